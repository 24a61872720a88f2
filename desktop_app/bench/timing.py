"""How long a frame takes, stage by stage.

Contenders take turns on the same frames, so that both meet the same machine in the same mood.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice

import numpy as np

from desktop_app.bench.clip import Clip
from desktop_app.capture.frame import Frame, RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings

WARM_UP_FRAMES = 10
WEBCAM_FPS = 30
TO_WIDGET = "to_widget"

Clock = Callable[[], float]


@dataclass(frozen=True, eq=False)
class Contender:
    """One way to matte: its name for people, and a `Matter` with the settings it is to use."""

    name: str
    matter: Matter
    settings: Settings


@dataclass(frozen=True)
class Spread:
    """Milliseconds: the middle one, and the one that 95 of 100 frames keep below."""

    median: float
    p95: float


@dataclass(frozen=True)
class Timing:
    """What the frames took.

    Attributes:
        frames: how many.
        total_ms: from the captured frame to the picture a widget paints.
        stages_ms: the same by stage, in order.
        fps: frames per second, one after the other without a pause.
        cpu_ms: processor time of a frame on average, all threads together.
        cpu_percent: of one core, while working without a pause; 200 keeps two cores busy.
    """

    frames: int
    total_ms: Spread
    stages_ms: Mapping[str, Spread]
    fps: float
    cpu_ms: float
    cpu_percent: float

    @property
    def webcam_cpu_percent(self) -> float:
        """Of one core, at a webcam's 30 frames/s; above that rate this cannot be reached."""
        return self.cpu_ms * WEBCAM_FPS / 10


def warm_up(clip: Clip, contender: Contender, frames: int = WARM_UP_FRAMES) -> None:
    """Matte the clip's first frames, over again if it has fewer, and forget them."""
    first = [frame for frame, _ in islice(clip.play(), frames)]
    for frame in islice(cycle(first), frames):
        to_widget(contender.matter.matte(frame, contender.settings).image)
    contender.matter.reset()


def time_frames(
    clip: Clip,
    contenders: Sequence[Contender],
    *,
    clock: Clock = time.perf_counter,
    cpu_clock: Clock = time.process_time,
) -> list[Timing]:
    """Matte every frame of a clip with each contender in turn.

    Args:
        clip: what is matted; making its frames is not counted.
        contenders: warmed up.
        clock: seconds that pass.
        cpu_clock: seconds that the whole process has worked.

    Returns:
        What each contender took, in their order.

    Raises:
        AppError: if the clip, the network or a backdrop fails.
    """
    laps = [_Laps() for _ in contenders]
    for frame, _ in clip.play():
        for contender, mine in zip(contenders, laps, strict=True):
            _time_frame(frame, contender, mine, clock, cpu_clock)
    return [mine.sum_up() for mine in laps]


def to_widget(image: RgbImage | RgbaImage) -> RgbImage | RgbaImage:
    """Copy a composite into the order of bytes a widget paints, as `gui.qt_image` does, but without Qt.

    It takes as long: 0.2 ms for RGB and 0.3 ms for RGBA at 720p, both here and there. Qt multiplies by alpha
    meanwhile, which would take OpenCV 6 ms, and is left out here.

    Args:
        image: (H, W, 3) RGB or (H, W, 4) RGBA, uint8.

    Returns:
        (H, W, 4) uint8: blue, green, red, alpha.
    """
    code = cv2.COLOR_RGB2BGRA if image.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    return np.asarray(cv2.cvtColor(image, code), np.uint8)


@dataclass
class _Laps:
    """Seconds in total and of processor, and milliseconds by stage, frame by frame."""

    total_s: list[float] = field(default_factory=list)
    cpu_s: list[float] = field(default_factory=list)
    stages_ms: list[Mapping[str, float]] = field(default_factory=list)

    def sum_up(self) -> Timing:
        names = dict.fromkeys(name for stages in self.stages_ms for name in stages)
        total_s, cpu_s = sum(self.total_s), sum(self.cpu_s)
        return Timing(
            frames=len(self.total_s),
            total_ms=_spread(1000 * each for each in self.total_s),
            stages_ms={name: _spread(each.get(name, 0.0) for each in self.stages_ms) for name in names},
            fps=len(self.total_s) / total_s,
            cpu_ms=1000 * cpu_s / len(self.cpu_s),
            cpu_percent=100 * cpu_s / total_s,
        )


def _time_frame(frame: Frame, contender: Contender, laps: _Laps, clock: Clock, cpu_clock: Clock) -> None:
    begun_s, cpu_begun_s = clock(), cpu_clock()
    composite = contender.matter.matte(frame, contender.settings)
    matted_s = clock()
    to_widget(composite.image)
    ended_s = clock()
    laps.cpu_s.append(cpu_clock() - cpu_begun_s)
    laps.total_s.append(ended_s - begun_s)
    laps.stages_ms.append({**composite.stage_ms, TO_WIDGET: 1000 * (ended_s - matted_s)})


def _spread(values_ms: Iterable[float]) -> Spread:
    median, slow = np.percentile(list(values_ms), [50, 95])
    return Spread(float(median), float(slow))
