"""`backdrop process` on videos: every frame with its own mask, at its own time, in every format."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import FPS, clip, composite, files, frames_with_alpha, picture, run
from fakes import SIZE, FakeSegmenter, leaks, person_alpha, person_image
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from desktop_app.capture.video_file import probe_video, read_video
from desktop_app.cli.model import FileNetworks
from desktop_app.cli.options import job_of, parse
from desktop_app.cli.process import process
from desktop_app.matting.segment import Segmentation, Segmenter
from desktop_app.settings import Settings, save_settings

COUNT = 12
GREEN = np.array((0, 177, 64))


def images(path: Path) -> list[NDArray[np.uint8]]:
    return [image for image, _ in read_video(path)]


def person_overlap(found: NDArray[np.bool_], shift: int) -> float:
    """Give the IoU with the person of the synthetic clip."""
    person = person_alpha(shift=shift) > 0
    return float((found & person).sum() / (found | person).sum())


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".mov", ".avi", ".gif"])
def test_frames_times_and_masks_are_those_of_the_clip(
    tmp_path: Path, suffix: str, capfd: pytest.CaptureFixture[str]
) -> None:
    out, matte = tmp_path / f"out{suffix}", tmp_path / f"m{suffix}"
    assert run("process", clip(tmp_path / "a.mp4"), "-o", out, "--alpha", matte, "--backdrop", "green") == 0
    assert capfd.readouterr() == (f"Saved {out}\nSaved {matte}\n", "")
    for path in (out, matte):
        np.testing.assert_allclose(
            [time_s for _, time_s in read_video(path)], np.arange(COUNT) / FPS, atol=2e-3
        )
        assert probe_video(path).fps == pytest.approx(FPS, rel=0.1)
        assert probe_video(path).size == SIZE
    for index, (image, grey) in enumerate(zip(images(out), images(matte), strict=True)):
        assert person_overlap(np.abs(image - GREEN).max(2) > 60, index) > 0.75
        assert person_overlap(grey[..., 0] > 127, index) > 0.75
        assert np.ptp(grey.astype(int), axis=2).max() < 12
        assert not leaks(composite(image))


@pytest.mark.parametrize("suffix", [".webm", ".mov", ".gif"])
def test_transparency_comes_back_out_of_the_file(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert run("process", clip(tmp_path / "a.mp4"), "-o", out, "--backdrop", "transparent") == 0
    frames = frames_with_alpha(out)
    assert len(frames) == COUNT
    for index, frame in enumerate(frames):
        assert person_overlap(frame[..., 3] > 127, index) > 0.75
        assert frame[:8, :, 3].max() < 8


@pytest.mark.parametrize("suffix", [".webm", ".avi", ".mov", ".gif", ".mkv", ".ts", ".3gp"])
def test_every_kind_of_video_is_read(tmp_path: Path, suffix: str) -> None:
    source = tmp_path / f"a{suffix}"
    if suffix == ".gif":
        first, *rest = [Image.fromarray(person_image(shift=index)) for index in range(COUNT)]
        first.save(source, save_all=True, append_images=rest, duration=100)
    elif suffix == ".webm":
        assert run("process", clip(tmp_path / "a.mp4"), "-o", source, "--backdrop", "#ff00ff") == 0
    else:
        clip(source)
    assert run("process", source, "-o", tmp_path / "out.mp4", "--backdrop", "green") == 0
    assert len(images(tmp_path / "out.mp4")) == COUNT
    assert probe_video(tmp_path / "out.mp4").fps == pytest.approx(FPS, rel=0.1)


@pytest.mark.parametrize("source", ["a.webp", "a.png", "a.apng"])
@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".gif"])
def test_a_picture_that_moves_becomes_a_video_if_that_is_asked_for(
    tmp_path: Path, source: str, suffix: str, capfd: pytest.CaptureFixture[str]
) -> None:
    first, *rest = [Image.fromarray(person_image(shift=4 * index)) for index in range(4)]
    shown_ms = [200, 100, 300, 900]
    form = {"format": None if source == "a.webp" else "PNG", "save_all": True, "lossless": True}
    first.save(tmp_path / source, append_images=rest, duration=shown_ms, **form)
    out, matte = tmp_path / f"out{suffix}", tmp_path / "m.mp4"
    job = ("process", tmp_path / source, "-o", out, "--alpha", matte, "--backdrop", "green")
    assert run(*job, "--rotate", "auto") == 0
    assert capfd.readouterr() == (f"Saved {out}\nSaved {matte}\n", "")
    for path in (out, matte):
        assert [time_s for _, time_s in read_video(path)] == pytest.approx([0, 0.2, 0.3, 0.6, 1.05], abs=2e-3)
    for index, image in enumerate(images(out)):
        assert person_overlap(np.abs(image - GREEN).max(2) > 60, 4 * min(index, 3)) > 0.75


def test_a_picture_that_moves_and_breaks_off_is_kept_as_far_as_it_goes_and_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    first, *rest = [Image.fromarray(person_image(shift=index)) for index in range(COUNT)]
    source, out = tmp_path / "a.png", tmp_path / "out.mp4"
    first.save(source, save_all=True, append_images=rest, duration=100)
    source.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
    assert run("process", source, "-o", out, "--backdrop", "green") == 0
    count = len(images(out))
    assert 2 < count < COUNT - 2
    assert capfd.readouterr().err == f"backdrop: a.png breaks off after frame {count}.\n"


@pytest.mark.parametrize("name", ["a.mp4", "a.ts"])
def test_sound_goes_along_but_not_with_the_matte(tmp_path: Path, name: str) -> None:
    source, out, matte = clip(tmp_path / name, sound="aac"), tmp_path / "out.mov", tmp_path / "m.mp4"
    assert run("process", source, "-o", out, "--alpha", matte) == 0
    with av.open(str(out)) as container:
        assert [stream.type for stream in container.streams] == ["video", "audio"]
    with av.open(str(matte)) as container:
        assert [stream.type for stream in container.streams] == ["video"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(
    size=st.tuples(st.integers(16, 90), st.integers(16, 90)),
    turns=st.integers(0, 3),
    is_mirrored=st.booleans(),
    suffix=st.sampled_from([".mp4", ".webm", ".mov", ".avi", ".gif"]),
)
def test_any_size_turn_and_mirroring(
    tmp_path: Path, size: tuple[int, int], turns: int, is_mirrored: bool, suffix: str
) -> None:
    source, out = clip(tmp_path / "a.mp4", 2), tmp_path / f"out{suffix}"
    flags = ["--mirror"] if is_mirrored else []
    job = ("process", source, "-o", out, "--backdrop", "green", "--size", f"{size[1]}x{size[0]}")
    assert run(*job, "--rotate", 90 * turns, *flags) == 0
    found = probe_video(out).size
    is_even = suffix in {".mp4", ".mov", ".avi"}
    assert found == tuple(each + (each % 2 if is_even else 0) for each in size)


class Opinions(FakeSegmenter):
    """Gives one opinion after the other on what is upright, and no further one."""

    def __init__(self, *turns: int | None) -> None:
        super().__init__()
        self.turns = list(turns)
        self.asked = 0

    def true_answer(self, image: NDArray[np.uint8]) -> Segmentation:
        upright = np.full(4, 0.25, np.float32)
        if self.asked < len(self.turns):
            turn = self.turns[self.asked]
            if turn is not None:
                upright = np.eye(4, dtype=np.float32)[turn]
        self.asked += 1
        return Segmentation(super().true_answer(image).alpha, upright)


@pytest.mark.parametrize(
    ("opinions", "turns"),
    [
        ((1, 1, 1), 1),
        ((3, 0, 3), 3),
        ((None, 1, None), 1),
        ((0, 1, None), 0),
        ((None, None, None), 0),
        ((1, 2, 3), 0),
        ((1, 1, 0, 0, 1, 0, 0, 0), 1),
    ],
)
def test_auto_decides_once_per_clip_by_majority(
    tmp_path: Path, opinions: tuple[int | None, ...], turns: int
) -> None:
    out = tmp_path / "out.mp4"
    count = 5 * len(opinions)  # One opinion per half second.
    job = ("process", clip(tmp_path / "a.mp4", count), "-o", out, "--rotate", "auto", "--backdrop", "green")
    assert run(*job, segmenter=Opinions(*opinions)) == 0
    assert probe_video(out).size == (SIZE[::-1] if turns % 2 else SIZE)
    assert len(images(out)) == count


def test_the_clips_own_times_drive_the_smoothing(tmp_path: Path) -> None:
    class Flickering(FakeSegmenter):
        """Is in doubt about a grey strip beside the person."""

        def true_answer(self, image: NDArray[np.uint8]) -> Segmentation:
            alpha = super().true_answer(image).alpha.copy()
            grey = (np.ptp(image, axis=2) < 9) & (image[..., 0] > 60)
            alpha[grey] = np.where(image[grey][:, 0] > 128, 0.55, 0.6)
            return Segmentation(alpha)

    def wobble(smoothing: float, step_ms: int) -> float:
        save_settings(Settings(smoothing=smoothing, softness=1.0))
        stills = []
        for index in range(6):
            image = person_image()
            image[28:44, 91:105] = 125 if index % 2 else 131
            stills.append(Image.fromarray(image))
        stills[0].save(tmp_path / "a.gif", save_all=True, append_images=stills[1:], duration=step_ms)
        matte = tmp_path / "m.mov"
        assert run("process", tmp_path / "a.gif", "--alpha", matte, segmenter=Flickering()) == 0
        strip = [image[32:40, 95:101, 0].mean() for image in images(matte)[2:]]
        return float(np.ptp(strip))

    assert wobble(1.0, 100) < 0.4 * wobble(0.0, 100)
    # Pictures that are seconds apart have nothing to do with each other.
    assert wobble(1.0, 2000) == pytest.approx(wobble(0.0, 2000), abs=1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_job_with_nothing_written(
    request: pytest.FixtureRequest, tmp_path: Path, capfd: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    class Signalling(FakeSegmenter):
        def true_answer(self, image: NDArray[np.uint8]) -> Segmentation:
            if self.calls == 5:
                os.kill(os.getpid(), number)
            return super().true_answer(image)

    source = clip(tmp_path / "a.mp4")
    before = files(tmp_path)
    # Whoever starts the tests in the background may have them ignore Ctrl-C, and so would the program.
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, inherited))
    handlers = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    job = ("process", source, "-o", tmp_path / "out.webm", "--alpha", tmp_path / "m.mp4")
    assert run(*job, segmenter=Signalling()) == 130
    assert files(tmp_path) == before
    assert capfd.readouterr() == ("", "backdrop: Interrupted.\n")
    assert [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)] == handlers


def test_a_clip_that_breaks_off_is_kept_as_far_as_it_goes_and_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = clip(tmp_path / "a.avi", 30)
    content = source.read_bytes()
    source.write_bytes(content[: len(content) * 2 // 3])
    assert run("process", source, "-o", tmp_path / "out.mp4", "--backdrop", "green") == 0
    assert 5 < len(images(tmp_path / "out.mp4")) < 30
    assert capfd.readouterr().err.count("\n") <= 1


def test_a_video_and_a_picture_get_each_their_network(tmp_path: Path) -> None:
    asked = []

    def ask(name: str) -> Segmenter:
        asked.append(name)
        return FakeSegmenter()

    networks = FileNetworks(lambda: ask("video"), lambda: ask("picture"))
    for path in (clip(tmp_path / "a.mp4", 2), picture(tmp_path / "a.png")):
        out = tmp_path / f"out{path.suffix}"
        job = job_of(parse(["process", str(path), "-o", str(out), "--backdrop", "green"]))
        process(job, networks, check=lambda: None)
        assert out.exists()
    assert asked == ["video", "picture"]
