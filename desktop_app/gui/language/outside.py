"""Sentences that come from parts which know no Qt, such as errors: found again by their English text.

The catalogue's key of such a sentence is its template, with a name in braces for each value. A list of all
templates lies beside the catalogues.
"""

from __future__ import annotations

import json
import logging
import re
from functools import lru_cache
from pathlib import Path

from desktop_app.gui.language.words import tr
from desktop_app.paths import resource_path

logger = logging.getLogger(__name__)

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_DEEPEST = 3
"""A sentence may hold another one, for example the reason."""


def translated(text: str) -> str:
    """Translate a sentence from outside the window, with what is put into it.

    Args:
        text: in English; anything else, or what is no such sentence, comes back as it is.
    """
    return _translated(text, _DEEPEST)


def _translated(text: str, depth: int) -> str:
    direct = tr(text) if _can_be_looked_up(text) else text
    if direct != text or depth == 0:
        return direct
    for template, pattern in _templates():
        match = pattern.fullmatch(text)
        if match is not None:
            values = {name: _translated(value, depth - 1) for name, value in match.groupdict().items()}
            return tr(template).format(**values)
    return text


def _can_be_looked_up(text: str) -> bool:
    # Names of files may hold what is no Unicode, and Qt takes a text with a NUL for one that ends there.
    return not any(each == "\0" or "\ud800" <= each <= "\udfff" for each in text)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give all templates with their patterns, those with the most text of their own first."""
    path = Path(resource_path("i18n/outside.json"))
    try:
        listed = [str(each) for each in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError):
        logger.warning("The list of sentences is missing or broken.", exc_info=True)
        listed = []
    listed.sort(key=lambda template: -len(re.sub(r"\{\w+\}", "", template)))
    return tuple((template, pattern_of(template)) for template in listed)


def pattern_of(template: str) -> re.Pattern[str]:
    """Make the pattern of the sentences that a template makes."""
    plain = template.replace("{{", "\0").replace("}}", "\1")
    escaped = _PLACE.sub(r"(?P<\1>.+?)", re.escape(plain))
    return re.compile(escaped.replace("\0", r"\{").replace("\1", r"\}"), re.DOTALL)
