"""Files appear whole or not at all, and never over another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.paths import resource_path, temporaries_of, unique_path, write_atomically, write_uniquely


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


def test_a_link_stays_one_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    target, link, dangling = tmp_path / "kept" / "mine", tmp_path / "a.json", tmp_path / "b.json"
    target.write_text("old")
    link.symlink_to(target)
    dangling.symlink_to("kept/new")
    seen: list[str] = []

    def write(path: Path) -> None:
        seen.append(path.suffix)
        path.write_text("new")

    write_atomically(link, write)
    write_atomically(dangling, write)
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert seen == [".json", ".json"]
    assert {path.name: path.read_text() for path in target.parent.iterdir()} == {"mine": "new", "new": "new"}


@pytest.mark.skipif(os.name != "posix", reason="permission bits")
@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_a_file_that_is_replaced_keeps_who_may_read_it(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(mode)
    seen: list[int] = []

    def write(temporary: Path) -> None:
        seen.append(temporary.stat().st_mode & 0o777)
        temporary.write_text("new")

    write_atomically(path, write)
    # Nobody else gets to see it while it is being written either.
    assert seen == [mode]
    assert path.stat().st_mode & 0o777 == mode
    path.chmod(0o400)
    write_atomically(path, _write("newer"))
    assert path.read_text() == "newer"
    assert path.stat().st_mode & 0o077 == 0


def test_half_written_files_are_told_apart_however_alike_their_names(tmp_path: Path) -> None:
    start = "Weekly team meeting in the large room, recording"
    names = [
        f"{start} 1.mp4",
        f"{start} 2.mp4",
        "short.mp4",
        "short.x.mp4",
        "short.png",
        "\udcff" * 41 + ".png",
    ]
    found: dict[str, list[Path]] = {}

    def write_rest(rest: list[str]) -> None:
        if rest:
            write_atomically(tmp_path / rest[0], lambda _: write_rest(rest[1:]))
        else:
            found.update({name: temporaries_of(tmp_path / name) for name in names})

    write_rest(names)
    assert [len(each) for each in found.values()] == [1] * len(names)
    assert len({path for each in found.values() for path in each}) == len(names)
    assert all(path.suffix == Path(name).suffix for name, (path,) in found.items())


def test_half_written_files_behind_a_link_are_found(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "a.png").symlink_to(tmp_path / "kept" / "b.png")
    found: list[Path] = []
    write_atomically(tmp_path / "a.png", lambda _: found.extend(temporaries_of(tmp_path / "a.png")))
    assert [path.parent for path in found] == [tmp_path / "kept"]
