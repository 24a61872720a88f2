"""The side panel: camera, backdrops, picture and edge, in a column that scrolls when the window is low."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.background import Background
from desktop_app.gui.edge_controls import EdgeControls
from desktop_app.gui.effort_controls import EffortControls
from desktop_app.gui.framing.controls import FramingControls
from desktop_app.gui.gallery.panel import RING_ROOM_PX, BackdropGallery
from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.inputs import DropDown, Switch
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.outputs.controls import OutputControls
from desktop_app.gui.outputs.sound_controls import SoundControls
from desktop_app.gui.session.sources import SourceChoice
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.snapshots.panel import SavedPictures
from desktop_app.gui.zones.controls import ZoneControls
from desktop_app.settings import Settings

RESOLUTIONS: tuple[tuple[str, tuple[int, int] | None], ...] = (
    (mark("As the camera likes"), None),
    ("640 \N{MULTIPLICATION SIGN} 360", (360, 640)),
    ("1280 \N{MULTIPLICATION SIGN} 720 (HD)", (720, 1280)),
    ("1920 \N{MULTIPLICATION SIGN} 1080 (Full HD)", (1080, 1920)),
    ("3840 \N{MULTIPLICATION SIGN} 2160 (4K)", (2160, 3840)),
)
NARROWEST_PX = 328
WIDEST_PX = 560
BORDER_PX = 1
AROUND_FOCUS_PX = 40
"""So much above and below what has the keyboard is shown with it: a heading, or the next row."""


def panel_width(window_width: int) -> int:
    """Give the panel a quarter of the window, within limits, in pixels."""
    return max(NARROWEST_PX, min(WIDEST_PX, round(window_width * 0.25)))


class SourceRow(QWidget):
    """Which camera: a list by name, look again, open a file."""

    source_chosen = Signal(str)
    refresh_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty list."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        layout.setSpacing(8)
        self.list = DropDown()
        describe(self.list, tr("Camera"), title=tr("Choose the camera"), shortcut_name="focus_camera")
        self.list.activated.connect(self._choose)
        self.refresh = icon_button("refresh", tr("Look for cameras again"), "refresh_cameras")
        self.refresh.clicked.connect(self.refresh_requested)
        self.open = icon_button("folder-open", tr("Open a video or picture"), "open_file")
        self.open.clicked.connect(self.open_requested)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.refresh)
        layout.addWidget(self.open)

    def show_choices(self, choices: Sequence[SourceChoice], active_id: str) -> None:
        """Show these sources, and which of them is on show."""
        self.list.show_items([(choice.name, choice.source_id) for choice in choices])
        self.list.setCurrentIndex(self.list.findData(active_id))

    def _choose(self, index: int) -> None:
        self.source_chosen.emit(self.list.itemData(index))


class PictureControls(QWidget):
    """Resolution, whether the picture is kept upright by itself, and who is shown."""

    size_chosen = Signal(object)
    auto_upright_chosen = Signal(bool)
    one_person_chosen = Signal(bool)
    effort_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the default settings on show."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        layout.setSpacing(8)
        heading = QLabel(tr("Picture"))
        heading.setObjectName("section")
        row = QHBoxLayout()
        row.setSpacing(12)
        self.resolution = DropDown()
        for title, size in RESOLUTIONS:
            self.resolution.addItem(tr(title), size)
        describe(
            self.resolution,
            tr("Resolution"),
            title=tr("Resolution of the camera"),
            shortcut_name="focus_resolution",
        )
        self.resolution.activated.connect(
            lambda index: self.size_chosen.emit(_size_of(self.resolution.itemData(index)))
        )
        label = QLabel(tr("Resolution"))
        label.setBuddy(self.resolution)
        row.addWidget(label)
        row.addWidget(self.resolution, 1)
        self.auto_upright = Switch(tr("Keep upright by itself"))
        describe(
            self.auto_upright,
            tr("Keep upright by itself"),
            title=tr("Turn the picture when the camera lies on its side"),
            shortcut_name="auto_upright",
        )
        self.auto_upright.clicked.connect(self.auto_upright_chosen)
        self.effort = EffortControls(label.sizeHint().width())
        self.effort.changed.connect(self.effort_changed)
        self.one_person = Switch(tr("Show one person only"))
        describe(
            self.one_person,
            tr("Show one person only"),
            title=tr("Follow one person, and treat everybody else as part of the room"),
            shortcut_name="one_person",
        )
        self.one_person.clicked.connect(self.one_person_chosen)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(self.effort)
        layout.addWidget(self.auto_upright)
        layout.addWidget(self.one_person)

    def show_settings(self, settings: Settings, source_id: str) -> None:
        """Show settings without telling anybody. A turn made by hand shows "upright by itself" as off."""
        sizes = [size for _title, size in RESOLUTIONS]
        if settings.size not in sizes and self.resolution.count() == len(sizes) and settings.size is not None:
            height, width = settings.size
            self.resolution.addItem(f"{width} \N{MULTIPLICATION SIGN} {height}", settings.size)
        for index in range(self.resolution.count()):
            if _size_of(self.resolution.itemData(index)) == settings.size:
                self.resolution.setCurrentIndex(index)
        self.effort.show_settings(settings)
        self.one_person.setChecked(settings.one_person)
        self.auto_upright.setChecked(settings.auto_upright and source_id not in settings.turns)


class ControlPanel(QScrollArea):
    """Everything that is chosen now and then."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Stack the groups."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Settings"))
        self.sources = SourceRow()
        self.gallery = BackdropGallery(background)
        self.picture = PictureControls()
        self.framing = FramingControls(RING_ROOM_PX)
        self.saved = SavedPictures(RING_ROOM_PX)
        self.edge = EdgeControls(RING_ROOM_PX)
        self.zones = ZoneControls(RING_ROOM_PX)
        self.sound = SoundControls(RING_ROOM_PX)
        self.outputs = OutputControls(RING_ROOM_PX)
        content = QWidget()
        content.setObjectName("panelContent")
        self.setWidget(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 20, 16, 20)
        layout.setSpacing(24)
        layout.addWidget(self.sources)
        layout.addWidget(self.gallery)
        layout.addWidget(self.picture)
        layout.addWidget(self.framing)
        layout.addWidget(self.saved)
        layout.addWidget(self.edge)
        layout.addWidget(self.zones)
        layout.addWidget(self.sound)
        layout.addWidget(self.outputs)
        layout.addStretch(1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def fit(self, window_width: int) -> None:
        """Take a share of the window; more where the words of a language need it."""
        content, bar = self.widget(), self.verticalScrollBar()
        needed = bar.sizeHint().width() + BORDER_PX
        needed += content.minimumSizeHint().width() if content is not None else 0
        self.setFixedWidth(max(panel_width(window_width), min(needed, WIDEST_PX)))

    def show_focus(self) -> None:
        """Scroll to what has the keyboard, if that is in here."""
        focused, content = QApplication.focusWidget(), self.widget()
        if focused is not None and content is not None and content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, AROUND_FOCUS_PX)

    def sizeHint(self) -> QSize:
        """Ask for the narrowest width; the window widens it."""
        return QSize(NARROWEST_PX, 480)

    def _follow_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        # Who comes back from another window finds the panel as it was; and what is pressed must not run
        # away from under the mouse.
        was_here = old is not None and old.window() is self.window()
        if was_here and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.show_focus()


def _size_of(data: object) -> tuple[int, int] | None:
    # Qt gives a tuple back as a list.
    return (int(data[0]), int(data[1])) if isinstance(data, (tuple, list)) else None
