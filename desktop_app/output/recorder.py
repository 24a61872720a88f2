"""Records composites as new video files in a folder, named by the time, playable even if cut short.

A recording is written in place under its final name, unlike every other file of this program: after a crash or
a power cut the user finds it where it belongs, and it plays up to the last second. The name is reserved before
anything is written, so no other file is ever overwritten.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import OutputError
from desktop_app.output.recording_format import OPAQUE_SUFFIX, TRANSPARENT_SUFFIX, recording_format
from desktop_app.output.trouble import cannot_write, cut_short
from desktop_app.output.video_sink import VideoSink
from desktop_app.paths import unique_path

if TYPE_CHECKING:
    from desktop_app.capture.sound import Sound
    from desktop_app.matting.matter import Composite


class Recorder:
    """A sink: H.264 in MP4, or where composites have alpha VP9 in WebM or ProRes in MOV; with sound if wanted.

    Where a picture no longer fits the file (another size; alpha in place of none), or the file is taken away,
    that file is finished and a new one begins. Opaque pictures go on in a file with alpha. The properties: any
    thread.
    """

    def __init__(
        self, folder: Path, *, has_sound: bool = False, transparent_suffix: str = TRANSPARENT_SUFFIX
    ) -> None:
        """Choose; nothing is touched.

        Args:
            folder: where files go.
            has_sound: whether sound will come; where it does not, there is silence.
            transparent_suffix: of files with alpha, one of `TRANSPARENT_SUFFIXES`.
        """
        self._folder = folder
        self._has_sound = has_sound
        self._transparent_suffix = transparent_suffix
        self._fps = 30.0
        self._video: VideoSink | None = None
        self._size = (0, 0)
        self._is_transparent = self._is_gone = False
        self._pictures = 0
        self._earlier_bytes = 0
        self._paths: tuple[Path, ...] = ()
        self._size_bytes = 0
        self._lost_sound = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that hold at least one picture, and the one being written; none that was taken away."""
        return self._paths

    @property
    def size_bytes(self) -> int:
        """How much is on the disk, in all files together."""
        return self._size_bytes

    @property
    def lost_sound(self) -> str:
        """Why there is no sound although it was wanted; empty if all is well."""
        return self._lost_sound

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Make the folder. Files begin with their first picture, which says what kind they must be.

        Raises:
            OutputError: if there can be no such folder.
        """
        self._fps = fps
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(self._folder / "The recording", error) from error

    def write(self, composite: Composite) -> None:
        """Add one picture at its own time, to this file or a new one.

        Raises:
            OutputError: if it cannot be written; what was written before stays and plays.
        """
        has_alpha = composite.image.shape[2] == 4
        if composite.size != self._size or (has_alpha and not self._is_transparent) or self._is_gone:
            self.close()
        if self._video is None:
            self._begin(composite.size, is_transparent=has_alpha)
        assert self._video is not None
        try:
            self._video.write(composite)
        except OutputError as error:
            self._give_up(error)
        self._pictures += 1
        self._measure()

    def write_sound(self, sound: Sound) -> None:
        """Add sound at its own time; none before the first picture of a file.

        Raises:
            OutputError: if it cannot be written; what was written before stays and plays.
        """
        if self._video is None:
            return
        try:
            self._video.write_sound(sound)
        except OutputError as error:
            self._give_up(error)

    def close(self) -> None:
        """Finish the file; may be called again, and without `open`.

        Raises:
            OutputError: if its end cannot be written; it plays all the same.
        """
        video = self._video
        if video is None:
            return
        try:
            video.close()
        except OutputError as error:
            self._give_up(error)
        self._let_go()

    def _begin(self, size: tuple[int, int], *, is_transparent: bool) -> None:
        suffix = self._transparent_suffix if is_transparent else OPAQUE_SUFFIX
        # No colons: Windows has none in names.
        stem = f"Backdrop {datetime.now():%Y-%m-%d %H.%M.%S}"
        try:
            path = unique_path(self._folder, stem, suffix)
        except OSError as error:
            raise cannot_write(self._folder / f"{stem}{suffix}", error) from error
        kind = recording_format(path, is_transparent=is_transparent)
        self._video = VideoSink(path, is_transparent=is_transparent, has_sound=self._has_sound, kind=kind)
        self._paths = (*self._paths, path)
        self._size, self._is_transparent, self._pictures = size, is_transparent, 0
        self._is_gone = False
        try:
            self._video.open(size, self._fps)
        except OutputError as error:
            self._give_up(error)

    def _give_up(self, error: OutputError) -> None:
        """Keep what is there, drop a file without pictures, and say which of the two."""
        assert self._video is not None
        path, pictures = self._paths[-1], self._pictures
        self._video.abandon()
        if pictures == 0:
            self._paths = self._paths[:-1]
            with suppress(OSError):
                # FFmpeg keeps a file open whose beginning it could not write; its room is given back.
                os.truncate(path, 0)
                path.unlink()
        self._let_go()
        if pictures == 0:
            raise error
        raise cut_short(path, error.__cause__ or error) from error

    def _let_go(self) -> None:
        self._measure()
        if self._is_gone:
            self._paths = self._paths[:-1]
        self._lost_sound = self._lost_sound or (self._video.lost_sound if self._video is not None else "")
        self._video = None
        self._earlier_bytes = self._size_bytes

    def _measure(self) -> None:
        size_bytes = 0
        if self._video is not None and self._pictures > 0:
            try:
                size_bytes = os.stat(self._paths[-1]).st_size
            except OSError as error:
                self._is_gone = isinstance(error, FileNotFoundError)
        self._size_bytes = self._earlier_bytes + size_bytes
