"""Faults of files: backdrops that go, break or cannot be drawn, and snapshots that cannot be written."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
from faults_canary import leaked_pixels
from faults_world import SIZE, World
from PIL import Image

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.errors import BackdropError, OutputError
from desktop_app.matting.backdrop import Backdrop, load_backdrop
from desktop_app.matting.matter import Composite
from desktop_app.output.snapshot import save_snapshot


class BrokenBackdrop:
    """Loads well and fails when drawn."""

    is_transparent = False
    is_blur = False

    def __init__(self, result: Exception | RgbImage) -> None:
        self._result = result

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        if isinstance(self._result, Exception):
            raise self._result
        return self._result


class FileFaults:
    """Breaks the files of one world."""

    def __init__(self, world: World, chance: random.Random, folder: Path) -> None:
        self.world = world
        self.chance = chance
        self.folder = folder
        self.picture, self.video = folder / "backdrop.png", folder / "backdrop.mkv"
        # Any thread of the program may come by a point at which a file changes.
        self._lock = threading.RLock()

    def backdrop_file(self) -> Callable[[], None]:
        path = self.chance.choice([self.picture, self.video])
        kind = self.chance.choice(["gone", "broken", "cut off", "folder", "dangling", "other", "whole"])

        def change() -> None:
            with self._lock:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path, ignore_errors=True)
                whole = self.folder.parent / path.name
                path.unlink(missing_ok=True)
                match kind:
                    case "broken":
                        path.write_bytes(b"\x89PNG broken")
                    case "cut off":
                        path.write_bytes(whole.read_bytes()[:200])
                    case "folder":
                        path.mkdir()
                    case "dangling":
                        path.symlink_to(self.folder / "nowhere")
                    case "other":
                        Image.new("CMYK", (9, 160), (200, 100, 200, 150)).save(path, "TIFF")
                    case "whole":
                        shutil.copy(whole, path)
            self.world.forget_backdrop()

        return change

    def backdrop_drawn(self) -> None:
        """Have a backdrop that loads and then cannot be drawn, until the next of these faults."""
        broken = self.chance.choice(
            [
                None,
                MemoryError(),
                BackdropError("x"),
                RuntimeError("x"),
                np.zeros((4, 4, 3), np.uint8),
                np.zeros((*SIZE, 3), np.float32),
                np.zeros((*SIZE, 4), np.uint8),
            ]
        )
        self.world.fired += 1
        self.world.make_backdrop = None if broken is None else lambda spec: self._broken(spec, broken)
        self.world.forget_backdrop()

    def _broken(self, spec: str, result: Exception | RgbImage) -> Backdrop:
        load_backdrop(spec)
        return BrokenBackdrop(result)

    def snapshot(self) -> None:
        """Save what is on show, in a folder that may not take it, and look at the file."""
        self.world.fired += 1
        composite = self.world.pipeline.last_composite
        if composite is None or composite.image.dtype != np.uint8:
            # Of a backdrop of another type, only a cover is ever made.
            return
        folder = self.folder / self.chance.choice(["pictures", "pictures", "backdrop.png", "a/b/c"])
        with self._lock:
            self._save_and_look(composite, folder)

    def _save_and_look(self, composite: Composite, folder: Path) -> None:
        try:
            path = save_snapshot(composite, folder)
        except OutputError:
            return
        with Image.open(path) as picture:
            saved = np.array(picture)
        if not np.array_equal(saved, composite.image):
            self.world.leaks.append("the snapshot is not the picture on show")
        if composite.is_covered and leaked_pixels(saved, np.ones(saved.shape[:2], np.bool_)):
            self.world.leaks.append("the snapshot of a cover shows the canary")
        path.unlink()
