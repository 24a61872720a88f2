"""What bad cameras and bad light leave of a picture, and the table over them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from drawn_people import draw_person, write_people

from models.benchmark import list_cases
from models.hardships import HARDSHIPS, main, spoilt


def spoil(name: str, image: np.ndarray) -> np.ndarray:
    return HARDSHIPS[name](image, np.random.default_rng(0))


@pytest.mark.parametrize("name", list(HARDSHIPS))
def test_a_spoilt_picture_is_another_of_the_same_shape_and_the_same_each_time(name: str) -> None:
    image, _ = draw_person()
    before = image.copy()
    once = spoil(name, image)
    assert (once.dtype, once.shape) == (np.uint8, image.shape)
    np.testing.assert_array_equal(spoil(name, image), once)
    np.testing.assert_array_equal(image, before)
    assert np.array_equal(once, image) == (name == "as they are")


def test_each_hardship_is_what_it_is_called() -> None:
    image, _ = draw_person()
    assert np.ptp(spoil("without colours", image), axis=2).max() == 0
    assert spoil("in the dark", image).mean() < 50
    assert spoil("overexposed", image).mean() > 1.3 * image.mean()
    assert spoil("little contrast", image).std() < 0.4 * image.std()
    red, _, blue = spoil("light of a screen", image).mean(axis=(0, 1)) / image.mean(axis=(0, 1))
    assert red < 0.7 < 1.1 < blue
    shaken = spoil("shaken by 15 pixels", image)
    before, after = (np.abs(np.diff(each.astype(float), axis=1)).mean() for each in (image, shaken))
    assert after < 0.5 * before


def test_the_alphas_stay_as_they_were_drawn(tmp_path: Path) -> None:
    write_people(tmp_path / "people", 2)
    cases = list_cases(tmp_path)
    for name in ("as they are", "shaken by 15 pixels"):
        for case, (_, alpha) in zip(cases, spoilt(cases, HARDSHIPS[name]), strict=True):
            np.testing.assert_array_equal(alpha, case.read_part("upper-body")[1] > 127)


def test_the_table_has_a_row_for_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_people(tmp_path / "people", 1)
    main(["--data", str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "| Mean IoU, 1 pictures | fast | balanced | fine |"
    assert [line.split(" | ")[0] for line in lines[2:]] == [f"| {name}" for name in HARDSHIPS]
    scores = np.array([[float(each) for each in line.strip("| ").split(" | ")[1:]] for line in lines[2:]])
    assert scores.shape == (len(HARDSHIPS), 3)
    assert ((scores >= 0) & (scores <= 1)).all()
    with pytest.raises(SystemExit):
        main(["--data", str(tmp_path / "nowhere")])
