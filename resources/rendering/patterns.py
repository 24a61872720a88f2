"""Surfaces that are not one colour: wood, plaster, cloth, planks, book spines, posters and sky."""

from __future__ import annotations

import numpy as np
from numba import njit

PLAIN, MOTTLED, WOOD, PLANKS, STRIPES, GRADIENT, SPINE, POSTER, CHECKS, CLOUDS = range(10)


@njit
def _hash(x, y, z):
    n = (x * 73856093) ^ (y * 19349663) ^ (z * 83492791)
    n = (n ^ (n >> 13)) & 0x7FFFFFFF
    n = (n * ((n * n * 15731 & 0x7FFFFFFF) + 789221) + 1376312589) & 0x7FFFFFFF
    return n / 0x7FFFFFFF


@njit
def _value(x, y, z):
    i, j, k = int(np.floor(x)), int(np.floor(y)), int(np.floor(z))
    u, v, w = x - i, y - j, z - k
    u, v, w = u * u * (3 - 2 * u), v * v * (3 - 2 * v), w * w * (3 - 2 * w)
    total = 0.0
    for a in range(2):
        for b in range(2):
            for c in range(2):
                weight = (u if a else 1 - u) * (v if b else 1 - v) * (w if c else 1 - w)
                total += weight * _hash(i + a, j + b, k + c)
    return total


@njit
def noise(x, y, z):
    """Give smooth noise with four octaves, 0-1."""
    total, weight = 0.0, 0.5
    for octave in range(4):
        total += weight * _value(x, y, z)
        x, y, z, weight = x * 2.03 + octave, y * 2.03, z * 2.03, weight * 0.5
    return total / 0.9375


@njit(inline="always")
def _step(low, high, x):
    t = min(1.0, max(0.0, (x - low) / (high - low)))
    return t * t * (3 - 2 * t)


@njit
def _poster(x, y, seed):
    """Give an abstract print: overlapping arcs above slanted bands."""
    turn = np.sin(seed * 7.0)
    if y < -0.35 + 0.3 * turn * x:
        return 0.85 if int(np.floor((y + 0.3 * x) * 7.0)) % 2 == 0 else 0.3
    ring = np.sqrt((x - 0.9 * turn) ** 2 + (y + 0.35) ** 2)
    return 0.9 if int(np.floor(ring * 4.5 + seed)) % 2 == 0 else 0.08


@njit
def share(pattern, scale, seed, p, local):
    """Give how much of the second colour shows at a point, 0-1.

    Args:
        pattern: PLAIN to CLOUDS.
        scale: repeats per metre, or per shape for patterns in the shape's own space.
        seed: moves the pattern.
        p: the point in the world, metres.
        local: the point in the shape's own space, -1 to 1.
    """
    if pattern == MOTTLED:
        return _step(0.25, 0.75, noise(p[0] * scale + seed, p[1] * scale, p[2] * scale))
    if pattern == WOOD:
        grain = noise(p[0] * scale * 0.12 + seed, p[1] * scale, p[2] * scale)
        return 0.5 + 0.5 * np.sin(14.0 * grain + seed)
    if pattern == PLANKS:
        row = np.floor(p[0] * scale)
        shift = _hash(int(row), 3, 5)
        board = np.floor(p[2] * scale * 0.12 + shift * 7)
        tone = _hash(int(row), int(board), 9)
        gap = p[0] * scale - row
        if gap < 0.02 or gap > 0.98:
            return 1.0
        return 0.65 * tone + 0.3 * noise(p[0] * scale * 6, p[1], p[2] * scale * 0.7 + tone * 50)
    if pattern == STRIPES:
        return 0.5 + 0.5 * np.sin(np.pi * scale * (local[0] + seed))
    if pattern == GRADIENT:
        return _step(-1.0, 1.0, local[1])
    if pattern == SPINE:
        y = local[1]
        at = 0.35 + 0.5 * _value(seed * 9.7, 0.5, 0.5)
        return 1.0 if abs(y - at) < 0.06 * scale or abs(y + 0.78) < 0.03 * scale else 0.0
    if pattern == POSTER:
        return _poster(local[0], local[1], seed)
    if pattern == CHECKS:
        a = np.floor(p[0] * scale + seed) + np.floor((p[2] + p[1]) * scale)
        return 0.75 if int(a) % 2 == 0 else 0.1
    if pattern == CLOUDS:
        height = 0.5 + 0.5 * local[1]
        cloud = noise(local[0] * scale + seed, local[1] * scale * 2.2, seed)
        return min(1.0, 0.55 * height + 0.75 * (1 - _step(0.42, 0.68, cloud)) * (0.4 + 0.6 * height))
    return 0.0
