"""What the user has chosen: defaults, limits and units beside each field; loaded and saved as JSON.

Imports nothing slow: the window waits for this module.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from desktop_app import name_pattern
from desktop_app.errors import SettingsError
from desktop_app.json_file import write_object
from desktop_app.json_merge import merged
from desktop_app.kept_file import move_aside, read_again, read_kept
from desktop_app.paths import config_folder
from desktop_app.settings_fields import READERS

logger = logging.getLogger(__name__)

FILE_NAME = "settings.json"


@dataclass(frozen=True)
class Settings:
    """One set of choices. Never changed: whoever wants another makes a new one (`dataclasses.replace`).

    Attributes:
        source_id: "demo", "camera:<identity>", "file:<path>"; "" is the first camera, else the demo.
        backdrop: SPEC as in `matting.backdrop.parse_backdrop`.
        backdrop_fit: how a picture is fitted to the frame: "fill", "fit", "tile" or "centre".
        backdrop_blur: how far pictures and videos behind the person are blurred, 0-100.
        backdrop_dim: how far what stands behind the person is darkened, 0-100; colours are not.
        backdrop_plays: whether backdrops that can move do.
        added_backdrops: SPECs that the user added.
        mirror: whether left and right are swapped, in everything the program gives out.
        auto_upright: whether a picture lying on its side is turned by itself.
        turns: quarter turns clockwise, 0-3, by source id; goes before `auto_upright`.
        size: (height, width) wish for cameras in pixels, 16-8192; None leaves it to the camera.
        countdown_s: seconds between shutter and picture: 0, 3 or 10.
        snapshot_folder: where pictures go; "" is the usual place.
        snapshot_format: "png", "jpg" or "webp"; a transparent picture is never a jpg.
        snapshot_quality: of jpg and webp, 1-100; a webp of 100 loses nothing.
        snapshot_name: pattern as in `name_pattern`.
        snapshot_burst: how many pictures are taken, of which the sharpest is kept; 0 takes one.
        snapshot_fine: whether saved pictures get the finest edge there is.
        snapshot_keep_original: whether the camera's own picture, which shows the room, is kept for editing.
        feather_px: softness added to the edge, 0-20 pixels of the frame.
        shift_px: moves the edge, -10 (into the person) to 10 (outward) pixels of the frame.
        softness: how much of the network's own doubt stays at the edge, 0 (hard) to 1.
        smoothing: how much a still edge is averaged over time, 0 (not at all) to 1.
        light_wrap: how much of the backdrop's light falls on the person's rim, 0 (none) to 1.
        auto_framing: whether the picture is cut so that it follows the person.
        framings: what is shown of a source by hand, by source id: (zoom 1-4, x, y of the middle, 0-1), in the
            camera's own coordinates; `auto_framing` goes before them.
        effort: how much of the computer may be used: "battery", "balanced", "best", or "limit" for `cpu_limit`.
        cpu_limit: with the effort "limit": per cent of the whole processor, 5-100.
        one_person: whether only one person is shown, and everybody else counts as room.
        zones: what is always kept or hidden of a source's picture, by source id; as in `zone_text.encode`.
        language: of the window: "en", "de", "es", "fr" or "zh_CN"; "" is the system's.
        less_motion: whether fades and flashes are left out though the system allows them.
        keep_in_tray: whether closing the window leaves the program in the system's tray.
        tour_seen: whether the first steps have been shown, or skipped.
        sound: whether recordings have the microphone's sound.
        microphone: its name; "" is the system's choice.
        transparent_recording: the kind of file with alpha: ".webm" or ".mov".
        window_size: (height, width) of the window in pixels, 16-16384; None for the first time.
        window_maximised: whether it filled the screen when it was closed; `window_size` is what it had before.
    """

    source_id: str = ""
    backdrop: str = "blur:60"
    backdrop_fit: str = "fill"
    backdrop_blur: int = 0
    backdrop_dim: int = 0
    backdrop_plays: bool = True
    added_backdrops: tuple[str, ...] = ()
    mirror: bool = True
    auto_upright: bool = True
    turns: Mapping[str, int] = field(default_factory=dict, hash=False)
    size: tuple[int, int] | None = (720, 1280)
    countdown_s: int = 0
    snapshot_folder: str = ""
    snapshot_format: str = "png"
    snapshot_quality: int = 92
    snapshot_name: str = name_pattern.DEFAULT
    snapshot_burst: int = 0
    snapshot_fine: bool = True
    snapshot_keep_original: bool = False
    feather_px: float = 1.0
    shift_px: float = 0.0
    softness: float = 0.4
    smoothing: float = 0.6
    light_wrap: float = 0.0
    one_person: bool = False
    auto_framing: bool = False
    framings: Mapping[str, tuple[float, float, float]] = field(default_factory=dict, hash=False)
    effort: str = "balanced"
    cpu_limit: int = 40
    zones: Mapping[str, str] = field(default_factory=dict, hash=False)
    language: str = ""
    less_motion: bool = False
    keep_in_tray: bool = False
    tour_seen: bool = False
    sound: bool = False
    microphone: str = ""
    transparent_recording: str = ".webm"
    window_size: tuple[int, int] | None = None
    window_maximised: bool = False


LOOK_FIELDS = (
    "backdrop",
    "backdrop_fit",
    "backdrop_blur",
    "backdrop_dim",
    "feather_px",
    "shift_px",
    "softness",
    "light_wrap",
)
"""What makes a single picture look as it does: the backdrop, and the edge before it."""


def settings_path() -> Path:
    """Give the file the settings live in; it need not exist."""
    return config_folder() / FILE_NAME


def load_settings(path: Path | None = None) -> tuple[Settings, str | None]:
    """Load the settings; never fails.

    Args:
        path: the file; None for the usual one.

    Returns:
        The settings, with the default for everything missing or out of its limits, and a message for the
        user if the file could not be read, or was no settings file, and has been set aside by another name.
    """
    path = settings_path() if path is None else path
    try:
        stored = read_kept(path)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        logger.warning("The settings cannot be read.", exc_info=True)
        aside = move_aside(path, "unread")
        if aside is None:
            return Settings(), (
                f"Your settings could not be read ({error.strerror}). "
                "The defaults are used, and nothing is saved until they can be read."
            )
        return Settings(), (
            f"Your settings could not be read ({error.strerror}). "
            f"They were set aside as {aside.name}, and the defaults are used."
        )
    except (ValueError, RecursionError) as error:
        logger.warning("The settings file is broken: %s", error)
        aside = move_aside(path, "broken")
        if aside is None:
            return Settings(), "Your settings file is broken. The defaults are used, and will replace it."
        return Settings(), (
            f"Your settings file was broken. It was set aside as {aside.name}, and the defaults are used."
        )
    return from_json(stored), None


def save_settings(settings: Settings, path: Path | None = None, *, since: Settings | None = None) -> None:
    """Save the settings; the file holds the old or the new ones whole, whatever happens.

    What is in the file and unknown here, such as a newer version's settings, stays in it.

    Args:
        settings: what to save.
        path: the file; None for the usual one. Its folder is made.
        since: what was loaded or saved last: then only what differs from it is replaced, as another window
            may have changed the rest. None to replace every field.

    Raises:
        SettingsError: if the file cannot be written, or is there and cannot be read.
    """
    path = settings_path() if path is None else path
    try:
        there = read_again(path)
    except OSError as error:
        raise SettingsError(
            f"Your settings were not saved, for {path} cannot be read ({error.strerror}). "
            "Make it readable, or move it away."
        ) from error
    try:
        write_object(path, merged(there, to_json(settings), None if since is None else to_json(since)))
    except OSError as error:
        raise SettingsError(
            f"Your settings could not be saved in {path.parent} ({error.strerror}). "
            "Check that you may write there and that the disk is not full."
        ) from error


def to_json(settings: Settings) -> dict[str, object]:
    """Give the JSON object of settings."""
    return asdict(settings) | {
        "turns": dict(settings.turns),
        "zones": dict(settings.zones),
        "framings": {source_id: list(each) for source_id, each in settings.framings.items()},
    }


def from_json(stored: Mapping[str, object]) -> Settings:
    """Make settings of a JSON object: unknown keys are ignored, bad values logged and left out."""
    values: dict[str, object] = {}
    for name, read in READERS.items():
        if name not in stored:
            continue
        try:
            values[name] = read(stored[name])
        except (ValueError, TypeError, OverflowError):
            logger.warning("The setting %r is out of its limits; its default is used.", name)
    return Settings(**values)  # type: ignore[arg-type]  # Each reader gives the type of its field.
