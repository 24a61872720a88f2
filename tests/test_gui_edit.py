"""The sheet that changes backdrops afterwards, on real originals: what it shows, saves, undoes and deletes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, files
from fakes import is_canary, person_alpha, person_image
from gui_fakes import Stage
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.snapshots.edit import PictureEditor
from desktop_app.gui.snapshots.remaker import Remaker, Wish
from desktop_app.gui.snapshots.shot import Shot, save_shot
from desktop_app.matting.parts import Parts
from desktop_app.output.originals import OriginalStore
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

# What the invisible screen says of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LOOK = Settings(backdrop="#204060", feather_px=0.0, mirror=False)


@pytest.fixture
def store(tmp_path: Path) -> OriginalStore:
    store = OriginalStore(tmp_path / "originals")
    for name in ("Old.png", "New.png"):
        parts = Parts(person_image(), person_alpha((36, 64)), LOOK)
        store.keep(parts, np.full((72, 128, 3), 50, np.uint8), name, LOOK)
    return store


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path, store: OriginalStore) -> Iterator[PictureEditor]:
    services = dataclasses.replace(Stage(tmp_path).services(), save_snapshot=save_snapshot, originals=store)
    keeper = SettingsKeeper(
        Settings(added_backdrops=("#123456",), snapshot_name="{backdrop}"), services.save_settings
    )
    sheet = PictureEditor(keeper, services)
    qtbot.addWidget(sheet)
    sheet.show()
    yield sheet
    sheet.close()
    keeper.deleteLater()


def test_a_picture_is_named_and_kept_with_the_backdrop_that_is_in_it(
    tmp_path: Path, store: OriginalStore
) -> None:
    services = dataclasses.replace(Stage(tmp_path).services(), save_snapshot=save_snapshot, originals=store)
    parts = Parts(person_image(), person_alpha((36, 64)), LOOK)
    # Another backdrop was chosen, and was still being read when the picture was taken.
    wished = Settings(backdrop="builtin:office", snapshot_name="{backdrop}", snapshot_keep_original=True)
    saved = save_shot(
        Shot(composite(person_image(), backdrop=LOOK.backdrop), parts, wished), services, tmp_path
    )
    assert saved.path.name == "204060.png"
    assert store.recent()[0].picture == "204060.png"
    assert store.recent()[0].settings.backdrop == "#204060"


def tiles(sheet: PictureEditor) -> list[BackdropTile]:
    return sheet.ui.picker.findChildren(BackdropTile)


def corner(sheet: PictureEditor) -> tuple[int, ...]:
    composite = sheet.ui.preview.composite
    return () if composite is None else tuple(int(each) for each in composite.image[0, 0])


def test_the_picture_gets_most_of_a_small_screen(editor: PictureEditor) -> None:
    screen = editor.screen().availableSize()
    assert editor.height() == min(680, screen.height() - 24)
    assert min(1080, screen.width() - 24) <= editor.width() <= screen.width()


def test_it_lists_the_newest_first_and_shows_it_as_it_was_saved(qtbot: QtBot, editor: PictureEditor) -> None:
    assert [editor.ui.list.item(row).text() for row in range(editor.ui.list.count())] == ["New.png", "Old.png"]
    qtbot.waitUntil(lambda: corner(editor) == (0x20, 0x40, 0x60))
    composite = editor.ui.preview.composite
    assert composite is not None
    assert not is_canary(composite.image)[person_alpha() == 0].any()
    assert not editor.ui.undo.isEnabled()


def test_another_backdrop_is_previewed_saved_as_a_new_file_and_undone(
    qtbot: QtBot, editor: PictureEditor, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    editor.ui.picker.chosen.emit("#ffffff")
    qtbot.waitUntil(lambda: corner(editor) == (255, 255, 255))
    with qtbot.waitSignal(editor.saved):
        editor.ui.save.click()
    (name,) = files(tmp_path / "pictures")
    with Image.open(tmp_path / "pictures" / name) as saved:
        assert saved.getpixel((0, 0)) == (255, 255, 255)
    assert (name, editor.ui.message) == ("Ffffff.png", "Saved Ffffff.png")
    editor.ui.undo.click()
    qtbot.waitUntil(lambda: corner(editor) == (0x20, 0x40, 0x60))
    assert not editor.ui.undo.isEnabled()
    with qtbot.waitSignal(editor.saved):
        editor.ui.save.click()
    assert len(files(tmp_path / "pictures")) == 2


def test_transparent_and_the_edge_work_too(qtbot: QtBot, editor: PictureEditor) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    before = editor.ui.preview.composite
    editor.ui.edge.rows["shift_px"].slider.setValue(10)
    qtbot.waitUntil(lambda: editor.ui.preview.composite is not before)
    after = editor.ui.preview.composite
    assert before is not None
    assert after is not None
    assert after.alpha.sum() > before.alpha.sum()
    editor.ui.picker.chosen.emit("transparent")
    qtbot.waitUntil(lambda: corner(editor) == (0, 0, 0, 0))
    assert editor.undo() is None
    assert editor._look.shift_px == 5.0


def test_blur_begins_at_its_usual_strength_and_keeps_the_one_last_chosen(editor: PictureEditor) -> None:
    wished: list[str] = []
    picker = editor.ui.picker
    picker.chosen.connect(wished.append)
    # The picture's own backdrop has no tile here: nothing has said yet how strong a blur should be.
    blur, green = (
        next(each for each in tiles(editor) if each.choice.spec == spec) for spec in ("blur", "green")
    )
    blur.click()
    assert wished[-1] == Settings().backdrop == "blur:60"
    picker.strength.slider.setValue(90)
    green.click()
    blur.click()
    assert wished[-3:] == ["blur:90", "green", "blur:90"]


def test_light_of_the_backdrop_is_what_is_wished_now_not_what_it_was(
    qtbot: QtBot, store: OriginalStore
) -> None:
    original = store.recent()[0]
    remaker = Remaker(store)

    def brightness(light_wrap: float) -> float:
        look = dataclasses.replace(original.settings, backdrop="#ffffff", light_wrap=light_wrap)
        with qtbot.waitSignal(remaker.made) as made:
            remaker.wish(Wish(original, look))
        assert made.args is not None
        return float(made.args[1].image.mean())

    assert brightness(0.0) < brightness(0.5) < brightness(1.0)
    remaker.close()


def test_a_backdrop_that_cannot_be_read_is_told_and_the_picture_stays(
    qtbot: QtBot, editor: PictureEditor, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    editor.ui.picker.chosen.emit(str(tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: "gone.png is not there" in editor.ui.message)
    assert corner(editor) == (0x20, 0x40, 0x60)
    editor.ui.picker.chosen.emit("#ffffff")
    assert editor.ui.message == ""


def test_deleting_asks_first_and_then_nothing_is_left_of_it(
    qtbot: QtBot, editor: PictureEditor, store: OriginalStore
) -> None:
    editor.ui.delete.click()
    assert editor.ui.is_asking
    editor.reject()  # Escape keeps it.
    assert not editor.ui.is_asking
    assert len(store.recent()) == 2
    for left in (1, 0):
        editor.ui.delete.click()
        editor.ui._yes.click()
        assert len(store.recent()) == left
    assert editor.ui.list.count() == 0
    assert editor.ui.preview.composite is None
    assert not editor.ui.save.isEnabled()
    assert "There is nothing to edit" in editor.ui.message


def test_without_a_picture_the_backdrops_are_pale(qtbot: QtBot, editor: PictureEditor) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    tiles = {each.choice.spec: each for each in editor.ui.picker.findChildren(BackdropTile)}

    def contrast() -> int:
        black, white = (tiles[spec].grab().toImage() for spec in ("#000000", "#ffffff"))
        middle = tiles["#000000"].rect().center()
        return white.pixelColor(middle).lightness() - black.pixelColor(middle).lightness()

    assert contrast() > 240
    editor.ui.show_originals([])
    assert contrast() < 140


@pytest.mark.parametrize("way", ["button", "escape", "window"])
def test_it_closes_and_lets_go_of_the_original(qtbot: QtBot, editor: PictureEditor, way: str) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    with qtbot.waitSignal(editor.finished):
        if way == "button":
            editor.ui.close_button.click()
        elif way == "escape":
            qtbot.keyClick(editor, Qt.Key.Key_Escape)
        else:
            editor.close()
    assert not editor.isVisible()
    assert editor.result() == QDialog.DialogCode.Rejected
    assert editor._remaker._desk._open is None


def test_a_question_is_answered_before_it_closes(qtbot: QtBot, editor: PictureEditor) -> None:
    editor.ui.delete.click()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    editor.ui.picker.chosen.emit("#ffffff")
    qtbot.waitUntil(lambda: corner(editor) == (255, 255, 255))
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_a_broken_original_shows_nothing_and_can_be_deleted(
    qtbot: QtBot, editor: PictureEditor, store: OriginalStore
) -> None:
    qtbot.waitUntil(lambda: bool(corner(editor)))
    store.recent()[1].path.write_bytes(b"no zip")
    editor.ui.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: editor.ui.preview.composite is None)
    assert not editor.ui.save.isEnabled()
    assert editor.ui.delete.isEnabled()


def test_everything_in_the_sheet_has_a_name(editor: PictureEditor) -> None:
    for widget in editor.findChildren(QAbstractButton) + editor.findChildren(QAbstractSlider):
        if "ScrollBar" not in type(widget).__name__ and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName(), widget
