"""Virtual camera and browser address in the window: a switch each, what is said, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.errors import OutputError, VirtualCameraError
from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.outputs.guide import open_guide
from desktop_app.gui.outputs.guide_words import guide_steps
from desktop_app.live.steady_output import OutputState
from desktop_app.settings import Settings

# Qt's offscreen screen says so of every dialog that has a size of its own.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ADDRESS = "http://127.0.0.1:47813/secret/"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    make_application()
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((1, 2, 3), (90, 160))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    return window


def test_one_button_starts_the_virtual_camera_and_ends_it(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    assert stage.outputs.cameras == []
    window.panel.outputs.camera.click()
    (camera,) = stage.outputs.cameras
    assert camera.size == (90, 160)
    assert camera.calls == ["start"]
    assert stage.pipeline.sinks == [camera]
    assert "Starting" in window.panel.outputs.camera_words.text()
    camera.open_at("Backdrop Live")
    qtbot.waitUntil(lambda: "Choose this camera" in window.panel.outputs.camera_words.text())
    assert "Backdrop Live" in window.panel.outputs.camera_words.text()
    assert "Virtual camera" in window.status.text
    assert window.panel.outputs.camera.isChecked()
    window.panel.outputs.camera.click()
    assert camera.calls == ["start", "stop"]
    assert stage.pipeline.sinks == []
    assert "Virtual camera" not in window.status.text
    assert not window.panel.outputs.camera.isChecked()
    camera.end()
    window.actions_by_name["virtual_camera"].trigger()
    assert len(stage.outputs.cameras) == 2


def test_before_there_is_a_picture_it_starts_with_a_card(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.outputs.toggle_camera()
    (camera,) = stage.outputs.cameras
    assert camera.size == (720, 1280)
    assert camera.calls == ["start"]
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    qtbot.waitUntil(lambda: stage.pipeline.sinks == [camera])


def test_a_new_pipeline_goes_on_with_the_same_camera(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.outputs.toggle_camera()
    before = stage.pipeline
    window.live.restart()
    qtbot.waitUntil(lambda: stage.pipeline is not before)
    assert stage.pipeline.sinks == stage.outputs.cameras
    assert stage.outputs.cameras[0].calls == ["start"]


def test_the_status_line_says_what_others_see(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.outputs.toggle_camera()
    window.outputs.toggle_stream()
    (label,) = [each for each in window.status.findChildren(QLabel) if each.objectName() == "outputs"]
    assert label.text() == "Camera, browser"
    stage.outputs.cameras[0].open_at("x")
    assert "a card" in label.toolTip()
    stage.outputs.cameras[0].state = OutputState("x", is_showing=True)
    qtbot.waitUntil(lambda: label.toolTip() == "Other programs see you")


@pytest.mark.parametrize("missing", ["package", "driver"])
def test_what_is_missing_opens_the_guide(qtbot: QtBot, stage: Stage, window: MainWindow, missing: str) -> None:
    window.outputs.toggle_camera()
    stage.outputs.cameras[0].end(VirtualCameraError("It is not there.", missing))
    qtbot.waitUntil(lambda: window.outputs.guide is not None)
    assert not window.panel.outputs.camera.isChecked()
    assert stage.pipeline.sinks == []
    guide = window.outputs.guide
    assert guide is not None
    guide.again.click()
    assert len(stage.outputs.cameras) == 2
    stage.outputs.cameras[1].end(VirtualCameraError("Still not.", missing))
    qtbot.waitUntil(lambda: window.outputs.guide not in {None, guide})
    guide = window.outputs.guide
    assert guide is not None
    guide.address.click()
    assert len(stage.outputs.streams) == 1
    QGuiApplication.clipboard().clear()
    stage.outputs.streams[0].open_at(ADDRESS)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == ADDRESS)
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("kind", ["camera", "stream"])
def test_other_trouble_is_told_with_a_way_on(qtbot: QtBot, stage: Stage, window: MainWindow, kind: str) -> None:
    made = stage.outputs.cameras if kind == "camera" else stage.outputs.streams
    getattr(window.outputs, f"toggle_{kind}")()
    made[0].open_at("x")
    made[0].end(OutputError("It went away. Start it again."))
    qtbot.waitUntil(lambda: window.notices.current is not None and "went away" in window.notices.current.text)
    window.notices.act()
    assert len(made) == 2
    assert window.notices.current is None or "went away" not in window.notices.current.text


def test_the_address_is_shown_copied_and_made_anew(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    controls = window.panel.outputs
    assert not controls.address.isVisible()
    controls.stream.click()
    (stream,) = stage.outputs.streams
    stream.open_at(ADDRESS)
    qtbot.waitUntil(lambda: controls.address.text() == ADDRESS)
    controls.copy.click()
    assert QGuiApplication.clipboard().text() == ADDRESS
    QGuiApplication.clipboard().clear()
    assert "Copied" in window.toast.text
    controls.renew.click()
    assert stage.outputs.renewed == 1
    assert stream.calls == ["start", "stop"]
    assert len(stage.outputs.streams) == 2
    assert stage.pipeline.sinks == [stage.outputs.streams[1]]
    stage.outputs.streams[1].open_at("http://127.0.0.1:47813/another/")
    qtbot.waitUntil(lambda: "another" in controls.address.text())
    stream.end()  # The old one ends late; the new one stays.
    assert controls.stream.isChecked()
    controls.stream.click()
    assert not controls.stream.isChecked()
    assert controls.address.text() == ""


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_copying_a_closed_address_opens_it_and_says_so_until_it_is_closed(
    qtbot: QtBot, stage: Stage, window: MainWindow, clipboard: QClipboard
) -> None:
    window.outputs.copy_address()
    stage.outputs.streams[0].open_at(ADDRESS)
    qtbot.waitUntil(lambda: clipboard.text() == ADDRESS)
    assert window.toast.text == "The address is open now, and copied."
    window.outputs.toggle_stream()
    assert window.toast.isHidden()
    window.toast.say("Something else")
    window.outputs.toggle_stream()
    window.outputs.toggle_stream()
    assert not window.toast.isHidden()


def test_an_address_closed_before_it_was_open_is_not_copied_later(
    qtbot: QtBot, stage: Stage, window: MainWindow, clipboard: QClipboard
) -> None:
    clipboard.setText("mine")
    window.outputs.copy_address()
    window.outputs.toggle_stream()
    window.outputs.toggle_stream()
    stage.outputs.streams[-1].open_at(ADDRESS)
    qtbot.waitUntil(lambda: window.panel.outputs.address.text() == ADDRESS)
    assert clipboard.text() == "mine"


@pytest.mark.parametrize("copied", [ADDRESS, "something of mine"])
def test_a_new_address_takes_the_place_of_the_dead_one_in_the_clipboard(
    qtbot: QtBot, stage: Stage, window: MainWindow, clipboard: QClipboard, copied: str
) -> None:
    window.outputs.toggle_stream()
    stage.outputs.streams[0].open_at(ADDRESS)
    qtbot.waitUntil(lambda: window.panel.outputs.address.text() == ADDRESS)
    clipboard.setText(copied)
    window.outputs.renew_address()
    stage.outputs.streams[1].open_at(ADDRESS + "new")
    qtbot.waitUntil(lambda: window.panel.outputs.address.text() == ADDRESS + "new")
    assert clipboard.text() == (ADDRESS + "new" if copied == ADDRESS else copied)
    assert ("copied" in window.toast.text) == (copied == ADDRESS)
    assert "The old one shows nothing" in window.toast.text


def test_closing_ends_both_and_waits(stage: Stage, window: MainWindow) -> None:
    window.outputs.toggle_camera()
    window.outputs.toggle_stream()
    window.close()
    for output in (*stage.outputs.cameras, *stage.outputs.streams):
        assert output.calls == ["start", "stop", "wait"]
        output.end()  # Too late: nobody listens, and nothing breaks.


def test_the_menu_starts_the_camera_too(stage: Stage, window: MainWindow) -> None:
    menu = window.comfort.menu
    assert menu is not None
    (action,) = [each for each in menu.actions() if "Virtual camera" in each.text()]
    action.trigger()
    assert len(stage.outputs.cameras) == 1
    assert window.panel.outputs.camera.isChecked()


def test_nothing_listens_and_no_camera_or_microphone_is_opened_by_itself(
    stage: Stage, window: MainWindow
) -> None:
    assert stage.outputs.cameras == stage.outputs.streams == stage.outputs.inputs == []


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("missing", ["package", "driver", ""])
def test_each_system_gets_its_own_steps(platform: str, missing: str) -> None:
    steps = guide_steps(missing, platform=platform, python="/env/bin/python")
    commands = " ".join(step.command for step in steps)
    assert ("pyvirtualcam" in commands) == (missing != "driver")
    assert ("v4l2loopback" in commands) == (platform == "linux")
    assert ("obs" in commands.lower()) == (platform != "linux")
    assert all(step.text for step in steps)


def test_the_bundle_is_not_told_to_install_a_package_with_itself() -> None:
    for missing in ("package", "driver", ""):
        steps = guide_steps(missing, platform="linux", python="/dist/backdrop", is_bundle=True)
        assert not [step for step in steps if "pip" in step.command]
        assert ("without Python" in steps[0].text) == (missing == "package")


@pytest.mark.parametrize(
    ("platform", "python", "command"),
    [
        ("linux", "/env/bin/python", "/env/bin/python -m pip"),
        ("linux", "/my $env/python", "'/my $env/python' -m pip"),
        ("win32", r"C:\env\python.exe", r"C:\env\python.exe -m pip"),
        ("win32", r"C:\Jo O'Neill\python.exe", r"""powershell -c "& 'C:\Jo O''Neill\python.exe' -m pip"""),
    ],
)
def test_a_command_is_as_every_shell_of_the_system_takes_it(platform: str, python: str, command: str) -> None:
    assert guide_steps("package", platform=platform, python=python)[0].command.startswith(command)


def test_the_guide_copies_its_commands_and_fits_a_small_screen(qtbot: QtBot, window: MainWindow) -> None:
    guide = open_guide(window, "", lambda: None, lambda: None)
    qtbot.waitExposed(guide)
    commands = [field.toPlainText() for field in guide.findChildren(QPlainTextEdit)]
    copies = [each for each in guide.findChildren(QPushButton) if each.accessibleName().startswith("Copy the")]
    assert len(commands) == len(copies) >= 1
    for command, copy in zip(commands, copies, strict=True):
        copy.click()
        assert QGuiApplication.clipboard().text() == command
        assert copy.text() == "Copied"
    QGuiApplication.clipboard().clear()
    guide.resize(480, 360)
    for label in guide.findChildren(QLabel):
        if label.wordWrap() and label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
    for button in guide.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
