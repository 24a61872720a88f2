"""Some seconds of the fault injection, and proof that it finds a leak wherever there is one."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import faults
import numpy as np
import pytest
from faults_canary import HALVES, draw, leaked, leaked_pixels
from faults_devices import where_used
from faults_world import POINTS, SOURCES

from desktop_app.live.latest import Latest
from desktop_app.live.matting_worker import MattingWorker
from desktop_app.live.outbox import Outbox
from desktop_app.live.wish import Wish
from desktop_app.matting import lay_over, segment
from desktop_app.matting.blur import blur_background
from desktop_app.matting.matter import Composite

SIZES = [(72, 128), (73, 127), (128, 72), (80, 80), (144, 256)]


def raw_composite(size: tuple[int, int], *, is_covered: bool) -> Composite:
    image = draw(size, HALVES[0]).copy()
    return Composite(image, np.zeros(size, np.uint8), 0, 0.0, SOURCES[0], 0, is_covered, {}, None)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_covered", [True, False])
def test_a_raw_frame_is_seen(size: tuple[int, int], is_covered: bool) -> None:
    raw = raw_composite(size, is_covered=is_covered)
    assert leaked(raw, HALVES[0])
    assert leaked(dataclasses.replace(raw, image=np.dstack([raw.image, np.zeros(size, np.uint8)])), HALVES[0])
    assert leaked(dataclasses.replace(raw, image=np.full((*size, 3), 60, np.uint8)), HALVES[0]) == 0


@pytest.mark.parametrize("share", [0.06, 0.3, 0.6, 1.0])
def test_a_share_of_the_room_is_seen_over_any_backdrop(share: float) -> None:
    room = draw((72, 128), HALVES[0])
    for colour in [(32, 64, 32), (0, 177, 64), (30, 33, 39)]:
        mixed = share * room + (1 - share) * np.array(colour)
        assert leaked_pixels(np.rint(mixed).astype(np.uint8), np.ones((72, 128), np.bool_))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("strength", [0, 60, 100])
def test_a_blurred_room_is_no_leak(size: tuple[int, int], strength: int) -> None:
    blurred = blur_background(draw(size, HALVES[0]), np.zeros(size, np.uint8), strength)
    far = np.ones(size, np.bool_)
    far[size[0] // 4 : -size[0] // 4, size[1] // 4 : -size[1] // 4] = False
    assert leaked_pixels(blurred, far) == 0


def test_random_faults_leak_nothing() -> None:
    report = faults.run(400, seed=20261124)
    assert report.leaks == []
    assert report.faults == 400
    # The faults did not simply silence it.
    assert report.live > 50
    assert report.written > 50
    # Nor does it miss a stage because that moved.
    assert report.passed == set(POINTS)


def replace_everywhere(monkeypatch: pytest.MonkeyPatch, real: Callable[..., object], planted: object) -> None:
    for module in where_used(real):
        monkeypatch.setattr(module, real.__name__, planted)


def fails_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def handle(self: MattingWorker, _error: Exception, frame: object, settings: object, wish: object) -> None:
        blank = np.zeros(frame.size, np.uint8)  # type: ignore[attr-defined]
        raw = Composite(frame.image, blank, frame.index, 0.0, frame.source_id, 0, False, {}, None)  # type: ignore[attr-defined]
        self._outbox.publish(raw, wish)  # type: ignore[arg-type]

    monkeypatch.setattr(MattingWorker, "_handle", handle)


def cover_shows_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    real = MattingWorker._give_cover

    def give(self: MattingWorker, settings: object, wish: object, frame: object = None) -> None:
        if frame is None:
            real(self, settings, wish)  # type: ignore[arg-type]
            return
        blank = np.zeros(frame.size, np.uint8)  # type: ignore[attr-defined]
        self._outbox.publish(Composite(frame.image, blank, -1, 0.0, "", 0, True, {}, None), wish)  # type: ignore[attr-defined,arg-type]

    monkeypatch.setattr(MattingWorker, "_give_cover", give)


def composite_forgets_the_alpha(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lay_over, "composite", lambda foreground, *_, **__: foreground.copy())


def alpha_of_the_frame_before(monkeypatch: pytest.MonkeyPatch) -> None:
    real, kept = segment.segment_safely, []

    def late(segmenter: object, image: object) -> object:
        kept.append(real(segmenter, image))  # type: ignore[arg-type]
        return kept[-2:][0]

    replace_everywhere(monkeypatch, real, late)


def anything_is_made_an_alpha(monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(values: object, shape: tuple[int, ...], _what: str) -> np.ndarray:
        return np.resize(np.nan_to_num(np.asarray(values, np.float32)), shape).clip(0, 1)

    monkeypatch.setattr(segment, "_checked", accept)


def a_switch_leaves_the_old_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Latest, "clear", lambda _self: None)


def sinks_get_the_room(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Outbox._write

    def write(self: Outbox, composite: Composite, wish: Wish) -> None:
        real(self, dataclasses.replace(composite, image=draw(composite.size, HALVES[0])), wish)

    monkeypatch.setattr(Outbox, "_write", write)


def colour_under_zero_alpha(monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(foreground: np.ndarray, matte: np.ndarray, **_: object) -> np.ndarray:
        return np.dstack([foreground, matte])

    monkeypatch.setattr(lay_over, "cut_out", cut)


@pytest.mark.parametrize(
    "plant",
    [
        fails_open,
        cover_shows_the_frame,
        composite_forgets_the_alpha,
        alpha_of_the_frame_before,
        anything_is_made_an_alpha,
        a_switch_leaves_the_old_picture,
        sinks_get_the_room,
        colour_under_zero_alpha,
    ],
    ids=lambda plant: plant.__name__,
)
def test_a_planted_leak_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    report, episode = faults.Report(), 0
    while not report.leaks and episode < 30:
        faults.run_episode(1, episode, report)
        episode += 1
    assert report.leaks, f"not found in {report.faults} faults"


def test_the_command_line_ends_with_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert faults.main(["--count", "20", "--seed", "3"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "faults 20 leaked 0"


def test_the_command_line_stops_when_the_time_is_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert faults.main(["--seconds", "0.01"]) == 0
    name, count, *rest = capsys.readouterr().out.splitlines()[-1].split()
    assert (name, rest) == ("faults", ["leaked", "0"])
    assert 0 < int(count) < 1000


def test_the_command_line_tells_where_it_leaked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    composite_forgets_the_alpha(monkeypatch)
    assert faults.main(["--seed", "1", "--episode", "0"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("seed 1 episode 0 step ")
    assert lines[-1].split()[2:] == ["leaked", str(len(lines) - 2)]
