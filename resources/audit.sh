#!/bin/sh
# Ask the advisory service of the Python packages about everything that is installed with Backdrop Live.
# The tool is installed in an environment of its own, which is thrown away. The only thing here that asks the network.
# Ends with 0 where nothing is known against any of them, 1 where something is, 2 where that stays unknown of some.
set -eu

python=${1:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
not_asked() {
    echo "The audit did not take place: $1. Nothing is known about weaknesses." >&2
    exit 2
}

"$python" -m pip list --format=freeze --exclude-editable --disable-pip-version-check |
    grep -v -i '^backdrop-live==' >"$folder/installed.txt"
"$python" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pip-audit ||
    not_asked "pip-audit could not be installed; is there a network?"
status=0
"$folder/venv/bin/pip-audit" --requirement "$folder/installed.txt" --no-deps --disable-pip --progress-spinner off \
    >"$folder/report.txt" 2>"$folder/errors.txt" || status=$?
if [ "$status" != 0 ] && ! grep -q 'vulnerabilit' "$folder/errors.txt"; then
    tail -n 1 "$folder/errors.txt" >&2
    not_asked "the advisory service did not answer"
fi
skipped=$(grep -c 'could not be audited' "$folder/report.txt" || true)
all=$(grep -c == "$folder/installed.txt")
if [ "$skipped" -ge "$all" ]; then
    not_asked "the advisory service knows none of these $all packages"
fi
# The table of what was skipped comes last, and can be long.
sed '/ Skip Reason/,$d' "$folder/report.txt"
tail -n 1 "$folder/errors.txt"
if [ "$skipped" -gt 0 ]; then
    echo "Only $((all - skipped)) of $all packages were audited: the advisory service does not know the others." >&2
    [ "$status" != 0 ] || status=2
fi
exit "$status"
