"""A backdrop that is slow to read: pictures go on, nothing of the room shows, and the newest wish wins."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import WAIT_S, Stage, finish, leaks, person_image
from slide_files import write_pdf
from slow_disk import COLOURS, OTHER, SLOW, Disk

from desktop_app.errors import BackdropError
from desktop_app.live import backdrop_guard, events
from desktop_app.live.backdrop_guard import HOLD_BLUR_S, SLOW_S, STAND_IN
from desktop_app.matting import backdrop as backdrops
from desktop_app.matting.backdrop import Backdrop, parse_backdrop
from desktop_app.matting.matter import Composite
from desktop_app.output.snapshot import save_snapshot

DARK = parse_backdrop(STAND_IN).colour


@pytest.fixture
def disk() -> Iterator[Disk]:
    disk = Disk()
    yield disk
    for gate in disk.gates.values():
        gate.set()


@pytest.fixture
def stage(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A pipeline that reads from the disk under the test's control; its first backdrop is green."""
    monkeypatch.setattr(backdrop_guard, "FIRST_WAIT_S", 0.0)
    stage = Stage()
    for part in (stage.pipeline._matting.backdrops.shelf, stage.pipeline._matting.backdrops.loader):
        monkeypatch.setattr(part, "_load", disk.load)
    return stage


def choose(stage: Stage, backdrop: str) -> None:
    stage.settings = dataclasses.replace(stage.settings, backdrop=backdrop)
    stage.pipeline.update_settings(stage.settings)


def corner(composite: Composite) -> tuple[int, ...]:
    assert not leaks(composite)
    return tuple(int(each) for each in composite.image[0, 0])


def next_corner(stage: Stage) -> tuple[int, ...]:
    """Give one picture and say what stands in its corner."""
    stage.source.give(person_image())
    return corner(stage.wait_live())


def test_pictures_go_on_over_the_backdrop_before_until_the_new_one_is_read(stage: Stage, disk: Disk) -> None:
    stage.pipeline.start()
    assert next_corner(stage) == (0x20, 0x40, 0x20)
    choose(stage, SLOW)
    for _ in range(4):
        assert next_corner(stage) == (0x20, 0x40, 0x20)
    disk.gates[SLOW].set()
    stage.wait_read()
    assert next_corner(stage) == COLOURS[SLOW]
    assert disk.threads[SLOW] not in ("matting", "capture", threading.main_thread().name)
    assert not [each for each in stage.events if isinstance(each, events.BackdropFailed)]
    finish(stage)


def test_a_picture_taken_meanwhile_is_named_after_the_backdrop_that_is_in_it(
    stage: Stage, disk: Disk, tmp_path: Path
) -> None:
    stage.pipeline.start()
    next_corner(stage)
    choose(stage, SLOW)
    stage.settings = dataclasses.replace(stage.settings, snapshot_name="{backdrop}")
    stage.source.give(person_image())
    before = save_snapshot(stage.wait_live(), tmp_path, stage.settings)
    disk.gates[SLOW].set()
    stage.wait_read()
    stage.source.give(person_image())
    after = save_snapshot(stage.wait_live(), tmp_path, stage.settings)
    assert (before.stem, after.stem) == ("204020", Path(SLOW).stem.capitalize())
    finish(stage)


def test_at_the_start_a_plain_one_stands_in(stage: Stage, disk: Disk) -> None:
    choose(stage, SLOW)
    stage.pipeline.start()
    covered = stage.wait_composite(lambda composite: composite.is_covered)
    assert corner(covered) == DARK
    assert next_corner(stage) == DARK
    disk.gates[SLOW].set()
    stage.wait_read()
    assert next_corner(stage) == COLOURS[SLOW]
    finish(stage)


def test_the_first_picture_has_a_backdrop_that_is_read_soon(
    stage: Stage, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backdrop_guard, "FIRST_WAIT_S", WAIT_S)
    choose(stage, OTHER)
    stage.pipeline.start()
    first = stage.wait_composite()
    assert corner(first) == COLOURS[OTHER]
    assert first.size == stage.settings.size
    finish(stage)
    # The end lets go of the backdrop in use.
    assert [each.closed for each in disk.made] == [1]


