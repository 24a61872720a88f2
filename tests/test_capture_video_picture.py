"""How a video's pictures are shown: turned, mirrored, with square pixels and the right colours."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from video_files import make_video, show_as, write_frames

from desktop_app.capture.video_file import probe_video, read_video

RGB = (200, 60, 40)


def first(path: Path) -> NDArray[np.uint8]:
    image, _ = next(read_video(path))
    assert probe_video(path).size == image.shape[:2]
    return image


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_note_on_turning_and_mirroring_is_obeyed(tmp_path: Path, turns: int, is_mirrored: bool) -> None:
    path = tmp_path / "a.mp4"
    corners = np.array([[[250, 0, 0], [0, 250, 0]], [[0, 0, 250], [250, 250, 0]]], np.uint8)
    image = corners.repeat(16, 0).repeat(24, 1)
    write_frames(path, [av.VideoFrame.from_ndarray(image, format="rgb24")])
    plain = first(path)
    # Clockwise, and then mirrored.
    right = [(1, 0), (0, 1), (-1, 0), (0, -1)][turns]
    down = (-right[1], right[0])
    if is_mirrored:
        right, down = (-right[0], right[1]), (-down[0], down[1])
    show_as(path, right, down)
    expected = np.rot90(plain, -turns)
    np.testing.assert_array_equal(first(path), expected[:, ::-1] if is_mirrored else expected)


def test_a_turn_is_obeyed_beside_a_note_that_is_unknown(tmp_path: Path) -> None:
    image = Image.new("RGB", (32, 16))
    image.paste((250, 250, 250), (16, 0, 32, 16))
    exif = Image.Exif()
    exif[0x0112] = 6  # To be turned clockwise.
    content = io.BytesIO()
    image.save(content, "JPEG", exif=exif)
    path = tmp_path / "a.mov"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 32, 16, "yuvj420p"
        packet = av.Packet(content.getvalue())
        packet.pts = packet.dts = 0
        packet.time_base, packet.stream, packet.is_keyframe = Fraction(1, 10), stream, True
        container.mux(packet)
    shown = first(path)
    assert shown.shape == (32, 16, 3)
    assert shown[4].max() < 50
    assert shown[28].min() > 200


@pytest.mark.parametrize(
    ("aspect", "size"),
    [
        (Fraction(64, 45), (72, 128)),  # PAL, shown as 16:9.
        (Fraction(8, 9), (81, 90)),  # NTSC
        (Fraction(1, 1), (72, 90)),
        (Fraction(1, 255), (72, 90)),  # No camera makes such pixels.
    ],
)
def test_pixels_are_made_square(tmp_path: Path, aspect: Fraction, size: tuple[int, int]) -> None:
    path = make_video(tmp_path / "a.mp4", [200], (72, 90), pixel_aspect=aspect)
    image = first(path)
    assert image.shape[:2] == size
    middle = size[1] // 2
    assert image[:, : middle - 4].max() < 30
    assert image[:, middle + 4 :].min() > 170
    show_as(path, (0, 1), (-1, 0))
    assert first(path).shape[:2] == size[::-1]


@pytest.mark.parametrize(
    ("size", "colour_space", "luma"),
    [
        # (red, blue) in the luma: BT.709 from HD on, where nothing is said.
        ((592, 16), 2, (0.2126, 0.0722)),
        ((16, 1280), 2, (0.2126, 0.0722)),
        ((576, 16), 2, (0.299, 0.114)),
        ((592, 16), 6, (0.299, 0.114)),
        ((576, 16), 1, (0.2126, 0.0722)),
    ],
)
def test_colours_are_read_as_noted_or_else_as_usual_for_the_size(
    tmp_path: Path, size: tuple[int, int], colour_space: int, luma: tuple[float, float]
) -> None:
    frame = one_colour(tuple(value / 255 for value in RGB), luma, size, colour_space)
    path = write_frames(tmp_path / "a.mp4", [frame], "libx264", colour_space=colour_space)
    np.testing.assert_allclose(first(path)[size[0] // 2, size[1] // 2], RGB, atol=4)


@pytest.mark.parametrize(
    ("transfer", "linear", "expected"),
    [
        # HLG looks right on an ordinary display that has its colours: light on such a one, by BT.709's curve.
        (18, (0.52, 0.52, 0.52), (183, 183, 183)),
        (18, (0.58, 0.05, 0.02), (193, 48, 23)),
        # PQ: cd/m². White paper, a grey card before it, and more than an ordinary display can show.
        (16, (203, 203, 203), (191, 191, 191)),
        (16, (36, 36, 36), (110, 110, 110)),
        (16, (4000, 4000, 4000), (255, 255, 255)),
    ],
)
@pytest.mark.parametrize("size", [(64, 48), (37, 51)])
def test_hdr_looks_as_it_should_on_an_ordinary_display(
    tmp_path: Path,
    transfer: int,
    linear: tuple[float, float, float],
    expected: tuple[int, int, int],
    size: tuple[int, int],
) -> None:
    # Rec. ITU-R BT.2087: from the primaries of BT.709 to those of BT.2020.
    wide = np.array([[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]) @ linear
    signal = perceptual_quantizer(wide) if transfer == 16 else 1.099 * wide**0.45 - 0.099
    frame = one_colour(tuple(signal), (0.2627, 0.0593), size, 9)
    path = write_frames(tmp_path / "a.mkv", [frame] * 3, "ffv1", colour_space=9, transfer=transfer)
    images = [image for image, _ in read_video(path)]
    assert [image.shape for image in images] == [(*size, 3)] * 3
    for image in images:
        np.testing.assert_allclose(image.reshape(-1, 3), [expected] * (size[0] * size[1]), atol=4)


def perceptual_quantizer(nits: NDArray[np.float64]) -> NDArray[np.float64]:
    """SMPTE ST 2084."""
    light = (nits / 10000) ** 0.1593017578125
    return np.asarray(((0.8359375 + 18.8515625 * light) / (1 + 18.6875 * light)) ** 78.84375)


def one_colour(
    signal: tuple[float, ...], luma: tuple[float, float], size: tuple[int, int], colour_space: int
) -> av.VideoFrame:
    """A frame of one colour, red, green and blue in 0-1, and (red, blue) in the luma."""
    red, green, blue = signal
    grey = luma[0] * red + (1 - sum(luma)) * green + luma[1] * blue
    planes = (
        219 * grey + 16,
        112 * (blue - grey) / (1 - luma[1]) + 128,
        112 * (red - grey) / (1 - luma[0]) + 128,
    )
    frame = av.VideoFrame(size[1], size[0], "yuv420p")
    for plane, value in zip(frame.planes, planes, strict=True):
        plane.update(bytes([round(value)]) * plane.buffer_size)
    frame.colorspace = colour_space
    return frame


def test_a_colon_in_a_name_is_no_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_video(tmp_path / "a.mp4", [200]).rename(tmp_path / "2026-11-28T12:30.mp4")
    assert first(Path("2026-11-28T12:30.mp4")).shape == (48, 64, 3)
