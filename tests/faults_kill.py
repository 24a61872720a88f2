"""Writes files and is killed meanwhile: `python -m tests.faults_kill FOLDER --rounds N --starts M --seed S`.

Each round is a forked process that saves settings, the library, snapshots and a picture of `backdrop process`,
or records, until it gets SIGKILL: before the n-th thing it asks of the file system, or at a random moment, in
the middle of a write too. Then all that lies in the folder is looked at: a recording must play but for the last
two seconds before the kill. After some of the kills the whole program is started on what is left. It must show
its demo with the settings and library that are there, and is used until it is closed, or killed too. The last
line is `rounds N starts M broken B`.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import random
import select
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from faults_restart import MARK, restart
from PIL import Image

from desktop_app.capture.video_file import read_video
from desktop_app.errors import SourceError
from desktop_app.library import Library
from desktop_app.library_file import load_library, save_library
from desktop_app.matting.matter import Composite
from desktop_app.output.picture import write_picture
from desktop_app.output.recorder import Recorder
from desktop_app.output.snapshot import save_snapshot
from desktop_app.output.together import write_together
from desktop_app.settings import Settings, load_settings, save_settings

SIDES = (40, 700)
"""Small pictures for many renames, large ones for long writes."""
_MOST_EVENTS = 60
_EVENTS = {"open", "os.link", "os.rename", "os.remove", "os.mkdir"}
_LONGEST_S = 0.12
_LONGEST_RECORDING_S = 1.0
_RECORDING_SHARE = 0.3
_STEP_S = 0.1
_LOST_PICTURES = 20
"""Of 0.1 s each: the piece of a second that is being written, and the one that the encoder may hold."""
_PICTURES_A_FILE = 60
_TALLY = "tally"
_LONGEST_USE_S = 3.0
_KILLED_SHARE = 0.7


def work(folder: Path, chance: random.Random) -> None:
    """Write as the program does, until something ends it."""
    for index in range(1000):
        side = chance.choice(SIDES)
        composite = _composite(chance, (side, side, 3), index)
        marks = {f"{MARK} {index} {each}": 1 for each in range(side)}
        save_library(Library(favourites=("green",), others={"marks": marks}), folder / "library.json")
        save_settings(settings_of(folder, marks), folder / "settings.json")
        save_snapshot(composite, folder / "pictures")
        write_together([folder / "out.png"], lambda paths, made=composite: write_picture(made, paths[0]))


def settings_of(folder: Path, marks: dict[str, int]) -> Settings:
    """Make settings with which the program may be started."""
    pictures = str(folder / "pictures")
    return Settings(source_id="demo", snapshot_folder=pictures, snapshot_fine=False, turns=marks)


def record(folder: Path, chance: random.Random) -> None:
    """Record file after file, and keep a tally of the pictures, until something ends it."""
    channels = chance.choice([3, 3, 4])
    # A file of its own: what was written to it before a kill is there.
    tally = os.open(folder / _TALLY, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o666)
    composite = _composite(chance, (64, 48, channels), 0)
    for _ in range(1000):
        recorder = Recorder(folder / "videos")
        recorder.open(composite.size, 1 / _STEP_S)
        for index in range(_PICTURES_A_FILE):
            recorder.write(dataclasses.replace(composite, frame_index=index, captured_at_s=index * _STEP_S))
            os.write(tally, f"{recorder.paths[-1].name}\n".encode())
        recorder.close()


def _composite(chance: random.Random, shape: tuple[int, int, int], index: int) -> Composite:
    pixels = np.frombuffer(chance.randbytes(shape[0] * shape[1] * shape[2]), np.uint8).reshape(shape).copy()
    matte = np.full(shape[:2], 255, np.uint8)
    return Composite(pixels, matte, index, 0.0, "demo", 0, False, MappingProxyType({}), None)


def cut_off(folder: Path) -> list[str]:
    """Tell which recordings do not play as far as they must."""
    tally = folder / _TALLY
    names = tally.read_text().split("\n")[:-1] if tally.exists() else []
    found = []
    for name in dict.fromkeys(names):
        written, played = names.count(name), 0
        try:
            for _ in read_video(folder / "videos" / name):
                played += 1
        except SourceError as error:
            if written > _LOST_PICTURES:
                found.append(f"{name}: {error}")
        needed = written if written == _PICTURES_A_FILE and name != names[-1] else written - _LOST_PICTURES
        if played < needed:
            found.append(f"{name}: {played} of {written} pictures play")
    return found


def broken(folder: Path) -> list[str]:
    """Tell what in the folder is not whole, and what only looks like a result."""
    found = []
    for path in sorted(folder.rglob("*.png")):
        is_left_over = path.name.startswith(".") and ".part." in path.name
        if is_left_over:
            continue
        try:
            with Image.open(path) as picture:
                picture.load()
        except Exception as error:
            found.append(f"{path.name}: {error}")
    settings, notice = load_settings(folder / "settings.json")
    if notice is not None or not all(each.startswith(MARK) for each in settings.turns or ("none",)):
        found.append(f"settings: {notice or 'others than were written'}")
    _, complaint = load_library(folder / "library.json")
    found += [complaint] if complaint is not None else []
    found += cut_off(folder)
    strange = [path.name for path in folder.rglob("*") if path.is_file() and not _is_known(path.name)]
    return [*found, *(f"strange file {name}" for name in strange)]


def _is_known(name: str) -> bool:
    is_result = name in {"settings.json", "library.json", "out.png", "backdrop.log", _TALLY} or (
        name.startswith("Backdrop ") and name.endswith((".png", ".mp4", ".webm"))
    )
    return is_result or (name.startswith(".") and ".part." in name)


def run_round(folder: Path, chance: random.Random) -> None:
    """Let one process write, and kill it."""
    is_recording = chance.random() < _RECORDING_SHARE
    is_timed = is_recording or chance.random() < 0.5
    longest_s = _LONGEST_RECORDING_S if is_recording else _LONGEST_S
    events, delay_s = chance.randint(1, _MOST_EVENTS), chance.uniform(0, longest_s)
    process = os.fork()
    if process == 0:
        try:
            if not is_timed:
                _die_at(events, folder)
            record(folder, chance) if is_recording else work(folder, chance)
        finally:
            os._exit(1)
    if is_timed:
        select.select([], [], [], delay_s)
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        raise RuntimeError(f"the writing process ended by itself with {os.waitstatus_to_exitcode(status)}")


def _die_at(number: int, folder: Path) -> None:
    left, here = [number], str(folder)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"open", "os.link", "os.rename", "os.remove", "os.mkdir"} and str(arguments[0]).startswith(
            here
        ):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, kill, look, report."""
    parser = argparse.ArgumentParser(description="Kill a writing process and look at its files.")
    parser.add_argument("folder", type=Path, help="an empty folder to write in")
    parser.add_argument("--rounds", type=int, default=20, help="how many processes (default 20)")
    parser.add_argument("--starts", type=int, default=1, help="how often the program starts (default 1)")
    parser.add_argument("--seed", type=int, default=1, help="chooses the moments (default 1)")
    options = parser.parse_args(arguments)
    folder = options.folder.absolute()
    save_settings(settings_of(folder, {f"{MARK} none": 1}), folder / "settings.json")
    found: list[str] = []
    for number in range(options.rounds):
        chance = random.Random(f"{options.seed}/{number}")
        run_round(folder, chance)
        wrong = broken(folder)
        if (number + 1) * options.starts // options.rounds > number * options.starts // options.rounds:
            used_s, is_killed = chance.uniform(0, _LONGEST_USE_S), chance.random() < _KILLED_SHARE
            wrong += restart(folder, used_s=used_s, is_killed=is_killed)
            wrong += broken(folder)
        found += [f"seed {options.seed} round {number}: {each}" for each in wrong]
        for path in [*(folder / "pictures").glob("*"), *(folder / "videos").glob("*"), folder / _TALLY]:
            path.unlink(missing_ok=True)
    for each in found:
        sys.stdout.write(f"{each}\n")
    sys.stdout.write(f"rounds {options.rounds} starts {options.starts} broken {len(found)}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
