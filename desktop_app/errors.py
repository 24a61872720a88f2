"""The errors this program raises on purpose. Each says in plain words what happened and what to do."""

from __future__ import annotations


class AppError(Exception):
    """Something a user can be told: `str(error)` is one plain sentence and a remedy."""


class CameraError(AppError):
    """A camera is missing, busy, lost or silent."""


class MicrophoneError(AppError):
    """A microphone is missing, busy or lost."""


class SourceError(AppError):
    """A picture or video file cannot be read."""


class ModelError(AppError):
    """The network is missing, broken or gives something that is no alpha."""


class BackdropError(AppError):
    """A backdrop is unknown, missing or cannot be read."""


def of_backdrop(error: Exception) -> BackdropError:
    """Say of a backdrop what was said of its file; one that gave no picture at all says nothing by itself."""
    return BackdropError(str(error) or "There is no picture in this backdrop. Choose another.")


class OutputError(AppError):
    """A result cannot be written."""


class VirtualCameraError(OutputError):
    """The virtual camera does not start. `missing` is "package" or "driver"."""

    def __init__(self, message: str, missing: str) -> None:
        """Say what happened and what is missing."""
        super().__init__(message)
        self.missing = missing


class SettingsError(AppError):
    """The settings cannot be saved."""
