"""The user's own backdrops: add, paste, remove, bring back. Remembered through the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from os.path import isdir
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.errors import BackdropError
from desktop_app.gui.background import Background
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.thumbnails import read_thumbnail
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.matting.backdrop import load_backdrop
from desktop_app.paths import write_uniquely
from desktop_app.settings import Settings

T = TypeVar("T")


class BackdropLibrary(QObject):
    """Changes `added_backdrops` and `backdrop` of the settings; what is removed can be brought back."""

    removed = Signal(str)
    """The title of what was removed, so that somebody can offer to undo it."""
    used = Signal(str)
    """The SPEC of a backdrop that was chosen."""
    folder_offered = Signal(Path)
    """A folder that was dropped or pasted."""
    refused = Signal(str)
    """Why something could not be added, and what to do; once for all that is added together."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        background: Background,
        pasted_folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """Work on a keeper's settings; pasted pictures are kept as files in `pasted_folder`."""
        super().__init__(parent)
        self._keeper = keeper
        self._background = background
        self._pasted_folder = pasted_folder
        self._undo: list[tuple[str, int, str]] = []
        self._reading = 0
        self._refusals: list[str] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self._undo)

    def choose(self, spec: str) -> None:
        """Use a backdrop from now on."""
        self._keeper.change(backdrop=spec)
        self.used.emit(spec)

    def add_colour(self, spec: str) -> None:
        """Add and use a colour, "#rrggbb"; one that is there already is only used."""
        spec = spec.lower()
        if spec not in dict(catalogue.COLOURS) and spec != catalogue.GREEN_SCREEN:
            self._remember(spec)
        self.choose("green" if spec == catalogue.GREEN_SCREEN else spec)

    def add_file(self, path: Path) -> None:
        """Add and use a picture, video or PDF once it has been read; otherwise say why not."""
        path = path.absolute()
        if path.suffix.lower() == ".pdf":
            self.add_slides(path)
            return
        if str(path) in self._keeper.settings.added_backdrops:
            self.choose(str(path))
            return
        # Not read for its tile: Qt makes do with half a picture, and the backdrop does not.
        self._read(partial(load_backdrop, str(path)), lambda _backdrop: self._accept(path))

    def add_slides(self, path: Path) -> None:
        """Add and use the pages of a PDF file, or the pictures of a folder, as slides."""
        spec = f"{catalogue.SLIDES}{path.absolute()}"
        if spec in self._keeper.settings.added_backdrops:
            self.choose(f"{spec}#1")
            return

        def accept(_image: QImage) -> None:
            self._remember(spec)
            self.choose(f"{spec}#1")

        self._read(partial(read_thumbnail, path.absolute()), accept)

    def add_mime(self, data: QMimeData) -> bool:
        """Add what was pasted or dropped: files, folders, or a picture itself.

        Returns:
            Whether there was anything of that kind; a file that cannot be used is refused later.
        """
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        for path in files:
            if isdir(path):
                self.folder_offered.emit(path)
            else:
                self.add_file(path)
        if files:
            return True
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        self._background.run(partial(self._keep_pasted, image), self._accept, self._refuse_pasted)
        return True

    def remove(self, spec: str) -> None:
        """Take one's own backdrop away; if it was in use, the blurred room takes its place."""
        settings = self._keeper.settings
        if spec not in settings.added_backdrops:
            return
        index = settings.added_backdrops.index(spec)
        self._undo.append((spec, index, settings.backdrop))
        rest = tuple(each for each in settings.added_backdrops if each != spec)
        in_use = catalogue.tile_spec(settings.backdrop) == spec
        self._keeper.change(added_backdrops=rest, backdrop=Settings().backdrop if in_use else settings.backdrop)
        self.removed.emit(catalogue.own_choice(spec).title)

    def undo(self) -> None:
        """Bring back what was removed last, in its old place, and in use if it was."""
        if not self._undo:
            return
        spec, index, backdrop_then = self._undo.pop()
        added = list(self._keeper.settings.added_backdrops)
        if spec not in added:
            added.insert(index, spec)
        now = self._keeper.settings.backdrop
        was_in_use = catalogue.tile_spec(backdrop_then) == spec
        self._keeper.change(added_backdrops=tuple(added), backdrop=backdrop_then if was_in_use else now)

    def _accept(self, path: Path) -> None:
        self._remember(str(path))
        self.choose(str(path))

    def _remember(self, spec: str) -> None:
        added = self._keeper.settings.added_backdrops
        if spec not in added:
            self._keeper.change(added_backdrops=(*added, spec))

    def _read(self, work: Callable[[], T], accept: Callable[[T], None]) -> None:
        """Read off the GUI thread what is to be added; tell what was refused once nothing is read any more."""
        self._reading += 1

        def done(result: T) -> None:
            accept(result)
            self._end_reading()

        def failed(error: Exception) -> None:
            if isinstance(error, BackdropError):
                self._refusals.append(translated(str(error)))
            self._end_reading()
            if not isinstance(error, BackdropError):
                raise error

        self._background.run(work, done, failed)

    def _end_reading(self) -> None:
        self._reading -= 1
        if self._reading or not self._refusals:
            return
        refusals, self._refusals = self._refusals, []
        words = refusals[0]
        if len(refusals) > 1:
            words = tr("%n files cannot be used, among them: {error}", len(refusals)).format(error=words)
        self.refused.emit(words)

    def _keep_pasted(self, image: QImage) -> Path:
        self._pasted_folder.mkdir(parents=True, exist_ok=True)
        name = f"Pasted {datetime.now():%Y-%m-%d %H.%M.%S.%f}"[:-3]

        def write(path: Path) -> None:
            if not image.save(str(path)):
                raise OSError(f"{name}.png could not be written")

        return write_uniquely(self._pasted_folder, name, ".png", write)

    def _refuse_pasted(self, error: Exception) -> None:
        self.refused.emit(
            tr("The pasted picture could not be kept: {error}. Free some space, or add it as a file.").format(
                error=translated(str(error))
            )
        )
