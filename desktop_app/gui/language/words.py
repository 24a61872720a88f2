"""Marks what people read and gives it in their language. The English text is the key of each catalogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Backdrop Live"
"""One for all texts: a word means the same everywhere in this program."""


def tr(text: str, n: int = -1) -> str:
    """Translate a text into the language of the window.

    Args:
        text: in English. A literal, or one that `mark` has marked; with names in braces for what is put in
            by `str.format` afterwards.
        n: a count; "%n" in the text becomes it, in the right plural form. Not negative.

    Returns:
        The translation, or the text as it is where there is none.
    """
    return QCoreApplication.translate(CONTEXT, text, None, n)


def mark(text: str) -> str:
    """Mark a text that `tr` translates later, for example in a table that is made before any window."""
    return text


def without_mnemonic(words: str) -> str:
    """Write words for a menu, which takes an ampersand, as in a file's name, for a key's mark."""
    return words.replace("&", "&&")
