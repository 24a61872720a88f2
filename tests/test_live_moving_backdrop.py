"""Moving backdrops live: read ahead within bounds, on their own clock, standing still where they break."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import WAIT_S
from moving_clips import FRAME, NOBODY, Clip, Clock, settle, shown
from slide_files import write_animation

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import BackdropError
from desktop_app.live.backdrop_guard import BackdropGuard
from desktop_app.live.events import BackdropFailed, Event, Recovered
from desktop_app.live.moving_backdrop import MovingBackdrop, load_live_backdrop
from desktop_app.live.picture_player import MOST_AHEAD, PicturePlayer
from desktop_app.matting.look import Look
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings


def test_it_goes_by_its_own_clock_and_round_the_end() -> None:
    clip, clock = Clip(5), Clock()
    backdrop = MovingBackdrop(clip.read, clock=clock)
    found = [shown(backdrop)]
    for step in range(1, 12):
        settle(backdrop, step * 0.1)
        clock.now_s += 0.1
        found.append(shown(backdrop))
    backdrop.close()
    assert {(after - before) % 5 for before, after in itertools.pairwise(found)} <= {0, 1, 2}
    assert clip.rounds >= 2


def test_it_stands_still_while_hidden_and_while_it_may_not_play() -> None:
    clip, clock = Clip(50), Clock()
    backdrop = MovingBackdrop(clip.read, clock=clock)
    shown(backdrop)
    settle(backdrop, 0.4)
    clock.now_s += 3600
    assert shown(backdrop) <= 3
    backdrop.wear(Look(plays=False))
    before = shown(backdrop)
    clock.now_s += 0.2
    assert shown(backdrop) == before
    backdrop.close()


def test_one_that_may_not_play_reads_its_first_picture_only() -> None:
    clip = Clip(50)
    backdrop = MovingBackdrop(clip.read, clock=Clock())
    backdrop.wear(Look(plays=False))
    assert shown(backdrop) == 0
    assert clip.reads == 1
    assert backdrop._player.thread.ident is None
    backdrop.close()


@pytest.mark.parametrize("room_bytes", [1, 10_000, 1 << 30])
def test_what_is_read_ahead_is_bounded(room_bytes: int) -> None:
    clip = Clip(10_000)
    pictures = clip.read()
    first, _ = next(pictures)
    player = PicturePlayer(first, pictures, clip.read, room_bytes=room_bytes)
    player.start()
    clip.wait_for(3)
    for _ in range(200):
        player.at(0.0)
        with player._condition:
            assert len(player._ahead) <= MOST_AHEAD
            bytes_ahead = sum(shot.nbytes for shot in player._ahead)
            assert bytes_ahead == player._bytes
            assert bytes_ahead <= max(room_bytes, 2 * first.nbytes)
    player.close()
    player.thread.join(WAIT_S)
    assert not player.thread.is_alive()
    assert clip.reads <= MOST_AHEAD + 3


def test_a_reader_that_hangs_holds_nobody_up() -> None:
    gate = threading.Event()
    clock = Clock()

    def read() -> Iterator[tuple[RgbImage, float]]:
        yield np.full((18, 32, 3), 7, np.uint8), 0.0
        gate.wait()
        yield np.full((18, 32, 3), 8, np.uint8), 0.1

    backdrop = MovingBackdrop(read, clock=clock)
    for _ in range(20):
        clock.now_s += 0.1
        assert shown(backdrop) == 7
    gate.set()
    settle(backdrop, 0.1)
    backdrop.close()


def test_a_still_needs_no_thread_for_long() -> None:
    clip = Clip(1)
    backdrop = MovingBackdrop(clip.read, clock=Clock())
    shown(backdrop)
    backdrop._player.thread.join(WAIT_S)
    assert not backdrop._player.thread.is_alive()
    assert backdrop.trouble is None
    backdrop.close()


def test_pictures_are_made_ready_for_the_frame_off_its_path() -> None:
    clip, clock = Clip(50), Clock()
    backdrop = MovingBackdrop(clip.read, clock=clock)
    backdrop.wear(Look(dim=50))
    shown(backdrop)
    settle(backdrop, 1.0)
    clock.now_s += 0.2
    picture = backdrop.render(FRAME, NOBODY, 0.0)
    assert picture is backdrop._player.at(0.0)[0].ready
    other = backdrop.render(np.zeros((9, 16, 3), np.uint8), NOBODY, 0.0)
    assert other.shape == (9, 16, 3)
    backdrop.close()


def test_one_that_breaks_stands_still_says_so_once_and_goes_on_when_it_can() -> None:
    clip, clock = Clip(3), Clock()
    clip.breaks_at = 2
    backdrop = MovingBackdrop(clip.read, clock=clock)
    events: list[Event] = []
    guard = BackdropGuard(emit=events.append, clock=clock)
    guard.shelf.put("clip.mp4", backdrop)
    settings = Settings(backdrop="clip.mp4")
    shown(backdrop)
    backdrop._player.thread.join(WAIT_S)
    for _ in range(5):
        clock.now_s += 0.1
        assert guard.usable(settings, (9, 16)) is settings
        assert shown(backdrop) in (0, 1)
    assert [type(event) for event in events] == [BackdropFailed]
    clip.breaks_at = None
    for _ in range(3):
        clock.now_s += 2.1
        shown(backdrop)
        if backdrop._reopening is not None:
            backdrop._reopening.join(WAIT_S)
        guard.usable(settings, (9, 16))
    assert [type(event) for event in events] == [BackdropFailed, Recovered]
    guard.close()


def test_a_file_without_a_first_picture_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no video")
    for spec in (str(bad), str(tmp_path / "gone.webm")):
        with pytest.raises(BackdropError):
            load_live_backdrop(spec)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
def test_real_files_move_and_everything_else_is_loaded_as_ever(tmp_path: Path, suffix: str) -> None:
    moving = load_live_backdrop(str(write_animation(tmp_path / f"a{suffix}", [10, 200])))
    assert isinstance(moving, MovingBackdrop)
    assert moving.render(FRAME, NOBODY, 0.0).shape == FRAME.shape
    moving.close()
    still = load_live_backdrop(str(write_animation(tmp_path / f"b{suffix}", [10])))
    assert still.render(FRAME, NOBODY, 0.0).shape == FRAME.shape
    if isinstance(still, MovingBackdrop):
        still.close()
    assert load_live_backdrop("blur:60").is_blur


def test_changing_the_backdrop_ends_the_reading_of_the_one_before() -> None:
    clip = Clip(1000)
    backdrop = MovingBackdrop(clip.read, clock=Clock())
    shelf = BackdropShelf(lambda spec: backdrop if spec == "clip" else load_live_backdrop(spec))
    shelf.get("clip")
    shown(backdrop)
    shelf.get("green")
    backdrop._player.thread.join(WAIT_S)
    assert not backdrop._player.thread.is_alive()
