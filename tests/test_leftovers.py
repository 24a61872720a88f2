"""What a kill left behind goes at the next start: our own temporary files, old ones, and nothing else."""

from __future__ import annotations

import os
import stat
from contextlib import nullcontext
from pathlib import Path

import pytest
from cli_fakes import picture, run

from desktop_app.leftovers import OLD_S, remove_leftovers
from desktop_app.paths import write_atomically, write_uniquely

OLD = OLD_S + 60


def made(path: Path, *, age_s: float = OLD) -> Path:
    path.write_bytes(b"half")
    stamp_s = path.stat().st_mtime - age_s
    os.utime(path, (stamp_s, stamp_s))
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("stem", ["settings", "Backdrop 2026-11-24 16.43.12", "x" * 90, "ein Bild.2", "\n"])
def test_what_this_program_leaves_when_it_is_killed_is_removed(stem: str, tmp_path: Path) -> None:
    left: list[Path] = []

    def die(temporary: Path) -> None:
        temporary.write_bytes(b"half")
        left.append(temporary.rename(tmp_path / f"kept {len(left)}"))
        left.append(Path(temporary.name))
        raise KeyboardInterrupt

    for write in (
        lambda: write_atomically(tmp_path / f"{stem}.png", die),
        lambda: write_uniquely(tmp_path, stem, "", die),
    ):
        with pytest.raises(KeyboardInterrupt):
            write()
    for kept, name in zip(left[::2], left[1::2], strict=True):
        made(kept.rename(tmp_path / name))
    assert len(names(tmp_path)) == 2
    assert remove_leftovers([tmp_path, tmp_path]) == 2
    assert names(tmp_path) == set()


@pytest.mark.parametrize(
    "name",
    [
        "settings.json",
        ".settings.json",
        "Backdrop.0123456789ab.part.png",
        ".Backdrop.0123456789AB.part.png",
        ".Backdrop.0123456789.part.png",
        ".Backdrop.0123456789ab.png",
        ".film.0123456789ab.part.mp4.crdownload",
        "..part",
        ".0123456789ab.part",
    ],
)
def test_what_only_looks_like_it_stays(name: str, tmp_path: Path) -> None:
    made(tmp_path / name)
    assert remove_leftovers([tmp_path]) == 0
    assert names(tmp_path) == {name}


def test_a_young_one_a_folder_a_link_and_one_with_two_names_stay(tmp_path: Path) -> None:
    name = ".a.0123456789a{}.part.png"
    made(tmp_path / name.format(0), age_s=OLD_S - 60)
    (tmp_path / name.format(1)).mkdir()
    precious = made(tmp_path / "precious.png")
    (tmp_path / name.format(2)).symlink_to(precious)
    os.link(precious, tmp_path / name.format(3))
    before = names(tmp_path)
    assert remove_leftovers([tmp_path]) == 0
    assert names(tmp_path) == before


def test_it_is_removed_where_a_listing_tells_no_number_of_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = made(tmp_path / ".a.0123456789ab.part.png")

    class WindowsEntry:
        name, path = left.name, str(left)

        def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
            facts = list(left.stat(follow_symlinks=follow_symlinks))
            facts[stat.ST_INO] = facts[stat.ST_DEV] = facts[stat.ST_NLINK] = 0
            return os.stat_result(facts)

    monkeypatch.setattr(os, "scandir", lambda _folder: nullcontext([WindowsEntry()]))
    assert remove_leftovers([tmp_path]) == 1
    assert not left.exists()


def test_folders_that_are_missing_or_files_do_no_harm(tmp_path: Path) -> None:
    path = made(tmp_path / ".a.0123456789ab.part.png")
    assert remove_leftovers([tmp_path / "nowhere", path]) == 0
    assert path.exists()


def test_a_command_removes_what_a_killed_one_left_beside_its_results(tmp_path: Path) -> None:
    for folder in ("out", "mattes"):
        (tmp_path / folder).mkdir()
        made(tmp_path / folder / ".old.0123456789ab.part.png")
        made(tmp_path / folder / ".young.0123456789ab.part.png", age_s=0)
    job = ("process", picture(tmp_path / "me.png"), "-o", tmp_path / "out" / "me.png", "--backdrop", "green")
    assert run(*job, "--alpha", tmp_path / "mattes" / "me.png") == 0
    for folder in ("out", "mattes"):
        assert names(tmp_path / folder) == {"me.png", ".young.0123456789ab.part.png"}
