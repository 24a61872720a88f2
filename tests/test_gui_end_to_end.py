"""The window on the real pipeline, offscreen: demo, video file, a segmenter that fails, and the way out."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gui_output_fakes import FakeOutputs
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.capture.source import FrameSource, open_source
from desktop_app.capture.video_file import read_video
from desktop_app.errors import ModelError
from desktop_app.gui.application import make_application, run
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.qt_image import to_rgba
from desktop_app.gui.session.services import Services
from desktop_app.live.pipeline import LivePipeline
from desktop_app.live.recording import Recording
from desktop_app.matting.segment import ConstantSegmenter, Segmentation, Segmenter
from desktop_app.output.recorder import Recorder
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings, save_settings
from desktop_app.zone_text import CELLS, KEEP, encode

SECRET = (255, 0, 255)
"""The colour of the room: no backdrop and no theme has it."""


class RaisingSegmenter:
    """Fails on every picture."""

    size = (64, 64)

    def segment(self, image: np.ndarray) -> Segmentation:
        raise ModelError("no")


def make_source(source_id: str, settings: Settings) -> FrameSource:
    return open_source(source_id, size=settings.size)


def open_window(
    qtbot: QtBot, folder: Path, settings: Settings, load_segmenter: Callable[[], Segmenter]
) -> MainWindow:
    make_application()
    services = Services(
        prepare=lambda: None,
        make_pipeline=lambda first, on_composite, on_event: LivePipeline(
            make_source=make_source,
            load_segmenter=load_segmenter,
            settings=first,
            on_composite=on_composite,
            on_event=on_event,
        ),
        list_cameras=lambda: (),
        save_snapshot=save_snapshot,
        save_settings=lambda _settings, *, since: None,
        make_recording=lambda where, on_end, has_sound, suffix: Recording(
            Recorder(where, has_sound=has_sound, transparent_suffix=suffix), on_end=on_end
        ),
        snapshot_folder=lambda _settings: folder / "pictures",
        recording_folder=lambda _settings: folder / "videos",
        pasted_folder=folder / "pasted",
        outputs=FakeOutputs().services(),
    )
    window = MainWindow(settings, services)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    return window


def wait_live(qtbot: QtBot, window: MainWindow) -> None:
    def is_live() -> bool:
        composite = window.preview.composite
        return composite is not None and not composite.is_covered

    qtbot.waitUntil(is_live, timeout=20_000)


@pytest.mark.parametrize("backdrop", ["blur:60", "#336699", "transparent", "builtin"])
def test_the_demo_goes_live_and_a_snapshot_is_what_is_shown(
    qtbot: QtBot, tmp_path: Path, backdrop: str
) -> None:
    if backdrop == "builtin":
        from desktop_app.gui.gallery.catalogue import built_in_pictures

        backdrop = built_in_pictures()[0].spec
    settings = Settings(source_id="demo", backdrop=backdrop, size=(144, 256))
    window = open_window(qtbot, tmp_path, settings, ConstantSegmenter)
    wait_live(qtbot, window)
    window.hide()  # What is shown now stays shown.
    shown = window.preview.composite
    assert shown is not None
    window.shooting.press()
    qtbot.waitUntil(lambda: window.toast.text.startswith("Saved"), timeout=10_000)
    (path,) = (tmp_path / "pictures").iterdir()
    with Image.open(path) as saved:
        pixels = np.asarray(saved)
    np.testing.assert_array_equal(pixels, shown.image)
    assert pixels.shape[2] == (4 if backdrop == "transparent" else 3)


@pytest.mark.parametrize("backdrop", ["#336699", "transparent"])
def test_a_recording_goes_on_while_nobody_looks_and_is_finished_when_the_window_closes(
    qtbot: QtBot, tmp_path: Path, backdrop: str
) -> None:
    settings = Settings(source_id="demo", backdrop=backdrop, size=(144, 256))
    window = open_window(qtbot, tmp_path, settings, ConstantSegmenter)
    wait_live(qtbot, window)
    window.bar.record.click()
    window.showMinimized()

    def has_time() -> bool:
        window.recording.show_status()
        return "00:01" in window.status.text

    qtbot.waitUntil(has_time, timeout=20_000)
    window.close()
    (path,) = (tmp_path / "videos").iterdir()
    assert path.suffix == (".webm" if backdrop == "transparent" else ".mp4")
    *_, (_, last_s) = read_video(path)
    assert last_s > 0.5


def test_a_video_file_goes_live_through_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    clip = tmp_path / "clip.gif"
    frames = [Image.new("RGB", (64, 48), (shade, 90, 200)) for shade in range(0, 250, 25)]
    frames[0].save(clip, save_all=True, append_images=frames[1:], duration=40, loop=0)
    settings = Settings(source_id=f"file:{clip}", backdrop="#336699", auto_upright=False)
    window = open_window(qtbot, tmp_path, settings, ConstantSegmenter)
    wait_live(qtbot, window)
    qtbot.waitUntil(lambda: "clip.gif" in window.status.text, timeout=10_000)
    assert window.preview.composite is not None
    assert window.preview.composite.image.shape[:2] == (48, 64)


@pytest.mark.parametrize("backdrop", ["blur:0", "#336699", "transparent", "green"])
def test_a_segmenter_that_raises_leaves_no_camera_pixel_in_the_preview(
    qtbot: QtBot, tmp_path: Path, backdrop: str
) -> None:
    room = tmp_path / "room.png"
    Image.new("RGB", (160, 90), SECRET).save(room)
    source_id = f"file:{room}"
    kept = {source_id: encode(bytes([KEEP]) * CELLS)}
    settings = Settings(source_id=source_id, backdrop=backdrop, auto_upright=False, zones=kept)
    window = open_window(qtbot, tmp_path, settings, RaisingSegmenter)
    seen: set[int] = set()
    qtbot.waitUntil(lambda: window.notices.isVisible() and _grab(window, seen) >= 3, timeout=20_000)
    assert window.preview.composite is not None
    assert window.preview.composite.is_covered


def test_what_is_painted_is_kept_in_the_live_picture_and_hidden_again(qtbot: QtBot, tmp_path: Path) -> None:
    room = tmp_path / "room.png"
    Image.new("RGB", (160, 90), SECRET).save(room)
    settings = Settings(source_id=f"file:{room}", backdrop="#336699", auto_upright=False)
    window = open_window(qtbot, tmp_path, settings, ConstantSegmenter)
    wait_live(qtbot, window)
    window.panel.zones.brush_size.slider.setValue(60)

    def middle() -> tuple[int, ...]:
        composite = window.preview.composite
        return tuple(composite.image[45, 80]) if composite is not None else ()

    for name, colour in (("keep_brush", SECRET), ("hide_brush", (0x33, 0x66, 0x99))):
        window.actions_by_name[name].trigger()
        qtbot.mouseClick(window.zones.painter, Qt.MouseButton.LeftButton, pos=window.preview.rect().center())
        qtbot.waitUntil(lambda colour=colour: middle() == colour, timeout=20_000)
        assert window.preview.composite is not None
        assert tuple(window.preview.composite.image[5, 5]) == (0x33, 0x66, 0x99)


def _grab(window: MainWindow, seen: set[int]) -> int:
    composite = window.preview.composite
    if composite is not None:
        seen.add(id(composite))
        pixels = to_rgba(window.preview.grab().toImage())[..., :3].astype(np.int16)
        distance = np.abs(pixels - np.array(SECRET, np.int16)).max(axis=2)
        assert distance.min() > 60
    window.take_frame()
    return len(seen)


def test_closing_joins_every_thread_within_a_second(qtbot: QtBot, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    window = open_window(qtbot, tmp_path, Settings(source_id="demo"), ConstantSegmenter)
    wait_live(qtbot, window)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.0
    left = [thread for thread in threading.enumerate() if thread not in before]
    assert [thread.name for thread in left if not isinstance(thread, threading._DummyThread)] == []


def test_run_shows_the_window_saves_the_settings_and_returns_0(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    calls: list[str] = []

    def ready() -> None:
        (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        assert window.isVisible()
        calls.append("ready")
        window.keeper.change(backdrop="green")
        QTimer.singleShot(0, window.close)

    stored = Settings(source_id="demo", tour_seen=True)
    save_settings(stored, path)
    status = run(
        dataclasses.replace(stored, effort="limit", cpu_limit=20),
        stored=stored,
        settings_path=path,
        make_source=make_source,
        load_segmenter=ConstantSegmenter,
        list_cameras=lambda: (),
        save_snapshot=save_snapshot,
        ready=ready,
    )
    assert status == 0
    assert calls == ["ready"]
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert (saved["backdrop"], saved["effort"], saved["cpu_limit"]) == ("green", "limit", 20)
