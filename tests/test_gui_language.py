"""Another language is spoken at once, with the camera, the cover and everything else as it was."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.capture.source import open_source
from desktop_app.gui.application import make_application, run
from desktop_app.gui.language.languages import use_language
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.shortcuts_dialog import ShortcutsDialog
from desktop_app.matting.segment import ConstantSegmenter
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

WAIT_S = 60.0
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    locale = QLocale()
    yield
    use_language(make_application(), "en")
    QLocale.setDefault(locale)


def windows() -> list[MainWindow]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()
    ]


@pytest.fixture
def steps(qtbot: QtBot) -> Iterator[Callable[[Iterator[bool]], None]]:
    """Go through a story step by step; one that does not come to its end closes the window all the same."""
    timer = QTimer(make_application())
    timer.setInterval(20)

    def follow(story: Iterator[bool]) -> None:
        deadline_s = time.monotonic() + WAIT_S

        def tick() -> None:
            if time.monotonic() < deadline_s:
                next(story, None)
                return
            for window in windows():
                window.comfort.quit()

        timer.timeout.connect(tick)
        timer.start()

    yield follow
    timer.stop()


def test_the_window_is_built_anew_in_the_chosen_language_and_stays_covered(
    tmp_path: Path, steps: Callable[[Iterator[bool]], None]
) -> None:
    said: list[str] = []

    def story() -> Iterator[bool]:
        while not windows() or windows()[0].preview.composite is None:
            yield False
        first = windows()[0]
        said.append(first.comfort.cover.button.text().strip())
        first.comfort.cover.toggle()
        menu = first.comfort.menu
        assert menu is not None
        next(each for each in menu.languages.actions() if each.data() == "de").trigger()
        while not windows() or windows()[0] is first or windows()[0].preview.composite is None:
            yield False
        second = windows()[0]
        said.append(second.comfort.cover.button.text().strip())
        said.append(second.preview.message)
        said.append("live" if not second.preview.composite.is_covered else "covered")
        second.comfort.quit()
        yield True

    steps(story())
    settings = Settings(source_id="demo", backdrop="green", tour_seen=True, language="en")
    path = tmp_path / "settings.json"
    status = run(
        settings,
        settings_path=path,
        make_source=lambda source_id, wished: open_source(source_id, size=wished.size),
        load_segmenter=lambda: ConstantSegmenter(1.0),
        list_cameras=lambda: (),
        save_snapshot=save_snapshot,
    )
    assert status == 0
    assert said == ["Cover me", "Zeigen", "Sie sind verdeckt. F8 zeigt Sie wieder.", "covered"]
    assert json.loads(path.read_text(encoding="utf-8"))["language"] == "de"


def test_the_overview_names_every_key_as_the_language_does(qtbot: QtBot) -> None:
    use_language(make_application(), "de")
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    keys = [each.text() for each in dialog.findChildren(QLabel) if each.objectName() == "keys"]
    assert "Strg+S" in keys
    assert "Strg+1 \N{EN DASH} 9" in keys
    assert not [each for each in keys if "Ctrl" in each or "Shift" in each]


def test_while_others_need_the_picture_the_language_stays(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((1, 2, 3))))
    window.recording.toggle()
    menu = window.comfort.menu
    assert menu is not None
    chosen = next(each for each in menu.languages.actions() if each.data() == "fr")
    chosen.trigger()
    assert window.keeper.settings.language == ""
    assert not chosen.isChecked()
    assert "End recording" in window.toast.text
    window.recording.toggle()
    stage.recordings[-1].end()
    qtbot.waitUntil(lambda: not window.recording.is_recording)
    with qtbot.waitSignal(window.rebuild_requested):
        chosen.trigger()
    assert window.keeper.settings.language == "fr"


def test_the_small_window_goes_for_good_with_the_large_one(qtbot: QtBot, tmp_path: Path) -> None:
    window = Stage(tmp_path).window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    small = window.comfort.small
    assert small is not None
    with qtbot.waitSignal(small.destroyed, timeout=500):
        window.comfort.close()
    assert not window.comfort.is_small
