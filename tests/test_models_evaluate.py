"""The evaluation from its command line to its files, on drawn people; recorded figures come out again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import write_people, write_rooms
from PIL import Image

from desktop_app.capture.frame import Frame
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings
from models import evaluate
from models.benchmark import crop_rows, list_cases
from models.card import format_figures
from models.peer import PEERS, MediaPipeSegmenter, find_peer_file
from models.predictor import load_segmenter
from models.scoring import find_alpha, guess_turns, score_alpha, sum_up, sum_up_rooms
from models.shipped import WEIGHTS, ModelFileError, read_card

PHOTOS = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
KEYS = {"n", "iou_mean", "iou_median", "mae", "boundary_f", "ms_median", "upright_accuracy"}

# TensorFlow's converter still uses its own deprecated parts, and asks numpy as its first version wished.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:tensorflow"),
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    write_people(folder, 3)
    write_rooms(folder / "rooms", 2)
    return folder


@pytest.fixture
def peer(tmp_path: Path) -> Path:
    """Convert a network of the peer's shape that calls what is bright a person."""
    import tensorflow as tf

    image = keras.Input((*PEERS["mediapipe"][0], 3), batch_size=1)
    layer = keras.layers.Conv2D(1, 1, activation="sigmoid")
    model = keras.Model(image, layer(image))
    layer.set_weights([np.full((1, 1, 3, 1), 4.0), np.array([-6.0])])
    path = tmp_path / "peer.tflite"
    path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(model).convert())
    return path


def test_the_peer_stands_in_for_a_network_of_the_app(peer: Path) -> None:
    segmenter = MediaPipeSegmenter(peer, threads=1)
    frame = np.full((360, 640, 3), 255, np.uint8)
    matte = Matter(segmenter).matte(Frame(frame, 0, 0.0, "demo"), Settings(mirror=False, auto_upright=False))
    assert matte.alpha.min() > 0.5


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr("sys.argv", ["evaluate", *map(str, arguments)])
    return evaluate.main()


