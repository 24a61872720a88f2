"""The door for the network's files: card and weights, missing, spoilt or of another network."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path

from fuzz_bytes import spoilt, text

from models.predictor import load_segmenter
from models.shipped import WEIGHTS, ModelFileError, hash_file

VARIANT = "balanced"
_ODD = (None, 0, -1, 1e9, [], {}, [[]], "x", "../x", [1], [0, 0], [1, 2, 3])


class ToldError(Exception):
    """The network's own error, which says what to do."""


def models(chance: random.Random, folder: Path) -> None:
    """Load the network from a folder in which something is wrong."""
    _load(chance, folder, is_forged=False)


def forged_models(chance: random.Random, folder: Path) -> None:
    """The same, but with a card that vouches for the spoilt weights: only who wrote both can get so far."""
    _load(chance, folder, is_forged=True)


def _load(chance: random.Random, folder: Path, *, is_forged: bool) -> None:
    card, weights = folder / f"{VARIANT}.json", folder / f"{VARIANT}.tflite"
    content = spoilt(chance, _whole(".tflite")) if is_forged or chance.random() < 0.5 else _whole(".tflite")
    if chance.random() < 0.95:
        weights.write_bytes(content)
    if is_forged:
        known = json.loads(_whole(".json"))
        known["sha256"][weights.name] = hash_file(weights) if weights.exists() else ""
        card.write_text(json.dumps(known))
    elif chance.random() < 0.95:
        card.write_bytes(_card(chance))
    try:
        load_segmenter(VARIANT, engine="litert", threads=1, folder=folder)
    except ModelFileError as error:
        raise ToldError(str(error)) from error
    finally:
        for path in (card, weights):
            path.unlink(missing_ok=True)


def _card(chance: random.Random) -> bytes:
    if chance.random() < 0.4:
        return spoilt(chance, _whole(".json"))
    card = json.loads(_whole(".json"))
    for name in chance.sample(sorted(card), 2):
        card[name] = chance.choice([*_ODD, text(chance)])
        if chance.random() < 0.2:
            del card[name]
    return json.dumps(card).encode("utf-8", "surrogatepass")


@cache
def _whole(ending: str) -> bytes:
    return (WEIGHTS / f"{VARIANT}{ending}").read_bytes()
