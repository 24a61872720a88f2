"""The shape of the program, read from its imports: who may know whom, and how long a file may be."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "desktop_app"
MOST_LINES = 250
MOST_TEST_LINES = 300
# The files under models/ that make training data or look at results; the rest of it works on tensors.
CV2_MODELS = {
    "camera_faults.py",
    "contact_sheet.py",
    "crops.py",
    "dataset.py",
    "distil.py",
    "distractors.py",
    "framing.py",
    "furniture.py",
    "hardships.py",
    "loader.py",
    "paste.py",
    "props.py",
    "relight.py",
    "scoring.py",
    "stability.py",
    "staged.py",
}


@cache
def _imports(path: Path) -> frozenset[str]:
    """Give every module a file imports, anywhere in it, but for those that only type checkers see."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for child in ast.walk(statement)
    }
    names: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(names)


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py")) if folder.is_dir() else []


def _uses(path: Path, *modules: str) -> set[str]:
    return {
        name for name in _imports(path) for module in modules if name == module or name.startswith(f"{module}.")
    }


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", _files(APP), ids=_name)
def test_a_library_is_used_only_where_it_belongs(path: Path) -> None:
    folder = path.relative_to(APP).parts[0]
    if folder != "gui":
        assert not _uses(path, "PySide6")
    assert not _uses(path, "tensorflow", "keras", "ai_edge_litert")
    # A lock, since PDFium may be used by one thread at a time.
    if folder not in {"live", "gui"} and path.name != "pdf_file.py":
        assert not _uses(path, "threading", "queue", "concurrent", "_thread", "asyncio")
    if path.name != "opencv.py":
        assert not _uses(path, "cv2"), "say: from desktop_app.capture.opencv import cv2"
    if folder in {"gui", "live"}:
        assert not _uses(path, "desktop_app.capture.opencv")
    if path.name != "virtual_camera.py":
        assert not _uses(path, "pyvirtualcam")
    if path.name != "microphone.py":
        assert not _uses(path, "sounddevice")
    if path != APP / "bench" / "plot.py":
        assert not _uses(path, "matplotlib")


@pytest.mark.parametrize("path", _files(APP), ids=_name)
def test_imports_point_one_way(path: Path) -> None:
    folder = path.relative_to(APP).parts[0]
    inner = {
        "capture": ("matting", "output", "live", "bench", "gui", "cli"),
        "matting": ("output", "live", "bench", "gui", "cli"),
        "output": ("live", "bench", "gui", "cli"),
        "live": ("bench", "gui", "cli"),
        "bench": ("output", "live", "gui", "cli"),
        "gui": ("bench", "cli"),
        "cli": ("live", "gui"),
    }
    below_all = {
        "errors.py",
        "library.py",
        "library_file.py",
        "settings.py",
        "settings_fields.py",
        "leftovers.py",
        "paths.py",
        "zone_text.py",
        "name_pattern.py",
    }
    forbidden = inner.get(folder, ())
    if path.name in below_all and path.parent == APP:
        forbidden = ("capture", "matting", "output", "live", "gui", "cli")
    assert not _uses(path, *(f"desktop_app.{other}" for other in forbidden))


@pytest.mark.parametrize("path", [*_files(APP / "matting"), *_files(APP / "output")], ids=_name)
def test_matting_and_output_know_frames_and_files_but_no_source(path: Path) -> None:
    allowed = ("frame", "moving_file", "opencv", "picture_file", "slides", "video_decoding", "video_file")
    used = {name.split(".")[2] for name in _uses(path, "desktop_app.capture") if name.count(".") >= 2}
    assert used <= set(allowed)


@pytest.mark.parametrize("path", _files(ROOT / "models"), ids=_name)
def test_models_know_nothing_of_the_app(path: Path) -> None:
    assert not _uses(path, "desktop_app", "PySide6")
    if path.name not in CV2_MODELS:
        assert not _uses(path, "cv2")


@pytest.mark.parametrize("path", [*_files(APP), *_files(ROOT / "models"), *_files(ROOT / "tests")], ids=_name)
def test_files_stay_small(path: Path) -> None:
    most = MOST_TEST_LINES if path.parent.name == "tests" else MOST_LINES
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


@pytest.mark.parametrize(
    "name", ["settings", "errors", "library", "library_file", "paths", "cli/log", "cli/options", "cli/terminal"]
)
def test_what_the_window_waits_for_is_light(name: str) -> None:
    assert not _uses(APP / f"{name}.py", "numpy", "cv2", "av", "PIL", "desktop_app.capture")


# The demo is not among them: it draws from pictures whenever it is used at all.
STAGES = ("capture", "matting", "output", "cli")
LAZY = [path for stage in STAGES for path in _files(APP / stage) if path.name != "demo_picture.py"]


@pytest.mark.parametrize("path", LAZY, ids=_name)
def test_slow_libraries_are_imported_when_used(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = {
        name
        for node in tree.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
    }
    slow = {"av", "PIL", "cv2_enumerate_cameras", "pypdfium2", "pyvirtualcam", "sounddevice"}
    assert not {name for name in top if name.split(".")[0] in slow}
