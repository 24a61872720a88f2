"""Cameras that are busy, missing, pulled out, stuck, black or turned: the window lives, tells, comes back."""

from __future__ import annotations

import time
from pathlib import Path

import cameras
import numpy as np
import pytest
from cameras_bus import COLOURS, SIZE, Bus, picture
from cameras_script import parse
from cameras_stage import LONGEST_TURN_MS, CameraStage, Seen
from PySide6.QtCore import QTimer

from desktop_app.capture.camera import Camera, CameraInfo
from desktop_app.gui.session.sources import SourceSession

SCRIPTS = {
    "missing at the start, plugged in later": (
        "desk",
        """
        plug lid
        expect says Your camera is not connected
        expect live demo
        plug desk
        expect live desk
        expect quiet
        """,
    ),
    "no camera at all, then one": (
        "",
        "expect says No camera was found\nexpect live demo\nplug lid\nexpect live lid\nexpect quiet",
    ),
    "busy, then free": (
        "desk",
        """
        plug desk
        plug lid
        busy desk
        expect says Close other programs
        expect covered
        free desk
        expect live desk
        frames desk 9
        expect quiet
        """,
    ),
    "pulled out in the middle, and back at another number": (
        "desk",
        """
        plug desk
        expect live desk
        frames desk 5
        unplug desk
        expect says Plug it in
        expect covered
        plug lid
        move desk
        expect live desk
        expect quiet
        """,
    ),
    "pulled out, and another one takes its number": (
        "",
        """
        plug lid
        expect live lid
        unplug lid
        expect says Plug it in
        move desk
        pass 3
        expect covered
        press
        pass 3
        expect covered
        plug lid
        expect live lid
        """,
    ),
    "a read that does not come back for a while": (
        "desk",
        """
        plug desk
        expect live desk
        block desk
        expect says gives no pictures. Plug it in again
        expect covered
        pass 8
        expect says gives no pictures. Plug it in again
        release desk
        expect live desk
        expect quiet
        """,
    ),
    "a read that never comes back, though the camera was plugged in anew": (
        "desk",
        """
        plug desk
        expect live desk
        block desk
        unplug desk
        expect told
        plug desk
        expect live desk
        expect quiet
        """,
    ),
    "another camera while one is stuck, and back": (
        "desk",
        """
        plug desk
        plug lid
        expect live desk
        block desk
        expect told
        choose lid
        expect live lid
        expect quiet
        choose desk
        expect told
        release desk
        expect live desk
        expect quiet
        """,
    ),
    "black": (
        "desk",
        """
        plug desk
        expect live desk
        give desk black
        expect says black picture. Open its cover
        give desk person
        expect quiet
        expect live desk
        """,
    ),
    "nothing, and junk": (
        "desk",
        """
        plug desk
        expect live desk
        give desk nothing
        expect says stopped giving pictures. Plug it in
        give desk person
        expect live desk
        expect quiet
        give desk junk
        expect says unknown kind. Choose another resolution
        give desk person
        expect live desk
        expect quiet
        """,
    ),
    "another size, and on its side": (
        "phone",
        """
        plug phone
        expect live phone
        size phone 90x160
        frames phone 9
        turn phone
        frames phone 9
        size phone 73x127
        frames phone 9
        expect live phone
        expect quiet
        """,
    ),
    "a system that does not answer": (
        "desk",
        """
        listing stuck
        plug desk
        expect says so this is the demo
        press
        press
        expect live demo
        listing free
        expect live desk
        expect quiet
        """,
    ),
}


def played(script: str, folder: Path, remembered: str = "") -> Seen:
    seen = Seen()
    cameras.play_calmly(lambda each: cameras.play(script, folder, remembered=remembered, seen=each), seen)
    return seen


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_camera_that_misbehaves(name: str, tmp_path: Path) -> None:
    remembered, script = SCRIPTS[name]
    seen = played(script, tmp_path, remembered)
    assert seen.found == []
    assert len(seen.turns_ms) > 3
    assert max(seen.turns_ms) < LONGEST_TURN_MS


def test_scripts_made_up_at_random() -> None:
    seen = cameras.run(4, seed=20261124)
    assert seen.found == []
    assert max(seen.turns_ms) < LONGEST_TURN_MS
    assert seen.pictures > 20


def test_a_window_that_waits_for_a_camera_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As a window does that opens the camera itself. The probe does not count what the script does: it is put
    # into Qt's queue.
    def work() -> None:
        begun_at_s = time.thread_time()
        while time.thread_time() - begun_at_s < 2 * LONGEST_TURN_MS / 1000:
            pass

    def choose(self: SourceSession, _source_id: str) -> None:
        QTimer.singleShot(0, self, work)

    monkeypatch.setattr(SourceSession, "choose", choose)
    seen = played("plug desk\nplug lid\npass 1\nchoose lid\npass 3", tmp_path, "desk")
    assert max(seen.turns_ms) > LONGEST_TURN_MS


def test_another_camera_in_its_place_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Camera.__init__

    def by_number(self: Camera, identity: str, **options: object) -> None:
        find = options.pop("find")

        def first() -> tuple[CameraInfo, ...]:
            return tuple(CameraInfo(identity, each.name, each.index, 200) for each in find()[:1])  # type: ignore[operator]

        real(self, identity, find=first, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Camera, "__init__", by_number)
    seen = played("plug desk\nplug lid\nexpect live desk\nunplug desk\npass 3", tmp_path, "desk")
    assert any("said to be of" in each for each in seen.found)


def test_silence_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SourceSession, "_say", lambda *_: None)
    monkeypatch.setattr(cameras, "LONGEST_WAIT_S", 0.5)
    seen = played("plug desk\nexpect live desk\nunplug desk\nexpect told", tmp_path, "desk")
    assert any("expect told" in each for each in seen.found)


def test_a_restart_does_not_wait_for_a_stuck_camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[bool] = []

    def act(step: object, stage: CameraStage, real: object = cameras._act) -> None:
        if str(step) == "press":
            begun_at_s = time.monotonic()
            stage.window.live.restart()
            waited.append(time.monotonic() - begun_at_s > 0.5)
        else:
            real(step, stage)  # type: ignore[operator]

    monkeypatch.setattr(cameras, "_act", act)
    script = "plug desk\nexpect live desk\nblock desk\nexpect told\npress\nrelease desk\nexpect live desk"
    assert played(script, tmp_path, "desk").found == []
    assert waited == [False]


def test_a_script_says_what_it_does_not_understand() -> None:
    assert [str(step) for step in parse("plug desk  # in\n\n give lid black")] == [
        "plug desk",
        "give lid black",
    ]
    for line in ("plug", "plug nobody", "give desk blue", "expect joy", "dance", "press hard", "pass slowly"):
        with pytest.raises(ValueError, match="no step"):
            parse(line)


def test_everybody_has_a_colour_of_their_own() -> None:
    middles = {name: tuple(picture(name, SIZE)[SIZE[0] // 2, SIZE[1] // 2]) for name in COLOURS}
    assert middles == COLOURS
    pairs = [(one, other) for one in COLOURS.values() for other in COLOURS.values() if one != other]
    assert min(np.abs(np.subtract(one, other)).max() for one, other in pairs) > 24
    assert Bus().listed() == ()


def test_the_command_line_ends_with_the_figures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("plug desk\nexpect live desk")
    assert cameras.main(["--script", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("cameras 1 failures 0 longest_turn_ms ")