def test_a_cover_without_frames_gets_the_backdrop_when_it_is_read(stage: Stage, disk: Disk) -> None:
    stage.pipeline.start()
    stage.wait_event(events.ModelReady)
    choose(stage, SLOW)
    stage.clock.now_s += 1.5
    assert disk.is_asked.wait(WAIT_S)
    disk.gates[SLOW].set()
    covered = stage.wait_composite(lambda composite: corner(composite) == COLOURS[SLOW])
    assert covered.is_covered
    finish(stage)


def test_the_blurred_room_stays_for_a_moment_only(stage: Stage, disk: Disk) -> None:
    choose(stage, "blur:0")
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    choose(stage, SLOW)
    stage.source.give(person_image())
    stage.wait_live()
    stage.clock.now_s += HOLD_BLUR_S + 0.1
    assert next_corner(stage) == DARK
    disk.gates[SLOW].set()
    stage.wait_read()
    assert next_corner(stage) == COLOURS[SLOW]
    finish(stage)


def test_slow_reading_is_told_once_and_taken_back(stage: Stage, disk: Disk) -> None:
    stage.pipeline.start()
    next_corner(stage)
    choose(stage, SLOW)
    next_corner(stage)
    assert not [each for each in stage.events if isinstance(each, events.BackdropFailed)]
    for _ in range(3):
        stage.clock.now_s += SLOW_S + 0.1
        assert next_corner(stage) == (0x20, 0x40, 0x20)
    failed = stage.wait_event(events.BackdropFailed)
    assert isinstance(failed, events.BackdropFailed)
    assert "slow to load" in str(failed.error)
    disk.gates[SLOW].set()
    stage.wait_read()
    assert next_corner(stage) == COLOURS[SLOW]
    assert stage.wait_event(events.Recovered) == events.Recovered("backdrop")
    assert len([each for each in stage.events if isinstance(each, events.BackdropFailed)]) == 1
    finish(stage)


def test_one_that_cannot_be_read_has_a_stand_in_and_is_told(stage: Stage, disk: Disk) -> None:
    disk.error = BackdropError("slow.png is broken. Choose another.")
    stage.pipeline.start()
    next_corner(stage)
    choose(stage, SLOW)
    next_corner(stage)
    disk.gates[SLOW].set()
    stage.wait_read()
    assert next_corner(stage) == DARK
    failed = stage.wait_event(events.BackdropFailed)
    assert isinstance(failed, events.BackdropFailed)
    assert failed.error is disk.error
    # While it is tried again, the plain one stays: the one before is not wished for any more.
    disk.gates[SLOW].clear()
    stage.clock.now_s += 2.1
    assert next_corner(stage) == DARK
    assert len([each for each in stage.events if isinstance(each, events.BackdropFailed)]) == 1
    disk.gates[SLOW].set()
    finish(stage)


def test_the_end_waits_for_nobody_and_what_comes_later_is_let_go(stage: Stage, disk: Disk) -> None:
    stage.pipeline.start()
    next_corner(stage)
    choose(stage, SLOW)
    next_corner(stage)
    threads = stage.pipeline._matting.backdrops.loader.threads
    stage.source.end()
    assert not stage.pipeline.stop(0.05)
    disk.gates[SLOW].set()
    assert stage.pipeline.stop(WAIT_S)
    assert not any(thread.is_alive() for thread in threads)
    assert [each.closed for each in disk.made] == [1]


def test_a_page_of_a_real_file_is_drawn_off_the_path_of_frames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_pdf(tmp_path / "talk.pdf", ((255, 0, 0), (0, 0, 255)))
    gate, threads = threading.Event(), []
    draw = backdrops._load_slide

    def slow(path: Path, number: int) -> Backdrop:
        threads.append(threading.current_thread().name)
        assert gate.wait(WAIT_S)
        return draw(path, number)

    monkeypatch.setattr(backdrops, "_load_slide", slow)
    stage = Stage()
    stage.pipeline.start()
    next_corner(stage)
    choose(stage, f"slides:{path}#2")
    for _ in range(3):
        assert next_corner(stage) == (0x20, 0x40, 0x20)
    gate.set()
    stage.wait_read()
    red, _green, blue = next_corner(stage)
    assert blue > 200 > 60 > red
    assert threads == ["backdrop loader"]
    finish(stage)
