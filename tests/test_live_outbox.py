"""What is given out in the very moment in which a cover or another source is wished for."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest
from cli_fakes import composite
from fakes import SIZE, FakeSink

from desktop_app.live.events import Event
from desktop_app.live.outbox import Outbox
from desktop_app.live.wish import WishBoard

LIVE = composite(np.full((*SIZE, 3), 90, np.uint8))
COVER = dataclasses.replace(composite(np.full((*SIZE, 3), 20, np.uint8)), is_covered=True)


class Screen(FakeSink):
    """Goes on showing the last picture, as a virtual camera does; does something when it is opened."""

    def __init__(self, on_open: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.cleared = 0
        self._on_open = on_open

    def open(self, size: tuple[int, int], fps: float) -> None:
        super().open(size, fps)
        self._on_open()

    def clear(self) -> None:
        self.cleared += 1


class Post:
    """An outbox, and what happens when it says that there is something to take."""

    def __init__(self) -> None:
        self.board = WishBoard("camera:a")
        self.then: Callable[[], None] = lambda: None
        self.told: list[Event] = []
        self.outbox = Outbox(self.board, on_composite=lambda: self.then(), emit=self.told.append)
        wish = self.board.current
        assert wish is not None
        self.wish = wish

    def cover(self) -> None:
        self.outbox.set_covered(True)

    def switch(self) -> None:
        self.board.change("camera:b", self.outbox.forget)


@pytest.mark.parametrize("sink", [FakeSink(), Screen()], ids=["file", "screen"])
def test_a_cover_that_is_put_on_while_a_picture_is_given_out_keeps_it_from_every_sink(sink: FakeSink) -> None:
    post = Post()
    post.outbox.add(sink)
    post.then = post.cover
    post.outbox.publish(LIVE, post.wish)
    assert sink.written == []
    assert post.outbox.slot.take(0) is None
    assert not post.outbox.publish(LIVE, post.wish)
    assert post.outbox.publish(COVER, post.wish)
    assert sink.written == [COVER]
    post.outbox.close()


def test_one_sink_that_takes_long_to_open_gives_the_next_one_time_to_be_covered() -> None:
    post = Post()
    first, second = Screen(post.cover), FakeSink()
    post.outbox.add(first)
    post.outbox.add(second)
    post.outbox.publish(LIVE, post.wish)
    assert first.written == second.written == []
    assert first.cleared == 1
    post.outbox.close()
    assert first.calls == ["open", "close"]


def test_what_goes_on_being_shown_is_never_of_a_source_that_is_no_longer_wished_for() -> None:
    post = Post()
    screen = Screen(post.switch)
    post.outbox.add(screen)
    post.outbox.publish(LIVE, post.wish)
    assert screen.written == []
    assert screen.cleared == 1
    assert not post.outbox.publish(LIVE, post.wish)
    wish = post.board.current
    assert wish is not None
    assert post.outbox.publish(LIVE, wish)
    assert screen.written == [LIVE]
    assert post.outbox.slot.take(0) is LIVE


def test_sinks_are_closed_once_when_removed_and_get_nothing_more() -> None:
    post = Post()
    one, two = FakeSink(), FakeSink()
    post.outbox.add(one)
    post.outbox.add(two)
    post.outbox.publish(LIVE, post.wish)
    post.outbox.remove(one)
    assert post.outbox.has_sinks
    post.outbox.publish(LIVE, post.wish)
    post.outbox.close_removed()
    post.outbox.close_removed()
    assert one.calls == ["open", "write", "close"]
    post.outbox.close()
    assert two.calls == ["open", "write", "write", "close"]
    assert not post.outbox.has_sinks
    assert post.told == []


def test_a_sink_that_cannot_be_closed_keeps_no_other_from_being_closed() -> None:
    class Stuck(FakeSink):
        def close(self) -> None:
            raise OSError("gone")

    post = Post()
    sinks = [Stuck(), FakeSink()]
    for sink in sinks:
        post.outbox.add(sink)
    post.outbox.publish(LIVE, post.wish)
    post.outbox.close()
    assert sinks[1].calls[-1] == "close"
