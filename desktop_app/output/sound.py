"""Carries the sound of one video over to another: copied where the new file takes it, else encoded anew."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.capture.video_decoding import decode_sound, first_picture_s
from desktop_app.errors import SourceError
from desktop_app.output.formats import VideoFormat
from desktop_app.output.sound_frames import with_times, without_gaps

if TYPE_CHECKING:
    from av import Packet
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer

    TimedPacket = tuple[float, Packet[AudioStream]]

logger = logging.getLogger(__name__)

_NOT_KEPT = "The sound was not kept (%s)."
_USUAL_RATE = 48_000
# Encoders begin with a little silence, which players leave out.
_PRIMING_S = 0.1


class SoundTrack:
    """The sound of a file, written between the pictures of another. Trouble with it is logged, no more."""

    def __init__(self, source: Path, output: OutputContainer, kind: VideoFormat) -> None:
        """Find the sound and add a stream for it; before anything is written to `output`.

        Args:
            source: a video file; it may have no sound.
            output: what is being written.
            kind: of that.
        """
        import av

        self._broken = (av.error.FFmpegError, SourceError, ValueError, TypeError, OSError, MemoryError)
        # Of a relative name, FFmpeg takes what precedes a colon for a protocol.
        self._source = source.absolute()
        self._output = output
        self._input: InputContainer | None = None
        self._packets: Iterator[TimedPacket] = iter(())
        self._coming: TimedPacket | None = None
        if kind.sound is None:
            return
        try:
            self._input = av.open(str(self._source))
            if self._input.streams.audio:
                shift_s = first_picture_s(self._source)
                self._packets = self._prepare(self._input.streams.audio[0], shift_s, kind)
        except self._broken as error:
            self._give_up(error)

    def carry(self, until_s: float) -> None:
        """Write the sound up to a moment.

        Args:
            until_s: seconds since the first picture.

        Raises:
            FFmpegError: if the new file cannot be written.
        """
        while (item := self._next()) is not None and item[0] < until_s:
            self._coming = None
            if item[0] > -_PRIMING_S:
                self._write(item[1])

    def close(self) -> None:
        """Let go of the file the sound is from; may be called again."""
        if self._input is not None:
            self._input.close()
            self._input = None
        self._packets = iter(())

    def _write(self, packet: Packet[AudioStream]) -> None:
        import av

        try:
            self._output.mux(packet)
        except (av.error.ArgumentError, av.error.InvalidDataError) as error:
            # Times that make no sense, for example; whatever else goes wrong concerns the pictures as well.
            self._give_up(error)

    def _next(self) -> TimedPacket | None:
        if self._coming is None:
            try:
                self._coming = next(self._packets, None)
            except self._broken as error:
                self._give_up(error)
        return self._coming

    def _give_up(self, error: Exception) -> None:
        logger.warning(_NOT_KEPT, error)
        self.close()

    def _prepare(self, stream: AudioStream, shift_s: float, kind: VideoFormat) -> Iterator[TimedPacket]:
        if stream.codec_context is None:
            raise ValueError("a kind of sound that FFmpeg does not know")
        # The decoder has a name of its own: that of "mp3" is "mp3float".
        name = stream.codec_context.codec.canonical_name
        is_taken = name in kind.sound_kinds
        # PCM loses nothing when it is encoded anew, and when it is copied, whatever follows a gap comes early.
        is_pcm = is_taken and name.startswith("pcm_")
        if is_taken and not is_pcm:
            with suppress(*self._broken):  # MP4 refuses MP3 of a low rate, for example.
                copy = self._add(kind, lambda file: file.add_stream_from_template(stream))
                return self._copied(stream, copy, shift_s)
        encoder, layout = (name, stream.codec_context.layout.name) if is_pcm else (kind.sound or "", "stereo")
        layout = "mono" if stream.codec_context.channels == 1 else layout
        rate = _rate(encoder, stream.codec_context.sample_rate)
        encoded = self._add(
            kind,
            lambda file: file.add_stream(encoder, rate=rate, layout=layout),  # type: ignore[arg-type, return-value]
        )
        has_times = kind.ticks_per_s is not None and not is_pcm
        return self._encoded(stream, encoded, shift_s, has_times=has_times)

    def _add(self, kind: VideoFormat, add: Callable[[OutputContainer], AudioStream]) -> AudioStream:
        """Add a stream that a file in memory has taken: one that does not open would cost the pictures too."""
        import av

        with av.open(BytesIO(), "w", format=kind.container) as trial:
            add(trial)
            trial.start_encoding()
        return add(self._output)

    def _copied(self, stream: AudioStream, copy: AudioStream, shift_s: float) -> Iterator[TimedPacket]:
        assert self._input is not None
        last = None
        for packet in self._input.demux(stream):
            if packet.pts is None or packet.dts is None or packet.time_base is None:
                continue
            if last is not None and packet.dts <= last:
                continue  # No file takes times that go back.
            last = packet.dts
            shift = round(shift_s / packet.time_base)
            packet.pts, packet.dts = packet.pts - shift, packet.dts - shift
            packet.stream = copy
            yield float(packet.pts * packet.time_base), packet

    def _encoded(
        self, stream: AudioStream, encoded: AudioStream, shift_s: float, *, has_times: bool
    ) -> Iterator[TimedPacket]:
        assert self._input is not None
        frames = with_times(decode_sound(self._input, stream, self._source), shift_s)
        for frame in frames if has_times else without_gaps(frames):
            yield from _timed(encoded.encode(frame))
        yield from _timed(encoded.encode(None))


def _rate(encoder: str, rate: int) -> int:
    """Give the lowest rate that the encoder knows and that loses nothing, else its highest."""
    import av

    rate = rate or _USUAL_RATE
    known = av.codec.Codec(encoder, "w").audio_rates or [rate]
    return min((each for each in known if each >= rate), default=max(known))


def _timed(packets: list[Packet[AudioStream]]) -> Iterator[TimedPacket]:
    for packet in packets:
        if packet.pts is not None and packet.time_base is not None:
            yield float(packet.pts * packet.time_base), packet
