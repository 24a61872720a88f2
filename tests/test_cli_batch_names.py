"""Names of results: kept in their folders, never alike, the same whatever the order, and none of an input."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path, PurePath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.cli.batch.inputs import find_files, is_many
from desktop_app.cli.batch.naming import result_names
from desktop_app.cli.checks import UsageError

WORDS = st.sampled_from(["a", "A", "b", "a.jpg", "a 2", "\u00e9", "e\u0301", "\u00df", "ss", ".a", "a.png.png"])
SUFFIXES = st.sampled_from([".png", ".PNG", ".jpg", ".jpeg", ".bmp", ".mkv", ".mp4", ""])
NAMES = st.builds(
    lambda folders, word, suffix: PurePath(*folders, word + suffix),
    st.lists(WORDS, max_size=2),
    WORDS,
    SUFFIXES,
)
KEEPS = st.sets(st.sampled_from([".png", ".PNG", ".jpg", ".mp4"]))


def alike(path: PurePath) -> str:
    """Write a path as the most forgetful file system sees it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path.as_posix()).casefold())


@given(sources=st.lists(NAMES, unique=True, max_size=12), keeps=KEEPS)
def test_no_two_results_share_a_name_and_none_is_the_folder_of_another(
    sources: list[PurePath], keeps: set[str]
) -> None:
    def suffix_of(source: PurePath) -> str:
        return source.suffix if source.suffix in keeps else ".png"

    names = result_names(sources, suffix_of)
    assert len({alike(name) for name in names}) == len(sources)
    folders = {alike(folder) for name in names for folder in name.parents}
    for source, name in zip(sources, names, strict=True):
        assert name.parent == source.parent
        assert name.suffix == suffix_of(source)
        assert alike(name) not in folders
    backwards = result_names(sources[::-1], suffix_of)
    assert backwards[::-1] == names


@given(sources=st.lists(NAMES, unique=True, min_size=1, max_size=8), keeps=KEEPS)
@example(sources=[PurePath("ß.PNG"), PurePath("ss.png")], keeps={".PNG"})  # alike, and both keep their kind
def test_a_file_that_keeps_its_kind_keeps_its_name_whatever_else_there_is(
    sources: list[PurePath], keeps: set[str]
) -> None:
    def suffix_of(source: PurePath) -> str:
        return source.suffix if source.suffix in keeps else ".png"

    names = result_names(sources, suffix_of)
    kept = [source for source in sources if source.suffix == suffix_of(source)]
    folders = {alike(folder) for source in sources for folder in source.parents}
    alone = [each for each in kept if [alike(other) for other in kept].count(alike(each)) == 1]
    for source in alone:
        if alike(source) not in folders:
            assert names[sources.index(source)] == source


def test_another_kind_takes_the_plain_name_if_it_is_free() -> None:
    sources = [PurePath(name) for name in ("a.jpg", "b.jpg", "b.png", "c.jpg", "c.bmp", "d/a.jpg")]
    names = [name.as_posix() for name in result_names(sources, lambda _: ".png")]
    assert names == ["a.png", "b.jpg.png", "b.png", "c.jpg.png", "c.png", "d/a.png"]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")


def found(folder: Path, *arguments: str, recursive: bool = False, places: tuple[str, ...] = ()) -> list[str]:
    paths = [folder / each for each in arguments]
    result = find_files(paths, recursive=recursive, places=[folder / place for place in places])
    assert list(result.files) == sorted(result.files)
    return [name.as_posix() for name in result.names]


def test_folders_patterns_and_files_give_pictures_and_videos(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.JPG", "in/b.mp4", "in/notes.txt", "in/.hidden.png", "in/deep/c.png", "in/.d/e.png")
    assert found(tmp_path, "in") == ["a.JPG", "b.mp4"]
    assert found(tmp_path, "in", recursive=True) == ["a.JPG", "b.mp4", "deep/c.png"]
    assert found(tmp_path, "in/*.JPG") == ["a.JPG"]
    assert found(tmp_path, "in/**/*.png") == ["deep/c.png"]
    assert found(tmp_path, "in/*", "in/a.JPG") == ["a.JPG", "b.mp4", "deep/c.png"]
    # A file that is named may be of any kind: its content decides.
    assert found(tmp_path, "in/notes.txt", "in/deep/c.png") == ["deep/c.png", "notes.txt"]


def test_names_tell_files_of_several_folders_apart(tmp_path: Path) -> None:
    touch(tmp_path, "x/a.png", "y/a.png", "y/z/b.png")
    assert found(tmp_path, "x", "y") == ["x/a.png", "y/a.png"]
    assert found(tmp_path, "x/a.png", "y/z/b.png") == ["x/a.png", "y/z/b.png"]


def test_results_of_an_earlier_run_inside_the_folder_are_not_worked_on(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.png", "in/done/a.png", "in/done/deep/a.png")
    assert found(tmp_path, "in", recursive=True, places=("in/done",)) == ["a.png"]
    assert found(tmp_path, "in/**/*.png", places=("in/done",)) == ["a.png"]
    # Results may lie beside what they are made from, however that is named.
    assert found(tmp_path, "in", places=("in",)) == found(tmp_path, "in/*.png", places=("in",)) == ["a.png"]


def test_a_name_with_brackets_is_that_file_and_a_loop_of_links_ends(tmp_path: Path) -> None:
    touch(tmp_path, "in/a[1].png", "in/a1.png")
    assert found(tmp_path, "in/a[1].png") == ["a[1].png"]
    assert not is_many([tmp_path / "in/a[1].png"], tmp_path / "out.png")
    assert is_many([tmp_path / "in/a[12].png"], tmp_path / "out")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in")
    assert found(tmp_path, "in", recursive=True) == ["a1.png", "a[1].png"]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    touch(tmp_path, "in/deep/a.png")
    with pytest.raises(UsageError, match="--recursive"):
        found(tmp_path, "in")
    with pytest.raises(UsageError, match=r"no pictures or videos in .*b\*\.png\.$"):
        found(tmp_path, "in/deep/b*.png")
    with pytest.raises(UsageError, match=r"There is no file .*b\.png"):
        found(tmp_path, "in/deep/a.png", "in/b.png")


@pytest.mark.skipif(os.name != "posix", reason="links to folders need rights elsewhere")
@pytest.mark.parametrize("pattern", ["**/*.png", "**/a/**/*.png", "*/**/b.png", "[b]ase/**", "**"])
def test_a_pattern_for_all_levels_follows_no_link_to_a_folder(tmp_path: Path, pattern: str) -> None:
    deep = tmp_path / "base" / "a" / "[1]"
    deep.mkdir(parents=True)
    (tmp_path / "base" / ".hidden").mkdir()
    for folder in (deep, tmp_path / "base" / ".hidden"):
        (folder / "b.png").touch()
    for name in "xyz":  # Each leads to the others again: there would be no end of names.
        (deep / name).symlink_to("..", target_is_directory=True)
    found = find_files([tmp_path / pattern], recursive=False, places=[])
    assert found.files == (deep / "b.png",)
