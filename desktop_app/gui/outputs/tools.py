"""The output tools, made of the parts of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.outputs.services import OutputServices
from desktop_app.gui.outputs.sound_tool import SoundTool
from desktop_app.gui.outputs.tool import OutputTool

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow


def make_sound_tool(window: MainWindow, services: OutputServices) -> SoundTool:
    """Make the microphone's tool; panel and bar are there by now."""
    return SoundTool(
        window.keeper,
        services,
        controls=window.panel.sound,
        bar=window.bar,
        is_watched=window.is_watched,
        parent=window,
    )


def make_output_tool(window: MainWindow, services: OutputServices) -> OutputTool:
    """Make the tool for other programs; panel, status line and toast are there by now."""
    return OutputTool(
        services,
        window.live,
        controls=window.panel.outputs,
        status=window.status,
        toast=window.toast,
        parent=window,
    )
