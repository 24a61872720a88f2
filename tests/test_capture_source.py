"""Frames are checked at the door; ids find their sources; OpenCV leaves Qt alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop_app.capture import camera
from desktop_app.capture.camera import Camera, CameraInfo
from desktop_app.capture.demo import Demo
from desktop_app.capture.frame import Frame
from desktop_app.capture.picture_file import PictureFile
from desktop_app.capture.source import open_source
from desktop_app.capture.video_file import VideoFile
from desktop_app.errors import SourceError

ROOT = Path(__file__).resolve().parent.parent


def test_a_frame_is_locked() -> None:
    frame = Frame(np.zeros((2, 3, 3), np.uint8), 0, 0.0, "demo")
    assert frame.size == (2, 3)
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0, 0] = 1


@pytest.mark.parametrize(
    "image",
    [None, [[1]], np.zeros((2, 3), np.uint8), np.zeros((2, 3, 4), np.uint8), np.zeros((0, 3, 3), np.uint8)]
    + [np.zeros((2, 3, 3), dtype) for dtype in (np.float32, np.int8, np.uint16)],
)
def test_what_is_no_picture_is_no_frame(image: object) -> None:
    with pytest.raises(SourceError, match="not a colour picture"):
        Frame(image, 0, 0.0, "demo")  # type: ignore[arg-type]


def test_ids_find_their_sources(tmp_path: Path) -> None:
    assert isinstance(open_source("demo"), Demo)
    assert isinstance(open_source("camera:Mine [y]", size=(720, 1280)), Camera)
    assert isinstance(open_source(f"file:{tmp_path}/a.MP4"), VideoFile)
    for suffix in ("gif", "wmv", "mpg", "MTS", "3gp"):
        assert isinstance(open_source(f"file:{tmp_path}/a.{suffix}"), VideoFile)
    assert isinstance(open_source(f"file:{tmp_path}/a.jpg"), PictureFile)
    assert open_source(f"file:{tmp_path}/a.jpg").source_id == f"file:{tmp_path}/a.jpg"


@pytest.mark.parametrize("source_id", ["camera", "camera:", "file:", "nothing", "0"])
def test_other_ids_are_refused(source_id: str) -> None:
    with pytest.raises(SourceError, match="not a source"):
        open_source(source_id)


def test_no_id_is_the_first_camera_or_else_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    cameras = (CameraInfo("A [1]", "A", 3, 200), CameraInfo("B [2]", "B", 0, 200))
    monkeypatch.setattr(camera, "list_cameras", lambda: cameras)
    assert open_source("").source_id == "camera:A [1]"
    monkeypatch.setattr(camera, "list_cameras", lambda: ())
    assert open_source("").source_id == "demo"


@pytest.mark.parametrize("own", [None, "/my/plugins"])
def test_opencv_leaves_qts_variables_as_they_were(own: str | None) -> None:
    names = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
    environment = {key: value for key, value in os.environ.items() if key not in names}
    environment |= {name: own for name in names if own is not None}
    code = (
        "import os; from desktop_app.capture.opencv import cv2;"
        f"print([os.environ.get(name) for name in {names!r}] == [{own!r}] * 2)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "True", done.stderr
