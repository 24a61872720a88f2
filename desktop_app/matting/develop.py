"""Makes a picture anew from what it was made of: with a finer edge, or with another backdrop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.look import look_of
from desktop_app.matting.matter import Composite
from desktop_app.matting.parts import Parts, recomposite, refine_parts
from desktop_app.matting.refine import Edge
from desktop_app.matting.segment import Segmenter
from desktop_app.matting.shelf import BackdropShelf

logger = logging.getLogger(__name__)


def develop(parts: Parts, backdrop: Backdrop, edge: Edge) -> Composite:
    """Make a composite of its parts, with this backdrop, which is that of their settings, and edge.

    Raises:
        BackdropError: if the backdrop cannot be drawn.
    """
    image, matte = recomposite(parts, backdrop, edge)
    return Composite(
        image=image,
        matte=matte,
        frame_index=-1,
        captured_at_s=parts.time_s,
        source_id=parts.source_id,
        turns=parts.view.turns,
        is_covered=False,
        stage_ms=MappingProxyType({}),
        suggested_turns=None,
        crop=parts.view.crop,
        backdrop=parts.settings.backdrop,
    )


class FineDeveloper:
    """Makes pictures finer than they are shown. For one thread; loads the network when it is first needed."""

    def __init__(self, load: Callable[[], Segmenter | None]) -> None:
        """Load with this; it gives None where there is no finer network."""
        self._load = load
        self._segmenter: Segmenter | None = None
        self._has_tried = False

    def develop(self, composite: Composite, parts: Parts) -> tuple[Composite, Parts] | None:
        """Make a composite finer, if that can be done and it stays the same picture.

        Args:
            composite: what is on show.
            parts: what it was made of.

        Returns:
            The finer one, of the same size and with the same backdrop, and its parts; None where there is none.

        Raises:
            Exception: whatever the network raises.
        """
        if not self._has_tried:
            self._has_tried = True
            self._segmenter = self._load()
        if self._segmenter is None:
            return None
        finer = refine_parts(parts, self._segmenter)
        if finer is parts:
            logger.info("The finer network sees somebody else; the picture is saved as it was shown.")
            return None
        backdrop = BackdropShelf().get(parts.settings.backdrop, look_of(parts.settings))
        result = develop(finer, backdrop, parts.edge)
        is_same = result.image.shape == composite.image.shape and (
            backdrop.is_blur or _is_same_behind(composite, result)
        )
        return (result, finer) if is_same else None


def _is_same_behind(one: Composite, other: Composite) -> bool:
    """Whether the backdrops are alike: one that moves may stand elsewhere by now."""
    behind = (one.matte == 0) & (other.matte == 0)
    return np.array_equal(one.image[behind], other.image[behind])
