"""Files appear whole or not at all, and never over another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.paths import resource_path, unique_path, write_atomically, write_uniquely


def _write(text: str) -> paths.Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_text(text)

    return write


def _fail(path: Path) -> None:
    path.write_text("half")
    raise OSError("disk full")


def test_resources_are_found() -> None:
    assert resource_path("LICENSES.md").is_file()


def test_replaces_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_atomically(path, _write("old"))
    write_atomically(path, _write("new"))
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    with pytest.raises(OSError, match="disk full"):
        write_atomically(path, _fail)
    with pytest.raises(OSError, match="disk full"):
        write_uniquely(tmp_path, "b", ".png", _fail)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text() == "old"


def test_unique_names_never_overwrite(tmp_path: Path) -> None:
    names = [write_uniquely(tmp_path, "shot", ".png", _write(str(n))).name for n in range(3)]
    assert names == ["shot.png", "shot 2.png", "shot 3.png"]
    assert (tmp_path / "shot.png").read_text() == "0"
    assert unique_path(tmp_path, "shot", ".png").name == "shot 4.png"
    assert len(list(tmp_path.iterdir())) == 4


def test_works_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    assert write_uniquely(tmp_path, "shot", ".png", _write("1")).name == "shot.png"
    assert write_uniquely(tmp_path, "shot", ".png", _write("2")).name == "shot 2.png"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shot 2.png", "shot.png"]


def test_the_writer_sees_the_suffix_and_the_mode_is_the_usual_one(tmp_path: Path) -> None:
    seen: list[str] = []

    def write(path: Path) -> None:
        seen.append(path.suffix)
        path.write_text("x")

    written = write_uniquely(tmp_path, "shot", ".png", write)
    plain = tmp_path / "plain"
    plain.write_text("x")
    assert seen == [".png"]
    assert written.stat().st_mode == plain.stat().st_mode
