"""Writes composites as a video file, each at its own time."""

from __future__ import annotations

import dataclasses
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import OutputError
from desktop_app.output.formats import VideoFormat, video_format
from desktop_app.output.palette import to_palette
from desktop_app.output.picture_times import PictureTimes
from desktop_app.output.sound import SoundTrack
from desktop_app.output.sound_stream import LAG_S, SoundStream
from desktop_app.output.trouble import cannot_write

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import OutputContainer
    from av.video.stream import VideoStream

    from desktop_app.capture.sound import Sound
    from desktop_app.matting.matter import Composite

_FRAME_DURATION = 1 << 8
"""FFmpeg's AV_CODEC_FLAG_FRAME_DURATION, for which not every version of PyAV has a name."""
# Bits per pixel for MPEG-4, which has no constant quality here.
_BITS_PER_PX = 0.3


class VideoSink:
    """A video file as a sink. Written in place: hand it a temporary name, and rename when it is closed."""

    def __init__(
        self,
        path: Path,
        *,
        is_transparent: bool = False,
        sound_of: Path | None = None,
        has_sound: bool = False,
        shown_as: Path | None = None,
        kind: VideoFormat | None = None,
    ) -> None:
        """Choose how to write; nothing is opened.

        Args:
            path: its suffix says which kind of video.
            is_transparent: whether composites have alpha and keep it.
            sound_of: a video whose sound goes along, from its first picture on; None for silence.
            has_sound: whether sound will come, by `write_sound`.
            shown_as: the name it will have, for messages; None for `path`.
            kind: how to write; None for what suits a file that nobody waits for.

        Raises:
            OutputError: if there is no such kind of video.
        """
        self._path = path
        self._name = shown_as or path
        self._kind: VideoFormat = kind or video_format(path, is_transparent=is_transparent)
        self._is_transparent = is_transparent
        self._sound_of = sound_of
        self._sound: SoundTrack | None = None
        self._has_sound = has_sound
        self._live_sound: SoundStream | None = None
        self._container: OutputContainer | None = None
        self._stream: VideoStream | None = None
        self._size = (0, 0)
        self._times = PictureTimes(self._kind, 30.0)
        self._shown: VideoFrame | None = None

    @property
    def lost_sound(self) -> str:
        """Why there is no sound although it was wanted; empty if all is well."""
        return self._live_sound.trouble if self._live_sound is not None else ""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Create the file.

        Args:
            size: (height, width) of the composites in pixels. Where the kind of video needs even numbers, the
                last row or column is repeated once.
            fps: frames per second; a hint but for AVI, which knows no other times.

        Raises:
            OutputError: if it cannot be written; some of that shows only at the first picture.
        """
        import av

        self._size = size
        self._times = PictureTimes(self._kind, fps)
        try:
            self._container = av.open(
                str(self._path.absolute()),  # Or FFmpeg takes what precedes a colon for a protocol.
                "w",
                format=self._kind.container,
                options=dict(self._kind.container_options),
            )
            self._stream = self._add_stream(self._container)
            if self._sound_of is not None:
                self._sound = SoundTrack(self._sound_of, self._container, self._kind)
            if self._has_sound:
                self._live_sound = SoundStream(self._container, self._kind)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            self.abandon()
            raise cannot_write(self._name, error) from error

    def write(self, composite: Composite) -> None:
        """Add one picture at its own time, unless `PictureTimes` leaves it out.

        Raises:
            OutputError: if it is not open, the composite has another size, or the disk is full.
        """
        import av

        if self._container is None or self._stream is None:
            raise OutputError("The video is not open. Start it again.")
        if composite.size != self._size:
            raise OutputError("The picture has another size, so the video ended. Start it again.")
        time_base = self._times.time_base
        place = self._times.place(composite.captured_at_s)
        if place is None:
            return
        gap, tick = place
        try:
            frame = self._to_frame(composite.image)
            frame.time_base, frame.duration = time_base, self._times.step_ticks
            pictures = [(self._shown or frame, at) for at in gap] + [(frame, tick)]
            for shown, at in pictures:
                shown.pts = at
                self._container.mux(self._stream.encode(shown))
            self._shown = frame
            if self._sound is not None:
                self._sound.carry(float(tick * time_base))
            if self._live_sound is not None:
                self._live_sound.fill(float(tick * time_base) - LAG_S)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise cannot_write(self._name, error) from error

    def write_sound(self, sound: Sound) -> None:
        """Add sound at its time; none before the first picture.

        Raises:
            OutputError: if it cannot be written.
        """
        import av

        if self._live_sound is None or self._times.first_s is None or self._container is None:
            return
        at_s = sound.captured_at_s - self._times.first_s
        try:
            self._live_sound.write(dataclasses.replace(sound, captured_at_s=at_s))
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise cannot_write(self._name, error) from error

    def close(self) -> None:
        """Write what is still held back, and the end of the file; the last picture stays as the one before.

        Raises:
            OutputError: if it cannot be written.
        """
        import av

        container, stream = self._container, self._stream
        if container is None or stream is None:
            return
        try:
            container.mux(stream.encode(None))
            end_s = self._times.end_s
            if self._sound is not None:
                self._sound.carry(end_s)
            if self._live_sound is not None:
                self._live_sound.fill(end_s)
                self._live_sound.finish()
            container.close()
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise cannot_write(self._name, error) from error
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the file without finishing it; may be called again."""
        container, self._container, self._stream = self._container, None, None
        if self._sound is not None:
            self._sound.close()
        if container is not None:
            with suppress(Exception):  # It will be thrown away.
                container.close()

    def _add_stream(self, container: OutputContainer) -> VideoStream:
        import av

        for name in self._kind.encoders:
            with suppress(av.codec.codec.UnknownCodecError):
                av.codec.Codec(name, "w")
                break
        else:
            raise ValueError(f"this FFmpeg has no encoder {self._kind.encoders[0]}")
        rate = self._times.rate
        stream = cast("VideoStream", container.add_stream(name, rate=rate, options=dict(self._kind.options)))
        height, width = self._even_size() if self._kind.is_even else self._size
        stream.width, stream.height, stream.pix_fmt = width, height, self._kind.pixels
        context = stream.codec_context
        context.time_base = stream.time_base = self._times.time_base
        # Or how long the last picture is shown is guessed from the rate.
        context.flags |= _FRAME_DURATION
        if name == "mpeg4":
            context.bit_rate = round(height * width * rate * _BITS_PER_PX)
        elif name == "libvpx-vp9":
            context.bit_rate = 0  # Or "crf" would be a bound only.
        if self._kind.pixels != "pal8":
            # Unmarked, some players take small videos for BT.601 and large ones for BT.709.
            context.colorspace = context.color_primaries = context.color_trc = 1
            context.color_range = 1
        return stream

    def _even_size(self) -> tuple[int, int]:
        return self._size[0] + self._size[0] % 2, self._size[1] + self._size[1] % 2

    def _to_frame(self, image: NDArray[np.uint8]) -> VideoFrame:
        import av
        from av.video.reformatter import Colorspace

        if self._is_transparent and image.shape[2] == 3:
            image = np.dstack((image, np.full(image.shape[:2], 255, np.uint8)))
        if not self._is_transparent and image.shape[2] == 4:
            raise OutputError("The backdrop became transparent, so the video ended. Start it again.")
        if self._kind.pixels == "pal8":
            return av.VideoFrame.from_ndarray(to_palette(image), format="pal8")  # type: ignore[arg-type]
        if self._kind.is_even and (image.shape[0] % 2 or image.shape[1] % 2):
            image = np.pad(image, ((0, image.shape[0] % 2), (0, image.shape[1] % 2), (0, 0)), mode="edge")
        layout = "rgba" if self._is_transparent else "rgb24"
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format=layout)
        frame = frame.reformat(format=self._kind.pixels, dst_colorspace=Colorspace.ITU709)
        frame.colorspace = frame.color_range = 1
        return frame
