"""What must be installed for the virtual camera, per system, with commands to copy."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import dataclass

from desktop_app.gui.language.words import tr


@dataclass(frozen=True)
class GuideStep:
    """One thing to do: plain words, and a command to copy, empty where there is none."""

    text: str
    command: str = ""


def guide_steps(
    missing: str,
    *,
    platform: str = sys.platform,
    python: str = sys.executable,
    is_bundle: bool = getattr(sys, "frozen", False),
) -> list[GuideStep]:
    """Say what to do, in order.

    Args:
        missing: "package", "driver", or "" where it is not known what is missing.
        platform: as `sys.platform` names it.
        python: the interpreter that runs this program.
        is_bundle: whether there is none, but a folder with all that the program needs.
    """
    steps = []
    if is_bundle and missing == "package":
        steps.append(
            GuideStep(
                tr(
                    "The Python package for it is not in this folder, which runs without Python. "
                    "Use the browser address, or start the program with Python."
                )
            )
        )
    elif not is_bundle and missing != "driver":
        steps.append(
            GuideStep(
                tr("Install one more Python package, in a terminal:"),
                _runnable(python, "-m pip install pyvirtualcam", platform),
            )
        )
    return [*steps, *_driver_steps(platform)]


def choose_step() -> GuideStep:
    """Say what is left to do once it runs."""
    return GuideStep(
        tr(
            "Then, in Zoom, Meet, Teams or Discord, open the video settings and choose that camera. If it is "
            "not in the list, close and open the other program once."
        )
    )


def _runnable(program: str, arguments: str, platform: str) -> str:
    """Give a command as the system's shells take it; on Windows, as both of them do."""
    if platform != "win32":
        return f"{shlex.quote(program)} {arguments}"
    if re.fullmatch(r"[\w.:\\/-]+", program):
        return f"{program} {arguments}"
    # PowerShell would take quotes at the beginning for a text, and the older prompt knows no "&".
    quoted = program.replace("'", "''")
    return f"powershell -c \"& '{quoted}' {arguments}\""


def _driver_steps(platform: str) -> list[GuideStep]:
    if platform == "win32":
        return [
            GuideStep(
                tr("Install OBS Studio (free, obsproject.com): it brings the camera and need not run."),
                "winget install OBSProject.OBSStudio",
            ),
            GuideStep(tr("Close OBS, or end its own virtual camera: only one program can send to it.")),
        ]
    if platform == "darwin":
        return [
            GuideStep(
                tr("Install OBS Studio 30 or newer (free, obsproject.com); macOS 13 or newer is needed."),
                "brew install --cask obs",
            ),
            GuideStep(
                tr(
                    "Open OBS, click “Start Virtual Camera” once, allow it in the system settings when asked, "
                    "click “Stop Virtual Camera”, and close OBS."
                )
            ),
        ]
    return [
        GuideStep(
            tr("Install the driver (Debian, Ubuntu and relatives; others call it v4l2loopback too):"),
            "sudo apt install v4l2loopback-dkms",
        ),
        GuideStep(
            tr("Switch it on, now:"),
            'sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label="Backdrop Live"',
        ),
        GuideStep(
            tr("And after each start of this computer:"),
            "echo v4l2loopback | sudo tee /etc/modules-load.d/v4l2loopback.conf; "
            "echo 'options v4l2loopback devices=1 exclusive_caps=1 card_label=\"Backdrop Live\"' "
            "| sudo tee /etc/modprobe.d/v4l2loopback.conf",
        ),
    ]
