"""Light through a scene: a small path tracer with a thin lens, soft lamps, gloss, and cloth that glows."""

from __future__ import annotations

import numpy as np
from numba import njit, prange

from resources.rendering.geometry import FAR, along, dot, nearest_hit, normal_at, unit
from resources.rendering.patterns import share

BOUNCES = 4
# A single sample may not be brighter than this after the first bounce: it would stay visible as a speck.
_BRIGHTEST = 3.0


@njit(inline="always")
def _random(state):
    x = state[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    state[0] = x
    return (x >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@njit
def _scatter(n, power, state):
    """Give a direction around n: cosine-weighted for power 1, narrower above."""
    angle = 2.0 * np.pi * _random(state)
    high = _random(state) ** (1.0 / (power + 1.0))
    side = np.sqrt(max(0.0, 1.0 - high * high))
    a = (0.0, 1.0, 0.0) if abs(n[1]) < 0.9 else (1.0, 0.0, 0.0)
    u = unit((a[1] * n[2] - a[2] * n[1], a[2] * n[0] - a[0] * n[2], a[0] * n[1] - a[1] * n[0]))
    v = (n[1] * u[2] - n[2] * u[1], n[2] * u[0] - n[0] * u[2], n[0] * u[1] - n[1] * u[0])
    x, y = side * np.cos(angle), side * np.sin(angle)
    return (
        x * u[0] + y * v[0] + high * n[0],
        x * u[1] + y * v[1] + high * n[1],
        x * u[2] + y * v[2] + high * n[2],
    )


@njit
def _lamp_light(number, p, n, through, scene, state):
    """Give the light one lamp sends to a point, by one random ray to it."""
    kinds, maps, _, tree, links, casts, _, lamps, _ = scene
    lamp = lamps[number]
    a, b = _random(state), _random(state)
    if lamp[12] > 0.0:
        spot = _scatter((0.0, 1.0, 0.0), 0.0, state)
        sign = 1.0 if a < 0.5 else -1.0
        radius = lamp[12]
        q = (lamp[0] + radius * spot[0], lamp[1] + sign * radius * spot[1], lamp[2] + radius * spot[2])
    else:
        q = (
            lamp[0] + a * lamp[3] + b * lamp[6],
            lamp[1] + a * lamp[4] + b * lamp[7],
            lamp[2] + a * lamp[5] + b * lamp[8],
        )
    way = (q[0] - p[0], q[1] - p[1], q[2] - p[2])
    distance = np.sqrt(dot(way, way))
    way = (way[0] / distance, way[1] / distance, way[2] / distance)
    cosine = dot(n, way)
    weight = cosine * (1.0 - through) if cosine > 0.0 else -cosine * through
    facing = 1.0
    if lamp[12] == 0.0:
        u, v = (lamp[3], lamp[4], lamp[5]), (lamp[6], lamp[7], lamp[8])
        face = unit((u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]))
        facing = max(0.0, -dot(face, way))
    strength = weight * facing / (np.pi * max(0.02, distance * distance))
    if strength <= 0.0:
        return (0.0, 0.0, 0.0)
    side = 1e-3 if cosine > 0.0 else -1e-3
    start = (p[0] + side * n[0], p[1] + side * n[1], p[2] + side * n[2])
    _, blocker = nearest_hit(kinds, maps, tree, links, start, way, distance - 2e-3, True, casts)
    if blocker >= 0:
        return (0.0, 0.0, 0.0)
    return (strength * lamp[9], strength * lamp[10], strength * lamp[11])


@njit
def _path(o, d, scene, state):
    """Follow one path and give the light it brings back."""
    kinds, maps, surfaces, tree, links, casts, looks, lamps, ambient = scene
    red = green = blue = 0.0
    kr = kg = kb = 1.0
    sees_lamps = True
    for bounce in range(BOUNCES):
        t, shape = nearest_hit(kinds, maps, tree, links, o, d, FAR, False, casts)
        if shape < 0:
            up = 0.5 + 0.5 * d[1]
            red += kr * (ambient[0] * (1 - up) + ambient[3] * up)
            green += kg * (ambient[1] * (1 - up) + ambient[4] * up)
            blue += kb * (ambient[2] * (1 - up) + ambient[5] * up)
            break
        p = along(o, d, t)
        n, local = normal_at(kinds[shape], maps[shape], p)
        look = looks[surfaces[shape]]
        mix = share(int(look[6]), look[7], look[13], p, local)
        cr = look[0] + mix * (look[3] - look[0])
        cg = look[1] + mix * (look[4] - look[1])
        cb = look[2] + mix * (look[5] - look[2])
        if look[10] > 0.0:
            if sees_lamps:
                red += kr * cr * look[10]
                green += kg * cg * look[10]
                blue += kb * cb * look[10]
            break
        if dot(n, d) > 0.0:
            n = (-n[0], -n[1], -n[2])
        glance = 1.0 + dot(n, d)
        mirror = look[8] + (1.0 - look[8]) * look[8] * 4.0 * glance**5
        if _random(state) < mirror:
            k = 2.0 * dot(n, d)
            straight = (d[0] - k * n[0], d[1] - k * n[1], d[2] - k * n[2])
            d = _scatter(unit(straight), look[9], state)
            if dot(d, n) < 0.0:
                break
            o = (p[0] + 1e-3 * n[0], p[1] + 1e-3 * n[1], p[2] + 1e-3 * n[2])
            sees_lamps = True
            continue
        kr, kg, kb = kr * cr, kg * cg, kb * cb
        count = lamps.shape[0]
        # What the eye sees itself asks every lamp; light from further on asks one, for all.
        first = 0 if bounce == 0 else min(count - 1, int(_random(state) * count))
        share_of_all = 1.0 if bounce == 0 else float(count)
        for number in range(first, count if bounce == 0 else first + 1):
            lr, lg, lb = _lamp_light(number, p, n, look[11], scene, state)
            lr, lg, lb = lr * kr * share_of_all, lg * kg * share_of_all, lb * kb * share_of_all
            peak = _BRIGHTEST / max(_BRIGHTEST, lr, lg, lb) if bounce > 0 else 1.0
            red, green, blue = red + peak * lr, green + peak * lg, blue + peak * lb
        if _random(state) < look[11]:
            n = (-n[0], -n[1], -n[2])
        o = (p[0] + 1e-3 * n[0], p[1] + 1e-3 * n[1], p[2] + 1e-3 * n[2])
        d = _scatter(n, 1.0, state)
        sees_lamps = False
    return red, green, blue


@njit(parallel=True)
def expose(scene, lens, height, width, samples, seed):
    """Render a scene.

    Args:
        scene: the arrays of `resources.rendering.scene.Scene.arrays`.
        lens: (14,) float64: eye, right, up, forward (3 each; right and up scaled to half the view at
            distance 1), aperture radius and focus distance in metres.
        height: rows of the picture.
        width: columns of the picture.
        samples: paths per pixel.
        seed: same seed, same picture, on any number of cores.

    Returns:
        (height, width, 3) float32 RGB, linear light, >= 0.
    """
    image = np.zeros((height, width, 3), np.float32)
    for row in prange(height):
        state = np.empty(1, np.uint64)
        for column in range(width):
            state[0] = np.uint64((row * width + column) * 2654435761 + seed * 97 + 88172645463325252)
            for _ in range(4):
                _random(state)
            shift_a, shift_b = _random(state), _random(state)
            red = green = blue = 0.0
            for sample in range(samples):
                x = (column + _random(state)) / width * 2.0 - 1.0
                y = 1.0 - (row + _random(state)) / height * 2.0
                # The R2 sequence (Roberts, 2018) covers the lens evenly: blur converges with few paths.
                a = (shift_a + sample * 0.7548776662466927) % 1.0
                b = (shift_b + sample * 0.5698402909980532) % 1.0
                radius, angle = lens[12] * np.sqrt(a), 2.0 * np.pi * b
                p, q = radius * np.cos(angle), radius * np.sin(angle)
                ru, uu = (
                    np.sqrt(lens[3] ** 2 + lens[4] ** 2 + lens[5] ** 2),
                    np.sqrt(lens[6] ** 2 + lens[7] ** 2 + lens[8] ** 2),
                )
                o = (
                    lens[0] + p * lens[3] / ru + q * lens[6] / uu,
                    lens[1] + p * lens[4] / ru + q * lens[7] / uu,
                    lens[2] + p * lens[5] / ru + q * lens[8] / uu,
                )
                f = lens[13]
                d = (
                    lens[0] + f * (lens[9] + x * lens[3] + y * lens[6]) - o[0],
                    lens[1] + f * (lens[10] + x * lens[4] + y * lens[7]) - o[1],
                    lens[2] + f * (lens[11] + x * lens[5] + y * lens[8]) - o[2],
                )
                r, g, c = _path(o, unit(d), scene, state)
                red, green, blue = red + r, green + g, blue + c
            image[row, column, 0] = red / samples
            image[row, column, 1] = green / samples
            image[row, column, 2] = blue / samples
    return image
