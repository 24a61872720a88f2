"""Which kinds of file can be written, how, and which of them keep transparency. Judged by suffix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop_app.errors import OutputError

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
VIDEO_SUFFIXES = (".mp4", ".webm", ".mov", ".avi", ".gif")
_TRANSPARENT_PICTURES = (".png", ".webp")
_TRANSPARENT_VIDEOS = (".webm", ".mov", ".gif")
# Divides evenly into frames at 24, 25, 30, 50, 60 and 29.97 per second; MPEG-4 allows no more than 65,535.
_TICKS_PER_S = 60_000


@dataclass(frozen=True)
class VideoFormat:
    """How one kind of video is written with FFmpeg.

    Attributes:
        container: FFmpeg's name of the kind of file.
        encoders: FFmpeg's names, in order of preference.
        pixels: FFmpeg's name of the pixel format.
        options: of the encoder; one that does not know an option ignores it.
        container_options: of the file.
        ticks_per_s: how finely times are kept; None if the file knows only one rate for all its frames.
        is_even: whether width and height must be even.
        sound: FFmpeg's encoder for sound; None where there is none.
        sound_kinds: what need not become another kind.
        live_step_s: where pictures come as they are taken, one that stood for a while is shown again so long
            before the next, which would else be said to stay as long; None elsewhere.
    """

    container: str
    encoders: tuple[str, ...]
    pixels: str
    options: Mapping[str, str] = field(default_factory=dict)
    container_options: Mapping[str, str] = field(default_factory=dict)
    ticks_per_s: int | None = _TICKS_PER_S
    is_even: bool = False
    sound: str | None = None
    sound_kinds: frozenset[str] = frozenset()
    live_step_s: float | None = None


_X264 = {"crf": "18", "preset": "fast"}
# Constant quality; twice as quick as libvpx's default at hardly more bytes.
_VP9 = {"crf": "24", "deadline": "good", "cpu-used": "5", "row-mt": "1"}
_START_FIRST = {"movflags": "+faststart"}
_OPAQUE: Mapping[str, VideoFormat] = {
    ".mp4": VideoFormat(
        "mp4",
        ("libx264", "mpeg4"),
        "yuv420p",
        _X264,
        _START_FIRST,
        is_even=True,
        sound="aac",
        sound_kinds=frozenset({"aac", "mp3", "ac3", "eac3", "alac", "opus"}),
    ),
    ".mov": VideoFormat(
        "mov",
        ("libx264", "mpeg4"),
        "yuv420p",
        _X264,
        _START_FIRST,
        is_even=True,
        sound="aac",
        sound_kinds=frozenset({"aac", "mp3", "ac3", "eac3", "alac", "pcm_s16le", "pcm_s24le"}),
    ),
    ".webm": VideoFormat(
        "webm",
        ("libvpx-vp9",),
        "yuv420p",
        _VP9,
        sound="libopus",
        sound_kinds=frozenset({"opus", "vorbis"}),
    ),
    # AVI cannot tell in which order frames that refer to later ones are shown: none may. Nor does it know
    # when sound begins or pauses, so that silence has to be put there.
    ".avi": VideoFormat(
        "avi",
        ("libx264", "mpeg4"),
        "yuv420p",
        {**_X264, "bf": "0"},
        # Or pictures make room, by a whole frame, for what an encoder of sound puts before the beginning.
        {"avoid_negative_ts": "disabled"},
        ticks_per_s=None,
        is_even=True,
        sound="libmp3lame",
        sound_kinds=frozenset({"pcm_s16le"}),
    ),
    ".gif": VideoFormat("gif", ("gif",), "pal8", container_options={"loop": "0"}, ticks_per_s=100),
}
_TRANSPARENT: Mapping[str, VideoFormat] = {
    # libvpx cannot keep an alpha channel in step with its hidden reference frames.
    ".webm": VideoFormat(
        "webm",
        ("libvpx-vp9",),
        "yuva420p",
        {**_VP9, "auto-alt-ref": "0"},
        sound="libopus",
        sound_kinds=frozenset({"opus", "vorbis"}),
    ),
    # ProRes 4444: what video editors take with alpha.
    ".mov": VideoFormat(
        "mov",
        ("prores_ks",),
        "yuva444p10le",
        {"profile": "4444", "vendor": "apl0"},
        _START_FIRST,
        sound="aac",
        sound_kinds=frozenset({"aac", "mp3", "ac3", "alac", "pcm_s16le", "pcm_s24le"}),
    ),
    ".gif": _OPAQUE[".gif"],
}


def kind_of(path: Path) -> Literal["picture", "video"]:
    """Say what a file of this name will be.

    Raises:
        OutputError: if no such file can be written.
    """
    suffix = path.suffix.lower()
    if suffix in PICTURE_SUFFIXES:
        return "picture"
    if suffix in VIDEO_SUFFIXES:
        return "video"
    names = ", ".join(each[1:] for each in (*PICTURE_SUFFIXES, *VIDEO_SUFFIXES) if each != ".jpeg")
    raise OutputError(f"{path.name} cannot be written: its name must end in one of {names}.")


def check_transparency(path: Path) -> None:
    """Make sure that a file of this name can be transparent.

    Raises:
        OutputError: if it cannot.
    """
    able = _TRANSPARENT_PICTURES if kind_of(path) == "picture" else _TRANSPARENT_VIDEOS
    if path.suffix.lower() not in able:
        names = " or ".join(suffix[1:] for suffix in able[:2])
        raise OutputError(
            f"A {path.suffix[1:]} file cannot be transparent. Write {names}, or choose another backdrop."
        )


def video_format(path: Path, *, is_transparent: bool) -> VideoFormat:
    """Give how a video of this name is written.

    Args:
        path: with one of `VIDEO_SUFFIXES`.
        is_transparent: whether alpha shall be kept.

    Raises:
        OutputError: if there is no such format.
    """
    if kind_of(path) != "video":
        raise OutputError(f"{path.name} is the name of a picture. Choose the name of a video.")
    if is_transparent:
        check_transparency(path)
        return _TRANSPARENT[path.suffix.lower()]
    return _OPAQUE[path.suffix.lower()]
