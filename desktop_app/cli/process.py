"""`backdrop process`: takes a picture or a video through the same steps as the window does."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.moving_file import is_moving_picture, probe_moving, read_moving
from desktop_app.capture.picture_file import load_picture
from desktop_app.cli.checks import check_files
from desktop_app.cli.interrupt import Check
from desktop_app.cli.model import FileNetworks
from desktop_app.cli.options import Job
from desktop_app.cli.outputs import Outputs
from desktop_app.cli.progress import Progress
from desktop_app.cli.quiet import quiet_stderr
from desktop_app.cli.terminal import say
from desktop_app.cli.uprightness import judge_clip, judge_picture
from desktop_app.errors import AppError, BackdropError, ModelError
from desktop_app.leftovers import remove_leftovers
from desktop_app.matting.look import cover_fit
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.matting.upright import turned_size
from desktop_app.output.formats import check_transparency
from desktop_app.output.together import write_together
from desktop_app.settings import Settings, load_settings

logger = logging.getLogger(__name__)

_CHEAP = "#000000"
"""The backdrop where only the matte is wanted."""


class Counter(Protocol):
    """Is told of each frame that is done."""

    def advance(self) -> None:
        """Count one more."""


CounterMaker = Callable[[int | None], AbstractContextManager[Counter]]
"""Makes a counter of a video's frames, of which there will be about so many."""


def process(job: Job, networks: FileNetworks, *, check: Check) -> int:
    """Do a job. All outputs appear whole, or none at all; no picture gets out without its own mask.

    Args:
        job: what to do.
        networks: one is loaded, once everything else is known to be in order.
        check: called after each frame; may raise KeyboardInterrupt.

    Returns:
        The exit status, 0.

    Raises:
        AppError: if it cannot be done; says why.
    """
    settings = settings_for(backdrop=job.backdrop, mirror=job.mirror, is_matte_alone=job.output is None)

    def count(total: int | None) -> Progress:
        return Progress(total, is_wanted=job.progress, check=check)

    # Of runs that were killed; those of a batch it removes itself.
    remove_leftovers(path.parent for path in (job.output, job.alpha) if path is not None)
    paths = do_job(job, settings, BackdropShelf(), networks, count)
    for path in paths:
        say(f"Saved {path}")
    return 0


def do_job(
    job: Job,
    settings: Settings,
    shelf: BackdropShelf,
    networks: FileNetworks,
    make_counter: CounterMaker,
) -> list[Path]:
    """Do a job with settings as given, and give the files that were written.

    Args:
        job: what to do.
        settings: of `settings_for`.
        shelf: where the backdrop may be loaded already.
        networks: one is loaded, once everything else is known to be in order.
        make_counter: shows how far a video is.

    Raises:
        AppError: if it cannot be done; says why.
    """
    kind = check_files(job, settings.backdrop if job.backdrop is None else job.backdrop)
    backdrop = shelf.get(settings.backdrop)
    if job.output is not None and backdrop.is_transparent:
        check_transparency(job.output)
    image = load_picture(job.input) if kind == "picture" else None
    if image is not None and is_moving_picture(job.input):
        logger.warning("%s moves: only its first picture is used. In a video, all would be.", job.input.name)
    info = probe_moving(job.input) if kind == "video" else None
    with quiet_stderr():
        load_segmenter = networks.for_picture if kind == "picture" else networks.for_video
        matter = Matter(load_segmenter(), shelf=shelf)
    outputs = Outputs(job.output, job.alpha, is_transparent=backdrop.is_transparent)
    step = _Step(job, matter, settings)
    if image is not None:
        step.process_picture(image, outputs)
    if info is not None:
        with make_counter(info.frame_count) as counter:
            step.process_video(info.size, info.fps, outputs, counter)
    return outputs.paths


def settings_for(*, backdrop: str | None, mirror: bool, is_matte_alone: bool) -> Settings:
    """Give the settings as they are, but for what is said here: turns, mirroring and backdrop.

    Zones and framing are left out: they were chosen in the window for what a source showed then.
    """
    saved, notice = load_settings()
    if notice is not None:
        logger.warning(notice)
    backdrop = _CHEAP if is_matte_alone else backdrop or saved.backdrop
    own = {"auto_upright": False, "turns": {}, "auto_framing": False, "framings": {}, "zones": {}}
    return dataclasses.replace(saved, backdrop=backdrop, mirror=mirror, **own)  # type: ignore[arg-type]


class _Step:
    """Mattes the pictures of one job."""

    def __init__(self, job: Job, matter: Matter, settings: Settings) -> None:
        self._job = job
        self._matter = matter
        self._settings = settings
        self._source_id = f"file:{job.input.absolute()}"

    def process_picture(self, image: RgbImage, outputs: Outputs) -> None:
        turns = self._job.turns
        if turns is None:
            turns = judge_picture(self._matter, self._frame(image, 0, 0.0), self._settings)
        size = self._job.size or turned_size((image.shape[0], image.shape[1]), turns)
        composite = self._matte(image, 0, 0.0, size=size, turns=turns)
        self._write(outputs, lambda temporaries: outputs.write_picture(composite, temporaries))

    def process_video(self, size: tuple[int, int], fps: float, outputs: Outputs, counter: Counter) -> None:
        turns = self._job.turns
        if turns is None:
            turns = judge_clip(self._matter, self._job.input, self._settings)
            self._matter.reset()
        size = self._job.size or turned_size(size, turns)

        def write(temporaries: list[Path]) -> None:
            sound_of = None if is_moving_picture(self._job.input) else self._job.input
            with outputs.videos(temporaries, size, fps, sound_of=sound_of) as take:
                for index, (image, time_s) in enumerate(read_moving(self._job.input)):
                    take(self._matte(image, index, time_s, size=size, turns=turns))
                    counter.advance()

        self._write(outputs, write)

    def _write(self, outputs: Outputs, write: Callable[[list[Path]], None]) -> None:
        def write_and_tell(temporaries: list[Path]) -> None:
            write(temporaries)
            if self._job.when_complete is not None:
                self._job.when_complete(temporaries)

        write_together(outputs.paths, write_and_tell)

    def _matte(
        self, image: RgbImage, index: int, time_s: float, *, size: tuple[int, int], turns: int
    ) -> Composite:
        # Fitted before the matting, so that edge and backdrop are worked out at the size that is written.
        before_turning = turned_size(size, turns)
        if image.shape[:2] != before_turning:
            image = cover_fit(image, before_turning)
        frame = self._frame(image, index, time_s)
        settings = dataclasses.replace(self._settings, turns={self._source_id: turns})
        try:
            return self._matter.matte(frame, settings)
        except (ModelError, BackdropError):
            raise
        except Exception as error:
            logger.exception("The matting failed.")
            what = str(error) if isinstance(error, AppError) else f"{type(error).__name__}: {error}"
            raise ModelError(f"Picture {index + 1} failed ({what}), so nothing was written.") from error

    def _frame(self, image: RgbImage, index: int, time_s: float) -> Frame:
        return Frame(image, index, time_s, self._source_id)
