"""When the decoded pictures of a video are shown, by the file's own clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.capture.video_length import start_s

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

_MOST_HELD_BACK = 4
"""So many pictures a decoder holds back at most, as later ones are referred to; what is more was missing."""


class PictureClock:
    """Asked for each picture of a stream in turn."""

    def __init__(self, container: InputContainer, stream: VideoStream, rate: float) -> None:
        """Begin before the first picture.

        Args:
            container: the file.
            stream: its pictures.
            rate: how many there are per second, where nothing better is known.
        """
        # An AVI notes when pictures are decoded and not when they are shown. That FFmpeg guesses: wrongly where
        # pictures refer to later ones, and of H.264 always a picture late.
        self._notes_decoding_alone = container.format.name == "avi"
        self._start_s = start_s(stream)
        self._step_s = 1 / rate
        self._held_back_s: float | None = None
        self._last_s = self._start_s

    def time_s(self, picture: VideoFrame, index: int) -> float:
        """Say when a picture is shown, in seconds.

        Args:
            picture: as it was decoded.
            index: how many come before it.
        """
        if self._notes_decoding_alone:
            self._last_s = self._time_by_decoding_s(picture)
            return self._last_s
        return picture.time if picture.time is not None else index * self._step_s

    def _time_by_decoding_s(self, picture: VideoFrame) -> float:
        """Take the time at which the decoder let go of a picture, less how long it held the first one back."""
        if picture.dts is None or picture.time_base is None:
            return self._last_s + self._step_s  # The decoder is being emptied.
        at_s = float(picture.dts * picture.time_base)
        if self._held_back_s is None:
            late_s = at_s - self._start_s
            self._held_back_s = late_s if late_s < (_MOST_HELD_BACK + 0.5) * self._step_s else 0.0
        return at_s - self._held_back_s
