"""Facts of the network: its files, what runs it, and how long a picture takes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from desktop_app.cli.model import SegmenterLoader

_PICTURES = 20


def files() -> Sequence[str]:
    """Name, size and hash of each file of weights that ships."""
    from models.shipped import WEIGHTS, hash_file

    paths = sorted(path for path in WEIGHTS.iterdir() if path.suffix in {".tflite", ".keras"})
    return [f"{path.name}, {path.stat().st_size:,} bytes, sha256 {hash_file(path)[:12]}" for path in paths]


def timing(load_segmenter: SegmenterLoader) -> Sequence[str]:
    """Load the network and time it on pictures of the demo.

    Raises:
        ModelError: if it does not load.
    """
    from desktop_app.capture.demo_picture import render_demo_frame
    from desktop_app.matting.letterbox import letterbox
    from desktop_app.matting.segment import segment_safely

    begun_at_s = time.perf_counter()
    segmenter = load_segmenter()
    loaded_s = time.perf_counter() - begun_at_s
    picture, _ = letterbox(render_demo_frame(0)[0], segmenter.size)
    times_ms = []
    for _ in range(_PICTURES):
        begun_at_s = time.perf_counter()
        segment_safely(segmenter, picture)
        times_ms.append((time.perf_counter() - begun_at_s) * 1000)
    name = str(getattr(segmenter, "description", type(segmenter).__name__))
    usual_ms, longest_ms = median(times_ms), max(times_ms)
    return [name, f"loads in {loaded_s * 1000:.0f} ms, {usual_ms:.1f} ms per picture, at most {longest_ms:.1f}"]
