"""The sound of a video that is being recorded: encoded as it comes, kept in step with the pictures."""

from __future__ import annotations

import logging
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from desktop_app.output.formats import VideoFormat

if TYPE_CHECKING:
    from av import Packet
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.filter import Graph

    from desktop_app.capture.sound import Sound

logger = logging.getLogger(__name__)

RATE = 48_000
LAG_S = 1.0
"""Sound that has not come after so long is silence: players and the file itself wait for it."""
_BIT_RATE = 128_000
# A microphone's clock and the computer's drift apart by up to some 100 ppm, a third of a second in an hour.
# FFmpeg stretches or squeezes sound by at most 1000 samples per second; where more than 20 ms are missing or
# too many, it puts silence there or leaves them out. https://ffmpeg.org/ffmpeg-resampler.html, "async"
_IN_STEP = "async=1000:min_hard_comp=0.02"
_SILENCE_PIECE = RATE // 10


class SoundStream:
    """Adds a stream to a container and writes to it. All times are seconds since the first picture.

    Trouble with the sound alone ends the sound alone: it is logged, and kept in `trouble`.
    """

    def __init__(self, container: OutputContainer, kind: VideoFormat) -> None:
        """Add the stream; before anything is written to `container`."""
        import av

        self._broken = (av.error.FFmpegError, ValueError, MemoryError)
        self._container = container
        self.trouble = ""
        """Why there is no more sound; empty while all is well."""
        try:
            stream = container.add_stream(kind.sound or "", rate=RATE, layout="mono")
            self._stream = cast("AudioStream", stream)
            self._stream.bit_rate = _BIT_RATE
        except self._broken as error:
            self._give_up(error)
        self._graph: Graph | None = None
        self._rate = 0
        self._reach_s = 0.0
        self._samples = 0

    def write(self, sound: Sound) -> None:
        """Add sound at its time; what lies before the first picture is left out.

        Raises:
            FFmpegError: if it cannot be written.
        """
        self._push(sound.samples, sound.rate, sound.captured_at_s)

    def fill(self, until_s: float) -> None:
        """Make sure that the sound reaches this far: with silence, where nothing came.

        Raises:
            FFmpegError: if it cannot be written.
        """
        while self._reach_s < until_s - 0.5 / RATE:
            count = min(_SILENCE_PIECE, max(1, round((until_s - self._reach_s) * RATE)))
            self._push(np.zeros(count, np.float32), RATE, self._reach_s)

    def finish(self) -> None:
        """Write what is held back.

        Raises:
            FFmpegError: if it cannot be written.
        """
        self._mux(self._flushed)

    def _push(self, samples: NDArray[np.float32], rate: int, at_s: float) -> None:
        end_s = at_s + len(samples) / rate
        if at_s < 0:
            samples, at_s = samples[round(-at_s * rate) :], 0.0
        if len(samples) and end_s > 0:
            self._mux(lambda: self._encoded(samples, rate, at_s))
        self._reach_s = max(self._reach_s, end_s)

    def _mux(self, encode: Callable[[], list[Packet[AudioStream]]]) -> None:
        """Write what is encoded; trouble with writing concerns the pictures as well, and is raised."""
        if self.trouble:
            return
        try:
            packets = encode()
        except self._broken as error:
            self._give_up(error)
        else:
            self._container.mux(packets)

    def _give_up(self, error: Exception) -> None:
        logger.warning("The recording goes on without sound.", exc_info=error)
        self.trouble = str(error) or type(error).__name__

    def _encoded(self, samples: NDArray[np.float32], rate: int, at_s: float) -> list[Packet[AudioStream]]:
        import av

        packets = self._begin(rate) if self._graph is None or rate != self._rate else []
        assert self._graph is not None
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples[None]), format="flt", layout="mono")
        frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), round(at_s * rate)
        self._graph.push(frame)
        return packets + self._pulled()

    def _flushed(self) -> list[Packet[AudioStream]]:
        return self._drained() + self._stream.encode(None)

    def _drained(self) -> list[Packet[AudioStream]]:
        if self._graph is None:
            return []
        self._graph.push(None)
        return self._pulled()

    def _begin(self, rate: int) -> list[Packet[AudioStream]]:
        """Resample from this rate from here on: another microphone may have another one."""
        from av.filter import Graph

        packets = self._drained()
        graph = Graph()
        begin = graph.add_abuffer(format="flt", sample_rate=rate, layout="mono", time_base=Fraction(1, rate))
        first = round(self._samples * rate / RATE)
        resample = graph.add("aresample", f"{RATE}:{_IN_STEP}:first_pts={first}")
        end = graph.add("abuffersink")
        begin.link_to(resample)
        resample.link_to(end)
        graph.configure()
        self._graph, self._rate = graph, rate
        return packets

    def _pulled(self) -> list[Packet[AudioStream]]:
        import av

        assert self._graph is not None
        packets: list[Packet[AudioStream]] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return packets
            assert isinstance(frame, av.AudioFrame)
            frame.pts, frame.time_base = self._samples, Fraction(1, RATE)
            self._samples += frame.samples
            packets += self._stream.encode(frame)
