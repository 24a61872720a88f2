"""The parts that the window is built of, and the source it is told to show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, picture, run
from fakes import FakeSegmenter

from desktop_app import __main__ as program
from desktop_app.capture.camera import CameraInfo
from desktop_app.settings import Settings, save_settings

CAMERAS = (
    CameraInfo("Front [usb-1]", "Front", 0, 200, "/dev/video0"),
    CameraInfo("Back [usb-2]", "Back", 2, 200, "/dev/video2"),
)
Opened = list[tuple[Settings, dict[str, object]]]


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Put a stand-in in the window's place."""
    from desktop_app.gui import application

    opened: Opened = []

    def show(settings: Settings, **parts: object) -> int:
        opened.append((settings, parts))
        return 0

    monkeypatch.setattr(application, "run", show)
    monkeypatch.setattr(program, "_list_cameras", lambda: CAMERAS)
    return opened


def test_the_window_gets_its_parts(window: Opened, tmp_path: Path, own_home: Path) -> None:
    save_settings(Settings(source_id="camera:Front [usb-1]", backdrop="green"))
    segmenter = FakeSegmenter()
    assert run(segmenter=segmenter) == 0
    ((settings, parts),) = window
    assert (settings.source_id, settings.backdrop) == ("camera:Front [usb-1]", "green")
    assert parts["initial_notice"] is None
    assert parts["load_segmenter"]() is segmenter  # type: ignore[operator]
    source = parts["make_source"]("demo", Settings(size=(90, 160)))  # type: ignore[operator]
    source.open()
    assert source.read().size == (90, 160)
    source.close()
    shot = composite(np.zeros((4, 4, 3), np.uint8))
    assert parts["save_snapshot"](shot, tmp_path).is_file()  # type: ignore[operator]
    (own_home / "settings.json").write_text("{")
    assert run() == 0
    assert "set aside" in str(window[1][1]["initial_notice"])


def test_a_limit_asked_for_differs_from_what_is_stored(window: Opened) -> None:
    save_settings(Settings(backdrop="green"))
    assert run("--cpu-limit", "20") == 0
    ((settings, parts),) = window
    assert settings == Settings(backdrop="green", effort="limit", cpu_limit=20)
    assert parts["stored"] == Settings(backdrop="green")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("demo", "demo"),
        ("back", "camera:Back [usb-2]"),
        ("Back [usb-2]", "camera:Back [usb-2]"),
        ("camera:anything", "camera:anything"),
    ],
)
def test_a_source_is_chosen_by_name(window: Opened, source: str, expected: str) -> None:
    assert run("--source", source) == 0
    assert window[0][0].source_id == expected


def test_a_file_is_a_source_too(window: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(tmp_path / "me.png")
    monkeypatch.chdir(tmp_path)
    for source in ("me.png", f"file:{tmp_path / 'me.png'}"):
        assert run("--source", source) == 0
        assert window.pop()[0].source_id == f"file:{tmp_path / 'me.png'}"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Side", "“Side” is neither a file nor a camera. Cameras: Front, Back."),
        ("file:no.png", "no file no.png"),
    ],
)
def test_a_source_that_is_not_there_is_one_line(
    window: Opened, capfd: pytest.CaptureFixture[str], source: str, words: str
) -> None:
    assert run("--source", source) == 2
    err = capfd.readouterr().err
    assert err.count("\n") == 1
    assert words in err
    assert not window
