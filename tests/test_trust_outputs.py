"""Proof that the fault injection would see it if other programs were shown what they must not see."""

from __future__ import annotations

from collections.abc import Callable

import faults
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.live.outbox import Outbox
from desktop_app.live.steady_output import SteadyOutput


def an_old_picture_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def picture(self: SteadyOutput) -> NDArray[np.uint8] | None:
        held = self._held
        return None if held is None else held[0].image

    monkeypatch.setattr(SteadyOutput, "_picture", picture)


def a_switch_leaves_the_old_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Outbox, "forget", lambda self: self.slot.clear())


def the_device_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def fit(_image: object, _size: object) -> object:
        raise TypeError("no picture")

    monkeypatch.setattr("desktop_app.output.virtual_camera.fit_into", fit)


@pytest.mark.parametrize(
    ("plant", "words"),
    [
        (an_old_picture_stays, "stands still"),
        (a_switch_leaves_the_old_picture, "after a switch"),
        (the_device_gives_up, "an output"),
    ],
)
def test_a_planted_fault_of_an_output_is_found(
    monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None], words: str
) -> None:
    plant(monkeypatch)
    report = faults.run(400, seed=20261124, sought=words)
    assert any(words in leak for leak in report.leaks), report.leaks[:3]
