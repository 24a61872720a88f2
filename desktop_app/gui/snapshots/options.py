"""The sheet that says how pictures are saved. Every change holds at once and is remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app import name_pattern
from desktop_app.gui.dialogs import ask_for_folder
from desktop_app.gui.inputs import ROW_PX, DropDown, Switch
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow
from desktop_app.gui.snapshots.burst import CHOICES, words_for
from desktop_app.gui.snapshots.panel import FORMATS
from desktop_app.gui.theme import scaled_font
from desktop_app.settings import Settings

WIDTH_PX = 560
_FORMAT_WORDS = {
    "png": mark("Loses nothing, and keeps transparency."),
    "jpg": mark(
        "Small files. JPEG cannot be transparent: with the transparent backdrop, PNG is saved instead."
    ),
    "webp": mark("Small files, and keeps transparency. At a quality of 100 nothing is lost."),
}
_BURST_WORDS = mark(
    "Of several pictures taken in a row, the one in which you are sharpest is saved, and no other."
)
_FINE_WORDS = mark("Takes a moment longer. Nothing shows that the preview hides.")
_NO_FINE_WORDS = mark(
    "The finer network is not part of this installation; pictures are saved as they are shown."
)
_ORIGINAL_OFF = mark(
    "Off: nothing of your room is kept. On: the picture as the camera took it, with your room in it, is kept, "
    "on this computer and apart from your pictures, so that you can change the backdrop later, under Edit."
)
_ORIGINAL_ON = mark(
    "On: with each new picture, your room is kept: on this computer only, apart from the pictures you share, "
    "the newest 20. Under Edit you see and delete them; switching this off keeps no more, but deletes none."
)


class PictureOptions(QDialog):
    """Kind of file, name and place, burst, finest edge, and whether originals are kept."""

    def __init__(self, keeper: SettingsKeeper, services: Services, parent: QWidget | None = None) -> None:
        """Show the settings as they are."""
        super().__init__(parent)
        self._keeper = keeper
        self._services = services
        self.setWindowTitle(tr("How pictures are saved"))
        self.setAccessibleName(tr("How pictures are saved"))
        self.format = _drop_down(tr("Kind of file"), [(title, name) for title, name in FORMATS])
        self.format.activated.connect(lambda i: keeper.change(snapshot_format=self.format.itemData(i)))
        self.quality = SliderRow(
            tr("Quality"), name=tr("Quality of the file"), shortcut_name="", limits=(1, 100), step=1
        )
        self.quality.changed.connect(lambda value: keeper.change(snapshot_quality=value))
        self.name = QLineEdit(keeper.settings.snapshot_name)
        describe(self.name, tr("Name of the file"), title=tr("Words, and {date}, {time}, {number}, {backdrop}"))
        self.name.textEdited.connect(self._judge_name)
        self.name.editingFinished.connect(self._keep_name)
        self.finished.connect(self._keep_name)
        self.folder = QPushButton(tr("Choose\N{HORIZONTAL ELLIPSIS}"))
        describe(self.folder, tr("Choose the folder for pictures"))
        self.folder.clicked.connect(self._choose_folder)
        self.burst = _drop_down(tr("Burst"), [(words_for(count), count) for count in CHOICES])
        self.burst.activated.connect(lambda i: keeper.change(snapshot_burst=self.burst.itemData(i)))
        self.fine = _switch(tr("Finest edge"), lambda is_on: keeper.change(snapshot_fine=is_on))
        self.original = _switch(
            tr("Keep the original for editing"), lambda is_on: keeper.change(snapshot_keep_original=is_on)
        )
        self.format_note, self.example, self.fine_note, self.original_note, self.place = (
            _note() for _ in range(5)
        )
        self._arrange()
        self._show(keeper.settings)
        keeper.changed.connect(self._show)

    def _arrange(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setFont(scaled_font(self.font(), 1.4, heading.font().Weight.DemiBold))
        form = QGridLayout()
        form.setContentsMargins(0, 0, 12, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(16)
        form.setColumnStretch(1, 1)
        self.quality.label.hide()
        burst_note = _note()
        burst_note.setText(tr(_BURST_WORDS))
        place = QHBoxLayout()
        place.setSpacing(12)
        place.addWidget(self.place, 1)
        place.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignTop)
        rows: tuple[tuple[str, QWidget | QLayout, QLabel | None], ...] = (
            (tr("Kind"), self.format, self.format_note),
            (tr("Quality"), self.quality, None),
            (tr("Name"), self.name, self.example),
            (tr("Folder"), place, None),
            (tr("Burst"), self.burst, burst_note),
        )
        for row, (word, field, note) in enumerate(rows):
            label = QLabel(word)
            label.setMinimumHeight(ROW_PX if note is not None else 0)
            side = Qt.AlignmentFlag.AlignVCenter if note is None else Qt.AlignmentFlag.AlignTop
            form.addWidget(label, row, 0, side)
            form.addLayout(_with_note(field, note), row, 1)
        for switch, note in ((self.fine, self.fine_note), (self.original, self.original_note)):
            form.addLayout(_with_note(switch, note), form.rowCount(), 0, 1, 2)
        form.setRowStretch(form.rowCount(), 1)
        content = QWidget()
        content.setLayout(form)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("How pictures are saved"))
        scroll.setWidget(content)
        close = QPushButton(tr("Done"))
        close.setObjectName("primary")
        close.setDefault(True)
        describe(close, tr("Close"), title=tr("Close (Esc)"))
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 16, 24)
        outer.setSpacing(16)
        outer.addWidget(heading)
        outer.addWidget(scroll, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._content = content

    def sizeHint(self) -> QSize:
        """Ask for all of it, where the screen has room."""
        height = self._content.heightForWidth(WIDTH_PX - 64) + 180
        return QSize(WIDTH_PX, height).boundedTo(self.screen().availableSize() - QSize(48, 48))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as that: by itself Qt gives a sheet two thirds of the screen at most."""
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(self.sizeHint())

    def _show(self, settings: Settings) -> None:
        self.format.setCurrentIndex(self.format.findData(settings.snapshot_format))
        self.format_note.setText(tr(_FORMAT_WORDS[settings.snapshot_format]))
        self.quality.show_value(settings.snapshot_quality)
        self.quality.setEnabled(settings.snapshot_format != "png")
        self.burst.setCurrentIndex(self.burst.findData(settings.snapshot_burst))
        has_fine = self._services.has_fine()
        self.fine.setChecked(settings.snapshot_fine and has_fine)
        self.fine.setEnabled(has_fine)
        self.fine_note.setText(tr(_FINE_WORDS if has_fine else _NO_FINE_WORDS))
        self.original.setChecked(settings.snapshot_keep_original)
        self.original_note.setText(tr(_ORIGINAL_ON if settings.snapshot_keep_original else _ORIGINAL_OFF))
        self.place.setText(str(self._services.snapshot_folder(settings)))
        self._judge_name(self.name.text())

    def _judge_name(self, text: str) -> str:
        """Say what a name would be like, or what is wrong with it; give the pattern, empty if it is wrong."""
        last = self._keeper.settings.snapshot_name
        try:
            pattern = name_pattern.check(text)
        except name_pattern.PatternError as error:
            stays = tr("Until then it stays “{name}”.").format(name=last)
            self._say_of_name(f"{translated(str(error))} {stays}", is_wrong=True)
            return ""
        self._show_example(pattern, self._keeper.settings)
        return pattern

    def _keep_name(self) -> None:
        # Not letter by letter: on the way to another name, half of it is a name too.
        if pattern := self._judge_name(self.name.text()):
            self._keeper.change(snapshot_name=pattern)

    def _show_example(self, pattern: str, settings: Settings) -> None:
        is_transparent = settings.backdrop == "transparent" and settings.snapshot_format == "jpg"
        suffix = "png" if is_transparent else settings.snapshot_format
        name = name_pattern.fill(pattern, now=datetime.now(), backdrop=settings.backdrop, number=1)
        self._say_of_name(
            tr("Such as “{name}”. You may use {words}. A name that is taken gets a number.").format(
                name=f"{name}.{suffix}", words=", ".join(name_pattern.WORDS)
            ),
            is_wrong=False,
        )

    def _say_of_name(self, words: str, *, is_wrong: bool) -> None:
        self.example.setText(words)
        self.example.setObjectName("wrong" if is_wrong else "muted")
        self.example.style().polish(self.example)

    def _choose_folder(self) -> None:
        folder = self._services.snapshot_folder(self._keeper.settings)
        ask_for_folder(self, folder, lambda chosen: self._keeper.change(snapshot_folder=str(chosen.absolute())))


def _drop_down(name: str, items: list[tuple[str, object]]) -> DropDown:
    drop_down = DropDown()
    for title, data in items:
        drop_down.addItem(title, data)
    describe(drop_down, name)
    return drop_down


def _switch(text: str, changed: Callable[[bool], None]) -> Switch:
    switch = Switch(text)
    describe(switch, text)
    switch.clicked.connect(changed)
    return switch


def _with_note(field: QWidget | QLayout, note: QLabel | None) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    if isinstance(field, QWidget):
        column.addWidget(field)
    else:
        column.addLayout(field)
    if note is not None:
        column.addWidget(note)
    return column


def _note() -> QLabel:
    label = QLabel()
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
