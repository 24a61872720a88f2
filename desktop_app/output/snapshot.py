"""Saves one composite as a picture file: of the kind, quality and name that the settings say."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import name_pattern
from desktop_app.output.picture import write_picture
from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_uniquely
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite


def snapshot_suffix(settings: Settings, *, is_transparent: bool) -> str:
    """Give the suffix of a picture, with its dot: a transparent one is a PNG where a JPEG was wished for."""
    return ".png" if is_transparent and settings.snapshot_format == "jpg" else f".{settings.snapshot_format}"


def save_snapshot(composite: Composite, folder: Path, settings: Settings | None = None) -> Path:
    """Save a composite as a new file: as a PNG, exactly its pixels, with straight alpha if it has alpha.

    The file appears whole or not at all, and never in place of another.

    Args:
        composite: what to save.
        folder: where; made if it is missing.
        settings: kind of file, quality and pattern of the name; None for the defaults.

    Returns:
        The new file, such as "Backdrop 2026-11-24 16.43.12.png".

    Raises:
        OutputError: if it cannot be written; says why and what to do.
    """
    settings = settings or Settings()
    now = datetime.now()
    # The backdrop in the picture: one chosen since may still be loading.
    pattern, backdrop = settings.snapshot_name, composite.backdrop
    suffix = snapshot_suffix(settings, is_transparent=composite.image.shape[2] == 4)
    name = name_pattern.fill(pattern, now=now, backdrop=backdrop, number=1)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stems = (path.stem for path in folder.iterdir()) if "{number}" in pattern else ()
        number = name_pattern.next_number(pattern, stems, now=now, backdrop=backdrop)
        name = name_pattern.fill(pattern, now=now, backdrop=backdrop, number=number)
        return write_uniquely(
            folder,
            name,
            suffix,
            lambda temporary: write_picture(composite, temporary, quality=settings.snapshot_quality),
        )
    except OSError as error:
        raise cannot_write(folder / f"{name}{suffix}", error) from error
