"""One picture on its way to the disk: made finer, written, and its original kept if that is wished."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import OutputError
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.services import Services
from desktop_app.settings import LOOK_FIELDS, Settings

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.parts import Parts

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Shot:
    """A picture that was on show.

    Attributes:
        composite: the picture.
        parts: what it was made of; None where that is not known. They show the room.
        settings: in force when it was taken.
    """

    composite: Composite
    parts: Parts | None
    settings: Settings


@dataclass(frozen=True, eq=False)
class Saved:
    """A picture on the disk: the file, what is in it, and what to tell the user."""

    path: Path
    composite: Composite
    words: str


def is_made_finer(shot: Shot, services: Services) -> bool:
    """Whether saving a shot asks the finer network, which takes a moment."""
    return shot.parts is not None and shot.settings.snapshot_fine and services.has_fine()


def save_shot(shot: Shot, services: Services, folder: Path) -> Saved:
    """Save a shot. Runs in the background.

    Whatever goes wrong on the way to a finer edge, the picture is saved as it was shown.

    Raises:
        OutputError: if the picture cannot be written.
    """
    composite, parts, settings = shot.composite, shot.parts, _settings_of(shot)
    if parts is not None and is_made_finer(shot, services):
        try:
            finer = services.make_finer(composite, parts)
        except Exception:
            logger.warning("A picture was saved without the finest edge.", exc_info=True)
        else:
            composite, parts = finer or (composite, parts)
    path = services.save_snapshot(composite, folder, settings)
    is_kept = _keep(composite, parts, path, settings, services) if settings.snapshot_keep_original else None
    is_other = settings.snapshot_format == "jpg" and path.suffix == ".png"
    return Saved(path, composite, _words(is_other, is_kept).format(name=path.name))


def _words(is_other: bool, is_kept: bool | None) -> str:
    """Say that a picture is saved.

    Args:
        is_other: whether it is of another kind than was wished for.
        is_kept: whether its original is; None where that was not wished for.
    """
    if is_kept is None:
        return tr("Saved as PNG, as JPEG cannot be transparent: {name}") if is_other else tr("Saved {name}")
    if is_other and is_kept:
        return tr("Saved as PNG, as JPEG cannot be transparent, with its original: {name}")
    if is_other:
        return tr("Saved as PNG, as JPEG cannot be transparent, but its original could not be kept: {name}")
    if is_kept:
        return tr("Saved with its original: {name}")
    return tr("Saved, but its original could not be kept: {name}")


def _settings_of(shot: Shot) -> Settings:
    """Give the settings with the look the picture has: a backdrop chosen last may still have been loading."""
    if shot.parts is None:
        return shot.settings
    return replace(shot.settings, **{name: getattr(shot.parts.settings, name) for name in LOOK_FIELDS})


def _keep(
    composite: Composite, parts: Parts | None, path: Path, settings: Settings, services: Services
) -> bool:
    if parts is None or services.originals is None:
        return False
    try:
        services.originals.keep(parts, composite.image, path.name, settings)
    except OutputError as error:
        logger.warning("An original was not kept: %s", error)
        return False
    return True
