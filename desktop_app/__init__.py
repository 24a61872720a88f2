"""Backdrop Live: a webcam shown live with the room removed, blurred or replaced."""

__version__ = "0.1.0"
