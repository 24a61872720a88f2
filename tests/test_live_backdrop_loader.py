"""What is read, in which thread, and what becomes of what nobody wants any more."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from fakes import WAIT_S, FakeClock
from slow_disk import LAST, OTHER, SLOW, Disk

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import BackdropError
from desktop_app.live import events
from desktop_app.live.backdrop_guard import STAND_IN, BackdropGuard
from desktop_app.live.backdrop_loader import BackdropLoader
from desktop_app.live.picture_player import Wanted
from desktop_app.matting import backdrop_kinds
from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.backdrop_kinds import PictureBackdrop
from desktop_app.matting.look import PLAIN, Look
from desktop_app.settings import Settings

SIZE = (18, 32)
WANTED = Wanted(SIZE, PLAIN)


@pytest.fixture
def disk() -> Disk:
    return Disk()


def ask(loader: BackdropLoader, spec: str) -> Backdrop | None:
    """Ask once, wait for what is read, and ask again."""
    found = loader.ask(spec, WANTED)
    if found is None:
        loader.wait(WAIT_S)
        found = loader.ask(spec, WANTED)
    return found


def test_the_newest_wish_wins_and_what_lies_between_is_never_read(disk: Disk) -> None:
    loader = BackdropLoader(disk.load, clock=FakeClock())
    assert loader.ask(SLOW, WANTED) is None
    assert loader.ask(OTHER, WANTED) is None
    assert loader.ask(LAST, WANTED) is None
    disk.gates[SLOW].set()
    loader.wait(WAIT_S)
    found = ask(loader, LAST)
    assert found is disk.made[-1]
    assert sorted(disk.threads) == sorted([SLOW, LAST])
    assert [each.closed for each in disk.made] == [1, 0]


def test_a_disk_that_hangs_does_not_keep_others_away(disk: Disk) -> None:
    clock = FakeClock()
    loader = BackdropLoader(disk.load, clock=clock)
    assert loader.ask(SLOW, WANTED) is None
    assert loader.ask(OTHER, WANTED) is None
    clock.now_s += 1.9
    assert loader.ask(OTHER, WANTED) is None
    assert len(loader.threads) == 1
    clock.now_s += 0.1
    found = ask(loader, OTHER)
    assert found is disk.made[0]
    (left,) = [thread for thread in loader.threads if thread.is_alive()]
    disk.gates[SLOW].set()
    left.join(WAIT_S)
    assert [each.closed for each in disk.made] == [0, 1]


def test_a_plain_colour_chosen_meanwhile_is_there_at_once(disk: Disk) -> None:
    told: list[events.Event] = []
    guard = BackdropGuard(emit=told.append, clock=FakeClock(), load=disk.load)
    assert guard.usable(Settings(backdrop=SLOW), SIZE).backdrop == STAND_IN
    (thread,) = guard.loader.threads
    assert guard.usable(Settings(backdrop="green"), SIZE).backdrop == "green"
    disk.gates[SLOW].set()
    thread.join(WAIT_S)
    assert [each.closed for each in disk.made] == [1]
    assert not told
    guard.close()


def test_a_fault_of_the_one_that_stands_in_is_not_put_on_the_one_that_is_read(disk: Disk) -> None:
    told: list[events.Event] = []
    guard = BackdropGuard(emit=told.append, clock=FakeClock(), load=disk.load)
    assert guard.usable(Settings(backdrop="green"), SIZE).backdrop == "green"
    assert guard.usable(Settings(backdrop=SLOW), SIZE).backdrop == "green"
    guard.note_undrawn(BackdropError("The green one broke."), SLOW)
    assert guard.usable(Settings(backdrop=SLOW), SIZE).backdrop == STAND_IN
    disk.gates[SLOW].set()
    guard.loader.wait(WAIT_S)
    assert guard.usable(Settings(backdrop=SLOW), SIZE).backdrop == SLOW
    assert not told
    guard.close()


def test_a_picture_is_made_ready_where_it_is_read_and_sliders_do_not_shrink_it_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[str] = []
    fit = backdrop_kinds.fit_picture

    def noted(picture: RgbImage, size: tuple[int, int], how: str) -> RgbImage:
        threads.append(threading.current_thread().name)
        return fit(picture, size, how)

    monkeypatch.setattr(backdrop_kinds, "fit_picture", noted)
    loader = BackdropLoader(lambda _spec: PictureBackdrop(np.zeros((90, 160, 3), np.uint8)), clock=FakeClock())
    backdrop = ask(loader, SLOW)
    assert isinstance(backdrop, PictureBackdrop)
    nobody, room = np.zeros(SIZE, np.float32), np.zeros((*SIZE, 3), np.uint8)
    for look in (PLAIN, Look(blur=10), Look(blur=20, dim=30)):
        backdrop.wear(look)
        backdrop.render(room, nobody, 0.0)
    assert threads == ["backdrop loader"]
    backdrop.wear(Look("centre"))
    assert backdrop.render(room, nobody, 0.0).shape == (*SIZE, 3)
    assert len(threads) == 2
