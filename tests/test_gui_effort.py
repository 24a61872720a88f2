"""How much of the computer may be used: chosen, remembered, and told in plain words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop_app.cli.options import parse
from desktop_app.gui.application import make_application
from desktop_app.gui.effort_controls import EffortControls
from desktop_app.gui.effort_words import effort_words
from desktop_app.gui.language.languages import use_language
from desktop_app.gui.status_line import StatusLine
from desktop_app.live.effort.governor import EffortState
from desktop_app.live.effort.plan import Network, Plan
from desktop_app.live.stats import LiveStats
from desktop_app.settings import Settings, from_json, load_settings, save_settings

EVERY_2ND = EffortState(Plan(Network("fast", 1), 2, 15.0), 38.2)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (EVERY_2ND, "fast network, every 2nd frame, at most 15 fps: 38 % of the CPU"),
        (
            EffortState(Plan(Network("fine", 2), 1, 60.0), 71.0),
            "fine network, every frame: 71 % of the CPU",
        ),
        (
            EffortState(Plan(Network("balanced", 2), 3, 30.0), 9.6),
            "balanced network, every 3rd frame: 10 % of the CPU",
        ),
        (
            EffortState(Plan(Network("fast", 1), 1, 5.0), 55.0, is_too_much=True),
            "fast network, every frame, at most 5 fps: 55 % of the CPU, the least it can do",
        ),
        (EffortState(Plan(Network("fast", 1), 1, 5.0)), ""),
    ],
)
def test_what_is_done_is_said_in_plain_words(state: EffortState, words: str) -> None:
    assert effort_words(state)[0] == words


def test_half_a_frame_is_written_as_the_language_does() -> None:
    locale = QLocale()
    use_language(make_application(), "fr")
    try:
        words = effort_words(EffortState(Plan(Network("fast", 1), 1, 7.5), 20.0))[0]
        assert "7,5" in words
    finally:
        use_language(make_application(), "en")
        QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "fast, every 2nd frame: 38 % CPU"),
        ("fr", "rapide, 1 image sur 2 : 38 % CPU"),
    ],
)
def test_the_short_form_has_its_colon_as_the_language_writes_it(code: str, words: str) -> None:
    locale = QLocale()
    use_language(make_application(), code)
    try:
        assert effort_words(EVERY_2ND)[1] == words
    finally:
        use_language(make_application(), "en")
        QLocale.setDefault(locale)


@pytest.mark.parametrize(("width", "shows_all"), [(900, True), (330, False)])
def test_the_status_line_says_it_all_where_there_is_room_and_to_screen_readers_always(
    qtbot: QtBot, width: int, shows_all: bool
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(width, 24)
    stats = LiveStats(fps=15, latency_ms=30, source_name="Demo", size=(720, 1280), effort=EVERY_2ND)
    line.show_stats(stats, is_covered=False)
    words = effort_words(EVERY_2ND)[0]
    assert words in line.accessibleDescription()
    assert line._effort.toolTip() == words
    assert (line._effort.text() == words) == shows_all
    if not shows_all:
        assert "38 %" in line._effort.text()
    assert line._taken_px(line._effort.text(), line._numbers.text()) < width


def test_the_status_line_says_less_as_soon_as_it_is_narrower_or_something_else_is_said(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)

    def resize(width: int) -> None:
        line.resize(width, 24)
        line.grab()  # Has the news of it delivered to what is not on the screen.

    resize(900)
    line.show_stats(
        LiveStats(fps=15, latency_ms=30, source_name="Demo", size=(720, 1280), effort=EVERY_2ND),
        is_covered=False,
    )

    def fits() -> bool:
        return line._taken_px(line._effort.text(), line._numbers.text()) < line.width()

    all_of_it = line._effort.text()
    resize(330)
    assert fits()
    resize(900)
    assert line._effort.text() == all_of_it
    resize(450)
    line.show_outputs("Virtual camera, browser address", is_showing=True)
    assert fits()
    line.show_waiting("Getting ready")
    resize(900)
    assert line._effort.text() == line._numbers.text() == ""


def test_the_limit_shows_only_where_it_counts_and_tells_what_is_chosen(qtbot: QtBot) -> None:
    controls = EffortControls(60)
    qtbot.addWidget(controls)
    assert controls.limit.isHidden()
    told: list[tuple[str, object]] = []
    controls.changed.connect(lambda name, value: told.append((name, value)))
    controls.show_settings(Settings(effort="limit", cpu_limit=35))
    assert not controls.limit.isHidden()
    assert controls.limit.number.text() == "35 % CPU"
    assert not told
    qtbot.keyClick(controls.limit.slider, Qt.Key.Key_Right)
    controls.list.setCurrentIndex(0)
    controls.list.activated.emit(0)
    assert told == [("cpu_limit", 40), ("effort", "battery")]


@pytest.mark.parametrize(("stored", "expected"), [(5, 5), (100, 100), (4, 40), (101, 40), ("9", 40)])
def test_a_limit_out_of_bounds_is_the_default(stored: object, expected: int) -> None:
    assert from_json({"effort": "limit", "cpu_limit": stored}) == Settings(effort="limit", cpu_limit=expected)


def test_the_limit_is_remembered() -> None:
    save_settings(Settings(effort="limit", cpu_limit=25))
    assert load_settings()[0].cpu_limit == 25


@pytest.mark.parametrize("text", ["4", "101", "x", "-5", "20.5", ""])
def test_the_command_line_takes_a_limit_within_bounds(text: str) -> None:
    assert parse(["--cpu-limit", "30"]).cpu_limit == 30
    assert parse([]).cpu_limit is None
    with pytest.raises(SystemExit):
        parse(["--cpu-limit", text])
