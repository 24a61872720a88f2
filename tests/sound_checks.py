"""Flashes and clicks: put into a recording at the same instants, and looked for in the file it became."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from cli_fakes import composite
from numpy.typing import NDArray

from desktop_app.capture.sound import Sound
from desktop_app.matting.matter import Composite

RATE = 48_000
FPS = 30
BRIGHT, DARK = 235, 20
SIZE = (48, 64)


def flash(at_s: float, events: list[float], *, channels: int = 3) -> Composite:
    """Give the picture taken at a moment: bright for a tenth of a second from each event on."""
    is_bright = any(-1e-6 <= at_s - event < 0.1 for event in events)
    return composite(np.full((*SIZE, channels), BRIGHT if is_bright else DARK, np.uint8), at_s)


def click(at_s: float, length_s: float, events: list[float], *, rate: float = RATE, told: int = RATE) -> Sound:
    """Give the sound taken from a moment on: loud for 5 ms from each event on.

    Args:
        at_s: when its first sample is taken.
        length_s: how long it is.
        events: when there is something to hear.
        rate: how many samples the device takes in a true second.
        told: how many it says that it takes.
    """
    times = at_s + np.arange(round(length_s * rate)) / rate
    samples = np.zeros(len(times), np.float32)
    for event in events:
        samples[(times >= event) & (times < event + 0.005)] = 0.9
    return Sound(samples, told, at_s)


def flashes(path: Path) -> list[float]:
    """Find when the pictures of a file become bright, in seconds."""
    found, was_bright = [], False
    with av.open(str(path)) as container:
        for picture in container.decode(video=0):
            is_bright = picture.to_ndarray(format="gray").mean() > (BRIGHT + DARK) / 2
            if is_bright and not was_bright:
                found.append(float(picture.time))
            was_bright = is_bright
    return found


def clicks(path: Path) -> list[float]:
    """Find when the sound of a file becomes loud, in seconds."""
    begin_s, samples = heard(path)
    loud = np.flatnonzero(np.abs(samples) > 0.3)
    first = [index for index, before in zip(loud, [-RATE, *loud], strict=False) if index - before > RATE // 20]
    return [begin_s + index / RATE for index in first]


def heard(path: Path) -> tuple[float, NDArray[np.float32]]:
    """Give when the sound of a file begins, and its samples at 48 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    parts, begin_s = [], None
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            begin_s = float(frame.time) if begin_s is None else begin_s
            parts += [part.to_ndarray()[0] for part in resampler.resample(frame)]
    assert begin_s is not None
    return begin_s, np.concatenate(parts)


def largest_offset_ms(path: Path, count: int) -> float:
    """Compare each flash with its click; both must have occurred so many times."""
    seen, listened = flashes(path), clicks(path)
    assert len(seen) == len(listened) == count, (seen, listened)
    return max(abs(one - other) for one, other in zip(seen, listened, strict=True)) * 1000
