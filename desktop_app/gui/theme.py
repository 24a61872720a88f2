"""The look of the window: one set of colours for light and one for dark, and how they reach Qt.

Follows the system's colour scheme while the program runs. Every text colour has at least 4.5:1 contrast on
the surfaces it is used on, and every control border 3:1 (WCAG 2.1 AA); a test computes both.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resource_path

GRID_PX = 8
"""Distances are multiples of this."""
SMALLEST_FONT_PT = 10.0


@dataclass(frozen=True)
class Theme:
    """Colours by role, each "#rrggbb"."""

    window: str
    surface: str
    raised: str
    hover: str
    text: str
    muted: str
    line: str
    control_line: str
    accent: str
    on_accent: str
    accent_soft: str
    warning_soft: str
    warning: str
    recording: str
    stage: str
    on_stage: str


LIGHT = Theme(
    window="#f4f5f7",
    surface="#ffffff",
    raised="#eceef2",
    hover="#e2e5eb",
    text="#1a1d23",
    muted="#59616d",
    line="#dfe2e8",
    control_line="#868d99",
    accent="#4452d6",
    on_accent="#ffffff",
    accent_soft="#e8eafc",
    warning_soft="#fdf1dc",
    warning="#8a5300",
    recording="#b3261e",
    stage="#dfe2e8",
    on_stage="#3d444f",
)
DARK = Theme(
    window="#14161a",
    surface="#1c1f25",
    raised="#282c34",
    hover="#333842",
    text="#eceef2",
    muted="#a4acb9",
    line="#2c313a",
    control_line="#737c8a",
    accent="#95a2ff",
    on_accent="#0e1230",
    accent_soft="#2a2f52",
    warning_soft="#3a2e17",
    warning="#f3c062",
    recording="#ff8a80",
    stage="#0c0d10",
    on_stage="#c3c9d3",
)


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """Give the colours for a system scheme; unknown counts as light."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def current_theme() -> Theme:
    """Give the theme that the application's palette was last painted with."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put palette, style and style sheet in force for every window."""
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


def follow_system(app: QApplication) -> None:
    """Apply the system's scheme now and whenever the system changes it."""
    hints = app.styleHints()
    if app.property("followsSystem"):
        return
    app.setProperty("followsSystem", True)

    def follow(scheme: Qt.ColorScheme) -> None:
        apply_theme(app, theme_for(scheme))

    hints.colorSchemeChanged.connect(follow)
    follow(hints.colorScheme())


def use_readable_font(app: QApplication) -> None:
    """Keep the system's typeface, but never smaller than `SMALLEST_FONT_PT`."""
    font = app.font()
    if 0 < font.pointSizeF() < SMALLEST_FONT_PT:
        font.setPointSizeF(SMALLEST_FONT_PT)
    app.setFont(font)


def scaled_font(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Copy a font at another size and weight."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(max(1, round(font.pixelSize() * factor)))
    copy.setWeight(weight)
    return copy


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.warning),
        (role.PlaceholderText, theme.muted),
        (role.ToolTipBase, theme.text),
        (role.ToolTipText, theme.surface),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Midlight, theme.raised),
        (role.Dark, theme.control_line),
        (role.Light, theme.hover),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme) -> str:
    text = Path(resource_path("style.qss")).read_text(encoding="utf-8")
    # Longest names first, so that @accent does not eat the beginning of @accent_soft.
    for name, colour in sorted(dataclasses.asdict(theme).items(), key=lambda item: -len(item[0])):
        text = text.replace(f"@{name}", colour)
    return text
