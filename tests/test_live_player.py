"""The pictures of a moving backdrop in their times: round and round, late, broken, and looked at anew."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from fakes import WAIT_S
from moving_clips import FRAME, NOBODY, Clip, Clock, settle, shown

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import BackdropError
from desktop_app.live.moving_backdrop import MovingBackdrop
from desktop_app.live.picture_player import PicturePlayer
from desktop_app.matting.look import Look


def picture(shade: int) -> RgbImage:
    return np.full((18, 32, 3), shade, np.uint8)


def started(times_s: list[float]) -> PicturePlayer:
    """Start a player of pictures at these times, and wait until six of them lie ahead."""

    def read() -> Iterator[tuple[RgbImage, float]]:
        yield from ((picture(index), time_s) for index, time_s in enumerate(times_s))

    pictures = read()
    first, _ = next(pictures)
    player = PicturePlayer(first, pictures, read)
    player.start()
    with player._condition:
        assert player._condition.wait_for(lambda: len(player._ahead) >= 6, WAIT_S)
    return player


def dues_s(player: PicturePlayer) -> list[float]:
    with player._condition:
        return [shot.due_at_s for shot in player._ahead][:6]


@pytest.mark.parametrize(
    ("times_s", "expected_s"),
    [
        ([0.0, 0.1, 0.3], [0.0, 0.1, 0.3, 0.5, 0.6, 0.8]),
        # The clock of the file stands still, or goes back: pictures neither pile up nor overtake each other.
        ([0.0, 0.0], [0.0, 0.0, 0.01, 0.01, 0.02, 0.02]),
        ([0.0, 0.2, 0.1], [0.0, 0.2, 0.2, 0.21, 0.41, 0.41]),
    ],
)
def test_the_last_picture_stays_as_long_as_the_one_before_it_and_then_it_begins_again(
    times_s: list[float], expected_s: list[float]
) -> None:
    player = started(times_s)
    assert dues_s(player) == pytest.approx(expected_s)
    player.close()
    player.thread.join(WAIT_S)


def test_a_picture_is_shown_from_its_time_on_and_where_none_lies_ahead_time_stands_still() -> None:
    player = started([0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    shades = [int(player.at(position_s)[0].picture[0, 0, 0]) for position_s in (0.0, 0.0999, 0.1, 0.3)]
    assert shades == [0, 0, 1, 3]
    assert player.at(0.35)[1] == 0.35
    player.close()
    player.thread.join(WAIT_S)
    # What was read ahead is let go.
    shot, reached_s = player.at(5.0)
    assert (int(shot.picture[0, 0, 0]), reached_s) == (3, pytest.approx(0.3))


def test_after_a_reader_that_was_late_pictures_do_not_come_in_a_rush() -> None:
    gate, clock = threading.Event(), Clock()

    def read() -> Iterator[tuple[RgbImage, float]]:
        for index in range(30):
            if index:
                assert gate.wait(WAIT_S)
            yield picture(index), index * 0.1

    backdrop = MovingBackdrop(read, clock=clock)
    for _ in range(20):
        clock.now_s += 0.1
        assert shown(backdrop) == 0
    gate.set()
    settle(backdrop, 1.0)
    for expected in (1, 2, 3):
        clock.now_s += 0.1001
        assert shown(backdrop) == expected
    backdrop.close()


def test_another_look_while_pictures_lie_ahead_stops_nothing_and_each_is_dressed_once() -> None:
    clock = Clock()
    backdrop = MovingBackdrop(Clip(50).read, clock=clock)
    shown(backdrop)
    settle(backdrop, 1.0)
    backdrop.wear(Look(fit="fit"))
    found = []
    for _ in range(4):
        clock.now_s += 0.1001
        image = backdrop.render(FRAME, NOBODY, 0.0)
        assert backdrop.render(FRAME, NOBODY, 0.0) is image
        found.append(int(image[0, 0, 0]))
    assert found == [1, 2, 3, 4]
    backdrop.close()


def test_one_that_stands_still_follows_look_and_size() -> None:
    backdrop = MovingBackdrop(lambda: iter([(picture(200), 0.0), (picture(1), 0.1)]), clock=Clock())
    backdrop.wear(Look(plays=False))
    assert shown(backdrop) == 200
    backdrop.wear(Look(dim=50, plays=False))
    assert 100 < shown(backdrop) < 130
    assert backdrop.render(np.zeros((9, 16, 3), np.uint8), NOBODY, 0.0).shape == (9, 16, 3)
    backdrop.close()


def wait_reopened(backdrop: MovingBackdrop) -> None:
    if backdrop._reopening is not None:
        backdrop._reopening.join(WAIT_S)


def test_one_that_broke_is_read_again_every_two_seconds_and_then_begins_anew() -> None:
    clip, clock = Clip(6), Clock()
    clip.breaks_at = 3
    backdrop = MovingBackdrop(clip.read, clock=clock)
    for number in (0, 1):
        shown(backdrop)
        backdrop._player.thread.join(WAIT_S)
        for _ in range(3):
            clock.now_s += 0.2
            shown(backdrop)
        assert str(backdrop.trouble) == "clip is broken."
        # It stays broken at first: each try costs one look at the file. When it broke, nobody knows exactly.
        clip.breaks_at, rounds = 0, clip.rounds
        for tries in (1, 2):
            clock.now_s += 1.3 if tries == 1 else 1.9
            shown(backdrop)
            assert backdrop._reopening is None
            clock.now_s += 0.35 if tries == 1 else 0.11
            shown(backdrop)
            wait_reopened(backdrop)
            assert clip.rounds == rounds + tries
            shown(backdrop)
        clip.breaks_at = None if number else 3
        clock.now_s += 2.01
        shown(backdrop)
        wait_reopened(backdrop)
        assert shown(backdrop) == 0
        clock.now_s += 0.05
        assert shown(backdrop) == 0
    settle(backdrop, 0.2)
    assert backdrop.trouble is None
    backdrop.close()


def test_a_fault_inside_the_reading_is_told_in_plain_words() -> None:
    def read() -> Iterator[tuple[RgbImage, float]]:
        yield picture(0), 0.0
        raise ZeroDivisionError

    backdrop = MovingBackdrop(read, clock=Clock())
    assert shown(backdrop) == 0
    backdrop._player.thread.join(WAIT_S)
    assert isinstance(backdrop.trouble, BackdropError)
    assert "cannot be played" in str(backdrop.trouble)
    backdrop.close()
