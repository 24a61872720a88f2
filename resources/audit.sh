#!/bin/sh
# Ask the advisory service of the Python packages about everything that is installed with Backdrop Live.
# The tool is installed in an environment of its own, which is thrown away. The only thing here that asks the network.
set -eu

python=${1:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip list --format=freeze --exclude-editable --disable-pip-version-check |
    grep -v -i '^backdrop-live==' >"$folder/installed.txt"
"$python" -m venv "$folder/venv"
if ! "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pip-audit; then
    echo "The audit did not take place: pip-audit could not be installed. Is there a network?" >&2
    exit 2
fi
status=0
"$folder/venv/bin/pip-audit" --requirement "$folder/installed.txt" --no-deps --disable-pip --progress-spinner off \
    >"$folder/report.txt" 2>"$folder/errors.txt" || status=$?
grep -v 'could not be audited' "$folder/report.txt" || true
if [ "$status" != 0 ] && ! grep -q 'vulnerabilit' "$folder/errors.txt"; then
    tail -n 1 "$folder/errors.txt" >&2
    echo "The audit did not take place: the advisory service did not answer. Nothing is known about weaknesses." >&2
    exit 2
fi
skipped=$(grep -c 'could not be audited' "$folder/report.txt" || true)
all=$(grep -c == "$folder/installed.txt")
tail -n 1 "$folder/errors.txt"
if [ "$skipped" -gt 0 ]; then
    echo "Only $((all - skipped)) of $all packages were audited: the advisory service does not know the others." >&2
    [ "$status" != 0 ] || status=2
fi
exit "$status"
