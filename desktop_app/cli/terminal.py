"""What is printed for people: results on stdout, one line on stderr when something is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.errors import OutputError


def say(text: str) -> None:
    """Print a result on stdout, whatever characters the terminal lacks.

    Raises:
        OutputError: if that cannot be written, because the disk is full for example.
        BrokenPipeError: if nobody reads it any more.
    """
    encoding = sys.stdout.encoding or "utf-8"
    with _telling_why():
        print(text.encode(encoding, "backslashreplace").decode(encoding))  # noqa: T201


def finish_saying() -> None:
    """Have all that was said written; errors as for `say`."""
    with _telling_why():
        sys.stdout.flush()


@contextmanager
def _telling_why() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"Standard output cannot be written ({error.strerror}). Send it somewhere else."
        ) from error


def complain(text: str) -> None:
    """Print on stderr, as one line, what went wrong."""
    encoding = sys.stderr.encoding or "utf-8"
    line = " ".join(f"backdrop: {text}".split())
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)  # noqa: T201
