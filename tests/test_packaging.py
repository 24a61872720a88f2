"""The program as people get it: the built wheel, the entry in the menus, and the bundle without Python."""

from __future__ import annotations

import configparser
import glob
import os
import runpy
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import MagicMock
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import __version__
from desktop_app.__main__ import main
from desktop_app.cli.desktop import PARTS, with_command
from desktop_app.cli.machine_facts import libraries
from desktop_app.gui.language.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = Path(os.environ.get("BACKDROP_BUNDLE", ROOT / "dist" / "backdrop-live"))
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menus of this kind are Linux's")


def run(command: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program far from the source, with a home of its own."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "BACKDROP_CONFIG_DIR": str(folder / "config"), **variables}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=110, check=False
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Build the wheel of a copy of the source, without network."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("desktop_app", "models", "resources", "pyproject.toml", "README.md", "LICENSE"):
        leave = shutil.ignore_patterns("__pycache__", "docs", "rendering")
        place = ROOT / name
        if place.is_dir():
            shutil.copytree(place, source / name, ignore=leave)
        else:
            shutil.copy2(place, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    result = run([*command, "--wheel-dir", str(folder), str(source)], folder)
    assert result.returncode == 0, result.stderr
    yield next(folder.glob("*.whl"))
    shutil.rmtree(source)


@pytest.mark.slow
def test_the_wheel_holds_all_that_the_program_reads_and_nothing_of_its_making(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = archive.read(next(name for name in names if name.endswith("METADATA"))).decode()
    assert f"Version: {__version__}" in metadata
    for name in (
        "resources/style.qss",
        "resources/icons/app.svg",
        "resources/backdrops/index.json",
        "resources/demo/room.webp",
        "resources/i18n/outside.json",
        "resources/linux/backdrop-live.desktop",
        "models/weights/balanced.tflite",
        "models/weights/balanced.json",
        *(f"resources/i18n/{code}.qm" for code in LANGUAGES),
    ):
        assert name in names
    assert not [
        name for name in names if name.startswith(("tests/", "resources/bundle/")) or name.endswith(".ts")
    ]


@pytest.mark.slow
def test_the_installed_wheel_runs_in_an_environment_of_its_own_and_finds_its_resources(
    wheel: Path, tmp_path: Path
) -> None:
    # Without network: what the wheel depends on comes from here, and only the program itself from the wheel.
    venv.create(tmp_path / "venv", with_pip=False)
    programs = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    python = str(programs / "python")
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", str(wheel)]
    installed = run(install, tmp_path)
    assert installed.returncode == 0, installed.stderr
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(run([python, "-c", asked], tmp_path).stdout.strip())
    (site / "what_it_depends_on.pth").write_text(sysconfig.get_path("purelib"))
    where = run(
        [python, "-c", "import desktop_app, models; print(desktop_app.__file__, models.__file__)"], tmp_path
    )
    assert all(Path(path).is_relative_to(site) for path in where.stdout.split()), where
    program = str(programs / "backdrop")
    doctor = run([program, "doctor"], tmp_path)
    assert doctor.returncode == 0, doctor.stderr
    assert "balanced" in doctor.stdout
    assert "shows the demo" in doctor.stdout
    picture = site / "resources" / "demo" / "portrait.jpg"
    result = run([program, "process", str(picture), "-o", "out.png", "--backdrop", "builtin:office"], tmp_path)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "out.png").stat().st_size > 10_000


@linux_only
def test_the_program_comes_into_the_menus_and_goes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for _ in range(2):
        assert main(["install-desktop"]) == 0
    assert "is in the menus" in capsys.readouterr().out
    files = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {part.target for part in PARTS}
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "applications" / "backdrop-live.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert (section["Type"], section["Name"], section["Icon"]) == (
        "Application",
        "Backdrop Live",
        "backdrop-live",
    )
    program = shlex.split(section["Exec"])[0]
    assert Path(program).is_absolute()
    assert os.access(section["TryExec"], os.X_OK)
    assert main(["install-desktop", "--remove"]) == 0
    assert main(["install-desktop", "--remove"]) == 0
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@linux_only
def test_where_nothing_may_be_written_one_line_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["install-desktop", "--prefix", str(tmp_path / "file")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc",)), min_size=1, max_size=30))
def test_any_path_survives_the_quoting_of_a_desktop_entry(path: str) -> None:
    line = (
        with_command("[Desktop Entry]\nExec=backdrop\n", [path, "-m"]).split("Exec=", 1)[1].removesuffix("\n")
    )
    # As the specification reads it: first the escapes of a string, then the quotes, then the field codes.
    string = line.replace("\\\\", "\0").replace("\0", "\\")
    words, word, escaped, inside = [], "", False, False
    for character in string:
        if escaped:
            word, escaped = word + character, False
        elif inside and character == "\\":
            escaped = True
        elif character == '"':
            inside = not inside
            if not inside:
                words.append(word.replace("%%", "%"))
                word = ""
        elif inside:
            word += character
    assert words[-2:] == [path, "-m"]
    # GLib looks for the first word before it reads the field codes, and shows no entry where it finds none.
    assert words[:-2] == (["env"] if "%" in path else [])


def test_a_line_break_in_a_path_begins_no_line_of_a_desktop_entry() -> None:
    entry = with_command("[Desktop Entry]\nExec=backdrop\nTryExec=backdrop\n", ["/a\nb\\n\t/backdrop"])
    assert entry == '[Desktop Entry]\nExec="/a\\nb\\\\\\\\n\\t/backdrop"\nTryExec=/a\\nb\\\\n\\t/backdrop\n'


def test_the_metainfo_fits_the_entry_and_the_version() -> None:
    root = ElementTree.parse(ROOT / "resources" / "linux" / "backdrop-live.metainfo.xml").getroot()
    assert root.get("type") == "desktop-application"
    assert root.findtext("launchable") == "backdrop-live.desktop"
    assert root.findtext("project_license") == "Apache-2.0"
    assert root.find("releases/release").get("version") == __version__  # type: ignore[union-attr]
    spoken = {each.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for each in root.findall("summary")}
    assert spoken == {code.replace("_", "-") for code in LANGUAGES}


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> dict[str, MagicMock]:
    """Follow the bundle's recipe without PyInstaller, and give what it asked for."""
    parts = ("collect_data_files", "collect_dynamic_libs", "copy_metadata")
    hooks = MagicMock(**{name: MagicMock(return_value=[]) for name in parts})
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks)
    path = ROOT / "resources" / "bundle" / "backdrop.spec"
    steps = {name: MagicMock() for name in ("Analysis", "PYZ", "EXE", "COLLECT")}
    exec(path.read_text(encoding="utf-8"), {"SPECPATH": str(path.parent), **steps})
    return {**steps, "copy_metadata": hooks.copy_metadata}


def test_the_bundle_knows_the_versions_that_a_bug_report_tells(recipe: dict[str, MagicMock]) -> None:
    told = {line.split()[0] for line in libraries()}
    copied = {call.args[0] for call in recipe["copy_metadata"].call_args_list}
    assert copied == told - {"tensorflow", "keras"}


def test_the_bundle_is_given_every_resource_that_the_wheel_has(recipe: dict[str, MagicMock]) -> None:
    given = set()
    for source, target in recipe["Analysis"].call_args.kwargs["datas"]:
        for found in map(Path, glob.glob(source)):
            inside = [each.relative_to(found) for each in found.rglob("*")] if found.is_dir() else [found.name]
            given |= {(Path(target) / each).as_posix() for each in inside}
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    for folder, patterns in settings["package-data"].items():
        for pattern in patterns:
            needed = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).glob(pattern)}
            assert needed <= given


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_the_bundle_keeps_its_libraries_from_the_programs_it_starts(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/dist/_internal:/opt/lib")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "resources" / "bundle" / "start.py"))["give_back_library_path"]()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


@pytest.mark.slow
@linux_only
@pytest.mark.skipif(not (BUNDLE / "backdrop").is_file(), reason="there is no bundle; make bundle makes it")
def test_the_bundle_starts_without_a_screen_finds_its_model_and_holds_no_tensorflow(tmp_path: Path) -> None:
    result = run([str(BUNDLE / "backdrop"), "doctor"], tmp_path, PATH="/usr/bin:/bin")
    assert result.returncode == 0, result.stderr
    assert "LiteRT" in result.stdout
    assert "shows the demo" in result.stdout
    assert not [path for path in BUNDLE.rglob("*") if path.name.lower() in {"tensorflow", "keras"}]
    picture = BUNDLE / "_internal" / "resources" / "demo" / "portrait.jpg"
    cut = run(
        [str(BUNDLE / "backdrop"), "process", str(picture), "-o", "out.png"], tmp_path, PATH="/usr/bin:/bin"
    )
    assert cut.returncode == 0, cut.stderr
    assert (tmp_path / "out.png").is_file()
