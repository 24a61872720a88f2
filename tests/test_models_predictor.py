"""The shipped network keeps its contract; engines agree; files that are not whole are named with the remedy."""

from __future__ import annotations

import json
import logging
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from drawn_people import draw_person

from models import predictor
from models.engines import EngineMissingError
from models.export import AGREEMENT
from models.predictor import ENGINES, UnetSegmenter, load_segmenter
from models.shipped import WEIGHTS, ModelFileError, hash_file, read_card, write_card

ROOT = Path(__file__).resolve().parent.parent

# Keras's loader asks numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


@pytest.fixture(scope="module")
def segmenter() -> UnetSegmenter:
    return load_segmenter()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in WEIGHTS.glob("balanced.*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def pictures(size: tuple[int, int]) -> list[np.ndarray]:
    noise = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    return [*(draw_person(size, number=number)[0] for number in range(3)), noise, noise * 0]


def test_the_answer_is_as_promised(segmenter: UnetSegmenter) -> None:
    assert segmenter.size == read_card("balanced").size
    for image in pictures(segmenter.size):
        answer = segmenter.segment(image)
        assert answer.alpha.shape == segmenter.size
        assert answer.upright.shape == (4,)
        assert answer.alpha.dtype == answer.upright.dtype == np.float32
        assert 0 <= answer.alpha.min() <= answer.alpha.max() <= 1
        assert answer.upright.min() >= 0
        assert answer.upright.sum() == pytest.approx(1, abs=1e-4)


def test_the_answer_has_memory_of_its_own(segmenter: UnetSegmenter) -> None:
    first, *_, black = pictures(segmenter.size)
    image = first.copy()
    answer = segmenter.segment(image)
    before = answer.alpha.copy(), answer.upright.copy()
    segmenter.segment(black)
    np.testing.assert_array_equal(image, first)
    np.testing.assert_array_equal(answer.alpha, before[0])
    np.testing.assert_array_equal(answer.upright, before[1])
    answer.alpha[:] = 7
    np.testing.assert_array_equal(segmenter.segment(first).alpha, before[0])


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [
        ((160, 287, 3), np.uint8),
        ((288, 160, 3), np.uint8),
        ((160, 288), np.uint8),
        ((160, 288, 4), np.uint8),
        ((1, 160, 288, 3), np.uint8),
        ((160, 288, 3), np.float32),
        ((0, 0, 3), np.uint8),
    ],
)
def test_another_picture_is_refused(segmenter: UnetSegmenter, shape: tuple[int, ...], dtype: type) -> None:
    sizes = r"\(160, 288, 3\) or \(192, 256, 3\) or \(256, 192, 3\)"
    with pytest.raises(ValueError, match=rf"must be uint8 {sizes}, but is ") as caught:
        segmenter.segment(np.zeros(shape, dtype))
    assert str(shape) in str(caught.value)


def test_engines_agree(segmenter: UnetSegmenter) -> None:
    others = [load_segmenter(engine=name) for name in ENGINES if name != "litert"]
    for image in (image for size in segmenter.sizes for image in pictures(size)):
        expected = segmenter.segment(image)
        for other in others:
            found = other.segment(image)
            np.testing.assert_allclose(found.alpha, expected.alpha, atol=AGREEMENT, err_msg=other.description)
            np.testing.assert_allclose(
                found.upright, expected.upright, atol=AGREEMENT, err_msg=other.description
            )


def test_the_description_names_network_and_engine(segmenter: UnetSegmenter) -> None:
    assert segmenter.description == "U-Net balanced 288 x 160, LiteRT, 2 threads"


