"""Times the matting of a frame without the network: `python -m tests.bench_matting [WIDTHxHEIGHT]`.

Gives, for each kind of backdrop, milliseconds by stage on the demo, whose known alpha at the network's size
stands for the network's answer.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from desktop_app.capture.demo import render_demo_frame
from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

FRAMES, ROUNDS, STEP = 30, 4, 3
SPECS = ("blur:60", "#336699", "builtin:office", "transparent")


class KnowingSegmenter:
    """Gives the demo's own alpha, frame after frame."""

    size = (144, 256)

    def __init__(self, alphas: list[Alpha]) -> None:
        small = (cv2.resize(alpha, (256, 144), interpolation=cv2.INTER_AREA) for alpha in alphas)
        self._answers = [np.asarray(cv2.GaussianBlur(alpha, (0, 0), 1.0), np.float32) for alpha in small]
        self._asked = 0

    def segment(self, image: RgbImage) -> Segmentation:
        self._asked += 1
        return Segmentation(self._answers[(self._asked - 1) % len(self._answers)])


def main(size: tuple[int, int]) -> None:
    """Time every backdrop at a size of (height, width) pixels."""
    drawn = [render_demo_frame(index * STEP, size) for index in range(FRAMES)]
    for spec in SPECS:
        matter = Matter(KnowingSegmenter([np.ascontiguousarray(alpha[:, ::-1]) for _, alpha in drawn]))
        settings = Settings(backdrop=spec, auto_upright=False)
        total_ms, stages = [], []
        for index in range(FRAMES * ROUNDS):
            frame = Frame(drawn[index % FRAMES][0], index, index / 30, "demo")
            begun_s = time.perf_counter()
            stages.append(matter.matte(frame, settings).stage_ms)
            total_ms.append((time.perf_counter() - begun_s) * 1000)
        median, slow = np.percentile(total_ms, [50, 95])
        parts = "  ".join(f"{name} {np.median([each[name] for each in stages]):.1f}" for name in stages[0])
        sys.stdout.write(f"{spec:16} median {median:5.1f} ms  p95 {slow:5.1f} ms   {parts}\n")


if __name__ == "__main__":
    width, height = (sys.argv[1] if len(sys.argv) > 1 else "1280x720").split("x")
    main((int(height), int(width)))
