"""How a live recording is written: quick enough to keep up, and playable wherever it is cut off."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from desktop_app.output.formats import VideoFormat, video_format

OPAQUE_SUFFIX = ".mp4"
TRANSPARENT_SUFFIX = ".webm"
"""Not ProRes: at 720p that took 72 ms of computing per picture, VP9 22 ms and H.264 10 ms (2 cores, 2026)."""
TRANSPARENT_SUFFIXES = (TRANSPARENT_SUFFIX, ".mov")
"""WebM with VP9; or MOV with ProRes 4444, which every video editor takes, for who chooses it."""

STEP_S = 1 / 30
"""How long the last picture of a file stays where the one before it stood for a while."""
# Every picture comes out of the encoder at once, so a cut loses no more than the piece being written.
_X264 = {"crf": "20", "preset": "superfast", "tune": "zerolatency", "bf": "0", "g": "60"}
_VP9 = {
    "crf": "28",
    "deadline": "realtime",
    "cpu-used": "8",
    "row-mt": "1",
    "lag-in-frames": "0",
    "auto-alt-ref": "0",
    "g": "60",
}
_PIECE_US = "1000000"
_PIECE_MS = "1000"
_SHORT_FRAGMENTS = "empty_moov+default_base_moof"
# FFmpeg 7.1: fragments while it is written, one ordinary file with an index once it is closed.
_KNOWS_HYBRID = (61, 7, 100)


def recording_format(path: Path, *, is_transparent: bool) -> VideoFormat:
    """Give how a recording of this name is written: in pieces of a second, each complete on the disk.

    MP4 and MOV consist of fragments WebM of clusters; a player that finds no end plays what is there.

    Args:
        path: with `OPAQUE_SUFFIX`, or one of `TRANSPARENT_SUFFIXES` where alpha is kept.
        is_transparent: whether alpha shall be kept.

    Raises:
        OutputError: if there is no such format.
    """
    kind = dataclasses.replace(video_format(path, is_transparent=is_transparent), live_step_s=STEP_S)
    if path.suffix == TRANSPARENT_SUFFIX:
        container = {"cluster_time_limit": _PIECE_MS, "flush_packets": "1"}
        return dataclasses.replace(kind, options=_VP9, container_options=container)
    # Every picture of ProRes is a key frame: a fragment at each would be one per picture.
    is_prores = is_transparent and path.suffix == ".mov"
    flags = _SHORT_FRAGMENTS if is_prores else f"{_SHORT_FRAGMENTS}+frag_keyframe"
    flags += "+hybrid_fragmented" if _is_hybrid_known() else ""
    container = {"movflags": flags, "frag_duration": _PIECE_US, "flush_packets": "1"}
    options = kind.options if is_prores else _X264
    return dataclasses.replace(kind, options=options, container_options=container)


def _is_hybrid_known() -> bool:
    import av

    return av.library_versions["libavformat"] >= _KNOWS_HYBRID
