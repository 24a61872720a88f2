"""Saves one composite as a PNG, as it is shown."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_uniquely

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite


def save_snapshot(composite: Composite, folder: Path) -> Path:
    """Save a composite as a new PNG: exactly its pixels, with straight alpha if it has alpha.

    The file appears whole or not at all, and never in place of another.

    Args:
        composite: what to save.
        folder: where; made if it is missing.

    Returns:
        The new file, named by the time, such as "Backdrop 2026-11-24 16.43.12.png".

    Raises:
        OutputError: if it cannot be written; says why and what to do.
    """
    from PIL import Image

    picture = Image.fromarray(composite.image)
    # No colons: Windows has none in names.
    stem = f"Backdrop {datetime.now():%Y-%m-%d %H.%M.%S}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return write_uniquely(folder, stem, ".png", lambda temporary: picture.save(temporary, "PNG"))
    except OSError as error:
        raise cannot_write(folder / f"{stem}.png", error) from error
