"""From the shutter to what is saved and kept: burst, finest edge, originals, clipboard, options."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import ModelError
from desktop_app.gui.application import make_application
from desktop_app.gui.escape import escape
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.qt_image import to_rgba
from desktop_app.gui.session.services import Services
from desktop_app.gui.snapshots.options import PictureOptions
from desktop_app.matting.parts import Parts
from desktop_app.output.originals import OriginalStore
from desktop_app.settings import Settings, from_json

ROOM = (255, 0, 255)


class FineStage(Stage):
    """A stage with a finer network, and a place for originals."""

    finer: Callable[[object, object], object] | None = None

    def services(self) -> Services:
        return dataclasses.replace(
            super().services(),
            has_fine=lambda: self.finer is not None,
            make_finer=self.finer or (lambda _shown, _parts: None),
            originals=OriginalStore(self.folder / "originals"),
        )


@pytest.fixture
def stage(tmp_path: Path) -> FineStage:
    return FineStage(tmp_path)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def parts() -> Parts:
    return Parts(plain(ROOM, (72, 128)), np.zeros((36, 64), np.float32), Settings())


def live_window(qtbot: QtBot, stage: FineStage, **settings: object) -> MainWindow:
    window = stage.window(Settings(source_id="demo", **settings))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.parts = parts()
    return window


def show(qtbot: QtBot, window: MainWindow, stage: FineStage, picture: SimpleNamespace) -> None:
    stage.pipeline.push(picture)
    qtbot.waitUntil(lambda: window.preview.composite is picture)


def shot(level: int, time_s: float, *, sharp: int) -> SimpleNamespace:
    """Make a picture of noise of this contrast: the larger, the sharper."""
    noise = np.random.default_rng(level).integers(0, max(1, sharp), (72, 128, 3), np.uint8)
    return composite((noise + 60).astype(np.uint8), captured_at_s=time_s)


@pytest.mark.parametrize("best", [0, 2, 4])
def test_of_a_burst_the_sharpest_is_saved_and_no_other(qtbot: QtBot, stage: FineStage, best: int) -> None:
    window = live_window(qtbot, stage, snapshot_burst=5)
    pictures = [shot(i, i * 0.1, sharp=150 if i == best else 40) for i in range(5)]
    show(qtbot, window, stage, pictures[0])
    window.bar.shutter.click()
    assert window.bar.shutter._share == pytest.approx(1 / 5)
    for index, picture in enumerate(pictures[1:], start=2):
        show(qtbot, window, stage, picture)
        if index < 5:
            assert window.bar.shutter._share == pytest.approx(index / 5)
    qtbot.waitUntil(lambda: bool(stage.shots))
    assert [each is pictures[best] for each, _ in stage.shots] == [True]
    assert window.bar.shutter._share == 0
    assert not window.shooting.is_counting


def test_pictures_of_a_burst_are_apart_and_covers_do_not_count(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage, snapshot_burst=5)
    show(qtbot, window, stage, shot(0, 0.0, sharp=9))
    window.shooting.press()
    show(qtbot, window, stage, shot(1, 0.033, sharp=99))
    show(qtbot, window, stage, composite(plain((1, 1, 1)), is_covered=True, captured_at_s=0.5))
    assert window.bar.shutter._share == pytest.approx(1 / 5)
    show(qtbot, window, stage, shot(2, 0.1, sharp=9))
    assert window.bar.shutter._share == pytest.approx(2 / 5)


def test_a_burst_goes_on_in_a_hidden_window_and_can_be_cancelled(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage, snapshot_burst=5)
    show(qtbot, window, stage, shot(0, 0.0, sharp=9))
    window.shooting.press()
    window.hide()
    assert stage.pipeline.is_watched
    escape(window, window.comfort)
    assert not window.shooting.is_counting
    assert "Nothing was saved" in window.toast.text
    assert not stage.pipeline.is_watched
    assert window.shooting.burst._judging.finish(2000)
    assert not stage.shots


def test_who_wishes_to_be_covered_ends_the_burst(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage, snapshot_burst=5)
    show(qtbot, window, stage, shot(0, 0.0, sharp=9))
    window.shooting.press()
    window.live.set_covered(True)
    show(qtbot, window, stage, composite(plain((1, 1, 1)), is_covered=True, captured_at_s=0.5))
    assert not window.shooting.is_counting
    assert window.shooting.burst._judging.finish(2000)
    assert not stage.shots


def test_when_pictures_stay_out_the_best_of_those_there_are_is_saved(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage, snapshot_burst=20)
    only = shot(0, 0.0, sharp=9)
    show(qtbot, window, stage, only)
    window.shooting.press()
    window.shooting.burst.stop_waiting()  # What its timer does.
    qtbot.waitUntil(lambda: bool(stage.shots))
    assert stage.shots[0][0] is only


def test_the_finest_edge_is_saved_when_there_is_a_network_for_it(qtbot: QtBot, stage: FineStage) -> None:
    finer = composite(plain((7, 7, 7)))
    stage.finer = lambda _shown, its: (finer, its)
    window = live_window(qtbot, stage)
    show(qtbot, window, stage, composite(plain((1, 2, 3))))
    window.shooting.press()
    qtbot.waitUntil(lambda: bool(stage.shots))
    assert stage.shots[0][0] is finer


def test_a_finer_network_that_fails_leaves_the_picture_as_it_was_shown(qtbot: QtBot, stage: FineStage) -> None:
    def fail(_shown: object, _parts: object) -> object:
        raise ModelError("It is tired.")

    stage.finer = fail
    window = live_window(qtbot, stage)
    shown = composite(plain((1, 2, 3)))
    show(qtbot, window, stage, shown)
    window.shooting.press()
    qtbot.waitUntil(lambda: bool(stage.shots))
    assert stage.shots[0][0] is shown
    qtbot.waitUntil(lambda: window.toast.text == "Saved Backdrop 1.png")


def test_originals_are_kept_only_when_that_was_switched_on(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage)
    show(qtbot, window, stage, composite(plain((1, 2, 3))))
    window.shooting.press()
    qtbot.waitUntil(lambda: window.toast.text == "Saved Backdrop 1.png")
    assert not (stage.folder / "originals").exists()
    window.keeper.change(snapshot_keep_original=True)
    window.shooting.press()
    qtbot.waitUntil(lambda: window.toast.text == "Saved with its original: Backdrop 1.png")
    (original,) = OriginalStore(stage.folder / "originals").recent()
    assert original.picture == "Backdrop 1.png"
    assert "Original kept" in window.panel.saved.summary


@pytest.mark.parametrize("stored", [{}, {"snapshot_keep_original": 1}, {"snapshot_keep_original": "true"}])
def test_nothing_but_a_plain_yes_in_the_settings_keeps_originals(stored: dict[str, object]) -> None:
    assert from_json(stored).snapshot_keep_original is False


def clipboard() -> np.ndarray:
    return to_rgba(QGuiApplication.clipboard().image())


def test_the_picture_on_show_is_copied_with_its_transparency(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage)
    picture = plain((10, 200, 30, 255))
    picture[:10] = 0
    show(qtbot, window, stage, composite(picture))
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(clipboard(), picture)
    assert window.toast.text.startswith("Copied")


def test_a_cover_is_not_copied(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage)
    window.panel.saved.copy.click()
    show(qtbot, window, stage, composite(plain((1, 2, 3)), is_covered=True))
    window.panel.saved.copy.click()
    assert "Nothing copied" in window.toast.text
    assert QGuiApplication.clipboard().image().isNull()


def test_after_a_shot_the_saved_picture_is_copied_not_a_newer_one(qtbot: QtBot, stage: FineStage) -> None:
    window = live_window(qtbot, stage)
    show(qtbot, window, stage, composite(plain((1, 2, 3))))
    window.shooting.press()
    qtbot.waitUntil(lambda: window.toast.text.startswith("Saved"))
    show(qtbot, window, stage, composite(plain((9, 9, 9))))
    window.shooting.copy()
    assert tuple(clipboard()[0, 0]) == (1, 2, 3, 255)
    window.shooting.copy()
    assert tuple(clipboard()[0, 0]) == (9, 9, 9, 255)


@pytest.fixture
def options(qtbot: QtBot, stage: FineStage) -> tuple[MainWindow, PictureOptions]:
    window = live_window(qtbot, stage)
    sheet = PictureOptions(window.keeper, window.services, window)
    qtbot.addWidget(sheet)
    return window, sheet


def test_the_sheet_changes_the_settings_at_once_and_they_are_saved(
    qtbot: QtBot, stage: FineStage, options: tuple[MainWindow, PictureOptions]
) -> None:
    window, sheet = options
    sheet.format.setCurrentIndex(1)
    sheet.format.activated.emit(1)
    sheet.burst.activated.emit(2)
    sheet.quality.slider.setValue(55)
    sheet.original.click()
    qtbot.keyClicks(sheet.name, " {number}")
    sheet.name.editingFinished.emit()
    window.keeper.flush()
    settings = stage.saved_settings[-1]
    assert (settings.snapshot_format, settings.snapshot_burst, settings.snapshot_quality) == ("jpg", 10, 55)
    assert settings.snapshot_keep_original
    assert settings.snapshot_name == "Backdrop {date} {time} {number}"
    assert from_json(dataclasses.asdict(settings)) == settings
    assert "001.jpg" in sheet.example.text()
    assert "PNG is saved instead" in sheet.format_note.text()
    assert window.panel.saved.summary.startswith("JPEG \N{MIDDLE DOT} Best of 10, over 1 second")


def test_a_bad_name_is_told_and_the_last_good_one_stays(options: tuple[MainWindow, PictureOptions]) -> None:
    window, sheet = options
    sheet.name.setText("{dat}")
    sheet.name.textEdited.emit("{dat}")
    assert "“{dat}” is not known" in sheet.example.text()
    assert "stays “Backdrop {date} {time}”" in sheet.example.text()
    assert window.keeper.settings.snapshot_name == "Backdrop {date} {time}"


def test_the_sheet_says_what_keeping_an_original_means(options: tuple[MainWindow, PictureOptions]) -> None:
    _window, sheet = options
    assert not sheet.original.isChecked()
    assert sheet.original_note.text().startswith("Off: nothing of your room is kept.")
    sheet.original.click()
    assert "your room is kept" in sheet.original_note.text()
    assert not sheet.fine.isEnabled()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_sheet_is_as_tall_as_its_words_where_the_screen_has_room(
    options: tuple[MainWindow, PictureOptions],
) -> None:
    _window, sheet = options
    sheet.show()
    assert sheet.size() == sheet.sizeHint()
    assert sheet.height() > sheet.screen().availableSize().height() * 2 / 3


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_everything_in_the_sheet_has_a_name_and_no_text_is_cut_off(
    qtbot: QtBot, options: tuple[MainWindow, PictureOptions]
) -> None:
    _window, sheet = options
    sheet.show()
    make_application().processEvents()
    for widget in sheet.findChildren(QWidget):
        if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit)):
            assert widget.accessibleName(), widget
    for label in sheet.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
