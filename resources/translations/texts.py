"""Finds every text that people read, in the source itself.

In `desktop_app/gui` texts are marked: `tr`, `mark`, and the rows of the table of shortcuts. Elsewhere nothing
knows Qt, and whole sentences are the texts; what an f-string puts in becomes a name in braces.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "desktop_app" / "gui"
OUTSIDE = (
    "desktop_app/capture",
    "desktop_app/matting",
    "desktop_app/live",
    "desktop_app/output",
    "desktop_app/errors.py",
    "desktop_app/library_file.py",
    "desktop_app/settings.py",
    "desktop_app/paths.py",
    "desktop_app/name_pattern.py",
    "desktop_app/cli/model.py",
    "desktop_app/cli/window_source.py",
    "models/engines.py",
    "models/predictor.py",
    "models/shipped.py",
)
"""What may speak to people in the window without being part of it."""
PHRASES = (
    "the disk is full",
    "the file may not grow any further here",
    "Make room",
    "Choose another folder",
    "Try again",
    "is not a PDF that can be read, or asks for a password",
    "no microphone was found",
    "the microphone {name} was not found",
)
"""Parts of sentences that parts outside the window put into their sentences; a test finds them there."""
TABLE_ROWS = {"Shortcut": (1, 3)}
"""Constructors whose arguments, by place, are texts."""
QUIET_CALLS = {
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "critical",
    "log",
    "add_argument",
    "ValueError",
}


@dataclass(frozen=True)
class Text:
    """One text. `has_count` if a number decides its form; `where` is the file."""

    text: str
    where: str
    has_count: bool = False


def all_texts() -> tuple[dict[str, Text], list[str]]:
    """Give every text by itself, and those of them that are templates of sentences from outside the window."""
    texts: dict[str, Text] = {}
    for path in sorted(GUI.rglob("*.py")):
        for text in marked_in(path):
            old = texts.setdefault(text.text, text)
            if old.has_count != text.has_count:
                raise ValueError(f"{text.where}: {text.text!r} is used with and without a count.")
    titles = json.loads((ROOT / "resources/backdrops/index.json").read_text(encoding="utf-8"))
    listed = titles["backdrops"] if isinstance(titles, dict) else titles
    for entry in listed:
        texts.setdefault(entry["title"], Text(entry["title"], "resources/backdrops/index.json"))
    outside = sorted({text.text: text for path in _outside() for text in sentences_in(path)}.items())
    for sentence, text in outside:
        texts.setdefault(sentence, text)
    for phrase in PHRASES:
        texts.setdefault(phrase, Text(phrase, "desktop_app/output"))
    templates = [sentence for sentence, _text in outside]
    return texts, sorted({*templates, *(phrase for phrase in PHRASES if "{" in phrase)})


def marked_in(path: Path) -> Iterator[Text]:
    """Give the texts marked in a file of the window."""
    where = str(path.relative_to(ROOT))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = name_of(node.func)
        if name in {"tr", "mark"}:
            if isinstance(node.args[0], ast.Constant):
                has_count = len(node.args) > 1 or any(word.arg == "n" for word in node.keywords)
                yield Text(node.args[0].value, where, has_count)
        elif name in TABLE_ROWS:
            for place in TABLE_ROWS[name]:
                argument = node.args[place] if place < len(node.args) else None
                if isinstance(argument, ast.Constant):
                    yield Text(argument.value, where)


def sentences_in(path: Path) -> Iterator[Text]:
    """Give the sentences that a file outside the window may say."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = _quiet(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(child) for child in ast.walk(node)}
            text = template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value.replace("{", "{{").replace("}", "}}")
        else:
            continue
        if _is_sentence(text):
            yield Text(text, str(path.relative_to(ROOT)))


def template(node: ast.JoinedStr) -> str:
    """Write an f-string as a template for `str.format`, with a name for each value."""
    parts: list[str] = []
    names: list[str] = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            name = base = name_of(value.value) or "value"
            number = 1
            while name in names:
                number += 1
                name = f"{base}_{number}"
            names.append(name)
            parts.append(f"{{{name}}}")
        elif isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
    return "".join(parts)


def placeholders(text: str) -> list[str]:
    """Give what is put into a text: the names in braces, and %n."""
    return sorted(re.findall(r"(?<!\{)\{(\w+)\}(?!\})|(%n)", text))


def _outside() -> Iterator[Path]:
    for name in OUTSIDE:
        path = ROOT / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _quiet(tree: ast.AST) -> set[int]:
    """Give the ids of nodes that nobody reads: docstrings, and what goes to the log."""
    quiet: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            quiet |= {id(each.value) for each in node.body if isinstance(each, ast.Expr)}
        elif isinstance(node, ast.Call) and name_of(node.func) in QUIET_CALLS:
            quiet |= {id(child) for child in ast.walk(node)}
    return quiet


def _is_sentence(text: str) -> bool:
    if "%s" in text:
        return False
    return bool(re.match(r"[A-Z“{].* .*[.!?]$", text, re.DOTALL)) and bool(
        re.search(r"[a-z]{3} |[a-z]{3}\.", text)
    )


def name_of(node: ast.expr) -> str:
    """Name an expression by what it is about: `path.name` is "name", `str(error)` is "error"."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr="__name__"):
            return "kind"
        case ast.Attribute(attr=name):
            return name
        case ast.Call(func=function, args=args):
            inner = name_of(function)
            return name_of(args[0]) if inner in {"str", "repr", "type", "Path"} and args else inner
        case ast.Subscript(value=value):
            return name_of(value)
        case _:
            return ""
