"""A picture that is to be fitted otherwise: pictures go on over it as it is, until it is ready."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import WAIT_S, Stage, finish, leaks, person_image
from PIL import Image

from desktop_app.capture.frame import RgbImage
from desktop_app.live import events
from desktop_app.live.backdrop_guard import STAND_IN
from desktop_app.matting import backdrop_kinds
from desktop_app.matting.backdrop import parse_backdrop

DARK = parse_backdrop(STAND_IN).colour


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, threading.Event]]:
    """Hold up the fitting of pictures in each way until the test opens its gate; "fill" is open."""
    gates = {fit: threading.Event() for fit in ("fill", "fit", "tile", "centre")}
    gates["fill"].set()
    fitted = backdrop_kinds.fit_picture

    def slow(picture: RgbImage, size: tuple[int, int], fit: str) -> RgbImage:
        assert threading.current_thread().name == "backdrop loader"
        assert gates[fit].wait(WAIT_S)
        return fitted(picture, size, fit)

    monkeypatch.setattr(backdrop_kinds, "fit_picture", slow)
    yield gates
    for each in gates.values():
        each.set()


@pytest.fixture
def square(tmp_path: Path) -> str:
    """A square picture, red between two green stripes: filling a frame hides these, fitting shows them."""
    pixels = np.full((100, 100, 3), (200, 0, 0), np.uint8)
    pixels[:20], pixels[80:] = (0, 100, 0), (0, 100, 0)
    Image.fromarray(pixels).save(tmp_path / "square.png")
    return str(tmp_path / "square.png")


def wear(stage: Stage, **look: object) -> None:
    stage.settings = dataclasses.replace(stage.settings, **look)
    stage.pipeline.update_settings(stage.settings)


def next_corner(stage: Stage) -> tuple[int, ...]:
    """Give one picture and say what stands in its corner."""
    stage.source.give(person_image())
    composite = stage.wait_live()
    assert not leaks(composite)
    return tuple(int(each) for each in composite.image[0, 0])


def filled(square: str) -> Stage:
    """Show a picture over that backdrop, which fills the frame."""
    stage = Stage()
    wear(stage, backdrop=square)
    stage.pipeline.start()
    stage.wait_read()
    assert next_corner(stage) == (200, 0, 0)
    return stage


def test_a_picture_stays_as_it_is_while_it_is_fitted_otherwise(
    gate: dict[str, threading.Event], square: str
) -> None:
    stage = filled(square)
    wear(stage, backdrop_fit="fit")
    for _ in range(3):
        assert next_corner(stage) == (200, 0, 0)
    # Light and blur cost little: they hold at once.
    wear(stage, backdrop_dim=100)
    assert next_corner(stage) == (30, 0, 0)
    gate["fit"].set()
    stage.wait_read()
    assert next_corner(stage) == (0, 15, 0)
    assert not [each for each in stage.events if isinstance(each, events.BackdropFailed)]
    finish(stage)


def test_of_several_ways_to_fit_the_last_one_wins(gate: dict[str, threading.Event], square: str) -> None:
    stage = filled(square)
    for fit in ("tile", "centre", "fit"):
        wear(stage, backdrop_fit=fit)
        assert next_corner(stage) == (200, 0, 0)
    gate["tile"].set()
    gate["fit"].set()
    stage.wait_read()
    # What was asked for first is thrown away, what came between was never begun.
    assert next_corner(stage) == (200, 0, 0)
    stage.wait_read()
    assert next_corner(stage) == (0, 100, 0)
    finish(stage)


def test_the_way_that_is_on_show_is_taken_back_at_once(gate: dict[str, threading.Event], square: str) -> None:
    stage = filled(square)
    wear(stage, backdrop_fit="fit")
    next_corner(stage)
    wear(stage, backdrop_fit="fill")
    assert next_corner(stage) == (200, 0, 0)
    gate["fit"].set()
    stage.wait_read()
    assert next_corner(stage) == (200, 0, 0)
    finish(stage)


def test_a_picture_that_cannot_be_fitted_otherwise_has_a_stand_in_and_is_told(
    gate: dict[str, threading.Event], square: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = filled(square)

    def broken(*_arguments: object) -> RgbImage:
        raise MemoryError

    monkeypatch.setattr(backdrop_kinds, "fit_picture", broken)
    wear(stage, backdrop_fit="fit")
    assert next_corner(stage) == (200, 0, 0)
    stage.wait_read()
    assert next_corner(stage) == DARK
    assert isinstance(stage.wait_event(events.BackdropFailed), events.BackdropFailed)
    finish(stage)
