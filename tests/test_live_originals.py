"""The camera's own picture is at hand for exactly the one on show, and only where the user has a use for it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from fakes import Stage, finish, person_image


@pytest.mark.parametrize(
    ("fine", "kept", "is_held"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_what_a_picture_was_made_of_is_held_if_it_may_be_needed(fine: bool, kept: bool, is_held: bool) -> None:
    stage = Stage()
    stage.pipeline.update_settings(
        dataclasses.replace(stage.settings, snapshot_fine=fine, snapshot_keep_original=kept)
    )
    stage.pipeline.start()
    stage.source.give(person_image())
    first = stage.wait_live()
    stage.source.give(person_image(shift=20))
    second = stage.wait_live()
    for composite, shift in ((first, 0), (second, 20)):
        parts = stage.pipeline.parts_of(composite)
        assert (parts is not None) == is_held
        if parts is not None:
            np.testing.assert_array_equal(parts.image, person_image(shift=shift))
    finish(stage)


def test_of_a_cover_nothing_is_held() -> None:
    stage = Stage()
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, snapshot_keep_original=True))
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    stage.pipeline.set_covered(True)
    covered = stage.wait_composite(lambda each: each.is_covered)
    assert stage.pipeline.parts_of(covered) is None
    finish(stage)
