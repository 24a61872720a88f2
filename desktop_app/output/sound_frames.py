"""Puts the decoded sound of a file in order: times in samples, and no gaps for files that cannot keep them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av import AudioFrame

# Files note times to the millisecond or to the packet, so that smaller gaps and overlaps are none.
_SHORTEST_GAP_S = 0.02
_SILENCE_PIECE_S = 0.1


def with_times(frames: Iterator[AudioFrame], shift_s: float) -> Iterator[AudioFrame]:
    """Count each frame's time in samples: a tick of the file may last as long as a frame, or longer.

    Where a time goes back, what has been heard for already is left out: no encoder takes it.

    Args:
        frames: as decoded.
        shift_s: what becomes the beginning.
    """
    reach_s: float | None = None
    for frame in frames:
        at_s = (reach_s or 0.0) if frame.time is None else frame.time - shift_s
        late_s = 0.0 if reach_s is None else reach_s - at_s
        if late_s > _SHORTEST_GAP_S:
            late = round(late_s * frame.sample_rate)
            if late >= frame.samples:
                continue
            frame, at_s = _frame(_samples(frame)[late:], frame, 0), at_s + late_s
        frame.time_base, frame.pts = Fraction(1, frame.sample_rate), round(at_s * frame.sample_rate)
        reach_s = at_s + frame.samples / frame.sample_rate
        yield frame


def without_gaps(frames: Iterator[AudioFrame]) -> Iterator[AudioFrame]:
    """Let frames follow each other from time zero on, with silence where there is nothing.

    Where there is too much, as of a clock that runs slow, what would come late is left out.

    Args:
        frames: their times are in samples.
    """
    reach = 0
    for frame in frames:
        assert frame.pts is not None
        at, samples = frame.pts, _samples(frame)
        shortest = _SHORTEST_GAP_S * frame.sample_rate
        begin = reach if reach - at > shortest else max(at, 0)
        at, samples = begin, samples[begin - at :]
        if not len(samples):
            continue
        missing_until = at if at - reach > shortest else reach
        while reach < missing_until:
            count = min(at - reach, round(_SILENCE_PIECE_S * frame.sample_rate))
            middle = 128 if samples.dtype == np.uint8 else 0
            yield _frame(np.full((count, samples.shape[1]), middle, samples.dtype), frame, reach)
            reach += count
        yield _frame(samples, frame, reach)
        reach += len(samples)


def _samples(frame: AudioFrame) -> NDArray[np.generic]:
    """Give the samples of a frame as (sample, channel)."""
    samples = frame.to_ndarray()
    return samples.T if frame.format.is_planar else samples.reshape(frame.samples, -1)


def _frame(samples: NDArray[np.generic], like: AudioFrame, at: int) -> AudioFrame:
    import av

    rows = samples.T if like.format.is_planar else samples.reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(rows), format=like.format.name, layout=like.layout.name
    )
    frame.sample_rate, frame.time_base, frame.pts = like.sample_rate, like.time_base, at
    return frame
