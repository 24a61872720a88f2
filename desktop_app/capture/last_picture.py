"""How long the last picture of something that moves is to be seen."""

from __future__ import annotations

from collections.abc import Sequence

_SAME_S = 0.005


def middle_of_last(times: Sequence[float]) -> float | None:
    """Say when the last picture is to be given once more, so that it stays as long as it is meant to.

    Whoever plays pictures lets the last one stay as long as the one before: given twice, each is half of it.

    Args:
        times: when each picture begins, in seconds, and the last one ends; the last three are looked at.

    Returns:
        When, in seconds; None where there is no need.
    """
    if len(times) < 3 or times[-1] <= times[-2]:
        return None
    before_s, last_s = times[-2] - times[-3], times[-1] - times[-2]
    return None if abs(last_s - before_s) < _SAME_S else times[-2] + last_s / 2
