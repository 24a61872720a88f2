"""A batch on real files, in real processes: what comes out, what fails, what is left alone the next time."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import clip, files, frames_with_alpha, picture
from fakes import FakeSegmenter, is_canary, person_alpha
from PIL import Image
from video_files import damage

from desktop_app.__main__ import main
from desktop_app.cli.batch.ledger import FILE_NAME, Ledger


class Fainting(FakeSegmenter):
    """Takes its process with it when it sees a wide picture."""

    def segment(self, image: np.ndarray) -> object:
        if not image[0].any():  # Letterboxed: bars above and below.
            import os

            os._exit(9)
        return super().segment(image)


class Intruding(FakeSegmenter):
    """Writes a file of its own where a result will come."""

    def segment(self, image: np.ndarray) -> object:
        Path(Path("taken").read_text()).write_text("somebody's own")
        return super().segment(image)


def batch(*arguments: object, segmenter: type[FakeSegmenter] = FakeSegmenter) -> int:
    return main(["process", *map(str, arguments)], load_segmenter=segmenter)


@pytest.fixture
def shots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Fill `in` with pictures and clips on two levels, one of them broken, and go there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    picture(tmp_path / "in" / "a.png")
    picture(tmp_path / "in" / "b.jpg")
    clip(tmp_path / "in" / "c.mp4", 5)
    picture(tmp_path / "in" / "deep" / "a.png")
    return tmp_path


def results(folder: Path) -> list[str]:
    return sorted(name for name in files(folder) if name != FILE_NAME)


def test_pictures_and_clips_of_all_levels_get_their_own_results(
    shots: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert batch("in", "-o", "out", "--recursive", "--backdrop", "#204060", "--jobs", 2) == 0
    out, err = capfd.readouterr()
    assert (out, err) == ("Saved 4 of 4 files in out.\n", "")
    assert results(shots / "out") == ["a.png", "b.jpg", "c.mp4", "deep/a.png"]
    with Image.open("out/deep/a.png") as saved:
        pixels = np.asarray(saved)
    assert not is_canary(pixels)[person_alpha() == 0].any()
    assert tuple(pixels[0, 0]) == (0x20, 0x40, 0x60)
    assert len(frames_with_alpha(shots / "out/c.mp4")) == 5


def test_a_transparent_backdrop_changes_kinds_that_cannot_hold_it(shots: Path) -> None:
    job = ("in", "-o", "out", "--alpha", "mattes", "--backdrop", "transparent")
    assert batch(*job) == 0
    assert results(shots / "out") == ["a.png", "b.png", "c.webm"]
    assert results(shots / "mattes") == ["a.png", "b.png", "c.mp4"]
    with Image.open("out/b.png") as saved:
        assert saved.mode == "RGBA"
        assert saved.getpixel((0, 0)) == (0, 0, 0, 0)
    assert frames_with_alpha(shots / "out/c.webm")[0][0, 0, 3] == 0


def test_kinds_can_be_chosen_and_a_single_file_may_go_into_a_folder(shots: Path) -> None:
    assert batch("in/*", "-o", "out", "--pictures", "webp", "--videos", "avi") == 0
    assert results(shots / "out") == ["a.webp", "b.webp", "c.avi", "deep/a.webp"]
    (shots / "there").mkdir()
    assert batch("in/a.png", "-o", "there") == 0
    assert results(shots / "there") == ["a.png"]


def test_each_failure_and_each_damage_is_one_line_and_the_others_are_done(
    shots: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (shots / "in" / "broken.png").write_text("no picture")
    (shots / "in" / "broken.mp4").write_text("no video")
    damage(clip(shots / "in" / "damaged.mov", 5), 2)
    assert batch("in", "-o", "out", "--jobs", 2) == 1
    out, err = capfd.readouterr()
    assert out == "Saved 4 of 6 files in out. 2 failed.\n"
    assert len(err.splitlines()) == 3
    assert "damaged.mov: damaged.mov is damaged: 1 of its pictures" in err
    assert "broken.png: broken.png is not a picture" in err
    assert "broken.mp4: broken.mp4 is not a video" in err
    assert results(shots / "out") == ["a.png", "b.jpg", "c.mp4", "damaged.mov"]


def test_a_process_that_dies_takes_only_its_own_file_with_it(
    shots: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    picture(shots / "in" / "0 wide.png", (16, 128))
    assert batch("in", "-o", "out", "--jobs", 1, segmenter=Fainting) == 1
    out, err = capfd.readouterr()
    assert out == "Saved 3 of 4 files in out. 1 failed.\n"
    assert err.startswith("backdrop: 0 wide.png: The process that worked on it ended (status 9).")
    assert results(shots / "out") == ["a.png", "b.jpg", "c.mp4"]


def test_the_second_run_leaves_what_is_finished_and_does_what_is_new(
    shots: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    job = ("in", "-o", "out", "--backdrop", "#204060")
    assert batch(*job) == 0
    before = {path: path.stat().st_mtime_ns for path in (shots / "out").glob("[abc]*")}
    picture(shots / "in" / "new.png")
    capfd.readouterr()
    assert batch(*job) == 0
    assert capfd.readouterr().out == "Saved 1 of 4 files in out. 3 finished before, and left as they are.\n"
    assert {path: path.stat().st_mtime_ns for path in before} == before


@pytest.mark.parametrize("change", ["settings", "input", "result", "backdrop"])
def test_what_has_changed_is_not_replaced_unless_told_and_then_done_again(
    shots: Path, capfd: pytest.CaptureFixture[str], change: str
) -> None:
    backdrop = picture(shots / "room.png")
    job = ["in/a.png", "in/b.jpg", "-o", "out", "--backdrop", str(backdrop)]
    assert batch(*job) == 0
    if change == "settings":
        job += ["--mirror"]
    elif change == "input":
        picture(shots / "in" / "a.png", (80, 128))
    elif change == "result":
        (shots / "out" / "a.png").write_text("somebody's own")
    else:
        picture(backdrop, (80, 80))
    kept = files(shots / "out")
    capfd.readouterr()
    assert batch(*job) == 1
    assert "a.png is there already" in capfd.readouterr().err
    assert files(shots / "out") == kept
    assert batch(*job, "--overwrite") == 0
    assert files(shots / "out")["a.png"] != kept["a.png"]
    capfd.readouterr()
    assert batch(*job) == 0
    assert "2 finished before" in capfd.readouterr().out


def test_a_file_that_was_there_before_is_never_replaced(shots: Path) -> None:
    (shots / "out").mkdir()
    (shots / "out" / "a.png").write_text("mine")
    assert batch("in", "-o", "out") == 1
    assert (shots / "out" / "a.png").read_text() == "mine"
    assert results(shots / "out") == ["a.png", "b.jpg", "c.mp4"]


@pytest.mark.parametrize("name", ["a.png", "c.mp4"])
def test_a_file_that_comes_there_meanwhile_is_not_replaced(
    shots: Path, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    job = (f"in/{name}", "-o", "out", "--backdrop", "#204060")
    (shots / "out").mkdir()
    (shots / "taken").write_text(f"out/{name}")
    assert batch(*job, segmenter=Intruding) == 1
    assert (shots / "out" / name).read_text() == "somebody's own"
    assert results(shots / "out") == [name]
    assert f"{name} has come there meanwhile and stays as it is." in capfd.readouterr().err
    assert batch(*job) == 1
    assert (shots / "out" / name).read_text() == "somebody's own"
    assert batch(*job, "--overwrite", segmenter=Intruding) == 0
    assert (shots / "out" / name).stat().st_size > 100


def test_a_failed_file_leaves_no_claim_to_its_name(shots: Path) -> None:
    (shots / "in" / "broken.png").write_text("no picture")
    assert batch("in/broken.png", "in/a.png", "-o", "out") == 1
    (shots / "out" / "broken.png").write_text("mine")
    picture(shots / "in" / "broken.png")
    assert batch("in/broken.png", "in/a.png", "-o", "out") == 1
    assert (shots / "out" / "broken.png").read_text() == "mine"


@pytest.mark.parametrize(
    "junk", [b"{", b"[]\n1\nnull\n", b"\xff\xfe\n", b'{"name":1,"of":2,"state":3,"files":4}\n']
)
def test_a_ledger_that_is_broken_costs_nothing(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(junk)
    picture(tmp_path / "a.png")
    ledger = Ledger(tmp_path)
    assert ledger.get("a.png") is None
    ledger.write("a.png", "f", "finished", [tmp_path / "a.png"])
    again = Ledger(tmp_path).get("a.png")
    assert again is not None
    assert again.state == "finished"
    assert again.stamps[0] == ((tmp_path / "a.png").stat().st_size, (tmp_path / "a.png").stat().st_mtime_ns)


def test_the_ledger_holds_names_and_no_folder_of_the_user(shots: Path) -> None:
    assert batch("in", "-o", "out") == 0
    lines = [json.loads(line) for line in (shots / "out" / FILE_NAME).read_text().splitlines()]
    assert [line["state"] for line in lines].count("finished") == 3
    assert str(shots) not in (shots / "out" / FILE_NAME).read_text()


def test_a_place_that_is_taken_by_a_file_fails_that_result_alone(
    shots: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (shots / "out").mkdir()
    (shots / "out" / "deep").write_text("in the way")
    assert batch("in", "-o", "out", "--recursive", "--progress") == 1
    out, err = capfd.readouterr()
    assert out == "Saved 3 of 4 files in out. 1 failed.\n"
    assert "100 %, 4 of 4 files, 1 failed\n" in err
    assert "a.png: deep was not saved" in err or "deep/a.png: " in err
    assert (shots / "out" / "deep").read_text() == "in the way"
