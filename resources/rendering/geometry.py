"""Where rays meet shapes: cubes, balls and cylinders under affine maps, found through a tree of boxes."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

CUBE, BALL, CYLINDER = 0, 1, 2
FAR = 1e30
_LEAF = 3

Vector = tuple[float, float, float]


@njit(inline="always")
def dot(a, b):
    """Give the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


@njit(inline="always")
def along(o, d, t):
    """Give the point at distance t on a ray."""
    return (o[0] + t * d[0], o[1] + t * d[1], o[2] + t * d[2])


@njit(inline="always")
def unit(a):
    """Give the vector of length 1 in the same direction."""
    s = 1.0 / np.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
    return (a[0] * s, a[1] * s, a[2] * s)


@njit(inline="always")
def to_local(m, p):
    """Map a point of the world into a shape's own space."""
    return (
        m[0, 0] * p[0] + m[0, 1] * p[1] + m[0, 2] * p[2] + m[0, 3],
        m[1, 0] * p[0] + m[1, 1] * p[1] + m[1, 2] * p[2] + m[1, 3],
        m[2, 0] * p[0] + m[2, 1] * p[1] + m[2, 2] * p[2] + m[2, 3],
    )


@njit(inline="always")
def _turn(m, d):
    return (
        m[0, 0] * d[0] + m[0, 1] * d[1] + m[0, 2] * d[2],
        m[1, 0] * d[0] + m[1, 1] * d[1] + m[1, 2] * d[2],
        m[2, 0] * d[0] + m[2, 1] * d[1] + m[2, 2] * d[2],
    )


@njit
def _slab(o, d, low, high, near, far):
    for axis in range(3):
        step = d[axis] if abs(d[axis]) > 1e-12 else 1e-12
        a = (low[axis] - o[axis]) / step
        b = (high[axis] - o[axis]) / step
        near = max(near, min(a, b))
        far = min(far, max(a, b))
    return near, far


@njit
def _meet(kind, m, o, d, nearest):
    """Give the distance to one shape, or FAR."""
    p, q = to_local(m, o), _turn(m, d)
    if kind == CUBE:
        near, far = _slab(p, q, (-1.0, -1.0, -1.0), (1.0, 1.0, 1.0), -FAR, FAR)
        if near > far:
            return FAR
        return near if near > 1e-4 else (far if far > 1e-4 else FAR)
    flat = 1.0 if kind == BALL else 0.0
    a = q[0] * q[0] + q[2] * q[2] + flat * q[1] * q[1]
    b = p[0] * q[0] + p[2] * q[2] + flat * p[1] * q[1]
    c = p[0] * p[0] + p[2] * p[2] + flat * p[1] * p[1] - 1.0
    root = b * b - a * c
    if root < 0.0 or a < 1e-14:
        return FAR
    root = np.sqrt(root)
    near, far = (-b - root) / a, (-b + root) / a
    if kind == CYLINDER:
        step = q[1] if abs(q[1]) > 1e-12 else 1e-12
        first, second = (-1.0 - p[1]) / step, (1.0 - p[1]) / step
        near, far = max(near, min(first, second)), min(far, max(first, second))
        if near > far:
            return FAR
    return near if near > 1e-4 else (far if far > 1e-4 else FAR)


@njit
def nearest_hit(kinds, maps, tree, links, o, d, limit, shadows_only, casts):
    """Find the first shape on a ray.

    Returns:
        Distance and the shape's number; FAR and -1 if there is none nearer than `limit`.
    """
    stack = np.empty(64, np.int32)
    stack[0] = 0
    top = 1
    best, hit = limit, -1
    while top > 0:
        top -= 1
        node = stack[top]
        near, far = _slab(o, d, tree[node, 0], tree[node, 1], 0.0, best)
        if near > far:
            continue
        first, count = links[node, 0], links[node, 1]
        if count == 0:
            stack[top] = node + 1
            stack[top + 1] = first
            top += 2
            continue
        for shape in range(first, first + count):
            if shadows_only and not casts[shape]:
                continue
            t = _meet(kinds[shape], maps[shape], o, d, best)
            if t < best:
                best, hit = t, shape
                if shadows_only:
                    return best, hit
    return (best, hit) if hit >= 0 else (FAR, -1)


@njit
def normal_at(kind, m, p):
    """Give the outward unit normal of a shape at a point of its surface, and the point in its own space."""
    local = to_local(m, p)
    if kind == BALL:
        n = local
    elif kind == CYLINDER and abs(local[1]) < 0.9999:
        n = (local[0], 0.0, local[2])
    elif kind == CYLINDER:
        n = (0.0, np.sign(local[1]), 0.0)
    else:
        x, y, z = abs(local[0]), abs(local[1]), abs(local[2])
        if x >= y and x >= z:
            n = (np.sign(local[0]), 0.0, 0.0)
        elif y >= z:
            n = (0.0, np.sign(local[1]), 0.0)
        else:
            n = (0.0, 0.0, np.sign(local[2]))
    world = (
        m[0, 0] * n[0] + m[1, 0] * n[1] + m[2, 0] * n[2],
        m[0, 1] * n[0] + m[1, 1] * n[1] + m[2, 1] * n[2],
        m[0, 2] * n[0] + m[1, 2] * n[1] + m[2, 2] * n[2],
    )
    return unit(world), local


def build_tree(
    lows: NDArray[np.float64], highs: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.int32]]:
    """Sort shapes into a tree of boxes, halved at the median of the longest side.

    Args:
        lows: (N, 3) float64, the lower corners of the shapes' bounds.
        highs: (N, 3) float64, the upper corners.

    Returns:
        The shapes' new order (N,), bounds of the nodes (M, 2, 3), and links (M, 2): first shape and count
        of a leaf, or the second child and 0; the first child is the next node.
    """
    order: list[int] = []
    bounds: list[NDArray[np.float64]] = []
    links: list[list[int]] = []

    def split(shapes: NDArray[np.intp]) -> None:
        node = len(links)
        bounds.append(np.stack([lows[shapes].min(axis=0), highs[shapes].max(axis=0)]))
        links.append([len(order), len(shapes)])
        if len(shapes) <= _LEAF:
            order.extend(shapes.tolist())
            return
        centres = (lows[shapes] + highs[shapes]) / 2
        axis = int(np.argmax(np.ptp(centres, axis=0)))
        shapes = shapes[np.argsort(centres[:, axis], kind="stable")]
        split(shapes[: len(shapes) // 2])
        links[node] = [len(links), 0]
        split(shapes[len(shapes) // 2 :])

    split(np.arange(len(lows)))
    return np.array(order, np.intp), np.array(bounds), np.array(links, np.int32)
