"""Sheets of before and after, and the profile: drawn and written as asked, from any clip."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from bench_fakes import SETTINGS, ListedClip, ListedSegmenter
from cli_fakes import clip, run
from fakes import MODEL_SIZE, FakeSegmenter, person_alpha, person_image

from desktop_app.bench.profile import profile_frames
from desktop_app.bench.scenes import Scene, demo_scenes
from desktop_app.bench.sheets import draw_sheet, scenes_of
from desktop_app.bench.timing import Contender
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter

SIZE = (90, 160)


def still_then_jump() -> ListedClip:
    images = [person_image(shift=shift) for shift in (0, 0, 0, 20, 20, 20, 20, 20)]
    return ListedClip(images, [None] * len(images))


def test_the_five_scenes_are_drawn_the_same_each_time_and_the_person_is_where_the_alpha_says() -> None:
    scenes = demo_scenes(SIZE)
    assert [scene.name for scene in scenes] == [
        "hair",
        "hand in front of the face",
        "fast turn of the head",
        "dark room",
        "wall of the shirt's colour",
    ]
    for scene in scenes:
        first, again = list(scene.clip.play()), list(scene.clip.play())
        assert scene.shown == len(first) - 1
        for (frame, alpha), (other, _) in zip(first, again, strict=True):
            np.testing.assert_array_equal(frame.image, other.image)
            assert alpha is not None
            assert alpha.shape == frame.size == SIZE
    dark = next(scenes[3].clip.play())[0].image
    assert dark.mean() < 0.3 * next(scenes[0].clip.play())[0].image.mean()


def test_of_a_clip_the_fastest_movement_is_shown_and_others_evenly() -> None:
    scenes = scenes_of(still_then_jump())
    assert scenes[0].shown == 3
    assert [scene.shown for scene in scenes[1:]] == [0, 2, 4, 5, 7]


def test_a_row_shows_camera_before_after_and_both_alphas() -> None:
    sheet = draw_sheet([Scene("only", 2, still_then_jump())], FakeSegmenter(MODEL_SIZE), SETTINGS)
    assert sheet.shape == (30 + 30 + 300, 2000, 3)
    panels = [sheet[60:, 400 * index : 400 * (index + 1)] for index in range(5)]
    canary = np.array((255, 0, 255))
    has_room = [bool((np.abs(panel.astype(int) - canary).sum(axis=2) < 60).any()) for panel in panels]
    assert has_room[0]
    assert not has_room[2]
    for panel in panels[3:]:
        np.testing.assert_array_equal(panel[:280, :380, 0], panel[:280, :380, 2])


def test_a_sheet_of_a_file_is_written_and_nothing_beside_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    clip(tmp_path / "clip.mp4", 6)
    assert run("bench", tmp_path / "clip.mp4", "--sheets", tmp_path / "new", "--size", "128x72") == 0
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["clip.png"]
    assert cv2.imread(str(tmp_path / "new" / "clip.png")).shape[1] == 2000
    out, err = capfd.readouterr()
    assert out.startswith("Saved")
    assert err == ""


def test_where_the_folder_is_a_file_one_line_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    clip(tmp_path / "clip.mp4", 6)
    assert run("bench", tmp_path / "clip.mp4", "--sheets", tmp_path / "file", "--size", "128x72") == 2
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_the_profile_names_our_functions_and_what_they_took() -> None:
    images = [person_image(shift=shift) for shift in range(6)]
    frames = ListedClip(images, [person_alpha()] * 6)
    hot = profile_frames(frames, Contender("ours", Matter(FakeSegmenter()), SETTINGS))
    by_name = {each.name: each for each in hot}
    matte = by_name["matting/matter.py: matte"]
    assert matte.calls == 1
    assert matte.whole_ms >= sum(each.own_ms for each in hot if "refine" in each.name)
    assert [each.own_ms for each in hot] == sorted((each.own_ms for each in hot), reverse=True)


def test_the_profile_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert run("bench", "--profile", "--size", "160x90", "--frames", "3") == 0
    out = capfd.readouterr().out
    assert "| function" in out
    assert "`backdrop bench --size 160x90 --frames 3 --profile`" in out


def test_of_two_people_the_larger_one_is_shown() -> None:
    image, alpha = np.full((180, 320, 3), 60, np.uint8), np.zeros((180, 320), np.float32)
    for left, width in ((20, 40), (220, 80)):
        image[60:, left : left + width] = (left, 200, 60)
        alpha[60:, left : left + width] = 1
    clip = ListedClip([image] * 3, [None] * 3)
    small = cv2.resize(alpha, (MODEL_SIZE[1], MODEL_SIZE[0]), interpolation=cv2.INTER_AREA)
    sheet = draw_sheet([Scene("two", 2, clip)], ListedSegmenter([small]), SETTINGS)
    camera = sheet[60:, :400].astype(int)
    assert (np.abs(camera - (220, 200, 60)).sum(axis=2) < 12).mean() > 0.2
    assert not (np.abs(camera - (20, 200, 60)).sum(axis=2) < 12).any()
