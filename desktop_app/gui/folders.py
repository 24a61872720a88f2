"""Where the user's pictures, recordings and backdrops go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop_app.paths import config_folder
from desktop_app.settings import Settings


def snapshot_folder(settings: Settings) -> Path:
    """Where pictures go: the chosen folder, or "Backdrop Live" in the user's pictures."""
    return _chosen_folder(settings, QStandardPaths.StandardLocation.PicturesLocation)


def recording_folder(settings: Settings) -> Path:
    """Where recordings go: the chosen folder too, or "Backdrop Live" in the user's videos."""
    return _chosen_folder(settings, QStandardPaths.StandardLocation.MoviesLocation)


def pasted_folder() -> Path:
    """Where pasted backdrops are kept."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data) / "backdrops"


def originals_folder() -> Path:
    """Where originals that the user keeps for editing lie, apart from the pictures."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data) / "originals"


def _chosen_folder(settings: Settings, usual: QStandardPaths.StandardLocation) -> Path:
    if settings.snapshot_folder:
        return Path(settings.snapshot_folder)
    place = QStandardPaths.writableLocation(usual)
    return (Path(place) if place else Path.home()) / "Backdrop Live"


def written_in(settings: Settings) -> tuple[Path, ...]:
    """List the folders that files are written in with these settings."""
    results = snapshot_folder(settings), recording_folder(settings)
    return (*results, pasted_folder(), originals_folder(), config_folder())
