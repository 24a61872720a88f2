"""What is said of a saved picture: where it is, of what kind, and whether its original is kept."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import Stage, composite, plain

from desktop_app.gui.snapshots.shot import Shot, save_shot
from desktop_app.matting.parts import Parts
from desktop_app.output.originals import OriginalStore
from desktop_app.settings import Settings


@pytest.mark.parametrize(
    ("has_parts", "words"),
    [
        (True, "with its original: Backdrop 1.png"),
        (False, "but its original could not be kept: Backdrop 1.png"),
    ],
)
def test_why_it_is_no_jpeg_is_said_with_an_original_too(tmp_path: Path, has_parts: bool, words: str) -> None:
    services = dataclasses.replace(Stage(tmp_path).services(), originals=OriginalStore(tmp_path / "originals"))
    settings = Settings(snapshot_format="jpg", snapshot_keep_original=True)
    parts = Parts(plain((255, 0, 255)), np.zeros((36, 64), np.float32), settings) if has_parts else None
    saved = save_shot(Shot(composite(plain((1, 2, 3))), parts, settings), services, tmp_path)
    assert saved.words == f"Saved as PNG, as JPEG cannot be transparent, {words}"
