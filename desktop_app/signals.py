"""The signals by which a system tells a program to end: Ctrl-C, a logout, a closed terminal."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def handling_end_signals(handle: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Have these signals handled in this block. For the main thread.

    A signal that the program was started to ignore stays ignored: that is what `nohup` and a shell's `&` mean.

    Args:
        handle: is given the signal's number. Python may call it between any two steps of the main thread.
    """
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heard = {number: handler for number, handler in before.items() if handler not in (signal.SIG_IGN, None)}
    for number in heard:
        signal.signal(number, handle)
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
