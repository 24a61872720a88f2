"""Make the demo's files: `python -m resources.make_demo [portrait] [room] [clip]` (all without a name).

The portrait needs scikit-image and scipy, the room numba, the clip PyAV; the program needs only what they
make. The room takes about five minutes on two cores.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
from PIL import Image

FOLDER = Path(__file__).parent / "demo"
CLIP_SIZE = (360, 640)
CLIP_S = 6
ROOM_SIZE = (720, 1280)
ROOM_SAMPLES = 96

# Below this the demo never shows the sprite; see test_capture_demo.
_ROWS = 820


def make_portrait() -> list[Path]:
    """Save the photograph as it is, and the person cut out of it."""
    from skimage import data

    from resources.rendering.portrait import cut_out

    photograph = np.asarray(data.astronaut(), np.uint8)
    whole, sprite = FOLDER / "portrait.jpg", FOLDER / "portrait.webp"
    Image.fromarray(photograph).save(whole, quality=92)
    cut = Image.fromarray(cut_out(photograph)[:_ROWS])
    cut.save(sprite, quality=92, method=6, exact=True, alpha_quality=100)
    return [whole, sprite]


def make_room() -> list[Path]:
    """Trace the bedroom that the portrait sits in."""
    from resources.rendering.film import calm, develop, finish, save_webp
    from resources.rendering.scene import photograph
    from resources.rendering.scenes import bedroom

    light = photograph(bedroom.build(), bedroom.CAMERA, ROOM_SIZE, samples=ROOM_SAMPLES, seed=1)
    picture = finish(
        develop(calm(light), exposure=bedroom.EXPOSURE, colour=bedroom.COLOUR),
        seed=1,
        vignette=0.22,
        grain=0.003,
    )
    path = FOLDER / "room.webp"
    save_webp(np.asarray(Image.fromarray(picture).resize(ROOM_SIZE[::-1], Image.Resampling.LANCZOS)), path)
    return [path]


def make_clip() -> list[Path]:
    """Record six seconds of the demo, for a run without camera or window."""
    import av

    from desktop_app.capture.demo import FRAMES_PER_S, render_demo_frame

    path = FOLDER / "clip.mp4"
    height, width = CLIP_SIZE
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        # One thread: the same frames give the same file.
        stream = container.add_stream(
            "libx264", FRAMES_PER_S, options={"crf": "21", "preset": "slow", "threads": "1"}
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.time_base = Fraction(1, FRAMES_PER_S)
        for number in range(CLIP_S * FRAMES_PER_S):
            # The middle of the loop: it holds one of the two quick moves.
            image, _ = render_demo_frame(number + 150, CLIP_SIZE)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode())
    return [path]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the parts named, or all."""
    makers = {"portrait": make_portrait, "room": make_room, "clip": make_clip}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help="portrait, room or clip")
    names = parser.parse_args(arguments).parts or list(makers)
    unknown = [name for name in names if name not in makers]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}. Choose from {', '.join(makers)}.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names:
        for path in makers[name]():
            sys.stdout.write(f"{path}  {path.stat().st_size // 1024} KB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
