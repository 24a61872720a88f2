"""Which backdrop is used while one is read or broken: how often it is tried; what is told, each thing once."""

from __future__ import annotations

from fakes import WAIT_S, FakeClock
from slow_disk import LAST, OTHER, SLOW, Disk

from desktop_app.errors import BackdropError
from desktop_app.live.backdrop_guard import HOLD_BLUR_S, SLOW_S, STAND_IN, BackdropGuard
from desktop_app.live.events import BackdropFailed, Event, Recovered
from desktop_app.matting.backdrop import Backdrop
from desktop_app.settings import Settings

SIZE = (18, 32)


class Guarded:
    """A guard on a disk and a clock under the test's control."""

    def __init__(self) -> None:
        self.disk, self.clock, self.told = Disk(), FakeClock(), list[Event]()
        self.reads = 0
        self.guard = BackdropGuard(emit=self.told.append, clock=self.clock, load=self._load)

    def use(self, spec: str, later_s: float = 0.0) -> str:
        """Say what is used for a spec after some time."""
        self.clock.now_s += later_s
        return self.guard.usable(Settings(backdrop=spec), SIZE).backdrop

    def use_read(self, spec: str) -> str:
        """Let what is read come, and say what is used then."""
        self.use(spec)
        self.disk.gates[spec].set()
        self.guard.loader.wait(WAIT_S)
        return self.use(spec)

    def failures(self) -> list[str]:
        return [str(each.error) for each in self.told if isinstance(each, BackdropFailed)]

    def _load(self, spec: str) -> Backdrop:
        self.reads += 1
        return self.disk.load(spec)


def test_one_that_failed_is_read_again_after_two_seconds_and_not_before() -> None:
    desk = Guarded()
    desk.disk.error = BackdropError("other.png is gone.")
    assert desk.use_read(OTHER) == STAND_IN
    for _ in range(19):
        assert desk.use(OTHER, 0.1) == STAND_IN
    assert desk.reads == 1
    desk.use(OTHER, 0.11)
    desk.guard.loader.wait(WAIT_S)
    assert desk.reads == 2
    desk.guard.close()


def test_each_failure_and_each_recovery_is_told_once() -> None:
    desk = Guarded()
    error = BackdropError("other.png is gone.")
    for number in (1, 2):
        desk.disk.error = error
        desk.guard.shelf.forget()
        assert desk.use_read(OTHER) == STAND_IN
        desk.clock.now_s += 2.1
        # While it is read again, the stand-in stays.
        assert desk.use_read(OTHER) == STAND_IN
        assert desk.failures() == ["other.png is gone."] * number
        desk.disk.error = None
        desk.clock.now_s += 2.1
        assert desk.use_read(OTHER) == OTHER
        for _ in range(3):
            assert desk.use(OTHER, 0.03) == OTHER
        assert desk.told.count(Recovered("backdrop")) == number
    desk.guard.close()


def test_a_second_one_that_fails_is_told_as_well() -> None:
    desk = Guarded()
    desk.disk.error = BackdropError("It is gone.")
    assert desk.use_read(OTHER) == STAND_IN
    assert desk.use_read(LAST) == STAND_IN
    assert len(desk.failures()) == 2
    desk.guard.close()


def test_that_one_is_slow_is_told_after_three_seconds_and_once_and_taken_back_once() -> None:
    desk = Guarded()
    assert desk.use("green") == "green"
    assert desk.use(SLOW) == "green"
    assert desk.use(SLOW, SLOW_S) == "green"
    assert desk.failures() == []
    for _ in range(3):
        assert desk.use(SLOW, 0.1) == "green"
    assert len(desk.failures()) == 1
    assert desk.use_read(SLOW) == SLOW
    for _ in range(3):
        assert desk.use(SLOW, 0.1) == SLOW
    assert desk.told[1:] == [Recovered("backdrop")]
    # The next one begins to be slow from when it was chosen.
    desk.disk.gates[LAST].clear()
    assert desk.use(LAST, 60.0) == SLOW
    assert desk.use(LAST, SLOW_S) == SLOW
    assert len(desk.told) == 2
    desk.use(LAST, 0.1)
    assert len(desk.failures()) == 2
    desk.disk.gates[LAST].set()
    desk.guard.close()


def test_one_that_failed_after_it_was_slow_is_slow_anew_when_another_is_chosen() -> None:
    desk = Guarded()
    desk.use("green")
    desk.use(SLOW)
    desk.use(SLOW, SLOW_S + 0.1)
    desk.disk.error = BackdropError("slow.png is gone.")
    assert desk.use_read(SLOW) == STAND_IN
    assert len(desk.failures()) == 2
    desk.disk.error = None
    desk.disk.gates[LAST].clear()
    assert desk.use(LAST, 9.0) == "green"
    assert len(desk.told) == 2
    desk.use(LAST, SLOW_S + 0.1)
    assert len(desk.failures()) == 3
    desk.disk.gates[LAST].set()
    desk.guard.close()


def test_a_blurred_room_is_held_for_half_a_second_and_a_colour_for_good() -> None:
    desk = Guarded()
    assert desk.use("blur:40") == "blur:40"
    assert desk.use(SLOW) == "blur:40"
    assert desk.use(SLOW, HOLD_BLUR_S) == "blur:40"
    assert desk.use(SLOW, 0.01) == STAND_IN
    assert desk.use_read(SLOW) == SLOW
    desk.disk.gates[LAST].clear()
    assert desk.use("#102030") == "#102030"
    assert desk.use(LAST) == "#102030"
    assert desk.use(LAST, 60.0) == "#102030"
    desk.disk.gates[LAST].set()
    desk.guard.close()


def test_one_that_cannot_be_drawn_is_told_and_tried_again_later() -> None:
    desk = Guarded()
    assert desk.use_read(OTHER) == OTHER
    desk.guard.note_undrawn(BackdropError("other.png broke."), OTHER)
    assert desk.use(OTHER) == STAND_IN
    assert desk.failures() == ["other.png broke."]
    # It is let go, and read anew.
    assert desk.disk.made[0].closed == 1
    desk.clock.now_s += 2.1
    assert desk.use_read(OTHER) == OTHER
    assert desk.reads == 2
    assert desk.told[1:] == [Recovered("backdrop")]
    desk.guard.close()
    assert desk.disk.made[1].closed == 1
