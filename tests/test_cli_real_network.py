"""The shipped network through the command line, on the demo whose alpha is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite
from PIL import Image

from desktop_app.__main__ import main
from desktop_app.capture.demo_picture import render_demo_frame
from desktop_app.capture.video_file import read_video
from desktop_app.cli.model import has_fine, load_segmenter, networks_for_files
from desktop_app.errors import ModelError
from desktop_app.output.video_sink import VideoSink
from desktop_app.paths import resource_path

SIZE = (360, 640)
STEP = 15
WEIGHTS = Path(__file__).resolve().parent.parent / "models" / "weights"
CLIP_BEGINS = 150
"""The frame of the demo that the clip begins with."""
needs_weights = pytest.mark.skipif(not list(WEIGHTS.glob("*.tflite")), reason="no weights are there yet")


def overlap(found: np.ndarray, index: int) -> float:
    truth = render_demo_frame(index, SIZE)[1] > 0.5
    return float((found & truth).sum() / (found | truth).sum())


@needs_weights
def test_the_demo_clip_is_cut_out(tmp_path: Path) -> None:
    few, matte = tmp_path / "few.mp4", tmp_path / "m.mp4"
    sink = VideoSink(few)
    sink.open(SIZE, 10)
    for number, (image, _) in enumerate(list(read_video(resource_path("demo/clip.mp4")))[::STEP]):
        sink.write(composite(image, number / 10))
    sink.close()
    assert main(["process", str(few), "--alpha", str(matte)]) == 0
    mattes = [image[..., 0] > 127 for image, _ in read_video(matte)]
    assert len(mattes) == 180 // STEP
    overlaps = [overlap(found, CLIP_BEGINS + STEP * number) for number, found in enumerate(mattes)]
    assert np.mean(overlaps) >= 0.9, overlaps


@needs_weights
def test_a_picture_of_the_demo_is_cut_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(render_demo_frame(240, SIZE)[0]).save(tmp_path / "me.png")
    out = tmp_path / "out.png"
    assert main(["process", str(tmp_path / "me.png"), "-o", str(out), "--backdrop", "transparent"]) == 0
    with Image.open(out) as saved:
        assert overlap(np.asarray(saved)[..., 3] > 127, 240) >= 0.9
    # LiteRT's greeting does not reach the terminal.
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not has_fine(), reason="the finer network is not there")
def test_files_have_time_for_the_finer_network_and_a_picture_for_a_second_look() -> None:
    networks = networks_for_files(None, 1)
    still, moving = networks.for_picture(), networks.for_video()
    assert "fine" in moving.description
    assert "mirrored" not in moving.description
    assert still.size == moving.size
    assert "mirrored" in still.description


@needs_weights
@pytest.mark.parametrize("name", ["balanced", "fast"])
def test_another_network_is_used_where_it_is_asked_for(name: str) -> None:
    networks = networks_for_files(name, 1)
    assert name in networks.for_video().description
    assert name in networks.for_picture().description


def test_a_network_that_is_not_there_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from models import predictor

    def missing(*_: object, **__: object) -> None:
        raise RuntimeError("balanced.json is missing. Install Backdrop Live again.")

    monkeypatch.setattr(predictor, "load_segmenter", missing)
    with pytest.raises(ModelError, match="is missing"):
        load_segmenter()
    Image.new("RGB", (40, 30)).save(tmp_path / "me.png")
    assert main(["process", str(tmp_path / "me.png"), "-o", str(tmp_path / "out.png")]) == 2
    assert capfd.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out.png").exists()
