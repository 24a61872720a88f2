"""Finds out, once per picture or clip, which turn makes it upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from desktop_app.capture.frame import Frame
from desktop_app.capture.moving_file import read_moving
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings

# Of a clip, one picture per half second is looked at, no further than this: nobody turns a camera that late.
_EVERY_S = 0.5
_LOOK_AHEAD_S = 10.0
_ENOUGH = 5
"""As many sure opinions end the search."""


def judge_picture(matter: Matter, frame: Frame, settings: Settings) -> int:
    """Say which turn makes a picture upright.

    Returns:
        Quarter turns clockwise, 0-3; 0 if unsure.

    Raises:
        ModelError: if the segmenter gives something that is no alpha.
    """
    return matter.judge_upright(frame, settings) or 0


def judge_clip(matter: Matter, path: Path, settings: Settings) -> int:
    """Say which turn makes a clip upright, by the majority of several pictures of its first seconds.

    Returns:
        Quarter turns clockwise, 0-3; 0 if no turn has more than half of the sure opinions.

    Raises:
        ModelError: if the segmenter gives something that is no alpha.
        SourceError: if the clip cannot be read.
    """
    votes: Counter[int] = Counter()
    for frame in _samples(path):
        opinion = matter.judge_upright(frame, settings)
        if opinion is not None:
            votes[opinion] += 1
        if votes.total() >= _ENOUGH:
            break
    for turns, count in votes.most_common(1):
        if 2 * count > votes.total():
            return turns
    return 0


def _samples(path: Path) -> Iterator[Frame]:
    due_s = 0.0
    for index, (image, time_s) in enumerate(read_moving(path)):
        if time_s > _LOOK_AHEAD_S:
            return
        if time_s >= due_s:
            due_s = time_s + _EVERY_S
            yield Frame(image, index, time_s, f"file:{path.absolute()}")
