"""What could be mutated: each place at which an operator of Cosmic Ray finds something to change that runs."""

from __future__ import annotations

import ast
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator, operator_names

Place = tuple[int, int]
"""Line, from 1, and column, from 0."""


@dataclass(frozen=True)
class Mutant:
    """One change of one file.

    Attributes:
        path: of the file, below the root.
        line: where it is changed, from 1.
        operator: Cosmic Ray's name of the change.
        occurrence: at which of the operator's finds in the file, from 0.
    """

    path: str
    line: int
    operator: str
    occurrence: int


def sample(root: Path, folders: Sequence[str], seed: int) -> list[Mutant]:
    """Choose one mutant for each place of all files in folders; every beginning of the list is a sample.

    Annotations are no places: they do not run. Nothing else is left out, so some mutants change nothing that
    could be noticed.
    """
    chance = random.Random(seed)
    chosen = []
    for folder in folders:
        for file in sorted((root / folder).rglob("*.py")):
            found = _places(file.read_text(encoding="utf-8"), file.relative_to(root).as_posix())
            chosen += [chance.choice(found[place]) for place in sorted(found)]
    chance.shuffle(chosen)
    return chosen


def mutated(source: str, mutant: Mutant) -> str:
    """Give a file's text with a mutant's change."""
    changed = mutate_code(source, get_operator(mutant.operator)(), mutant.occurrence)
    assert isinstance(changed, str), f"no such place: {mutant}"
    return changed


def _places(source: str, path: str) -> dict[tuple[Place, Place], list[Mutant]]:
    """Give the mutants of each place."""
    found: dict[tuple[Place, Place], list[Mutant]] = defaultdict(list)
    idle = list(_annotations(ast.parse(source)))
    nodes = list(ast_nodes(get_ast(source)))
    for name, operator in _operators():
        places = (place for node in nodes for place in operator.mutation_positions(node))
        for occurrence, (start, stop) in enumerate(places):
            if not any(first <= start and stop <= last for first, last in idle):
                found[start, stop].append(Mutant(path, start[0], name, occurrence))
    return found


def _operators() -> Iterator[tuple[str, Operator]]:
    for name in operator_names():
        kind = get_operator(name)
        if not kind.arguments():
            yield name, kind()


def _annotations(tree: ast.Module) -> Iterator[tuple[Place, Place]]:
    for node in ast.walk(tree):
        for each in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(each, ast.expr):
                assert each.end_lineno is not None
                assert each.end_col_offset is not None
                yield (each.lineno, each.col_offset), (each.end_lineno, each.end_col_offset)
