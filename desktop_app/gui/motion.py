"""Whether things may move: fades and flashes ask here first."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

VARIABLE = "BACKDROP_LESS_MOTION"
"""Set to 1 it means less motion, set to 0 the usual; it goes before everything else."""
_PROPERTY = "lessMotion"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def set_less_motion(app: QApplication, is_on: bool) -> None:
    """Remember the user's own wish for as long as the program runs; Qt's own effects follow it."""
    app.setProperty(_PROPERTY, is_on)
    if wants_less_motion():
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)


def wants_less_motion() -> bool:
    """Whether to leave fades out: the variable says so, or the user, or the system."""
    told = os.environ.get(VARIABLE, "")
    if told in {"0", "1"}:
        return told == "1"
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return True
    system_ms = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return bool(app.property(_PROPERTY)) or system_ms == 0
