"""The mutation check, tried on a small program: it finds what tests do not notice, and ends what never ends."""

from __future__ import annotations

import math
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("cosmic_ray", reason="the mutation check is a tool of development")
pytest.importorskip("pytest_cov", reason="the mutation check is a tool of development")

from mutation import Hunt, report
from mutation_places import Mutant, mutated, sample

PROGRAM = """from __future__ import annotations

def clipped(value: int | None, most: int = 9) -> int:
    if value is None:
        return 0
    return min(value, most)

def count_down(left: int) -> int:
    while left > 0:
        left -= 1
    return left

def never_run() -> bool:
    return True

def named(*, word: str = "") -> str:
    return word
"""
TESTS = """from app.program import clipped, count_down, named

def test_clipped():
    assert clipped(5) == 5
    assert clipped(None) == 0

def test_count_down():
    assert count_down(3) == 0
    assert named(word="a") == "a"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for name, content in (("app/program.py", PROGRAM), ("app/__init__.py", ""), ("tests/test_a.py", TESTS)):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content)
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["."]\n')
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    return root


def test_each_place_that_runs_is_changed_once_and_any_beginning_is_a_sample(root: Path) -> None:
    mutants = sample(root, ["app"], seed=1)
    assert mutants == sample(root, ["app"], seed=1)
    assert {each.line for each in mutants} == {3, 4, 5, 9, 10, 14, 16}
    for each in mutants:
        before, after = PROGRAM.splitlines(), mutated(PROGRAM, each).splitlines()
        changed = [number for number, (old, new) in enumerate(zip(before, after, strict=True), 1) if old != new]
        assert changed == [each.line]
        assert "int | None" in mutated(PROGRAM, each)
    orders = {tuple(each.line for each in sample(root, ["app"], seed)) for seed in range(9)}
    assert len(orders) > 1


CHOSEN = [
    Mutant("app/program.py", 3, "core/NumberReplacer", 0),
    Mutant("app/program.py", 5, "core/NumberReplacer", 2),
    Mutant("app/program.py", 10, "core/NumberReplacer", 7),
    Mutant("app/program.py", 14, "core/ReplaceTrueWithFalse", 0),
    Mutant("app/program.py", 16, "core/ReplaceBinaryOperator_Mul_Sub", 0),
]
MORE_TESTS = """
def test_more():
    assert clipped(99) == 9
"""


def test_what_no_test_notices_survives_and_what_never_ends_is_ended(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without the plugins that all else needs, pytest starts in a third of the time, and less is too slow.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_PLUGINS", "pytest_cov.plugin")
    monkeypatch.setattr("mutation._OWN_S", 3.0)
    monkeypatch.setattr("mutation._OPTIONS", ())
    monkeypatch.setattr("mutation.sample", lambda *_: CHOSEN)
    assert "left -= 0" in mutated(PROGRAM, CHOSEN[2])
    hunt = Hunt(root, tmp_path / "out", ["app"], ["test_a.py"])
    hunt.run(1, most=2, until_s=math.inf)
    hunt.run(1, most=9, until_s=-math.inf)
    assert outcomes(hunt) == {3: "survived", 5: "killed"}
    hunt.run(1, most=9, until_s=math.inf)
    assert outcomes(hunt) == {3: "survived", 5: "killed", 10: "too slow", 14: "survived", 16: "no program"}
    assert len((tmp_path / "out" / "results.jsonl").read_text().splitlines()) == 5, "none is met twice"
    words = report(hunt.results(), ["app"])
    assert "app/program.py:14 (no test runs it)\n    -    return True\n    +    return False\n" in words
    assert words.endswith("app killed 2 of 4: 50 %, 1 of them by taking too long\n")

    (root / "tests/test_a.py").write_text(TESTS + MORE_TESTS)
    hunt = Hunt(root, tmp_path / "out", ["app"], ["test_a.py"])
    hunt.run_survivors_again()
    assert outcomes(hunt) == {3: "killed", 5: "killed", 10: "too slow", 14: "survived", 16: "no program"}


def outcomes(hunt: Hunt) -> dict[object, object]:
    return {each["line"]: each["result"] for each in hunt.results()}
