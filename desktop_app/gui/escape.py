"""What Escape does: it ends the one thing that is most in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.zones.brush import Brush

if TYPE_CHECKING:
    from desktop_app.gui.comfort.comfort import Comfort
    from desktop_app.gui.window_parts import WindowParts


def escape(window: WindowParts, comfort: Comfort) -> None:
    """End countdown or burst, else the brush, the tour, the full screen, the toast, the notice."""
    if window.shooting.is_counting:
        window.shooting.cancel()
    elif window.zones.is_painting:
        window.zones.take(Brush.OFF)
    elif comfort.tour.is_running:
        comfort.tour.end()
    elif comfort.full_screen.is_on:
        comfort.full_screen.leave()
    elif window.toast.isVisible():
        window.toast.hide()
    else:
        window.notices.dismiss()
