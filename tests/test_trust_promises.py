"""What the README promises has its proof, and the proof is there; licences are listed; logs hold no pixels."""

from __future__ import annotations

import ast
import logging
import re
from pathlib import Path

import faults
import numpy as np
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop_app.cli.log import log_path, logging_to_file
from resources import dependency_licences

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROOFS = sorted(set(re.findall(r"`(tests/\w+\.py)(?:::(\w+))?`", README)))
COMMANDS = sorted(set(re.findall(r"python -m tests\.(\w+)", README)))


@pytest.mark.parametrize(("path", "name"), PROOFS)
def test_a_proof_that_the_readme_names_is_there(path: str, name: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    tests = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert name in tests if name else any(each.startswith("test_") for each in tests)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_harness_that_the_readme_names_is_there(name: str) -> None:
    assert (ROOT / "tests" / f"{name}.py").is_file()


def test_every_promise_has_a_proof() -> None:
    promises = README.partition("## Privacy")[2].partition("## How it works")[0]
    rows = [line for line in promises.splitlines() if line.startswith("| ") and "Proved by" not in line]
    assert len(rows) >= 12
    assert [row for row in rows if "tests" not in row.split("|")[2]] == []


def test_the_licences_of_what_is_needed_are_listed() -> None:
    listed = dependency_licences.LICENCES.read_text(encoding="utf-8")
    table = listed.partition(dependency_licences.BEGIN)[2].partition(dependency_licences.END)[0]
    names = set(re.findall(r"^\| \*\*([\w-]+)\*\*", table, re.MULTILINE))
    assert names == {canonicalize_name(each.name) for each in dependency_licences.runtime_requirements()}
    # What is used under the LGPL, or holds parts under the GPL, has its notes.
    for word in ("LGPL", "x264", "PySide6", "PyAV", "pyvirtualcam"):
        assert word in listed.partition("## Libraries")[2]


SYSTEMS = (
    {},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    {"sys_platform": "darwin", "platform_system": "Darwin"},
)


@pytest.mark.parametrize("system", SYSTEMS, ids=["here", "Windows", "macOS"])
def test_nothing_comes_along_whose_licence_is_not_listed(system: dict[str, str]) -> None:
    text = dependency_licences.LICENCES.read_text(encoding="utf-8").partition("## Libraries")[2]
    rows = dict(re.findall(r"^\| \**([\w-]+)\** \| \S+ \| (.+) \|$", text, re.MULTILINE))
    beside = {canonicalize_name(word) for word in re.findall(r"[\w-]+", text.partition("| Package")[0])}
    packages = dependency_licences.installed()
    assert len(packages) > 20
    needed = set(packages)
    for package in packages.values():
        for requirement in map(Requirement, package.requires or ()):
            if requirement.marker is None or requirement.marker.evaluate({"extra": "", **system}):
                needed.add(canonicalize_name(requirement.name))
    assert sorted(needed - rows.keys() - beside) == [], "run python -m resources.dependency_licences"
    # What states no licence in its metadata is explained.
    assert [
        name for name in needed & rows.keys() if rows[name] == "see the package" and name not in beside
    ] == []


def test_the_log_of_a_run_full_of_faults_holds_no_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    # The harness silences logging; here it is what is looked at.
    monkeypatch.setattr(logging, "disable", lambda _level=logging.CRITICAL: None)
    with logging_to_file(), np.printoptions(threshold=np.inf):
        faults.run(40, seed=20261124)
    text = log_path().read_text(encoding="utf-8")
    assert "A frame could not be matted." in text
    # Pixels would be written as an array, as bytes or as long rows of numbers.
    assert re.search(r"array\(|\bdtype=|b'|\\x[0-9a-f]{2}|(\d+[,\s]+){12}", text) is None
    assert str(ROOT) not in text
