"""A snapshot is the composite to the pixel, never over another file, and never half a file."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, files, only_small_files, refuse_new_files
from fakes import FakeSegmenter, person_image
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.frame import Frame
from desktop_app.errors import OutputError
from desktop_app.matting.matter import Matter
from desktop_app.output import snapshot
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

NOISE = np.random.default_rng(1).integers(0, 256, (200, 300, 4), np.uint8)


class Noon(datetime):
    @classmethod
    def now(cls, tz: object = None) -> Noon:
        return cls(2026, 11, 24, 16, 43, 12)


def read(path: Path) -> np.ndarray:
    with Image.open(path) as saved:
        assert saved.format == "PNG"
        return np.asarray(saved)


@given(
    seed=st.integers(0, 99), height=st.integers(1, 9), width=st.integers(1, 9), channels=st.sampled_from([3, 4])
)
def test_it_is_the_composite_to_the_pixel(
    tmp_path_factory: pytest.TempPathFactory, seed: int, height: int, width: int, channels: int
) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (height, width, channels), np.uint8)
    np.testing.assert_array_equal(read(save_snapshot(composite(image), tmp_path_factory.mktemp("s"))), image)


def test_alpha_is_straight_and_what_is_hidden_has_no_colour(tmp_path: Path) -> None:
    settings = Settings(backdrop="transparent", mirror=False, auto_upright=False, feather_px=2)
    image = person_image()
    made = Matter(FakeSegmenter()).matte(Frame(image, 0, 0.0, "x"), settings)
    saved = read(save_snapshot(made, tmp_path))
    alpha = saved[..., 3]
    np.testing.assert_array_equal(alpha, np.rint(made.alpha * 255).astype(np.uint8))
    assert set(np.unique(alpha)) > {0, 255}
    assert not saved[alpha == 0].any()
    # Not multiplied by alpha: colours are as bright where it is low as where it is full.
    np.testing.assert_array_equal(saved[alpha == 255][:, :3], image[alpha == 255])
    faint = saved[(alpha > 20) & (alpha < 128)]
    assert faint[:, 1].mean() > 75  # Of 90; below 45 if it were multiplied.


def test_it_is_named_by_the_time_and_never_overwrites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "datetime", Noon)
    folder = tmp_path / "made" / "on the way"
    shots = [save_snapshot(composite(np.full((2, 2, 3), shade, np.uint8)), folder) for shade in (10, 20, 30)]
    stem = "Backdrop 2026-11-24 16.43.12"
    assert [shot.name for shot in shots] == [f"{stem}.png", f"{stem} 2.png", f"{stem} 3.png"]
    assert [int(read(shot)[0, 0, 0]) for shot in shots] == [10, 20, 30]
    assert len(files(folder)) == 3


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "may not write"),
        (errno.EROFS, "may not write"),
        (errno.ENOSPC, "disk is full"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_a_folder_that_takes_nothing_is_told_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    monkeypatch.setattr(os, "open", refuse_new_files(tmp_path, number))
    with pytest.raises(OutputError, match=words) as caught:
        save_snapshot(composite(NOISE), tmp_path)
    assert str(caught.value).startswith("Backdrop 20")
    assert files(tmp_path) == {}


def test_a_folder_that_cannot_be_made_is_told_with_the_name_of_the_picture(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(snapshot_name="Talk {number} {date}")
    with pytest.raises(OutputError, match=r"^Talk 001 \d{4}-\d\d-\d\d\.png .*no folder"):
        save_snapshot(composite(NOISE), tmp_path / "file" / "folder", settings)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write anywhere"
)
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="may not write"):
        save_snapshot(composite(NOISE), tmp_path)


def test_a_disk_that_fills_up_leaves_nothing_behind(tmp_path: Path) -> None:
    with only_small_files(20_000), pytest.raises(OutputError, match="was not saved"):
        save_snapshot(composite(NOISE), tmp_path)
    assert files(tmp_path) == {}
