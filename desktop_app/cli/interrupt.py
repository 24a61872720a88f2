"""Lets a command that is told to end clean up first, and see to it that it hears."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

Check = Callable[[], None]
"""Raises KeyboardInterrupt where the program was told to end, and did not hear it."""


@contextmanager
def termination_as_interrupt() -> Iterator[Check]:
    """Take SIGTERM and SIGHUP for Ctrl-C in this block. For the main thread.

    A signal that the program was started to ignore stays ignored: that is what `nohup` and a shell's `&` mean.

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

    signals = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in signals}
    heard = {number: handler for number, handler in before.items() if handler not in (signal.SIG_IGN, None)}
    for number in heard:
        signal.signal(number, interrupt)
    try:
        yield check
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
