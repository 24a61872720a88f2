"""Finds texts in the window's source that look as if people read them, and are not marked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from resources.translations.texts import QUIET_CALLS, TABLE_ROWS, name_of, template

NOT_SHOWN = {
    *QUIET_CALLS,
    *TABLE_ROWS,
    "tr",
    "mark",
    "setObjectName",
    "setProperty",
    "setStyle",
    "getattr",
    "hasattr",
    "TypeVar",
    "QKeySequence",
    "QColor",
    "loadFromData",
    "OSError",
    "AssertionError",
    "fullmatch",
    "match",
    "compile",
}
"""Calls whose arguments nobody reads, or that mark them."""
NAMES = {
    "Backdrop Live",
    "Fusion",
    "SVG",
    "English",
    "Deutsch",
    "0 px",
    "1920 \N{MULTIPLICATION SIGN} 1080 (Full HD)",
    "Callable[[Event], None]",
    "virtual camera",
}
"""What is the same in every language, or is no text."""
COMMANDS = re.compile(r"(sudo|echo|winget|brew|powershell|-m) |Ctrl\+")


def unmarked_in(path: Path) -> Iterator[tuple[int, str]]:
    """Give line and text of each string that should be inside `tr` or `mark`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = re.sub(r"\{\w+\}", "", template(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        around = list(_around(node, parents))
        if _looks_shown(text) and not any(_hides(each) for each in around) and not _is_plain(node, around):
            yield node.lineno, text


def _around(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while (parent := parents.get(node)) is not None and not isinstance(parent, ast.FunctionDef):
        yield parent
        node = parent


def _hides(around: ast.AST) -> bool:
    is_call = isinstance(around, ast.Call) and name_of(around.func) in NOT_SHOWN
    return is_call or isinstance(around, (ast.Raise, ast.JoinedStr, ast.Compare, ast.Match))


def _is_plain(node: ast.AST, around: list[ast.AST]) -> bool:
    """Whether it is a docstring, an annotation or a key rather than a text."""
    parent = around[0] if around else None
    if parent is None or isinstance(parent, (ast.Expr, ast.Subscript, ast.arg)):
        return True
    is_key = isinstance(parent, ast.Dict) and node in parent.keys
    return is_key or (isinstance(parent, ast.AnnAssign) and parent.annotation is node)


def _looks_shown(text: str) -> bool:
    words = text.strip()
    if words in NAMES or COMMANDS.match(words) or not re.search(r"[A-Za-z]{2}", words) or "%H" in words:
        return False
    is_phrase = " " in words and bool(re.search(r"[a-z]{2}", words))
    return is_phrase or bool(re.fullmatch(r"[A-Z][a-z]+(\N{HORIZONTAL ELLIPSIS})?", words))