def test_tensorflow_is_not_imported_where_litert_works() -> None:
    code = (
        "import sys; from models.predictor import load_segmenter; load_segmenter();"
        "print(sorted({'tensorflow', 'keras', 'cv2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


def missing(*_: object) -> None:
    raise EngineMissingError("no such library")


def test_the_next_engine_is_taken(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setitem(predictor.ENGINES, "litert", ENGINES["litert"]._replace(open=missing))
    with caplog.at_level(logging.WARNING):
        assert "TensorFlow Lite" in load_segmenter().description
    assert "no such library; trying the next engine" in caplog.text


def test_without_any_engine_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(predictor, "ENGINES", {"litert": ENGINES["litert"]._replace(open=missing)})
    with pytest.raises(ModelFileError, match=r"no such library.*pip install ai-edge-litert"):
        load_segmenter()


@pytest.mark.parametrize(
    ("engine", "library"),
    [("litert", "ai_edge_litert.interpreter"), ("tflite", "tensorflow"), ("keras", "keras")],
)
def test_a_library_that_is_missing_is_named(engine: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ModelFileError, match=rf"{ENGINES[engine].title.split()[0]} cannot be imported"):
        load_segmenter(engine=engine)


def test_an_engine_whose_file_does_not_ship_is_told_without_asking_to_install_another() -> None:
    with pytest.raises(ModelFileError, match="fast ships without a file for Keras") as caught:
        load_segmenter("fast", engine="keras")
    assert "pip install" not in str(caught.value)


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(ValueError, match="'onnx'; choose from litert, tflite, keras"):
        load_segmenter(engine="onnx")


@pytest.mark.parametrize("name", ["balanced.tflite", "balanced.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelFileError, match="is missing") as caught:
        load_segmenter(folder=folder)
    assert str(folder / name) in str(caught.value)
    assert "Install Backdrop Live again" in str(caught.value)


def damaged(content: bytes) -> list[bytes]:
    return [b"", content[: len(content) // 2], content[:-1], content[:999] + b"\0\1" + content[1001:]]


@pytest.mark.parametrize(("engine", "name"), [("litert", "balanced.tflite"), ("keras", "balanced.keras")])
def test_a_damaged_file_is_named(folder: Path, engine: str, name: str) -> None:
    for content in damaged((WEIGHTS / name).read_bytes()):
        (folder / name).write_bytes(content)
        with pytest.raises(ModelFileError, match="is damaged") as caught:
            load_segmenter(engine=engine, folder=folder)
        assert str(folder / name) in str(caught.value)
        assert "models.export" in str(caught.value)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"size": 3}', '{"size": [1, 2], "new": 0}', "\0"])
def test_a_damaged_card_is_named(folder: Path, content: str) -> None:
    (folder / "balanced.json").write_text(content)
    with pytest.raises(ModelFileError, match=r"balanced\.json cannot be read .*Install Backdrop Live again"):
        load_segmenter(folder=folder)


@pytest.mark.parametrize("change", [{"sha256": ["a", "b"]}, {"variant": "../x"}, {"variant": "\ud800\0"}])
def test_a_card_of_something_else_is_named(folder: Path, change: dict[str, object]) -> None:
    path = folder / "balanced.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(ModelFileError, match=r"balanced\.json cannot be read"):
        load_segmenter(folder=folder)


@pytest.mark.parametrize("engine", ["litert", "tflite", "keras"])
def test_a_file_that_is_no_network_is_named(folder: Path, engine: str) -> None:
    path = folder / f"balanced{ENGINES[engine].ending}"
    path.write_bytes(b"no network, though the card knows it" * 9)
    card = read_card("balanced", folder)
    write_card(replace(card, sha256={path.name: hash_file(path)}), folder)
    with pytest.raises(ModelFileError, match=r"cannot be opened .*Install Backdrop Live again") as caught:
        load_segmenter(engine=engine, folder=folder)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_network_of_another_size_is_refused(folder: Path) -> None:
    values = json.loads((folder / "balanced.json").read_text())
    (folder / "balanced.json").write_text(json.dumps({**values, "size": [96, 160], "other_sizes": []}))
    with pytest.raises(ModelFileError, match=r"takes \(1, 160, 288, 3\), not \(1, 96, 160, 3\)"):
        load_segmenter(folder=folder)


def test_other_outputs_are_refused() -> None:
    with pytest.raises(ModelFileError, match=r"gives \[\(1, 7\)\], not alpha and turn"):
        UnetSegmenter(lambda _: [np.zeros((1, 7), np.float32)], ((4, 6),))


def test_shipped_files_are_what_the_card_says() -> None:
    card = read_card("balanced")
    for name, digest in card.sha256.items():
        assert hash_file(WEIGHTS / name) == digest
        assert (WEIGHTS / name).stat().st_size == card.bytes[name]
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) <= 20e6
