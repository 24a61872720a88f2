"""The guide for who has no virtual camera yet: what to do, in order, with commands to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.language.words import tr
from desktop_app.gui.outputs.guide_words import GuideStep, choose_step, guide_steps
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import scaled_font

WIDTH_PX = 620
BUTTON_ROOM_PX = 40


class GuideDialog(QDialog):
    """A numbered list, and three ways on: try again, use the browser address, close."""

    def __init__(
        self,
        parent: QWidget,
        steps: list[GuideStep],
        *,
        reason: str,
        try_again: Callable[[], None],
        use_address: Callable[[], None],
    ) -> None:
        """Lay the steps out."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Show yourself in other programs"))
        self.setAccessibleName(self.windowTitle())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 24, 24)
        outer.setSpacing(16)
        heading = _words(self.windowTitle())
        heading.setFont(scaled_font(self.font(), 1.4, heading.font().Weight.DemiBold))
        outer.addWidget(heading)
        outer.addWidget(_words(reason))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list = self._make_list(steps)
        self._scroll.setAccessibleName(tr("How to show yourself in other programs"))
        self._scroll.setWidget(self._list)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._make_buttons(try_again, use_address))
        room = self.screen().availableSize() - QSize(48, 48)
        self.resize(QSize(WIDTH_PX, self._wished_height()).boundedTo(room))

    def _make_list(self, steps: list[GuideStep]) -> QWidget:
        content = QWidget()
        self._grid = grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for index, step in enumerate(steps):
            number = QLabel(f"{index + 1}.")
            number.setObjectName("section")
            grid.addWidget(number, 2 * index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_words(step.text), 2 * index, 1, 1, 2)
            if step.command:
                grid.addWidget(_command(step.command), 2 * index + 1, 1)
                grid.addWidget(self._copy_button(step.command), 2 * index + 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(2 * len(steps), 1)
        return content

    def _copy_button(self, command: str) -> QPushButton:
        button = QPushButton(tr("Copy"))
        name = tr("Copy the command: {command}").format(command=command)
        describe(button, name, title=tr("Copy the command"))

        def copy() -> None:
            QGuiApplication.clipboard().setText(command)
            button.setText(tr("Copied"))

        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(tr("Copied")) + BUTTON_ROOM_PX)
        button.clicked.connect(copy)
        return button

    def _make_buttons(self, try_again: Callable[[], None], use_address: Callable[[], None]) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.address = QPushButton(tr("Use the browser address"))
        describe(
            self.address, self.address.text(), title=tr("Needs nothing of all this; for OBS's browser source")
        )
        self.close_button = QPushButton(tr("Close"))
        describe(self.close_button, tr("Close this guide"), title=tr("Close this guide (Esc)"))
        self.again = QPushButton(tr("Start the camera"))
        self.again.setObjectName("primary")
        self.again.setDefault(True)
        title = tr("Start the virtual camera, or see what is missing still")
        describe(self.again, self.again.text(), title=title)
        for button, act in ((self.again, try_again), (self.address, use_address), (self.close_button, None)):
            button.clicked.connect(self.accept)
            if act is not None:
                # Only once this dialog is gone: what is tried may open it again.
                button.clicked.connect(act)
        buttons.addWidget(self.address)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.again)
        return buttons

    def _wished_height(self) -> int:
        margins = self.contentsMargins()
        inner_px = WIDTH_PX - 56 - 24 - margins.left() - margins.right()
        around_px = self.sizeHint().height() - self._scroll.sizeHint().height()
        return self._grid.heightForWidth(inner_px) + around_px + 24


def open_guide(
    parent: QWidget, missing: str, try_again: Callable[[], None], use_address: Callable[[], None]
) -> GuideDialog:
    """Open the guide.

    Args:
        parent: lies beneath it.
        missing: "package", "driver", or "" if it is not known that anything is.
        try_again: starts the virtual camera.
        use_address: opens the browser address in its place.
    """
    reasons = {
        "package": tr("The virtual camera needs one more package, and a driver that makes the camera."),
        "driver": tr(
            "There is no virtual camera on this computer yet, or another program sends to it at the moment."
        ),
    }
    usual = tr(
        "The virtual camera is a camera that other programs can choose. This is what it needs; "
        "skip what is there already."
    )
    dialog = GuideDialog(
        parent,
        [*guide_steps(missing), choose_step()],
        reason=reasons.get(missing, usual),
        try_again=try_again,
        use_address=use_address,
    )
    dialog.open()
    return dialog


class _CommandField(QPlainTextEdit):
    """As high as its lines, once its width is known; guessed before."""

    def show_lines(self, count: int) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * max(1, count) + 22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A plain text's document measures its height in lines.
        self.show_lines(round(self.document().size().height()))


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _command(command: str) -> QPlainTextEdit:
    field = _CommandField(command)
    field.setReadOnly(True)
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    field.setAccessibleName(tr("Command"))
    field.setTabChangesFocus(True)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    field.show_lines(-(-field.fontMetrics().horizontalAdvance(command) // 380))
    return field
