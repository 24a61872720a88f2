"""Cameras on a scripted driver: found by identity, never by number; failures in plain words."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from fakes import FakeClock

from desktop_app.capture import camera as camera_module
from desktop_app.capture.camera import Camera, CameraInfo, list_cameras
from desktop_app.capture.opencv import cv2
from desktop_app.errors import CameraError

BLUE_BGR = np.full((4, 6, 3), (255, 0, 0), np.uint8)


class Driver:
    """Stands for cv2.VideoCapture: gives what the script says, then fails."""

    def __init__(self, script: list[object], is_good: bool = True) -> None:
        self.script = script
        self.is_good = is_good
        self.asked: dict[int, float] = {}
        self.released = 0

    def isOpened(self) -> bool:
        return self.is_good

    def set(self, key: int, value: float) -> bool:
        self.asked[key] = value
        return True

    def read(self) -> tuple[bool, object]:
        answer = self.script.pop(0) if self.script else None
        if isinstance(answer, Exception):
            raise answer
        return answer is not None, answer

    def release(self) -> None:
        self.released += 1


def _camera(
    driver: Driver, listed: list[CameraInfo] | None = None, **more: object
) -> tuple[Camera, FakeClock, list[tuple[int, int]]]:
    clock, opened = FakeClock(), []

    def connect(index: int, backend: int) -> Driver:
        opened.append((index, backend))
        return driver

    infos = [CameraInfo("Other [x]", "Other", 0, 200), CameraInfo("Mine [y]", "Mine", 4, 200)]
    source = Camera(
        "Mine [y]",
        find=lambda: infos if listed is None else listed,
        connect=connect,  # type: ignore[arg-type]
        wait=clock.wait,
        clock=clock,
        **more,  # type: ignore[arg-type]
    )
    return source, clock, opened


def test_opens_by_identity_and_gives_rgb() -> None:
    driver = Driver([BLUE_BGR, BLUE_BGR])
    source, _, opened = _camera(driver, size=(720, 1280))
    source.open()
    assert opened == [(4, 200)]
    assert source.source_id == "camera:Mine [y]"
    assert source.name == "Mine"
    frames = [source.read(), source.read()]
    assert [frame.index for frame in frames] == [0, 1]
    assert (frames[0].image == (0, 0, 255)).all()
    assert not frames[0].image.flags.writeable
    assert driver.asked[cv2.CAP_PROP_FRAME_HEIGHT] == 720
    assert driver.asked[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    source.close()
    source.close()
    assert driver.released == 1


def test_another_camera_at_the_same_number_is_never_opened() -> None:
    driver = Driver([BLUE_BGR])
    source, _, opened = _camera(driver, [CameraInfo("Stranger [z]", "Stranger", 4, 200)])
    with pytest.raises(CameraError, match="Mine is not connected"):
        source.open()
    assert opened == []


def test_a_camera_that_moved_to_another_number_is_found() -> None:
    source, _, opened = _camera(Driver([BLUE_BGR]), [CameraInfo("Mine [y]", "Mine", 9, 200)])
    source.open()
    assert opened == [(9, 200)]


def test_a_busy_camera_is_told_and_let_go() -> None:
    driver = Driver([], is_good=False)
    source, _, _ = _camera(driver)
    with pytest.raises(CameraError, match="Close other programs that use it, check that this one may use it"):
        source.open()
    assert driver.released == 1
    with pytest.raises(CameraError, match="not open"):
        source.read()


def test_a_forbidden_camera_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    source, _, opened = _camera(Driver([]), [CameraInfo("Mine [y]", "Mine", 4, 200, "/dev/video4")])
    monkeypatch.setattr(camera_module.os, "access", lambda *_: False)
    with pytest.raises(CameraError, match="group “video”"):
        source.open()
    assert opened == []


def test_a_single_bad_read_is_forgiven_and_a_lost_camera_is_told_soon() -> None:
    source, clock, _ = _camera(Driver([BLUE_BGR, None, BLUE_BGR]))
    source.open()
    source.read()
    assert source.read().index == 1
    lost_at_s = clock.now_s
    with pytest.raises(CameraError, match="stopped giving pictures"):
        source.read()
    assert clock.now_s - lost_at_s < 1.0


def test_the_first_frame_may_take_longer() -> None:
    source, clock, _ = _camera(Driver([None] * 40 + [BLUE_BGR]))
    source.open()
    before_s = clock.now_s
    source.read()
    assert 1.5 < clock.now_s - before_s < 4


def test_one_that_opens_and_gives_nothing_may_be_in_use_or_forbidden() -> None:
    source, _, _ = _camera(Driver([None] * 1000))
    source.open()
    with pytest.raises(CameraError, match=r"^Mine gives no pictures\. Close other programs .* may use it"):
        source.read()


def test_a_driver_that_raises_is_told() -> None:
    source, _, _ = _camera(Driver([cv2.error("ioctl")]))
    source.open()
    with pytest.raises(CameraError, match="stopped giving pictures"):
        source.read()


@pytest.mark.parametrize("shape", [(4, 6), (4, 6, 1), (4, 6, 4)])
def test_grey_and_four_channels_become_rgb(shape: tuple[int, ...]) -> None:
    source, _, _ = _camera(Driver([np.full(shape, 7, np.uint8)]))
    source.open()
    image = source.read().image
    assert image.shape == (4, 6, 3)
    assert (image == 7).all()


def _listed(index: int, name: str, path: str) -> SimpleNamespace:
    return SimpleNamespace(index=index, name=name, path=path, vid=1, pid=2, backend=200)


def test_listing_gives_each_camera_its_own_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    import cv2_enumerate_cameras

    found = [_listed(2, "Cam", "/dev/video2"), _listed(0, "Cam", "/dev/video0"), _listed(4, "", "")]
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda _backend: found)
    cameras = list_cameras()
    assert [camera.index for camera in cameras] == [0, 2, 4]
    assert [camera.name for camera in cameras] == ["Cam", "Cam", "Camera 4"]
    assert len({camera.identity for camera in cameras}) == 3
    assert list_cameras() == cameras


@pytest.mark.parametrize("has_links", [True, False])
def test_of_two_of_one_model_the_other_never_opens_in_place_of_the_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    import cv2_enumerate_cameras

    monkeypatch.setattr(camera_module, "_LINKS", tmp_path)
    twins = [_listed(index, "Cam", str(tmp_path / f"video{index}")) for index in (0, 2)]
    by_id = tmp_path / "by-id" / "usb-Cam-video-index0"
    for folder in ("by-id", "by-path") if has_links else ():
        (tmp_path / folder).mkdir()
    for twin in twins if has_links else ():
        (tmp_path / "by-path" / f"usb-{twin.index}").symlink_to(twin.path)
    if has_links:
        by_id.symlink_to(twins[0].path)
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda _backend: twins)
    chosen = list_cameras()[0]
    assert chosen.path == twins[0].path

    del twins[0]  # unplugged: udev gives the link of the model to the one that is left
    if has_links:
        by_id.unlink()
        by_id.symlink_to(twins[0].path)
    assert chosen.identity not in {camera.identity for camera in list_cameras()}


def test_of_two_with_serial_numbers_each_is_known_in_whatever_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import cv2_enumerate_cameras

    monkeypatch.setattr(camera_module, "_LINKS", tmp_path)
    twins = [_listed(index, "Cam", str(tmp_path / f"video{index}")) for index in (0, 2)]
    (tmp_path / "by-id").mkdir()
    for twin, serial in zip(twins, "AB", strict=True):
        (tmp_path / "by-id" / f"usb-Cam_{serial}").symlink_to(twin.path)
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda _backend: twins)
    assert [camera.identity for camera in list_cameras()] == ["Cam [usb-Cam_A]", "Cam [usb-Cam_B]"]
    del twins[0]
    assert [camera.identity for camera in list_cameras()] == ["Cam [usb-Cam_B]"]


def test_a_list_that_cannot_be_had_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import cv2_enumerate_cameras

    def fail(_backend: int) -> list[object]:
        raise OSError("no bus")

    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", fail)
    with pytest.raises(CameraError, match="could not be listed"):
        list_cameras()
