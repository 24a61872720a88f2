"""`python -m resources.dependency_licences`: list what is installed with the program, and the licences.

Reads the metadata of the installed packages, and rewrites the table between two marks in LICENSES.md.
"""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "resources" / "LICENSES.md"
BEGIN, END = "<!-- made by resources.dependency_licences -->", "<!-- end -->"
_LONGEST = 60
_TROVE = "License :: "


def runtime_requirements() -> list[Requirement]:
    """Give the direct dependencies of pyproject.toml, but for its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(each) for each in project["dependencies"]]


def installed() -> dict[str, Distribution]:
    """Find everything that the direct dependencies bring along here, by canonical name.

    Raises:
        PackageNotFoundError: if a direct dependency is not installed.
    """
    found: dict[str, Distribution] = {}
    waiting = [(each, True) for each in runtime_requirements()]
    while waiting:
        requirement, is_direct = waiting.pop()
        name = canonicalize_name(requirement.name)
        is_needed = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if name in found or not is_needed:
            continue
        try:
            found[name] = distribution(requirement.name)
        except PackageNotFoundError:
            if is_direct:
                raise
            continue
        waiting += [(Requirement(each), False) for each in found[name].requires or ()]
    return found


def licence_of(package: Distribution) -> str:
    """Give a package's licence in its own words: the expression, else the classifiers, else a short text."""
    metadata = package.metadata
    expression = metadata.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [each for each in metadata.get_all("Classifier") or () if each.startswith(_TROVE)]
    if classifiers:
        return "; ".join(each.split(" :: ")[-1] for each in classifiers)
    text = " ".join(str(metadata.get("License") or "").split())
    return text if 0 < len(text) <= _LONGEST else "see the package"


def table() -> str:
    """Write the table, direct dependencies in bold."""
    direct = {canonicalize_name(each.name) for each in runtime_requirements()}
    lines = ["| Package | Version here | Licence, as the package states it |", "|---|---|---|"]
    for name, package in sorted(installed().items()):
        shown = f"**{name}**" if name in direct else name
        licence = licence_of(package).replace("|", "/")
        lines.append(f"| {shown} | {package.version} | {licence} |")
    return "\n".join(lines)


def main() -> int:
    """Rewrite the table."""
    text = LICENCES.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    LICENCES.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
