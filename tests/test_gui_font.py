"""A language that no installed font can write is not spoken: its words would be boxes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from desktop_app.capture.source import open_source
from desktop_app.gui.application import make_application, run
from desktop_app.gui.language.languages import use_language
from desktop_app.gui.main_window import MainWindow
from desktop_app.matting.segment import ConstantSegmenter
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

ENGLISH = "Chinese cannot be shown, because no font for it is installed."


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    locale = QLocale()
    use_language(make_application(), request.param)
    yield request.param
    use_language(make_application(), "en")
    QLocale.setDefault(locale)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, language: str) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", language=language))
    qtbot.addWidget(window)
    return window


def test_without_a_font_the_language_stays_and_it_is_said_in_words_that_can_be_read(
    window: MainWindow, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_system: [])
    menu = window.comfort.menu
    assert menu is not None
    actions = {each.data(): each for each in menu.languages.actions()}
    actions["zh_CN"].trigger()
    assert window.keeper.settings.language == language
    assert actions[language].isChecked()
    assert not actions["zh_CN"].isChecked()
    assert window.notices.current is not None
    assert window.notices.current.text.count(ENGLISH) == 1
    assert ("Schrift" in window.notices.current.text) == (language == "de")


def test_with_a_font_it_is_spoken(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_system: ["Noto Sans CJK SC"])
    with qtbot.waitSignal(window.rebuild_requested):
        window.comfort.choose_language("zh_CN")
    assert window.keeper.settings.language == "zh_CN"


@pytest.mark.parametrize(("chosen", "system"), [("zh_CN", "en_US"), ("", "zh_CN")])
def test_a_start_without_a_font_speaks_english_and_says_why(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, chosen: str, system: str
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_system: [])
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    said: list[str] = []

    def look(window: MainWindow) -> None:
        notice = window.notices.current
        said.extend([window.comfort.cover.button.text().strip(), notice.text if notice else ""])
        window.comfort.quit()

    monkeypatch.setattr(MainWindow, "begin", look)
    run(
        Settings(source_id="demo", tour_seen=True, language=chosen),
        settings_path=tmp_path / "settings.json",
        make_source=lambda source_id, wished: open_source(source_id, size=wished.size),
        load_segmenter=lambda: ConstantSegmenter(1.0),
        list_cameras=lambda: (),
        save_snapshot=save_snapshot,
    )
    assert said[0] == "Cover me"
    assert said[1].count(ENGLISH) == 1
