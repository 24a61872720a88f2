"""What is printed for people: results on stdout, one line on stderr when something is wrong."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Print a result on stdout, whatever characters the terminal lacks."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))  # noqa: T201


def complain(text: str) -> None:
    """Print on stderr, as one line, what went wrong."""
    encoding = sys.stderr.encoding or "utf-8"
    line = " ".join(f"backdrop: {text}".split())
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)  # noqa: T201
