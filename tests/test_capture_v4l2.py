"""The system's own path to cameras on Linux, on device files that are no camera: told in words, never stuck.

A real camera, or one that v4l2loopback makes, is used where there is one. Many machines that run this have
none.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.capture import camera as camera_module
from desktop_app.capture.camera import Camera, CameraInfo, list_cameras
from desktop_app.capture.opencv import cv2
from desktop_app.errors import CameraError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Video4Linux")
NUMBER = 59
PATH = Path(f"/dev/video{NUMBER}")
KINDS = {
    "a device that is no camera": lambda: os.mknod(PATH, stat.S_IFCHR | 0o666, os.makedev(1, 3)),
    "a device without a driver": lambda: os.mknod(PATH, stat.S_IFCHR | 0o666, os.makedev(81, NUMBER)),
    "a file": lambda: PATH.write_bytes(b"no camera"),
    "a folder": PATH.mkdir,
    "a link to nowhere": lambda: PATH.symlink_to("/dev/nowhere"),
}


@pytest.fixture
def _place() -> Iterator[None]:
    if PATH.exists() or PATH.is_symlink():
        pytest.skip(f"there is a {PATH}")
    yield
    with suppress(FileNotFoundError):
        PATH.rmdir() if PATH.is_dir() and not PATH.is_symlink() else PATH.unlink()


def put(kind: str) -> None:
    try:
        KINDS[kind]()
    except PermissionError:
        pytest.skip("only root may put things into /dev")


@pytest.mark.usefixtures("_place")
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_camera_does_not_open_and_that_is_told(kind: str) -> None:
    put(kind)
    info = CameraInfo("Cam [x]", "Cam", NUMBER, cv2.CAP_V4L2, str(PATH))
    camera = Camera("Cam [x]", size=(720, 1280), find=lambda: [info])
    begun_at_s = time.thread_time()
    with pytest.raises(CameraError, match=r"^(Cam did not open\. Close|You may not use Cam\. Add)"):
        camera.open()
    camera.close()
    assert time.thread_time() - begun_at_s < 1.0
    with pytest.raises(CameraError, match="not open"):
        camera.read()


@pytest.mark.usefixtures("_place")
@pytest.mark.parametrize("kind", KINDS)
def test_listing_goes_on_past_what_is_no_camera(kind: str) -> None:
    before = list_cameras()
    put(kind)
    assert set(before) <= set(list_cameras())


@pytest.mark.usefixtures("_place")
@pytest.mark.skipif(not hasattr(os, "seteuid") or os.getuid() != 0, reason="only root can become somebody else")
def test_a_camera_that_one_may_not_use_says_which_group_to_join(monkeypatch: pytest.MonkeyPatch) -> None:
    put("a device that is no camera")
    PATH.chmod(0o600)
    real = os.access
    # As the program asks, but for the user nobody.
    monkeypatch.setattr(
        camera_module.os, "access", lambda path, mode: _as_nobody(lambda: real(path, mode, effective_ids=True))
    )
    info = CameraInfo("Cam [x]", "Cam", NUMBER, cv2.CAP_V4L2, str(PATH))
    with pytest.raises(CameraError, match="group “video”"):
        Camera("Cam [x]", find=lambda: [info]).open()


def _as_nobody(ask: object) -> bool:
    os.seteuid(65534)
    try:
        return ask()  # type: ignore[operator,no-any-return]
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not list(Path("/dev").glob("video*")), reason="there is no camera, nor v4l2loopback")
def test_a_real_camera_gives_pictures_or_says_why_not() -> None:
    for info in list_cameras():
        camera = Camera(info.identity, size=(480, 640))
        told = ""
        try:
            camera.open()
            assert camera.read().image.ndim == 3
        except CameraError as error:
            told = str(error)
        finally:
            camera.close()
        assert not told or info.name in told
