"""On the real pipeline before a canary room: what saving, bursts, copies and edits leave on the disk."""

from __future__ import annotations

import dataclasses
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import files, picture
from fakes import FakeSegmenter, is_canary, person_alpha
from gui_fakes import Stage
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.capture.source import open_source
from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.qt_image import to_rgba
from desktop_app.gui.snapshots.sheets import show_editor
from desktop_app.live.pipeline import LivePipeline
from desktop_app.matting.develop import FineDeveloper
from desktop_app.matting.segment import Segmentation
from desktop_app.output.originals import OriginalStore
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class SeesPeopleEverywhere:
    """A finer network gone wrong: half of the room is somebody."""

    size = (72, 128)

    def segment(self, image: np.ndarray) -> Segmentation:
        alpha = person_alpha(self.size)
        alpha[:, :30] = 1
        return Segmentation(alpha)


def open_window(qtbot: QtBot, folder: Path, source: Path, **settings: object) -> MainWindow:
    make_application()
    services = dataclasses.replace(
        Stage(folder).services(),
        make_pipeline=lambda first, on_composite, on_event: LivePipeline(
            make_source=lambda source_id, now: open_source(source_id, size=now.size),
            load_segmenter=FakeSegmenter,
            settings=first,
            on_composite=on_composite,
            on_event=on_event,
        ),
        save_snapshot=save_snapshot,
        has_fine=lambda: True,
        make_finer=FineDeveloper(SeesPeopleEverywhere).develop,
        originals=OriginalStore(folder / "private"),
    )
    first = Settings(
        source_id=f"file:{source}",
        backdrop="#204060",
        mirror=False,
        auto_upright=False,
        feather_px=0,
        tour_seen=True,
        **settings,  # type: ignore[arg-type]
    )
    window = MainWindow(first, services)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: is_live(window), timeout=20_000)
    return window


def is_live(window: MainWindow) -> bool:
    composite = window.preview.composite
    return composite is not None and not composite.is_covered


def shows_room(pixels: np.ndarray) -> bool:
    """Whether the room is seen further from the person than an edge reaches."""
    far = np.ones(pixels.shape[:2], np.bool_)
    far[10:-10, 30:-30] = False
    return bool((is_canary(pixels) & far).any())


def read(path: Path) -> np.ndarray:
    with Image.open(path) as saved:
        return np.asarray(saved.convert("RGB"))


def press_and_wait(qtbot: QtBot, window: MainWindow) -> None:
    window.toast.hide()
    window.shooting.press()
    qtbot.waitUntil(lambda: window.toast.text.startswith("Saved"), timeout=20_000)


@pytest.fixture
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield picture(tmp_path_factory.mktemp("source") / "room.png")
    QGuiApplication.clipboard().clear()


Act = Callable[[QtBot, MainWindow], None]


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
@pytest.mark.parametrize("burst", [0, 5])
def test_without_a_yes_nothing_of_the_room_is_on_the_disk(
    qtbot: QtBot, tmp_path: Path, source: Path, kind: str, burst: int
) -> None:
    window = open_window(qtbot, tmp_path, source, snapshot_format=kind, snapshot_burst=burst)
    press_and_wait(qtbot, window)
    window.shooting.copy()
    assert not shows_room(to_rgba(QGuiApplication.clipboard().image())[..., :3])
    (name,) = files(tmp_path)
    assert name.startswith("pictures/")
    assert not shows_room(read(tmp_path / name))


def test_with_a_yes_the_room_is_in_the_original_alone_and_gone_when_that_is_deleted(
    qtbot: QtBot, tmp_path: Path, source: Path
) -> None:
    window = open_window(qtbot, tmp_path, source, snapshot_keep_original=True)
    press_and_wait(qtbot, window)
    editor = show_editor(window)
    qtbot.waitUntil(lambda: editor.ui.preview.composite is not None)
    editor.ui.picker.chosen.emit("#ffffff")
    qtbot.waitUntil(lambda: getattr(editor.ui.preview.composite, "backdrop", "") == "#ffffff")
    with qtbot.waitSignal(editor.saved):
        editor.ui.save.click()
    (private,) = (tmp_path / "private").iterdir()
    assert shows_room(read_part(private, "camera"))
    assert not shows_room(read_part(private, "shown"))
    for name in files(tmp_path):
        if not name.startswith("private/"):
            assert not shows_room(read(tmp_path / name))
    assert len(files(tmp_path / "pictures")) == 2
    editor.delete()
    editor.close()
    assert files(tmp_path / "private") == {}


def read_part(path: Path, name: str) -> np.ndarray:
    with zipfile.ZipFile(path) as file, file.open(f"{name}.png") as part:
        return read(part)  # type: ignore[arg-type]
