"""People moved over rooms: what is known of them is true, and the command measures them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.bench.moved import MOVING_FRAMES, STILL_FRAMES, MovedClip, main, moved_clips

SIZE = (90, 160)


def person(height: int = 60, width: int = 45) -> tuple[np.ndarray, np.ndarray]:
    label = np.zeros((height, width), np.uint8)
    label[height // 4 :, width // 4 : -width // 4] = 255
    return np.full((height, width, 3), (250, 10, 10), np.uint8), label


def write_data(folder: Path, *, is_cut: bool = False) -> Path:
    image, label = person()
    if is_cut:
        label[len(label) // 2] = 255
    for name, picture in (("people/images/a.png", image), ("people/alphas/a.png", label)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(folder / name)
    (folder / "rooms").mkdir()
    Image.fromarray(np.full((30, 40, 3), (10, 10, 250), np.uint8)).save(folder / "rooms" / "room.png")
    return folder


def test_the_alpha_is_where_the_person_is_in_every_frame() -> None:
    image, label = person()
    clip = MovedClip("a", image, label, np.full((30, 40, 3), (10, 10, 250), np.uint8), SIZE)
    shots = list(clip.play())
    assert len(shots) == STILL_FRAMES + MOVING_FRAMES
    places = []
    for frame, truth in shots:
        assert truth is not None
        red = frame.image[..., 0] > 130
        assert np.mean(red != (truth > 0.5)) < 0.01
        places.append(int(np.flatnonzero(truth.any(axis=0))[0]))
    assert len(set(places[: STILL_FRAMES + 1])) == 1
    assert max(places) - min(places) > 0.2 * SIZE[1]


def test_a_clip_is_the_same_each_time_and_noisy() -> None:
    image, label = person()
    clip = MovedClip("a", image, label, np.full((30, 40, 3), 90, np.uint8), SIZE)
    once, again = ([frame.image for frame, _ in clip.play()] for _ in range(2))
    assert all(np.array_equal(one, other) for one, other in zip(once, again, strict=True))
    assert not np.array_equal(once[0], once[1])


def test_only_people_who_are_whole_are_taken(tmp_path: Path) -> None:
    assert [clip.name for clip in moved_clips(write_data(tmp_path / "whole"))] == ["a"]
    with pytest.raises(ValueError, match="Name the training data's root"):
        moved_clips(write_data(tmp_path / "cut", is_cut=True))


def test_data_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--data", str(tmp_path / "nowhere")])
    assert "nowhere" in capsys.readouterr().err
