"""The files that a job writes: the composite, the matte, or both."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from desktop_app.matting.matter import Composite
from desktop_app.output.picture import write_matte, write_picture
from desktop_app.output.video_sink import VideoSink


class Outputs:
    """Composite and matte of one job, each with its file."""

    def __init__(self, output: Path | None, alpha: Path | None, *, is_transparent: bool) -> None:
        """Name the files; one of them may be None.

        Args:
            output: where composites go.
            alpha: where mattes go.
            is_transparent: whether composites have alpha.
        """
        self._output = output
        self._alpha = alpha
        self._is_transparent = is_transparent
        self.paths = [path for path in (output, alpha) if path is not None]

    def write_picture(self, composite: Composite, temporaries: list[Path]) -> None:
        """Write one composite.

        Args:
            composite: what to write.
            temporaries: in the order of `paths`, where to.

        Raises:
            OutputError: if a file cannot hold it.
            OSError: if a file cannot be written.
        """
        for path, temporary in zip(self.paths, temporaries, strict=True):
            write = write_picture if path is self._output else write_matte
            write(composite, temporary)

    @contextmanager
    def videos(
        self, temporaries: list[Path], size: tuple[int, int], fps: float, *, sound_of: Path | None
    ) -> Iterator[Callable[[Composite], None]]:
        """Open videos, and complete them if the block ends well.

        Args:
            temporaries: in the order of `paths`, where to.
            size: (height, width) in pixels of the composites.
            fps: frames per second.
            sound_of: a video whose sound goes along with the composites, or None; mattes are silent.

        Yields:
            What takes the composites.

        Raises:
            OutputError: if a file cannot be written.
        """
        sinks = [
            VideoSink(
                temporary,
                is_transparent=self._is_transparent and path is self._output,
                sound_of=sound_of if path is self._output else None,
                shown_as=path,
            )
            for path, temporary in zip(self.paths, temporaries, strict=True)
        ]

        def take(composite: Composite) -> None:
            for path, sink in zip(self.paths, sinks, strict=True):
                sink.write(composite if path is self._output else _matte_of(composite))

        try:
            for sink in sinks:
                sink.open(size, fps)
            yield take
            for sink in sinks:
                sink.close()
        finally:
            for sink in sinks:
                sink.abandon()


def _matte_of(composite: Composite) -> Composite:
    return dataclasses.replace(composite, image=np.repeat(composite.matte[..., None], 3, axis=2))
