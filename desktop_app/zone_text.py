"""How zones are written in the settings: the runs of equal cells, row by row, such as `14000n300k100h`.

Plain text with a known length at most, read with a regular expression: nothing in it can be executed or grow.
"""

from __future__ import annotations

import re
from itertools import groupby

ROWS, COLUMNS = 90, 160
"""The grid over a camera's picture: cells are square where the picture is 16:9."""
CELLS = ROWS * COLUMNS
NONE, KEEP, HIDE = 0, 1, 2
_LETTERS = "nkh"
_RUN = re.compile(r"([1-9][0-9]{0,4})([nkh])")
_LONGEST = 2 * CELLS
"""Every cell different from the one before takes two characters each; nothing takes more."""


def encode(cells: bytes) -> str:
    """Write cells as text.

    Args:
        cells: `CELLS` bytes, each NONE, KEEP or HIDE.

    Raises:
        ValueError: if they are not.
    """
    if len(cells) != CELLS or max(cells) > HIDE:
        raise ValueError("These are no cells of zones.")
    return "".join(f"{len(list(run))}{_LETTERS[value]}" for value, run in groupby(cells))


def decode(text: str) -> bytes:
    """Read what `encode` wrote: `CELLS` bytes.

    Raises:
        ValueError: if it is anything else.
    """
    if len(text) > _LONGEST:
        raise ValueError("far longer than zones ever are")
    cells = bytearray()
    position = 0
    while position < len(text):
        match = _RUN.match(text, position)
        if match is None or len(cells) + int(match[1]) > CELLS:
            raise ValueError("no zones")
        cells += bytes([_LETTERS.index(match[2])]) * int(match[1])
        position = match.end()
    if len(cells) != CELLS:
        raise ValueError("too few cells")
    return bytes(cells)
