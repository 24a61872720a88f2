"""Reads and writes the catalogues in the format of Qt Linguist, and has them compiled."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from resources.translations.texts import ROOT, Text

FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Backdrop Live"
LANGUAGES = {"de": 2, "es": 3, "fr": 3, "zh_CN": 1}
"""Code, to how many plural forms Qt has for the language."""
SOURCE_LANGUAGE, SOURCE_FORMS = "en", 2


@dataclass(frozen=True)
class Entry:
    """The translation of one text: one string, or one for each plural form; empty where there is none yet."""

    forms: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return all(self.forms)


def catalogue_path(code: str) -> Path:
    """Where the catalogue of a language lies."""
    return FOLDER / f"{code}.ts"


def read_catalogue(code: str) -> dict[str, Entry]:
    """Give the translation of each text; nothing where there is no such catalogue."""
    path = catalogue_path(code)
    entries: dict[str, Entry] = {}
    if not path.is_file():
        return entries
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        entries[source] = Entry(forms or (translation.text or "",))
    return entries


def write_catalogue(code: str, forms: int, texts: dict[str, Text], known: dict[str, Entry]) -> None:
    """Write a catalogue with exactly these texts, each with its translation where one is known.

    Args:
        code: of the language.
        forms: how many plural forms it has.
        texts: as `texts.all_texts` gives them.
        known: translations by text; those of other texts are dropped.
    """
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, text in sorted(texts.items()):
        attributes = {"numerus": "yes"} if text.has_count else {}
        message = ElementTree.SubElement(context, "message", attributes)
        ElementTree.SubElement(message, "location", filename=f"../../{text.where}")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        count = forms if text.has_count else 1
        entry = known.get(source, Entry(()))
        given = (*entry.forms, *[""] * count)[:count]
        if not all(given):
            translation.set("type", "unfinished")
        if text.has_count:
            for form in given:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = given[0]
    ElementTree.indent(root, " ")
    content = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue_path(code).write_text(head + content + "\n", encoding="utf-8")


def write_templates(templates: list[str]) -> None:
    """Write the list by which the window knows sentences from elsewhere again."""
    text = json.dumps(templates, ensure_ascii=False, indent=1)
    (FOLDER / "outside.json").write_text(text + "\n", encoding="utf-8")


def compile_catalogue(code: str, target: Path) -> None:
    """Have `lrelease` make the file that Qt reads.

    Raises:
        RuntimeError: if it cannot; the message says why.
    """
    name = "pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease"
    tool = Path(sys.executable).parent / name
    command = [str(tool), "-silent", str(catalogue_path(code)), "-qm", str(target)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"{tool.name} failed: {result.stderr or result.stdout}")
