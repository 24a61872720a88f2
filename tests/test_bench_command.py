"""`backdrop bench` as it is typed: what it prints and writes, and its one line when something is wrong."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import clip, run

from desktop_app.__main__ import main
from desktop_app.bench.clip import FileClip
from desktop_app.cli.bench_options import BenchJob, bench_job, command_of
from desktop_app.cli.options import parse
from desktop_app.errors import ModelError
from desktop_app.matting.segment import Segmenter


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with a clip and things that are none."""
    monkeypatch.chdir(tmp_path)
    clip(tmp_path / "clip.mp4", 6)
    (tmp_path / "text.mp4").write_text("no video")
    (tmp_path / "picture.png").write_bytes(b"one")
    (tmp_path / "folder").mkdir()
    return tmp_path


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


def bench(*arguments: str) -> int:
    return run("bench", *arguments)


def job(*arguments: str) -> BenchJob:
    return bench_job(parse(["bench", *arguments]))


def test_the_demo_gives_a_table_and_json(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert bench("--size", "160x90", "--frames", "3", "--json", "out.json") == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert "| total, ms" in out
    content = json.loads(Path("out.json").read_text(encoding="utf-8"))
    assert content["size"] == "160x90"
    assert content["frames"] == 3
    assert content["clip"] == "demo"
    assert content["backdrop"] == "blur:60"
    assert content["command"] == "backdrop bench --size 160x90 --frames 3 --json out.json"
    assert content["iou"] is not None
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["clip.mp4", "folder", "out.json", "picture.png", "text.mp4"]


def test_a_file_is_measured_without_a_known_alpha(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert bench("clip.mp4", "--size", "128x72", "--backdrop", "green", "--json", "out.json") == 0
    content = json.loads(Path("out.json").read_text(encoding="utf-8"))
    assert content["clip"] == "clip.mp4"
    assert content["frames"] == 6
    assert content["dtssd_against"] == "still pixels"
    assert content["dtssd"] >= 0
    assert content["iou"] is None
    assert "IoU" not in capfd.readouterr().out


def test_a_file_covers_the_size_and_keeps_its_times(folder: Path) -> None:
    frames = [frame for frame, _ in FileClip(Path("clip.mp4"), (40, 40), 4).play()]
    assert [frame.size for frame in frames] == [(40, 40)] * 4
    assert [frame.index for frame in frames] == [0, 1, 2, 3]
    assert [frame.captured_at_s for frame in frames] == pytest.approx([0, 0.1, 0.2, 0.3])


def test_a_file_larger_than_what_is_read_ahead_plays_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [frame.image for frame, _ in FileClip(Path("clip.mp4"), (72, 128), 99).play()]
    monkeypatch.setattr("desktop_app.bench.clip._AHEAD_BYTES", 2 * 72 * 128 * 3)
    again = [frame.image for frame, _ in FileClip(Path("clip.mp4"), (72, 128), 99).play()]
    assert len(again) == 6
    assert all(np.array_equal(one, other) for one, other in zip(whole, again, strict=True))


def test_ways_to_calm_the_edge_are_compared(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert bench("--size", "160x90", "--frames", "4", "--stability") == 0
    out = capfd.readouterr().out
    assert "| smoothing" in out
    assert "| EMA 0.7" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nothing.mp4"], "There is no file nothing.mp4"),
        (["x" * 300 + ".mp4"], "There is no file"),
        (["text.mp4"], "text.mp4"),
        (["folder"], "folder is a folder"),
        (["--size", "big"], "no size"),
        (["--frames", "1"], "from 2 to"),
        (["--frames", "many"], "from 2 to"),
        (["--backdrop", "nonsense"], "“nonsense” is not a backdrop"),
        (["--backdrop", "nothing.png"], "nothing.png"),
        (["--peer", "another"], "invalid choice"),
        (["--peer-file", "x.tflite"], "Add --peer"),
        (["--peer", "mediapipe", "--peer-file", "x.tflite"], "There is no file x.tflite"),
        (["--stability", "clip.mp4"], "--stability needs the demo"),
        (["--json", "nowhere/out.json"], "there is no folder nowhere"),
        (["--json", "folder"], "there is a folder of that name"),
        (["--plot", "nowhere/out.png"], "there is no folder nowhere"),
        (["clip.mp4", "--json", "clip.mp4"], "clip.mp4 is both input and output"),
        (["clip.mp4", "--plot", "folder/../clip.mp4"], "clip.mp4 is both input and output"),
        (["--backdrop", "clip.mp4", "--json", "clip.mp4"], "clip.mp4 is both input and output"),
        (["--peer", "mediapipe", "--peer-file", "text.mp4", "--plot", "text.mp4"], "text.mp4 is both"),
        (["--json", "out", "--plot", "out"], "out is both numbers and plot"),
        (["picture.png", "--sheets", "."], "picture.png is both input and output"),
    ],
)
def test_what_is_wrong_is_one_line_and_nothing_is_written(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    before = contents(folder)
    assert bench("--size", "160x90", "--frames", "2", *arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("backdrop: ")
    assert words in err
    assert contents(folder) == before


def test_a_missing_matplotlib_is_said_before_anything_is_loaded(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.bench.plot.find_spec", lambda name: None)

    def load() -> Segmenter:
        raise AssertionError("loaded")

    assert main(["bench", "--plot", "plot.png"], load_segmenter=load) == 2
    assert "matplotlib" in capfd.readouterr().err


def test_a_network_that_does_not_load_is_said(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def load() -> Segmenter:
        raise ModelError("The network is missing.")

    assert main(["bench"], load_segmenter=load) == 2
    assert capfd.readouterr().err == "backdrop: The network is missing.\n"


def test_json_that_cannot_be_written_leaves_nothing(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(report: object) -> dict[str, object]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.cli.bench.to_json", refuse)
    before = sorted(folder.iterdir())
    assert bench("--size", "160x90", "--frames", "2", "--json", "out.json") == 2
    assert "the disk is full" in capfd.readouterr().err
    assert sorted(folder.iterdir()) == before


def test_the_command_is_written_out_as_it_was_meant() -> None:
    assert command_of(job()) == "backdrop bench"
    assert job().size == (720, 1280)
    arguments = [
        *("my clip.mp4", "--size", "640x360", "--frames", "20", "--backdrop", "#336699"),
        *(
            "--peer",
            "mediapipe",
            "--peer-file",
            "p.tflite",
            "--json",
            "a.json",
            "--plot",
            "b.png",
            "--stability",
        ),
    ]
    written = command_of(job(*arguments))
    assert written.startswith("backdrop bench 'my clip.mp4' --size 640x360")
    assert job(*shlex.split(written)[2:]) == job(*arguments)


def test_asking_for_help_imports_nothing_slow() -> None:
    slow = "{'numpy', 'cv2', 'av', 'matplotlib', 'ai_edge_litert', 'PySide6'}"
    code = (
        "import sys; from desktop_app.__main__ import main; main(['bench', '--help']); "
        f"sys.exit(len({slow} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
