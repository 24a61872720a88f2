"""The language of camera scripts: one step a line, and scripts made up at random.

plug desk          in at its number; `move desk` puts it at another, which any camera may have had
unplug desk        out, also in the middle of a read
busy desk          another program has it from the next opening on; `free desk`
block desk         reads do not come back; `release desk`
give desk black    black, nothing, junk, or the person again
size desk 90x160   another size from now on; `turn desk` puts it upright or lays it on its side
listing stuck      the system does not answer when asked for its cameras; `listing free`
choose desk        the user chooses a camera, or the demo
press              the user presses what the message offers
hide, show         the window
pass 3             so many seconds of the program's clock go by
frames desk 5      wait until the program has read so many more pictures of it
expect live desk   wait until its person is on show; also `expect live demo`
expect covered     wait until nobody is on show
expect told        wait for a message about the source that says what to do
expect says WORDS  wait for a message with these words
expect quiet       wait until there is no such message

What stands before the first step of the user, of time or of waiting is so when the program starts.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from cameras_bus import COLOURS, PICTURES

CAMERAS = tuple(name for name in COLOURS if name != "demo")
_WITHOUT_NAME = {"press", "hide", "show"}
_ON_CAMERA = {"plug", "move", "unplug", "busy", "free", "block", "release", "turn"}
_EXPECTED = {"live", "covered", "told", "says", "quiet"}
_SIZES = ("72x128", "73x127", "90x160", "144x256", "128x72", "48x48")


@dataclass(frozen=True)
class Step:
    """One line of a script, taken apart."""

    verb: str
    name: str = ""
    value: str = ""

    def __str__(self) -> str:
        """Write it as it is read."""
        return " ".join(part for part in (self.verb, self.name, self.value) if part)


def parse(text: str) -> tuple[Step, ...]:
    """Read a script; empty lines and what follows a # are left out.

    Raises:
        ValueError: if a line is no step; the message gives it.
    """
    steps = []
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if line:
            steps.append(_step(line))
    return tuple(steps)


def _step(line: str) -> Step:
    verb, _, rest = line.partition(" ")
    name, _, value = rest.strip().partition(" ")
    is_camera = name in CAMERAS
    is_good = (
        (verb in _WITHOUT_NAME and not rest)
        or (verb in _ON_CAMERA and is_camera and not value)
        or (verb == "give" and is_camera and value in PICTURES)
        or (verb == "size" and is_camera and all(part.isdigit() for part in value.split("x")))
        or (verb == "frames" and is_camera and value.isdigit())
        or (verb == "choose" and name in COLOURS)
        or (verb == "pass" and name.isdigit())
        or (verb == "listing" and name in {"stuck", "free"})
        or (verb == "expect" and name in _EXPECTED)
    )
    if not is_good:
        raise ValueError(f"no step: {line}")
    return Step(verb, name, value.strip())


def made_up(chance: random.Random) -> tuple[str, tuple[Step, ...]]:
    """Make up a script: faults at random, then all is mended, and the wish must come back by itself.

    Returns:
        The camera that the settings remember, "" for none, and the steps.
    """
    remembered = chance.choice(["", *CAMERAS])
    story = _Story(chance, remembered)
    for _ in range(chance.randint(4, 10)):
        story.go_on()
    story.mend()
    return remembered, parse("\n".join(story.lines))


class _Story:
    """Writes a script and keeps in mind what has been wished for."""

    def __init__(self, chance: random.Random, wish: str) -> None:
        self.chance = chance
        self.wish = wish
        self.lines = [f"plug {name}" for name in CAMERAS if chance.random() < 0.7]

    def go_on(self) -> None:
        """Add a fault, or something that the user does."""
        chance = self.chance
        # Mostly the camera that is in use: what happens to others should change nothing.
        name = self.wish if self.wish in CAMERAS and chance.random() < 0.7 else chance.choice(CAMERAS)
        kind = chance.choice(["once", "once", "once", "lost", "blocked", "busy", "choose", "user", "listing"])
        match kind:
            case "once":
                steps = [
                    f"{chance.choice(['plug', 'move', 'unplug', 'release', 'free', 'turn'])} {name}",
                    f"give {name} {chance.choice(PICTURES)}",
                    f"size {name} {chance.choice(_SIZES)}",
                ]
                self.lines.append(chance.choice(steps))
            case "lost":
                self.lines += [f"plug {name}", f"unplug {name}", "pass 2"]
                self.lines += chance.choice([[f"plug {name}"], [f"move {name}"], []])
            case "blocked":
                self.lines += [f"block {name}", f"pass {chance.choice([1, 3, 12])}"]
            case "busy":
                self.lines += [f"busy {name}", f"unplug {name}", "pass 1", f"plug {name}", "pass 2"]
            case "choose":
                self.wish = chance.choice([*COLOURS])
                self.lines.append(f"choose {self.wish}")
            case "user":
                self.lines.append(chance.choice(["press", "hide", "show", "show", "pass 1", "pass 5"]))
            case "listing":
                self.lines += ["listing stuck", "press", "pass 5", "listing free"]

    def mend(self) -> None:
        """Repair everything but what the user did, and ask for the wish."""
        for name in CAMERAS:
            self.lines += [f"release {name}", f"free {name}", f"give {name} person", f"size {name} 72x128"]
        self.lines += ["listing free", *(f"plug {name}" for name in CAMERAS), "show"]
        self.lines += [f"expect live {self.wish}", "expect quiet"]
