"""Saved pictures with the networks that ship: finer where the finer one is there, always the same person."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop_app.capture.demo_picture import render_demo_frame
from desktop_app.capture.frame import Frame
from desktop_app.cli.model import has_fine, load_fine, load_segmenter
from desktop_app.matting.develop import FineDeveloper
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings

SIZE = (720, 1280)
WEIGHTS = Path(__file__).resolve().parent.parent / "models" / "weights"
pytestmark = pytest.mark.skipif(not list(WEIGHTS.glob("*.tflite")), reason="no weights are there yet")


def test_without_its_weights_there_is_no_finer_network_and_with_them_it_is_finer() -> None:
    fine = load_fine()
    assert (fine is not None) == has_fine()
    if fine is not None:
        assert fine.size > load_segmenter().size


@pytest.mark.parametrize("backdrop", ["builtin:office", "blur:60", "transparent"])
def test_a_saved_picture_shows_the_person_of_the_preview(backdrop: str) -> None:
    image, truth = render_demo_frame(240, SIZE)
    settings = Settings(backdrop=backdrop, mirror=False, auto_upright=False)
    matter = Matter(load_segmenter())
    composite = matter.matte(Frame(image, 0, 0.0, "demo"), settings)
    assert matter.parts is not None
    # Where the finer network is not installed, the usual one stands in: the way is the same.
    result = FineDeveloper(lambda: load_fine() or load_segmenter()).develop(composite, matter.parts)
    assert result is not None
    finer, _ = result
    assert finer.image.shape == composite.image.shape
    assert np.abs(finer.alpha - truth).mean() <= np.abs(composite.alpha - truth).mean() * 1.05
    # A margin of 2 % of the height around the preview's person, and what refining reaches, is all it may add.
    assert float(((finer.alpha > 0.1) & (composite.alpha < 0.01)).mean()) < 0.01
