"""The window as a whole: cameras and their failures, settings through the controls, hiding and closing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from gui_fakes import Stage, camera, composite, plain
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.errors import BackdropError, CameraError, ModelError
from desktop_app.gui.actions import open_path
from desktop_app.gui.controls import panel_width
from desktop_app.gui.main_window import MainWindow
from desktop_app.live import events
from desktop_app.settings import Settings


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def begun(qtbot: QtBot, stage: Stage, settings: Settings | None = None) -> MainWindow:
    window = stage.window(settings)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines) and window.isActiveWindow())
    return window


def notice_text(window: MainWindow) -> str:
    return window.notices.current.text if window.notices.current is not None else ""


def listed(window: MainWindow) -> list[str]:
    drop_down = window.panel.sources.list
    return [drop_down.itemText(index) for index in range(drop_down.count())]


def test_nothing_is_opened_or_loaded_before_begin(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    assert not stage.pipelines
    assert window.preview.message.startswith("Getting ready")
    window.preview.grab()


def test_the_first_camera_is_opened_and_cameras_are_listed_by_name(qtbot: QtBot, stage: Stage) -> None:
    stage.cameras = [camera("a", "Front"), camera("b", "USB"), camera("c", "USB")]
    window = begun(qtbot, stage)
    assert stage.pipeline.sources == ["camera:a"]
    assert listed(window) == ["Front", "USB", "USB 2", "Demo"]
    assert window.panel.sources.list.currentText() == "Front"
    assert not window.notices.isVisible()


def test_without_a_camera_the_demo_opens_and_the_notice_offers_to_try_again(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage)
    assert stage.pipeline.sources == ["demo"]
    assert "No camera was found" in notice_text(window)
    stage.pipeline.emit(events.SourceOpened("Demo", (720, 1280), "demo"))
    assert "No camera was found" in notice_text(window)
    stage.cameras = [camera("a", "Front")]
    window.notices.act()
    qtbot.waitUntil(lambda: stage.pipeline.sources[-1] == "camera:a")
    stage.pipeline.emit(events.SourceOpened("Front", (720, 1280), "camera:a"))
    qtbot.waitUntil(lambda: not window.notices.isVisible())
    assert window.keeper.settings.source_id == ""


def test_a_driver_that_raises_counts_as_no_camera(qtbot: QtBot, stage: Stage) -> None:
    stage.listing_error = "driver"
    window = begun(qtbot, stage)
    assert stage.pipeline.sources == ["demo"]
    assert notice_text(window)


def test_the_remembered_camera_is_opened_by_identity(qtbot: QtBot, stage: Stage) -> None:
    stage.cameras = [camera("a", "Front"), camera("b", "USB")]
    begun(qtbot, stage, Settings(source_id="camera:b"))
    assert stage.pipeline.sources == ["camera:b"]


def test_a_missing_remembered_camera_shows_the_demo_and_stays_remembered(qtbot: QtBot, stage: Stage) -> None:
    stage.cameras = [camera("a", "Front")]
    window = begun(qtbot, stage, Settings(source_id="camera:gone"))
    stage.pipeline.emit(events.SourceOpened("Demo", (720, 1280), "demo"))
    assert stage.pipeline.sources == ["demo"]
    assert "not connected" in notice_text(window)
    assert window.keeper.settings.source_id == "camera:gone"


def test_a_busy_camera_stays_chosen_and_covered_with_the_reason_and_a_way_to_try_again(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.cameras = [camera("a", "Front"), camera("b", "USB")]
    window = begun(qtbot, stage)
    error = CameraError("Front is used by another program. Close it.")
    stage.pipeline.emit(events.SourceFailed(error, "camera:a"))
    qtbot.waitUntil(lambda: "used by another program" in notice_text(window))
    assert stage.pipeline.sources == ["camera:a"]
    window.notices.act()
    assert stage.pipeline.sources == ["camera:a", "camera:a"]
    stage.pipeline.emit(events.SourceOpened("Front", (720, 1280), "camera:a"))
    qtbot.waitUntil(lambda: notice_text(window) == "")


def test_a_camera_that_fails_later_stays_covered_and_offers_to_try_again(qtbot: QtBot, stage: Stage) -> None:
    stage.cameras = [camera("a", "Front")]
    window = begun(qtbot, stage)
    stage.pipeline.emit(events.SourceOpened("Front", (720, 1280), "camera:a"))
    stage.pipeline.emit(events.SourceFailed(CameraError("Front stopped. Plug it in."), "camera:a"))
    qtbot.waitUntil(window.notices.isVisible)
    assert notice_text(window) == "Front stopped. Plug it in."
    assert stage.pipeline.sources == ["camera:a"]


def test_late_news_about_another_source_is_ignored(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    stage.pipeline.emit(events.SourceFailed(CameraError("old news"), "camera:old"))
    qtbot.wait(0)
    assert notice_text(window) == ""


def test_an_opened_file_is_listed_by_name_and_remembered_once_open(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    clip = stage.folder / "holiday.mp4"
    open_path(window, clip)
    assert stage.pipeline.sources[-1] == f"file:{clip}"
    assert listed(window)[-1] == "holiday.mp4"
    assert window.keeper.settings.source_id == "demo"
    stage.pipeline.emit(events.SourceOpened("holiday.mp4", (720, 1280), f"file:{clip}"))
    qtbot.waitUntil(lambda: window.keeper.settings.source_id == f"file:{clip}")


def test_model_failure_backdrop_failure_and_covered_pictures_are_told(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo", backdrop="green"))
    stage.pipeline.emit(events.MattingFailed(ModelError("odd size")))
    qtbot.waitUntil(lambda: "You are covered" in notice_text(window))
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: notice_text(window) == "")
    stage.pipeline.emit(events.BackdropFailed(BackdropError("beach.png is missing. Choose another.")))
    qtbot.waitUntil(lambda: notice_text(window) == "beach.png is missing. Choose another.")
    stage.pipeline.emit(events.Recovered("backdrop"))
    qtbot.waitUntil(lambda: notice_text(window) == "")
    stage.pipeline.emit(events.BackdropFailed(BackdropError("beach.png is missing. Choose another.")))
    qtbot.waitUntil(lambda: notice_text(window) == "beach.png is missing. Choose another.")
    window.notices.act()
    assert window.keeper.settings.backdrop == "blur:60"
    assert notice_text(window) == ""
    stage.pipeline.emit(events.ModelFailed(ModelError("The model file is missing. Install again.")))
    qtbot.waitUntil(lambda: "The model file is missing" in notice_text(window))
    first = stage.pipeline
    window.notices.act()
    qtbot.waitUntil(lambda: stage.pipeline is not first)
    assert not first.is_running
    assert stage.pipeline.is_running


def test_the_cover_says_getting_ready_until_the_model_is_there(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    stage.pipeline.push(composite(plain((5, 5, 5)), is_covered=True))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    assert window.preview.message.startswith("Getting ready")
    stage.pipeline.emit(events.ModelReady("balanced"))
    stage.pipeline.push(composite(plain((5, 5, 5)), is_covered=True))
    qtbot.waitUntil(lambda: window.preview.message == "You are covered")
    stage.pipeline.push(composite(plain((6, 6, 6))))
    qtbot.waitUntil(lambda: window.preview.message == "")


def test_notices_stack_by_topic_and_escape_closes_them(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window(Settings(source_id="demo"), notice="Your settings could not be read.")
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines) and window.isActiveWindow())
    stage.pipeline.emit(events.ModelFailed(ModelError("first")))
    stage.pipeline.emit(events.ModelFailed(ModelError("second")))
    qtbot.waitUntil(lambda: "second" in notice_text(window))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert notice_text(window) == "Your settings could not be read."
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.notices.isVisible()


def test_the_status_line_names_camera_speed_delay_and_size(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: "fps" in window.status.text)
    assert window.status.text == "Front camera  128 \N{MULTIPLICATION SIGN} 72   30 fps   42 ms"


def test_a_hidden_window_takes_no_frames_and_goes_on_when_shown(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    window.hide()
    for shade in range(3):
        stage.pipeline.push(composite(plain((shade, 0, 0))))
        qtbot.wait(0)
    assert stage.pipeline.taken == 0
    assert not stage.pipeline.is_watched
    window.show()
    assert stage.pipeline.is_watched
    assert stage.pipeline.taken == 1
    assert window.preview.composite is not None
    assert tuple(window.preview.composite.image[0, 0]) == (2, 0, 0)


def test_a_hidden_window_that_counts_down_goes_on(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo", countdown_s=3))
    window.shooting.press()
    window.hide()
    assert stage.pipeline.is_watched
    window.shooting.countdown.cancel()
    assert not stage.pipeline.is_watched


def test_settings_go_out_through_the_controls_and_come_back(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    window.resize(800, 640)
    window.bar.mirror.click()
    window.bar.countdown._group.button(3).click()
    window.panel.picture.resolution.setCurrentIndex(3)
    window.panel.picture.resolution.activated.emit(3)
    window.panel.picture.auto_upright.click()
    window.bar.right.click()
    window.library.choose("blur:33")
    window.close()
    saved = stage.saved_settings[-1]
    assert saved.mirror is False
    assert saved.countdown_s == 3
    assert saved.size == (1080, 1920)
    assert saved.auto_upright is False
    assert dict(saved.turns) == {"demo": 1}
    assert saved.backdrop == "blur:33"
    assert saved.window_size == (640, 800)
    again = stage.window(saved)
    qtbot.addWidget(again)
    assert not again.bar.mirror.isChecked()
    assert again.bar.countdown.seconds == 3
    assert again.panel.picture.resolution.currentIndex() == 3
    assert not again.panel.picture.auto_upright.isChecked()
    assert again.panel.gallery.selected_spec == "blur:33"
    assert again.panel.gallery.strength.value == 33
    assert (again.height(), again.width()) == (640, 800)


def test_changes_are_saved_a_while_after_the_last_one(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    for strength in (10, 20, 30):
        window.panel.gallery.strength.slider.setValue(strength)
    assert not stage.saved_settings
    qtbot.waitUntil(lambda: bool(stage.saved_settings))
    assert [settings.backdrop for settings in stage.saved_settings] == ["blur:30"]


def test_turning_by_hand_begins_at_the_turn_on_show_and_auto_takes_over_again(
    qtbot: QtBot, stage: Stage
) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    stage.pipeline.push(composite(plain((1, 2, 3)), turns=3))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    switch = window.panel.picture.auto_upright
    assert switch.isChecked()
    window.bar.right.click()
    assert dict(window.keeper.settings.turns) == {"demo": 0}
    assert not switch.isChecked()
    window.bar.left.click()
    assert dict(window.keeper.settings.turns) == {"demo": 3}
    switch.click()
    assert dict(window.keeper.settings.turns) == {}
    assert window.keeper.settings.auto_upright
    switch.click()
    assert dict(window.keeper.settings.turns) == {"demo": 3}
    assert not window.keeper.settings.auto_upright


def test_closing_stops_the_pipeline_at_once(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, Settings(source_id="demo"))
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.0
    assert not stage.pipeline.is_running
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.wait(0)
    assert window.preview.composite is None


@pytest.mark.parametrize(("window_px", "panel_px"), [(900, 328), (1600, 400), (3840, 560)])
def test_the_panel_has_a_sensible_width(window_px: int, panel_px: int) -> None:
    assert panel_width(window_px) == panel_px
