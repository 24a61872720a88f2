"""The microphone of the window: opened, watched, lost, and opened again, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from fakes import WAIT_S, FakeClock
from sound_checks import RATE

from desktop_app.capture.sound import Sound
from desktop_app.errors import MicrophoneError
from desktop_app.live import sound_input
from desktop_app.live.sound_input import SoundInput, SoundState


class FakeMicrophone:
    """Speaks when the test says so."""

    def __init__(self, name: str, desk: Desk) -> None:
        self.name = name
        self.desk = desk
        self.is_open = False

    def open(self, on_sound: Callable[[Sound], None], on_end: Callable[[], None]) -> None:
        if self.desk.error is not None:
            raise self.desk.error
        self.speak, self.end = on_sound, on_end
        self.is_open = True
        self.desk.opened.append(self)
        self.desk.ring()

    def close(self) -> None:
        self.is_open = False
        self.desk.closed += 1
        self.desk.ring()


class Desk:
    """A sound input, its fake microphones, and its news to wait for."""

    def __init__(self, name: str = "") -> None:
        self.clock = FakeClock()
        self.error: Exception | None = None
        self.closed = 0
        self.opened: list[FakeMicrophone] = []
        self.told: list[SoundState] = []
        self.news = threading.Condition()
        self.input = SoundInput(
            name,
            make_microphone=lambda name: FakeMicrophone(name, self),
            list_microphones=lambda: ("Inbuilt", "Headset"),
            on_change=self.note,
            clock=self.clock,
        )

    def note(self) -> None:
        self.told.append(self.input.state)
        self.ring()

    def ring(self) -> None:
        with self.news:
            self.news.notify_all()

    def wait(self, happened: Callable[[], bool]) -> None:
        with self.news:
            assert self.news.wait_for(happened, WAIT_S), self.told

    def speak(self) -> None:
        self.opened[-1].speak(Sound(np.full(960, 0.5, np.float32), RATE, self.clock.now_s))


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(sound_input, "RETRY_S", 0.005)
    monkeypatch.setattr(sound_input, "SILENCE_S", 2.0)
    made = Desk("Headset")
    yield made
    made.input.close()
    assert made.input.wait(WAIT_S)
    assert not any(each.is_open for each in made.opened)


def test_what_is_heard_is_handed_on_and_shown(desk: Desk) -> None:
    got: list[Sound] = []
    desk.input.listen(got.append)
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    assert desk.opened[0].name == "Headset"
    assert not desk.input.state.is_heard
    desk.speak()
    assert desk.input.state == SoundState(is_heard=True, names=("Inbuilt", "Headset"))
    assert len(got) == 1
    assert desk.input.take_level() > 0.8
    assert desk.input.take_level() == 0
    desk.input.listen(None)
    desk.speak()
    assert len(got) == 1


def test_a_missing_microphone_is_told_once_and_used_when_it_comes(desk: Desk) -> None:
    desk.error = MicrophoneError("There is no sound. Plug it in.")
    desk.input.start()
    desk.wait(lambda: desk.input.state.error is not None)
    told = len(desk.told)
    assert desk.closed > 0
    desk.error = None
    desk.wait(lambda: bool(desk.opened))
    assert len(desk.told) == told
    desk.speak()
    assert desk.input.state.is_heard
    assert desk.input.state.error is None


@pytest.mark.parametrize("how", ["ends", "falls silent"])
def test_a_lost_microphone_is_told_and_opened_again(desk: Desk, how: str) -> None:
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    desk.speak()
    if how == "ends":
        desk.opened[0].end()
    else:
        desk.clock.wait(2.5)
    desk.wait(lambda: len(desk.opened) == 2)
    assert any("no longer answers" in str(each.error) for each in desk.told)
    assert not desk.opened[0].is_open
    desk.speak()
    assert desk.input.state.is_heard


def test_another_microphone_takes_over(desk: Desk) -> None:
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    desk.input.choose("Inbuilt")
    desk.wait(lambda: len(desk.opened) == 2)
    assert desk.opened[1].name == "Inbuilt"
    assert not desk.opened[0].is_open


def test_the_next_one_is_opened_only_when_the_last_one_is_closed(desk: Desk) -> None:
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    other = Desk("Inbuilt")
    other.input.start()
    desk.input.close()
    other.wait(lambda: bool(other.opened))
    assert not desk.opened[0].is_open
    other.input.close()
    assert other.input.wait(WAIT_S)


def test_one_that_waits_for_the_last_one_can_be_closed(desk: Desk) -> None:
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    other = Desk()
    other.input.start()
    other.input.close()
    assert other.input.wait(WAIT_S)
    assert other.opened == []
    assert desk.opened[0].is_open


def test_whatever_a_driver_raises_is_told_in_plain_words(desk: Desk) -> None:
    desk.error = ZeroDivisionError("what")
    desk.input.start()
    desk.wait(lambda: desk.input.state.error is not None)
    assert isinstance(desk.input.state.error, MicrophoneError)


def test_the_level_is_the_loudest_since_it_was_asked_for(desk: Desk) -> None:
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    for peak in (0.5, 0.001):
        desk.opened[0].speak(Sound(np.full(960, peak, np.float32), RATE, 0.0))
    assert desk.input.take_level() > 0.8


def test_what_a_driver_gives_after_the_end_is_nobodys(desk: Desk) -> None:
    got: list[Sound] = []
    desk.input.listen(got.append)
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    desk.input.close()
    desk.speak()
    assert got == []
    assert not desk.input.state.is_heard
    assert desk.input.take_level() == 0


def test_a_microphone_that_was_just_opened_is_given_time_to_speak(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_input, "SILENCE_S", 0.02)
    desk.input.start()
    desk.wait(lambda: bool(desk.opened))
    looks = [0]

    def look() -> float:
        looks[0] += 1
        desk.ring()
        return desk.clock.now_s

    desk.input._clock = look
    desk.wait(lambda: looks[0] >= 5)
    assert len(desk.opened) == 1
    assert all(each.error is None for each in desk.told)
