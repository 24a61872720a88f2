"""Enter presses the button that has the keyboard. Qt leaves that to the space bar on many systems."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def press_by_enter(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Press `focused` if it is a button and Enter was hit.

    Args:
        focused: what has the keyboard.
        event: a key that this widget and those it lies in made no use of.

    Returns:
        Whether the key is used up. One that is held down presses once.
    """
    if not isinstance(focused, QAbstractButton):
        return False
    if event.key() not in _KEYS or event.modifiers() not in _MODIFIERS:
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
