"""Pictures without a room, painted by formula: gradients, studio light, bokeh, paper hills, waves.

Every painter gives (2160, 3840, 3) float32 RGB, sRGB-coded, 0-1: twice the size, for smooth edges.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from resources.rendering.colour import coded, linear
from resources.rendering.film import SIZE

Painting = NDArray[np.float32]
_HEIGHT, _WIDTH = 2 * SIZE[0], 2 * SIZE[1]


def studio_grey() -> Painting:
    """Paint a grey studio sweep: a pool of light on a seamless wall that turns into the floor."""
    x, y = _grid()
    pool = np.sqrt(0.02 + ((x + 0.14) * 0.82) ** 2 + ((y + 0.16) * 1.05) ** 2)
    wall = _ramp(_smooth(0.1, 1.75, pool), ((0.0, "#d6d4d0"), (0.45, "#a5a4a2"), (1.0, "#4e5054")))
    bend = 1 - 0.16 * np.exp(-(((y - 0.78 + 0.05 * x * x) / 0.2) ** 2)) + 0.05 * _smooth(0.8, 1.1, y)
    cloth = cv2.GaussianBlur(
        np.random.default_rng(2).standard_normal((270, 480)).astype(np.float32), (0, 0), 22
    )
    cloth = cv2.resize(cloth / cloth.std(), (_WIDTH, _HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.asarray(wall * (bend + 0.014 * cloth)[..., None], np.float32)


def warm_gradient() -> Painting:
    """Paint peach to rose, as four soft pools of colour that run into each other."""
    pools = ((-0.9, -0.9, "#ffd9a8"), (0.95, -0.7, "#f7a992"), (-0.8, 0.9, "#f2b7a0"), (0.9, 0.95, "#b96b83"))
    return _pools(((*pools, (0.05, -0.05, "#ffcdb0"))), swirl=0.16)


def dusk_gradient() -> Painting:
    """Paint the blue hour: indigo to teal, with a last warm light low on one side."""
    pools = ((-0.9, -0.95, "#1f2a55"), (0.9, -0.9, "#2b3f77"), (-0.9, 0.9, "#3d5c8c"), (0.9, 0.9, "#c78f9b"))
    return _pools(((*pools, (0.0, -0.1, "#35508a"), (0.35, 1.0, "#8a7ba6"))), swirl=0.2)


def bokeh_night() -> Painting:
    """Paint a city at night through a wide lens: discs of light, fewer and fainter behind the head."""
    _, y = _grid()
    generator = np.random.default_rng(12)
    night = _ramp(y, ((-1.0, "#0b1026"), (0.1, "#1a1f42"), (0.55, "#33294d"), (1.0, "#120f20"))) ** 2.2
    haze = np.exp(-(((y - 0.35) / 0.32) ** 2))[..., None] * linear("#8a4a3a").astype(np.float32)
    light = night + 0.22 * haze
    colours = (
        "#ffb861",
        "#ff9d4d",
        "#ffd9a0",
        "#ff8a5c",
        "#8fc3ff",
        "#ffe9c7",
        "#ff7d6e",
        "#ffc27a",
        "#a9b8ff",
    )
    for number in range(230):
        far = number < 150
        radius = float(generator.uniform(26, 62) if far else generator.uniform(70, 150))
        at_x = float(generator.uniform(-1.05, 1.05))
        at_y = float(generator.normal(0.4, 0.2) if far else generator.normal(0.25, 0.45))
        behind_head = float(np.exp(-((at_x / 0.3) ** 2) - ((at_y + 0.1) / 0.5) ** 2))
        strength = float(generator.uniform(0.12, 0.6)) * (1.0 if far else 0.42) * (1 - 0.9 * behind_head)
        colour = linear(str(generator.choice(colours))).astype(np.float32)
        _disc(light, at_x, at_y, radius, colour * strength)
    light = light + 0.25 * _glow(light, 60)
    return _coded(1 - np.exp(-1.25 * light))


def paper_hills() -> Painting:
    """Paint hills cut from paper at dawn: eight sheets, each with the shadow of the one before it."""
    x, y = _grid()
    picture = _ramp(y, ((-1.0, "#f3c9a9"), (-0.2, "#fbe3c4"), (0.4, "#fff1dc")))
    sun = np.hypot((x - 0.42) * 16 / 9, y + 0.3)
    _cover(picture, _smooth(0.262, 0.258, sun), coded("#fff6e3").astype(np.float32))
    sheets = ("#f0cbb0", "#e3ae9c", "#cd9394", "#ab7d8d", "#826a83", "#5d5873", "#414962", "#2c3a50")
    generator = np.random.default_rng(6)
    for number, colour in enumerate(sheets):
        base = -0.02 + 0.15 * number
        edge = np.full_like(x, base)
        for wave in range(1, 6):
            phase, tall = generator.uniform(0, 2 * np.pi), generator.uniform(0.35, 1.0)
            edge += 0.12 / wave**1.2 * tall * np.sin(x * wave * 2.1 + phase)
        inside = _smooth(0.0, 2.0 / _HEIGHT, y - edge)
        shadow = cv2.GaussianBlur(_smooth(0.0, 0.004, y - edge + 0.018), (0, 0), 26) * (1 - inside)
        picture *= (1 - 0.3 * shadow)[..., None]
        paper = (
            coded(colour).astype(np.float32)
            * (1.04 - 0.16 * np.clip(y - edge, 0, 1))[..., None]
            * _fibre(number)
        )
        lip = np.exp(-(((y - edge) / 0.004) ** 2))[..., None]
        _cover(picture, inside, paper + 0.07 * lip)
    return picture


def silk_waves() -> Painting:
    """Paint folded silk: broad bands of blue and violet with soft light on each crest."""
    x, y = _grid()
    picture = _ramp(y + 0.3 * x, ((-1.2, "#16223f"), (0.0, "#243a66"), (1.2, "#1a2440")))
    bands = ("#2b4a80", "#36609a", "#4a76ad", "#6a7fc0", "#7d76b8", "#5c5a9c", "#3c4580", "#263160")
    for number, colour in enumerate(bands):
        base = -0.62 + 0.24 * number
        bend = 0.3 * np.sin(1.35 * x + 0.42 * number + 0.6) + 0.07 * np.sin(2.9 * x - 0.6 * number)
        depth = y - (base + bend - 0.12 * x)
        inside = _smooth(0.0, 2.0 / _HEIGHT, depth)
        shadow = np.exp(-np.clip(-depth, 0, None) / 0.06) * (1 - inside)
        picture *= (1 - 0.42 * shadow)[..., None]
        sheen = np.exp(-(((depth - 0.045) / 0.05) ** 2)) * (0.55 + 0.45 * np.sin(1.7 * x + number))
        fall = np.exp(-np.clip(depth, 0, None) / 0.5)
        silk = coded(colour).astype(np.float32) * (0.5 + 0.5 * fall)[..., None] + (0.16 * sheen)[..., None]
        _cover(picture, inside, silk)
    return cv2.GaussianBlur(picture, (0, 0), 2.0)


def _grid() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    y, x = np.mgrid[-1 : 1 : _HEIGHT * 1j, -1 : 1 : _WIDTH * 1j]
    return x.astype(np.float32), y.astype(np.float32)


def _smooth(low: float, high: float, value: NDArray[np.float32]) -> NDArray[np.float32]:
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def _coded(light: NDArray[np.float32]) -> Painting:
    return np.asarray(np.clip(light, 0, 1) ** (1 / 2.2), np.float32)


def _ramp(value: NDArray[np.float32], stops: tuple[tuple[float, str], ...]) -> Painting:
    places = [place for place, _ in stops]
    colours = np.array([coded(colour) for _, colour in stops])
    t = np.clip(value, places[0], places[-1])
    return np.stack([np.interp(t, places, colours[:, channel]) for channel in range(3)], -1).astype(np.float32)


def _pools(pools: tuple[tuple[float, float, str], ...], *, swirl: float) -> Painting:
    x, y = _grid()
    bent_x = x + swirl * np.sin(2.3 * y + 0.8 * x)
    bent_y = y + swirl * np.sin(1.9 * x - 0.6 * y + 1.0)
    total = np.zeros((_HEIGHT, _WIDTH, 3), np.float32)
    weights = np.zeros((_HEIGHT, _WIDTH, 1), np.float32)
    for at_x, at_y, colour in pools:
        weight = np.exp(-((bent_x - at_x) ** 2 + (bent_y - at_y) ** 2) / 0.55)[..., None]
        total += weight * linear(colour).astype(np.float32)
        weights += weight
    return _coded(total / weights)


def _cover(picture: Painting, share: NDArray[np.float32], colour: NDArray[np.float32]) -> None:
    picture += share[..., None] * (colour - picture)


def _fibre(seed: int) -> NDArray[np.float32]:
    generator = np.random.default_rng(100 + seed)
    fine = cv2.GaussianBlur(generator.standard_normal((_HEIGHT, _WIDTH), np.float32), (0, 0), 2.5)
    return (1 + 0.012 * fine / fine.std())[..., None]


def _glow(light: NDArray[np.float32], radius: float) -> NDArray[np.float32]:
    small = cv2.resize(light, (_WIDTH // 8, _HEIGHT // 8), interpolation=cv2.INTER_AREA)
    wide = cv2.GaussianBlur(small, (0, 0), radius / 8)
    return np.asarray(cv2.resize(wide, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_CUBIC), np.float32)


def _disc(
    light: NDArray[np.float32], at_x: float, at_y: float, radius: float, colour: NDArray[np.float32]
) -> None:
    """Add a lens disc: even inside, a little brighter at its rim, cut to an ellipse towards the sides."""
    centre = ((at_x + 1) / 2 * _WIDTH, (at_y + 1) / 2 * _HEIGHT)
    reach = int(radius) + 4
    left, right = max(0, int(centre[0]) - reach), min(_WIDTH, int(centre[0]) + reach)
    top, bottom = max(0, int(centre[1]) - reach), min(_HEIGHT, int(centre[1]) + reach)
    if left >= right or top >= bottom:
        return
    y, x = np.mgrid[top:bottom, left:right].astype(np.float32)
    squeezed = 1.0 + 0.22 * at_x * at_x
    distance = np.hypot((x - centre[0]) * squeezed, y - centre[1]) / radius
    disc = _smooth(1.0, 1.0 - 5.0 / radius, distance) * (0.78 + 0.3 * distance**6)
    light[top:bottom, left:right] += disc[..., None] * colour
