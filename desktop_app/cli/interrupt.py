"""Lets a command that is told to end clean up first, and see to it that it hears."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from desktop_app.signals import handling_end_signals

Check = Callable[[], None]
"""Raises KeyboardInterrupt where the program was told to end, and did not hear it."""


@contextmanager
def termination_as_interrupt() -> Iterator[Check]:
    """Take SIGTERM and SIGHUP for Ctrl-C in this block, unless ignored. For the main thread.

    Yields:
        What to call at each turn of a long job. Python raises an interrupt in whatever runs at that moment; in
        an object's finalizer, or a callback from there, it comes to nothing. Then this raises it again.
    """
    has_come = False

    def interrupt(number: int, frame: FrameType | None) -> NoReturn:
        nonlocal has_come
        has_come = True
        raise KeyboardInterrupt

    def check() -> None:
        if has_come:
            raise KeyboardInterrupt

    with handling_end_signals(interrupt):
        yield check
