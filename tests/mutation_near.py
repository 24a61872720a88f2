"""Which tests run which lines, and how long they take: measured once, with nothing mutated.

Counted is processor time: on a machine that does other work as well, tests would look long, and few be chosen.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import coverage
import pytest

_TIMES = "MUTATION_TIMES"


class Near:
    """Knows the tests near each line of a tree."""

    def __init__(self, tree: Path, times_s: dict[str, float]) -> None:
        """Read what `measure` has left in a tree.

        Args:
            tree: the folder.
            times_s: processor time that each test takes that passes, in seconds.
        """
        self._tree = tree
        self._times_s = times_s
        self._data = coverage.CoverageData(str(tree / ".coverage"))
        self._data.read()

    def tests(self, path: str, line: int, *, longest_s: float) -> list[str]:
        """Choose the tests that run a line: those named after its file first, and of equals the quickest.

        Args:
            path: of the file, below the tree.
            line: from 1. Where a line runs only as its file is imported, every test of that file runs it.
            longest_s: how long all of them may take together; the first one is always among them, and one that
                takes too long is left out.

        Returns:
            Their names; none if no test runs the line.
        """
        by_line = self._data.contexts_by_lineno(str(self._tree / path))
        contexts = {each for number in self._statement(path, line) for each in by_line.get(number, ())}
        names = _names(contexts)
        if not names and "" in contexts:
            names = _names({each for contexts in by_line.values() for each in contexts})
        stem = "test_" + "_".join(Path(path).with_suffix("").parts[-2:])

        def distance(name: str) -> tuple[bool, float, str]:
            return stem not in name, self._times_s[name], name

        chosen: list[str] = []
        left_s = longest_s
        for name in sorted(names & self._times_s.keys(), key=distance):
            if self._times_s[name] > left_s and chosen:
                continue
            left_s -= self._times_s[name]
            chosen.append(name)
        return chosen

    def time_s(self, tests: Sequence[str]) -> float:
        """Tell how long some tests take, in seconds."""
        return sum(self._times_s[each] for each in tests)

    def _statement(self, path: str, line: int) -> range:
        """Give the lines of a statement up to one of them: of several, Python may tell the first alone."""
        tree = ast.parse((self._tree / path).read_text(encoding="utf-8"))
        starts = [
            node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.stmt) and node.end_lineno and node.lineno <= line <= node.end_lineno
        ]
        return range(max(starts, default=line), line + 1)


def _names(contexts: set[str]) -> set[str]:
    return {each.rpartition("|")[0] for each in contexts if each}


def measure(tree: Path, folders: Sequence[str], tests: Sequence[str]) -> Near:
    """Run tests once and note what each runs in some folders; or read it, if that was done in this tree."""
    times = tree / "times.json"
    if not times.exists():
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "mutation_near"]
        command += [f"--cov={folder}" for folder in folders]
        command += ["--cov-context=test", "--cov-report=", *tests]
        path = os.pathsep.join([str(Path(__file__).resolve().parent), os.environ.get("PYTHONPATH", "")])
        environment = os.environ | {"PYTHONPATH": path, _TIMES: str(tree / "times.part.json")}
        subprocess.run(command, cwd=tree, env=environment, check=False)
        (tree / "times.part.json").replace(times)
    return Near(tree, json.loads(times.read_text(encoding="utf-8")))


_began_s: dict[str, float] = {}
_took_s: dict[str, float] = {}
_failed: set[str] = set()


def pytest_runtest_logstart(nodeid: str) -> None:
    """As a plugin of pytest: note when a test begins."""
    _began_s[nodeid] = _processor_s()


def pytest_runtest_logfinish(nodeid: str) -> None:
    """As a plugin of pytest: note how long a test took."""
    _took_s[nodeid] = _processor_s() - _began_s[nodeid]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """As a plugin of pytest: note which tests say nothing."""
    if report.outcome != "passed":
        _failed.add(report.nodeid)


def pytest_sessionfinish() -> None:
    """As a plugin of pytest: write down the times of all tests that passed."""
    if target := os.environ.get(_TIMES):
        passed = {name: took_s for name, took_s in _took_s.items() if name not in _failed}
        Path(target).write_text(json.dumps(passed), encoding="utf-8")


def _processor_s() -> float:
    """Give the processor time of this process, and of those it has waited for."""
    return sum(os.times()[:4])
