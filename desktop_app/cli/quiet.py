"""Keeps native libraries from talking on the terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Throw away what is written to stderr in this block, by C++ too: LiteRT greets there. For one thread."""
    sys.stderr.flush()
    try:
        kept = os.dup(2)
    except OSError:  # There is no stderr.
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        sys.stderr.flush()
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
