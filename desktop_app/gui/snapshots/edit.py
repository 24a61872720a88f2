"""The sheet that changes the backdrop of a picture afterwards. It shows finished pictures, never the room."""

from __future__ import annotations

import dataclasses
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.errors import AppError, OutputError
from desktop_app.gui.background import Background
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.snapshots.edit_layout import EditLayout
from desktop_app.gui.snapshots.remaker import Remaker, Wish
from desktop_app.output.originals import Original, OriginalStore
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite

_MOST_UNDO = 100
_NONE_KEPT = mark(
    "There is nothing to edit. Switch on “Keep the original for editing” under Options, and take a picture."
)


class PictureEditor(QDialog):
    """Lists the pictures whose originals are kept; changes backdrop and edge of one, and saves a new file."""

    saved = Signal(Path, object)
    """The new file, and the composite in it."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        """Show the newest picture, if there is one."""
        super().__init__(parent)
        self.setWindowTitle(tr("Edit a picture"))
        self.setAccessibleName(tr("Edit a picture"))
        self._keeper = keeper
        self._services = services
        self._store = services.originals or OriginalStore(Path())
        # Its own, so that no small picture arrives when the sheet is gone.
        self._background = Background(self)
        self._saving = Background(self, threads=1)
        self._remaker = Remaker(self._store, self)
        self._remaker.made.connect(self._show_made)
        self._remaker.failed.connect(self._show_failed)
        self._originals: list[Original] = []
        self._original: Original | None = None
        self._look = Settings()
        self._undo: list[Settings] = []
        self.ui = EditLayout(self, self._background, keeper.settings.added_backdrops)
        ui = self.ui
        ui.list.currentRowChanged.connect(self._choose)
        ui.picker.chosen.connect(lambda spec: self._change("backdrop", spec))
        ui.edge_changed.connect(self._change)
        ui.undo.clicked.connect(self.undo)
        ui.save.clicked.connect(self.save)
        ui.delete.clicked.connect(lambda: ui.ask_to_delete(self._name()))
        ui.delete_confirmed.connect(self.delete)
        ui.close_button.clicked.connect(self.reject)
        self._refresh()
        # Most of a small screen; of what a sheet only hints at, Qt grants two thirds.
        self.resize(QSize(1080, 680).boundedTo(self.screen().availableSize() - QSize(24, 24)))

    def reject(self) -> None:
        """Escape, or the window's own button: keep what was to be deleted; else close."""
        if self.ui.is_asking:
            self.ui.stop_asking()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close: let go of the original, and wait for a picture that is being written."""
        self._background.close()
        self._remaker.close()
        self._saving.finish(5000)
        super().done(result)

    def undo(self) -> None:
        """Take the last change of this picture back."""
        if self._undo:
            self._look = self._undo.pop()
            self._remake()

    def save(self) -> None:
        """Save the picture on show as a new file."""
        composite = self.ui.preview.composite
        if composite is None or self._original is None:
            return
        settings = self._keeper.settings
        folder = self._services.snapshot_folder(settings)
        self.ui.save.setEnabled(False)

        def done(path: Path) -> None:
            self.ui.say(tr("Saved {name}").format(name=path.name))
            self.ui.save.setEnabled(True)
            self.saved.emit(path, composite)

        self._saving.run(
            partial(self._services.save_snapshot, composite, folder, settings), done, self._not_saved
        )

    def delete(self) -> None:
        """Delete the original of the picture on show, for good. The saved picture stays."""
        original = self._original
        if original is None:
            return
        try:
            self._store.delete(original)
        except OSError as error:
            words = tr("It could not be deleted ({reason}). Close other programs, and try again.")
            self.ui.say(words.format(reason=error.strerror))
            return
        self._refresh()
        done = tr("The original is deleted. The picture itself stays where you saved it.")
        self.ui.say(done if self._originals else f"{done} {tr(_NONE_KEPT)}")

    def _refresh(self) -> None:
        self._originals = self._store.recent()
        self._original = None
        self.ui.show_originals([(each.picture, each) for each in self._originals])
        for row, original in enumerate(self._originals):
            self._background.run(
                partial(self._store.shown, original), partial(self.ui.show_thumbnail, row), lambda _error: None
            )
        if not self._originals:
            self.ui.show_nothing(tr(_NONE_KEPT))

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._originals) or self._originals[row] == self._original:
            return
        self._original = self._originals[row]
        self._look = self._original.settings
        self._undo.clear()
        self.ui.stop_asking()
        self.ui.show_nothing("")
        self.ui.delete.setEnabled(True)
        self._remake()

    def _change(self, name: str, value: object) -> None:
        changed = dataclasses.replace(self._look, **{name: value})  # type: ignore[arg-type]
        if self._original is None or changed == self._look:
            return
        self._undo = [*self._undo, self._look][-_MOST_UNDO:]
        self._look = changed
        self._remake()

    def _remake(self) -> None:
        self.ui.say("")  # What was said is of the picture as it was before.
        self.ui.show_look(self._look, can_undo=bool(self._undo))
        if self._original is not None:
            self._remaker.wish(Wish(self._original, self._look))

    def _show_made(self, wish: Wish, composite: Composite) -> None:
        if wish.original != self._original:
            return
        self.ui.show_composite(composite)

    def _show_failed(self, wish: Wish, error: Exception) -> None:
        if wish.original != self._original:
            return
        if not isinstance(error, AppError):
            raise error
        self.ui.say(translated(str(error)))

    def _not_saved(self, error: Exception) -> None:
        self.ui.save.setEnabled(True)
        if not isinstance(error, (OutputError, OSError)):
            raise error
        words = translated(str(error))
        if not isinstance(error, OutputError):
            words = tr("The picture was not saved. {error}").format(error=words)
        self.ui.say(words)

    def _name(self) -> str:
        return self._original.picture if self._original is not None else ""
