#!/bin/sh
# Install the few system libraries that the wheels of Qt and OpenCV leave to the system (Linux only).
# Does nothing where all are there; without the right to install, prints the one command to run.
set -eu

[ "$(uname)" = Linux ] || exit 0

# library : Debian's package
needed="
libEGL.so.1:libegl1
libGL.so.1:libgl1
libglib-2.0.so.0:libglib2.0-0
libfontconfig.so.1:libfontconfig1
libdbus-1.so.3:libdbus-1-3
libxkbcommon.so.0:libxkbcommon0
libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0
libxcb-shape.so.0:libxcb-shape0
libxcb-xkb.so.1:libxcb-xkb1
"
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
packages=""
for pair in $needed; do
    case "$known" in
        *"${pair%%:*} "*) ;;
        *) packages="$packages ${pair##*:}" ;;
    esac
done
[ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]t[fc]' -print -quit 2>/dev/null)" ] ||
    packages="$packages fonts-dejavu-core"
python3.11 -c 'import ensurepip' 2>/dev/null || python3 -c 'import ensurepip' 2>/dev/null ||
    packages="$packages python3-venv"
# Only sound needs this one: nobody is kept from starting, or asked for a password, because of it.
case "$known" in
    *"libportaudio.so.2 "*) ;;
    *)
        if [ -n "$packages" ] || [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then
            packages="$packages libportaudio2"
        fi
        ;;
esac
[ -n "$packages" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "These libraries seem to be missing; install what your system calls them:$packages" >&2
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Some system libraries are missing. Run this once, then start again:" >&2
    echo "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends$packages" >&2
    exit 1
fi
echo "Installing system libraries:$packages"
$as_root apt-get update -qq
# shellcheck disable=SC2086  # The names are meant to be split.
DEBIAN_FRONTEND=noninteractive $as_root apt-get install --yes -qq --no-install-recommends $packages >/dev/null
