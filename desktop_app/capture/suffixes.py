"""By their names: which files are pictures and which are videos. Light to import: no decoder."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset(
    {
        ".png",
        ".apng",
        ".jpg",
        ".jpeg",
        ".webp",
        ".bmp",
        ".tif",
        ".tiff",
        # Those of telephones, and of newer cameras.
        ".heic",
        ".heif",
        ".hif",
        ".avif",
    }
)
"""Of the pictures that folders are searched for; a file that is named may be any."""
VIDEO_SUFFIXES = frozenset(
    {
        ".mp4",
        ".m4v",
        ".webm",
        ".mov",
        ".avi",
        ".mkv",
        ".gif",
        # Those of camcorders and of older phones and systems.
        ".wmv",
        ".mpg",
        ".mpeg",
        ".mts",
        ".m2ts",
        ".3gp",
        ".ogv",
        ".flv",
    }
)
"""Of what is played rather than shown."""
