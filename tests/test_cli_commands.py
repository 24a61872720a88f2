"""The program as people start it: help, cameras, doctor, no display, and the parts the window is built of."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_fakes import run
from fakes import FakeSegmenter

from desktop_app import __main__ as program
from desktop_app import __version__
from desktop_app.capture.camera import CameraInfo
from desktop_app.cli import doctor, start_time
from desktop_app.errors import CameraError, ModelError

ROOT = Path(__file__).resolve().parent.parent
CAMERAS = (
    CameraInfo("Front [usb-1]", "Front", 0, 200, "/dev/video0"),
    CameraInfo("Back [usb-2]", "Back", 2, 200, "/dev/video2"),
)


def start(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "desktop_app", *map(str, arguments)],
        env={**environment, **variables},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_and_version() -> None:
    shown = start("--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert all(command in shown.stdout for command in ("process", "cameras", "doctor", "--source"))
    shown = start("process", "--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert all(word in shown.stdout for word in ("transparent", "blur:N", "--alpha", "--size WxH", "auto"))
    assert start("--version").stdout == f"Backdrop Live {__version__}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a file that is always full")
def test_one_line_says_that_what_is_found_out_cannot_be_printed() -> None:
    with open("/dev/full", "w") as full:
        shown = subprocess.run(
            [sys.executable, "-W", "error", "-m", "desktop_app", "cameras"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert shown.returncode == 2
    assert shown.stderr.startswith("backdrop: Standard output cannot be written (No space left on device).")
    assert shown.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a display")
def test_without_a_display_one_line_says_so_and_what_works() -> None:
    shown = start()
    assert shown.returncode == 2
    assert shown.stdout == ""
    assert shown.stderr.count("\n") == 1
    assert "no display" in shown.stderr
    assert "backdrop process" in shown.stderr


def test_the_window_shows_and_nothing_slow_is_loaded_before() -> None:
    shown = start(
        "--source",
        "demo",
        "--measure-start",
        "window",
        QT_QPA_PLATFORM="offscreen",
        PYTHONPROFILEIMPORTTIME="1",
    )
    assert shown.returncode == 0
    assert shown.stdout == "shown\n"
    loaded = {line.rsplit("|", 1)[1].strip() for line in shown.stderr.splitlines() if "|" in line}
    assert "PySide6.QtWidgets" in loaded
    slow = {
        "tensorflow",
        "keras",
        "ai_edge_litert",
        "cv2",
        "av",
        "models.predictor",
        "desktop_app.live.pipeline",
    }
    assert not slow & loaded


def test_doctor_never_fails_and_names_everything(own_home: Path) -> None:
    (own_home / "settings.json").write_text("{broken")
    shown = start("doctor")
    assert shown.returncode == 0
    assert shown.stderr == ""
    facts = "Python System Processor Memory GPU Display Libraries Network Cameras Settings Log Window"
    libraries = "opencv-python PySide6 numpy ai-edge-litert tensorflow av"
    found = [__version__, "settings.json", "backdrop.log", "ms after the start"]
    for word in (*facts.split(), *libraries.split(), *found):
        assert word in shown.stdout
    # What a report is about is still there afterwards.
    assert (own_home / "settings.json").read_text() == "{broken"


def test_cameras_by_subprocess() -> None:
    shown = start("cameras")
    assert shown.returncode in {0, 2}
    assert len((shown.stdout + shown.stderr).splitlines()) >= 1


def test_cameras_are_listed_by_name_and_identity(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "_list_cameras", lambda: CAMERAS)
    assert run("cameras") == 0
    assert capfd.readouterr().out == "Front\n    Front [usb-1]\nBack\n    Back [usb-2]\n"
    monkeypatch.setattr(program, "_list_cameras", lambda: ())
    assert run("cameras") == 0
    assert capfd.readouterr().out == "No camera is connected.\n"


def _broken() -> tuple[CameraInfo, ...]:
    raise CameraError("The cameras could not be listed. Connect yours again.")


def test_cameras_that_cannot_be_listed_are_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "_list_cameras", _broken)
    assert run("cameras") == 2
    assert capfd.readouterr().err == "backdrop: The cameras could not be listed. Connect yours again.\n"


def test_doctor_goes_on_whatever_breaks(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def no_network() -> FakeSegmenter:
        raise ModelError("The weights in\n/home/Jane Doe/backdrop are missing.")

    def no_window(until: str) -> float:
        raise RuntimeError("no Qt")

    for facts in (doctor.machine_facts, doctor.model_facts):
        for name in ("python", "processor", "memory", "graphics", "display", "libraries", "files"):
            monkeypatch.setattr(facts, name, lambda: [][1], raising=False)
    monkeypatch.setattr(doctor, "measure_start_ms", no_window)
    assert doctor.examine(_broken, no_network) == 0
    shown = capfd.readouterr().out
    assert shown.count("not known (") == 11
    assert "not known (ModelError: The weights in …/backdrop are missing.)" in shown


def test_doctor_times_the_network_and_tells_the_cameras(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "measure_start_ms", lambda until: {"window": 412.3, "picture": 901.4}[until])
    segmenter = FakeSegmenter()
    assert doctor.examine(lambda: CAMERAS, lambda: segmenter) == 0
    shown = capfd.readouterr().out
    assert "FakeSegmenter" in shown
    assert "ms per picture" in shown
    assert segmenter.calls == 20
    assert "Back [usb-2], number 2 /dev/video2" in shown
    assert "shows 412 ms after the start" in shown
    assert "shows the demo 901 ms after the start" in shown


def test_a_start_that_fails_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(start_time.sys, "executable", "false")
    with pytest.raises(RuntimeError, match="no window showed"):
        start_time.measure_start_ms("window")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_gone_is_no_error(unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    shown = subprocess.run(
        [sys.executable, "-m", "desktop_app", "cameras"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (shown.returncode, shown.stderr) == (0, b"")
