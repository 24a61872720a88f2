"""What the doors are fed with: bytes and text spoilt at random, by one generator."""

from __future__ import annotations

import random
from collections.abc import Sequence

_NASTY = (
    "\0", "\n", "\r\n", "\t", " ", "\u202e", "\ud800", "\U0001f600", "é", "e\u0301", "ß", "İ", "%s", "{}", "..",
    "/", "\\", "~", "*", "?", "'", '"', "\x1b[31m", "-", "--", ":", "#", "\u0661", "\u0663", "\u00b2",
    "NaN", "1e999", "inf",
)  # fmt: skip
_HUGE = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\x80", bytes(4))


def text(chance: random.Random, words: Sequence[str] = (), longest: int = 12) -> str:
    """Make a text of some of these words, characters that break things, and letters."""
    parts = []
    for _ in range(chance.randint(0, longest)):
        kind = chance.random()
        if words and kind < 0.4:
            parts.append(chance.choice(words))
        elif kind < 0.7:
            parts.append(chance.choice(_NASTY))
        elif kind < 0.95:
            parts.append(chr(chance.randint(32, 126)))
        else:
            parts.append(chr(chance.randint(0, 0x10FFFF)))
    made = "".join(parts)
    return made * chance.choice([300, 5000]) if chance.random() < 0.01 else made


def spoilt(chance: random.Random, content: bytes) -> bytes:
    """Spoil a file's content in one of the ways that files get spoilt; sometimes not at all."""
    data = bytearray(content)
    match chance.randrange(10):
        case 0 | 9:
            return bytes(data)
        case 1:
            return bytes(data[: chance.randint(0, len(data))])
        case 2:
            for _ in range(chance.randint(1, 8)):
                _flip(chance, data, len(data))
        case 3:
            for _ in range(chance.randint(1, 8)):
                # Headers are where sizes and counts are.
                _flip(chance, data, 64)
        case 4:
            start = chance.randint(0, len(data))
            data[start : start + chance.randint(1, 64)] = bytes(chance.randint(0, 64))
        case 5:
            start = chance.randint(0, len(data))
            data[start : start + 4] = chance.choice(_HUGE)
        case 6:
            data.extend(chance.randbytes(chance.randint(1, 200)))
        case 7:
            middle = chance.randint(0, len(data))
            data = data[middle:] + data[:middle]
        case _:
            return chance.randbytes(chance.choice([0, 1, 12, 300]))
    return bytes(data)


def _flip(chance: random.Random, data: bytearray, end: int) -> None:
    if data:
        data[chance.randrange(min(len(data), end))] ^= 1 << chance.randrange(8)