def test_all_figures_are_written(
    data: Path, peer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out, sheet, weights = tmp_path / "out" / "e.json", tmp_path / "sheets" / "worst.png", tmp_path / "weights"
    shutil.copytree(WEIGHTS, weights)
    options = ["--data", data, "--json", out, "--sheet", sheet, "--weights", weights, "--record"]
    options += ["--limit", 2, "--peer", "mediapipe", "--peer-file", peer]
    assert run(monkeypatch, *options) == 0
    result = json.loads(out.read_text())
    for figures in (result, result["peer"]):
        assert set(figures) >= KEYS
        assert figures["n"] == 2
        assert 0 <= figures["iou_mean"] <= 1
        assert figures["rooms"]["n"] == 1
        assert figures["stability"]["still_dtssd"] >= 0
        assert figures["staged"]["dark"]["n"] == figures["staged"]["wide"]["n"] == 2
    assert result["peer"]["upright_accuracy"] is None
    assert set(result["peer"]["iou_mean_by_fit"]) == {"stretch", "letterbox"}
    assert result["ms_ratio"] > 0
    assert [row["stem"] for row in result["rows"]] == ["person_0", "person_2"]
    assert all({"iou", "mae", "boundary_f", "ms", "upright", "peer"} <= set(row) for row in result["rows"])
    with Image.open(sheet) as picture:
        assert picture.width > picture.height > 0
    recorded = read_card("balanced", weights).metrics
    assert recorded["iou_mean"] == result["iou_mean"]
    assert recorded["sample"] == {row["stem"]: row["iou"] for row in result["rows"]}
    assert "iou_mean" in capsys.readouterr().out
    assert format_figures(recorded) == format_figures(result)


def test_what_is_missing_is_named_on_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "e.json"
    assert run(monkeypatch, "--data", tmp_path / "none", "--json", out) == 2
    assert run(monkeypatch, "--data", tmp_path, "--json", out, "--weights", tmp_path) == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert all("images/ and alphas/" in line for line in errors)
    assert not out.exists()


def test_a_sheet_that_cannot_be_written_is_refused_before_anything_is_scored(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(monkeypatch, "--data", data, "--sheet", "worst.pgn")
    assert "--sheet: no picture can be written as worst.pgn" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--limit", "--threads"])
def test_none_of_what_is_needed_is_refused(
    option: str, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(monkeypatch, "--data", data, option, 0)
    assert "--threads and --limit must be at least 1" in capsys.readouterr().err


@pytest.mark.parametrize("file", ["gone.tflite", WEIGHTS / "fast.json", WEIGHTS / "fast.tflite"])
def test_what_is_not_the_peer_is_named_with_where_it_comes_from(file: Path) -> None:
    with pytest.raises(ModelFileError, match=r"is not mediapipe, 256 x 144. Run `pip download --no-deps"):
        MediaPipeSegmenter(Path(file), threads=1)


def test_the_peer_says_where_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.peer.find_spec", lambda _: None)
    with pytest.raises(FileNotFoundError, match="pip download --no-deps mediapipe"):
        find_peer_file()


class _Truthful:
    """Finds what is bright, and knows a bright upper edge as the top."""

    sizes = ((64, 64),)

    def segment(self, image: np.ndarray) -> object:
        from models.segmenter import Segmentation

        alpha = (image[..., 0] > 127).astype(np.float32)
        edges = [image[:9].mean(), image[:, :9].mean(), image[-9:].mean(), image[:, -9:].mean()]
        # Bright to the left: a quarter clockwise brings it up; bright below: two.
        return Segmentation(alpha, np.eye(4, dtype=np.float32)[int(np.argmax(edges))])


def bright_above(size: tuple[int, int] = (90, 90)) -> np.ndarray:
    image = np.zeros((*size, 3), np.uint8)
    image[: size[0] // 2] = 255
    return image


@pytest.mark.parametrize("fit", ["letterbox", "stretch"])
def test_one_who_knows_scores_full_marks(fit: str) -> None:
    image = bright_above((90, 120))
    alpha, ms = find_alpha(_Truthful(), image, fit)
    assert ms >= 0
    row = score_alpha(alpha, image[..., 0] / np.float32(255), ms)
    assert row["iou"] > 0.95
    assert row["boundary_f"] == 1


def test_a_closer_look_shows_a_small_person_larger_and_finer() -> None:
    image = np.zeros((480, 640, 3), np.uint8)
    cv2.circle(image, (200, 250), 70, (255, 255, 255), -1, cv2.LINE_AA)
    truth = image[..., 0] / np.float32(255)
    far, closer = (
        score_alpha(find_alpha(_Truthful(), image, fit)[0], truth, 0.0) for fit in ("letterbox", "closer")
    )
    assert closer["iou"] > far["iou"] > 0.8
    assert closer["mae"] < far["mae"]


def test_the_evaluation_looks_closer_when_asked_and_records_nothing_of_it(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "e.json"
    assert run(monkeypatch, "--data", data, "--json", out, "--limit", 1, "--closer", "--model", "fast") == 0
    assert json.loads(out.read_text())["model"] == "fast closer"
    with pytest.raises(SystemExit):
        run(monkeypatch, "--data", data, "--closer", "--record")


def test_turns_are_counted() -> None:
    assert guess_turns(_Truthful(), bright_above()) == [True] * 4
    rows = [{**score_alpha(*[np.ones((2, 2), np.float32)] * 2, ms), "upright": [True, False]} for ms in (1, 3)]
    figures = sum_up(rows)
    assert (figures["upright_accuracy"], figures["ms_median"], figures["iou_mean"]) == (0.5, 2, 1.0)
    with pytest.raises(ValueError, match="nothing to sum up"):
        sum_up([])


def test_rooms_are_summed_up() -> None:
    rooms = [("dark", np.zeros((64, 64, 3), np.uint8)), ("half", bright_above((64, 64)))]
    figures = sum_up_rooms(_Truthful(), rooms)
    assert figures == {"n": 2, "share_mean": 0.25, "share_worst": 0.5, "worst": "half", "above_1_percent": 1}


def test_recorded_figures_come_out_again() -> None:
    recorded = read_card("balanced").metrics.get("sample")
    if not recorded:
        pytest.skip("nothing is recorded in balanced.json")
    if not (PHOTOS / "people.csv").exists():
        pytest.skip(f"the pictures of the figures are not here ({PHOTOS})")
    segmenter = load_segmenter()
    cases = {case.stem: case for case in list_cases(PHOTOS)}
    for stem, expected in recorded.items():
        image, label = cases[stem].read()
        part = crop_rows(label, "upper-body")
        alpha, ms = find_alpha(segmenter, image[part])
        found = score_alpha(alpha, (label[part] > 127).astype(np.float32), ms)
        assert found["iou"] == pytest.approx(expected, abs=2e-3), stem


def test_the_machine_is_described() -> None:
    machine = evaluate.describe_machine(3)
    assert machine["threads"] == 3
    assert machine["processor"]
