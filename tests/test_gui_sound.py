"""The microphone in the window: off unless wanted, shown while it is on, and never in the picture's way."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from gui_output_fakes import in_a_thread
from pytestqt.qtbot import QtBot

from desktop_app.errors import MicrophoneError
from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.outputs.sound_controls import LevelMeter
from desktop_app.live.sound_input import SoundState
from desktop_app.settings import Settings

NAMES = ("Headset", "Inbuilt")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def open_window(qtbot: QtBot, stage: Stage, settings: Settings) -> MainWindow:
    make_application()
    window = stage.window(settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    return window


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    return open_window(qtbot, stage, Settings(source_id="demo"))


def test_sound_is_off_until_it_is_turned_on_and_then_remembered(stage: Stage, window: MainWindow) -> None:
    assert stage.outputs.inputs == []
    assert "without sound" in window.bar.record.toolTip()
    assert not window.panel.sound.microphone.isVisible()
    window.bar.sound.click()
    (microphone,) = stage.outputs.inputs
    assert microphone.calls == ["start"]
    assert window.keeper.settings.sound
    assert window.panel.sound.sound.isChecked()
    assert window.panel.sound.microphone.isVisible()
    assert "with sound" in window.bar.record.toolTip()
    window.panel.sound.sound.click()
    assert microphone.calls == ["start", "close"]
    assert not window.keeper.settings.sound
    assert not window.bar.sound.isChecked()


def test_the_level_is_shown_and_falls_slowly(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.bar.sound.click()
    (microphone,) = stage.outputs.inputs
    microphone.become(SoundState(is_heard=True, names=NAMES))
    microphone.level = 0.8
    qtbot.waitUntil(lambda: window.panel.sound.meter.level == 0.8)
    assert "microphone is on" in window.panel.sound.words.text()
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.show_level(0.9)
    meter.show_level(0.0)
    assert 0.5 < meter.level < 0.9
    for _ in range(20):
        meter.show_level(0.0)
    assert meter.level == 0


def test_a_recording_hears_the_microphone_until_it_ends(stage: Stage, window: MainWindow) -> None:
    window.bar.sound.click()
    (microphone,) = stage.outputs.inputs
    assert microphone.listener is None
    window.bar.record.click()
    recording = stage.recordings[0]
    assert recording.has_sound
    assert microphone.listener is not None
    microphone.listener("piece")
    assert recording.sounds == ["piece"]
    window.bar.record.click()
    assert microphone.listener is None
    in_a_thread(recording.end)


def test_without_sound_nothing_is_opened_for_a_recording(stage: Stage, window: MainWindow) -> None:
    window.bar.record.click()
    assert not stage.recordings[0].has_sound
    assert stage.outputs.inputs == []


def test_a_missing_microphone_is_told_and_the_picture_is_recorded_all_the_same(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    window.bar.sound.click()
    (microphone,) = stage.outputs.inputs
    microphone.become(SoundState(error=MicrophoneError("There is no sound: it is busy. Choose another.")))
    qtbot.waitUntil(lambda: window.notices.current is not None and "busy" in window.notices.current.text)
    assert window.notices.current is not None
    assert window.notices.current.action == "Sound off"
    window.bar.record.click()
    assert window.recording.is_recording
    assert "no sound" in window.status.text
    microphone.become(SoundState(is_heard=True, names=NAMES))
    qtbot.waitUntil(lambda: "no sound" not in window.status.text)
    assert window.notices.current is None or "busy" not in window.notices.current.text


def test_the_notice_turns_the_sound_off(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.bar.sound.click()
    stage.outputs.inputs[0].become(SoundState(error=MicrophoneError("It is busy.")))
    qtbot.waitUntil(lambda: window.notices.current is not None and "busy" in window.notices.current.text)
    window.notices.act()
    assert not window.keeper.settings.sound
    assert window.notices.current is None or "busy" not in window.notices.current.text


def test_microphones_are_chosen_by_name_and_a_missing_one_stays_chosen(qtbot: QtBot, stage: Stage) -> None:
    window = open_window(qtbot, stage, Settings(source_id="demo", sound=True, microphone="Gone"))
    (microphone,) = stage.outputs.inputs
    assert microphone.names == ["Gone"]
    microphone.become(SoundState(names=NAMES))
    choices = window.panel.sound.microphone
    qtbot.waitUntil(lambda: choices.count() == 4)
    assert choices.currentText() == "Gone (not there)"
    choices.setCurrentIndex(choices.findData("Headset"))
    choices.activated.emit(choices.currentIndex())
    assert window.keeper.settings.microphone == "Headset"
    assert microphone.names == ["Gone", "Headset"]


def test_a_hidden_window_closes_the_microphone_unless_it_records(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    window.bar.sound.click()
    window.hide()
    qtbot.waitUntil(lambda: "close" in stage.outputs.inputs[0].calls)
    window.show()
    qtbot.waitUntil(lambda: len(stage.outputs.inputs) == 2)
    window.bar.record.click()
    window.hide()
    qtbot.wait(150)
    assert stage.outputs.inputs[1].calls == ["start"]
    window.recording.toggle()
    in_a_thread(stage.recordings[0].end)
    qtbot.waitUntil(lambda: "close" in stage.outputs.inputs[1].calls)


def test_closing_lets_the_microphone_go(stage: Stage, window: MainWindow) -> None:
    window.bar.sound.click()
    window.close()
    assert stage.outputs.inputs[0].calls == ["start", "close", "wait"]
    stage.outputs.inputs[0].become(SoundState(is_heard=True))


def test_sound_that_got_lost_in_the_file_is_told(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.bar.sound.click()
    window.bar.record.click()
    recording = stage.recordings[0]
    recording.lost_sound = "no encoder"
    in_a_thread(recording.end)
    qtbot.waitUntil(lambda: window.notices.current is not None and "no encoder" in window.notices.current.text)


def test_the_kind_of_transparent_recordings_is_chosen_and_remembered(stage: Stage, window: MainWindow) -> None:
    kind = window.panel.sound.kind
    assert kind.currentData() == ".webm"
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert window.keeper.settings.transparent_recording == ".mov"
    window.bar.record.click()
    assert stage.recordings[0].suffix == ".mov"
