"""Zones: what is hidden is the backdrop to the bit, what is kept is the frame, and both stay with the room."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from fakes import FakeSegmenter, is_canary, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Frame
from desktop_app.matting.backdrop_kinds import ColourBackdrop
from desktop_app.matting.cover import cover
from desktop_app.matting.crop import crop_at
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.parts import Parts, recomposite
from desktop_app.matting.upright import mirror_image, turn_image
from desktop_app.matting.zones import Cells, View, Zones, apply_zones, zones_of
from desktop_app.settings import Settings
from desktop_app.zone_text import CELLS, COLUMNS, HIDE, KEEP, NONE, ROWS, decode, encode

SIZE = (180, 320)
PLAIN = Settings(backdrop="#204020", mirror=False, auto_upright=False, smoothing=0.6)
BACKDROP = (0x20, 0x40, 0x20)
VIEWS = st.builds(View, st.booleans(), st.integers(0, 3))
SHARES = st.floats(-0.3, 1.3)
SPECS = ["#204020", "green", "blur:60", "transparent", "builtin:office"]


def boxes(**values: tuple[slice, slice]) -> Zones:
    """Make zones of rectangles of cells."""
    cells = np.zeros((ROWS, COLUMNS), np.uint8)
    for name, box in values.items():
        cells[box] = {"keep": KEEP, "hide": HIDE}[name]
    return Zones(cells.tobytes())


POSTER = (slice(4, 46), slice(6, 46))
HEAD = (slice(30, 62), slice(56, 84))
INNER_PX = 16
"""How far from a zone's border its edge may reach: about five pixels of the network's."""


def matted(zones: Zones, settings: Settings = PLAIN, source_id: str = "demo", of: str = "demo") -> Composite:
    settings = dataclasses.replace(settings, zones={of: encode(zones.cells)})
    return Matter(FakeSegmenter(SIZE)).matte(Frame(person_image(SIZE), 0, 0.0, source_id), settings)


def over(box: tuple[slice, slice], margin: int, size: tuple[int, int] = SIZE) -> tuple[slice, slice]:
    """Give the pixels of a picture that lie in a box of cells, and at least `margin` pixels inside it."""
    rows, columns = box
    return (
        slice(rows.start * size[0] // ROWS + margin, rows.stop * size[0] // ROWS - margin),
        slice(columns.start * size[1] // COLUMNS + margin, columns.stop * size[1] // COLUMNS - margin),
    )


def test_what_is_hidden_is_the_backdrop_to_the_bit_and_what_is_kept_the_frame() -> None:
    zones = boxes(keep=POSTER, hide=HEAD)
    result = matted(zones)
    image = person_image(SIZE)
    kept, hidden = over(POSTER, INNER_PX), over(HEAD, INNER_PX)
    assert is_canary(image[kept]).all()
    np.testing.assert_array_equal(result.image[kept], image[kept])
    assert (result.alpha[kept] == 1).all()
    assert (result.image[hidden] == BACKDROP).all()
    assert not result.alpha[hidden].any()


@pytest.mark.parametrize("edge", [{}, {"shift_px": 10.0}, {"feather_px": 20.0}], ids=str)
@pytest.mark.parametrize("view", [View(), View(True, 1), View(crop=crop_at(2.5, 0.5, 0.5))], ids=str)
def test_no_edge_reaches_into_what_is_hidden_however_it_is_set(edge: dict[str, float], view: View) -> None:
    zones = boxes(hide=HEAD)
    settings = dataclasses.replace(PLAIN, **edge, zones={"demo": encode(zones.cells)})  # type: ignore[arg-type]
    size = SIZE if view.turns % 2 == 0 else SIZE[::-1]
    everybody = np.ones((36, 64), np.float32)
    parts = Parts(
        np.full((*size, 3), 200, np.uint8), apply_zones(everybody, zones, view), settings, "demo", view
    )
    _, matte = recomposite(parts, ColourBackdrop((0, 255, 0)), parts.edge)
    hidden = apply_zones(np.ones(size, np.float32), zones, view) == 0
    assert hidden.any()
    assert matte[~hidden].max() == 255
    assert not matte[hidden].any()


@pytest.mark.parametrize("spec", SPECS)
def test_outside_the_zones_nothing_changes(spec: str) -> None:
    settings = dataclasses.replace(PLAIN, backdrop=spec)
    with_zones, without = matted(boxes(keep=POSTER, hide=HEAD), settings), matted(Zones(), settings)
    far = np.ones(SIZE, np.bool_)
    for box in (POSTER, HEAD):
        rows, columns = over(box, -INNER_PX)
        far[max(0, rows.start) : rows.stop, max(0, columns.start) : columns.stop] = False
    np.testing.assert_array_equal(with_zones.alpha[far], without.alpha[far])
    if spec != "blur:60":  # What is kept is no background any more, so it is missing in the blur around it.
        far &= (without.alpha == 0) | (without.alpha == 1)  # Half-way, colours from the zone may be spread.
        np.testing.assert_array_equal(with_zones.image[far], without.image[far])


def test_a_zone_belongs_to_its_source_alone() -> None:
    zones = boxes(keep=POSTER, hide=HEAD)
    plain = matted(Zones())
    for other in ("camera:other", "demo2", "", "DEMO"):
        np.testing.assert_array_equal(matted(zones, source_id=other).image, plain.image)


@pytest.mark.parametrize("spec", [*SPECS, "/nowhere/a.png"])
def test_a_cover_never_shows_what_is_kept(spec: str) -> None:
    settings = dataclasses.replace(PLAIN, backdrop=spec, source_id="demo")
    everything = dataclasses.replace(settings, zones={"demo": encode(bytes([KEEP]) * CELLS)})
    covered = cover(SIZE, everything)
    np.testing.assert_array_equal(covered.image, cover(SIZE, settings).image)
    assert not covered.alpha.any()


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_what_was_painted_over_the_poster_stays_over_the_poster(mirror: bool, turns: int) -> None:
    settings = dataclasses.replace(PLAIN, mirror=mirror, turns={"demo": turns})
    result = matted(boxes(keep=POSTER), settings)
    where = np.zeros((*SIZE, 3), np.uint8)
    where[over(POSTER, INNER_PX)] = 1
    shown = turn_image(mirror_image(where) if mirror else where, turns)[..., 0] == 1
    image = person_image(SIZE)
    expected = turn_image(mirror_image(image) if mirror else image, turns)
    np.testing.assert_array_equal(result.image[shown], expected[shown])
    opposite = np.rot90(shown, 2)
    assert not result.alpha[opposite & ~shown].any()


def test_a_zone_acts_on_the_very_frame_and_leaves_no_trace() -> None:
    matter = Matter(FakeSegmenter(SIZE))
    calm = dataclasses.replace(PLAIN, smoothing=1.0)
    kept = dataclasses.replace(calm, zones={"demo": encode(boxes(keep=POSTER).cells)})
    at = over(POSTER, INNER_PX)
    alphas = []
    for index, settings in enumerate((calm, kept, calm)):
        alphas.append(matter.matte(Frame(person_image(SIZE), index, index / 10, "demo"), settings).alpha[at])
    assert [alpha.mean() for alpha in alphas] == [0, 1, 0]


def test_hiding_goes_before_keeping_one_person_and_everything() -> None:
    result = matted(boxes(hide=HEAD), dataclasses.replace(PLAIN, one_person=True))
    assert not result.alpha[over(HEAD, INNER_PX)].any()


@given(st.integers(1, 200), st.integers(1, 200), VIEWS, st.integers(0, 2**32 - 1))
def test_alpha_stays_an_alpha_at_any_size(height: int, width: int, view: View, seed: int) -> None:
    rng = np.random.default_rng(seed)
    alpha = rng.random((height, width), np.float32)
    before = alpha.copy()
    blocks = rng.integers(0, 3, (ROWS // 10, COLUMNS // 10), np.uint8)
    zones = Zones(np.kron(blocks, np.ones((10, 10), np.uint8)).tobytes())
    result = apply_zones(alpha, zones, view)
    np.testing.assert_array_equal(alpha, before)
    assert result.dtype == np.float32
    assert result.shape == alpha.shape
    assert result.min() >= 0
    assert result.max() <= 1
    assert not apply_zones(alpha, Zones(bytes([HIDE]) * CELLS), view).any()
    assert (apply_zones(alpha, Zones(bytes([KEEP]) * CELLS), view) == 1).all()
    assert apply_zones(alpha, Zones(), view) is alpha


@given(VIEWS, SHARES, SHARES, SHARES, SHARES, st.floats(0.005, 0.4), st.sampled_from([KEEP, HIDE, NONE]))
def test_painting_touches_the_brush_and_nothing_else(
    view: View, x1: float, y1: float, x2: float, y2: float, radius: float, value: int
) -> None:
    before = boxes(keep=POSTER, hide=HEAD)
    size = (90, 160) if view.turns % 2 == 0 else (160, 90)
    after = before.painted(view, size, (x1, y1), (x2, y2), radius=radius, value=value)
    old, new = before.shown(view), after.shown(view)
    rows, columns = np.indices(new.shape) + 0.5
    steps = np.linspace(0, 1, 400)[:, None, None]
    path_x, path_y = (x1 + steps * (x2 - x1)) * size[1], (y1 + steps * (y2 - y1)) * size[0]
    distance = np.sqrt(((columns - path_x) ** 2 + (rows - path_y) ** 2).min(axis=0))
    reach = max(radius * 90, 0.71)
    assert (new[distance < reach - 0.6] == value).all()
    np.testing.assert_array_equal(new[distance > reach + 0.6], old[distance > reach + 0.6])
    if 0 <= x1 < 1 and 0 <= y1 < 1:
        assert value in new


@given(VIEWS, SHARES, SHARES)
def test_a_dab_is_round_on_the_screen_whatever_the_picture(view: View, x: float, y: float) -> None:
    for size in ((720, 1280), (1280, 720), (500, 500)):
        cells = Zones().painted(view, size, (0.5, 0.5), (0.5, 0.5), radius=0.3, value=KEEP).shown(view)
        high = cells.any(axis=1).sum() / cells.shape[0] * size[0]
        wide = cells.any(axis=0).sum() / cells.shape[1] * size[1]
        assert abs(high - wide) < 2 * max(size[0] / cells.shape[0], size[1] / cells.shape[1])


def test_what_is_shown_of_zones_cannot_be_changed() -> None:
    shown: Cells = Zones().shown(View(True, 1))
    with pytest.raises(ValueError, match="read-only"):
        shown[0, 0] = KEEP


@given(st.lists(st.tuples(st.integers(1, CELLS), st.integers(0, 2)), max_size=60))
def test_zones_survive_their_text(runs: list[tuple[int, int]]) -> None:
    cells = b"".join(bytes([value]) * length for length, value in runs)[:CELLS]
    zones = Zones(cells.ljust(CELLS, b"\0"))
    assert zones_of("demo", {"demo": encode(zones.cells)}) == zones


NO_ZONES = [
    *("", "n", "14400", "14400x", "14400N", "0n14400n", "14401n", "14399n", "99999n99999n", "-1n"),
    *("14400n ", "14400n\n", "\N{FULLWIDTH DIGIT ONE}4400n", "1n" * CELLS + "1n", "9" * 5000 + "n"),
]


@pytest.mark.parametrize("text", NO_ZONES)
def test_text_that_is_no_zones_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any message will do
        decode(text)


@given(st.text(alphabet="0123456789nkh x", max_size=40))
def test_garbage_is_refused_or_read_and_written_alike(text: str) -> None:
    try:
        cells = decode(text)
    except ValueError:
        return
    assert decode(encode(cells)) == cells


@pytest.mark.parametrize("cells", [b"", bytes(CELLS - 1), bytes([3]) * CELLS])
def test_other_bytes_are_no_zones(cells: bytes) -> None:
    with pytest.raises(ValueError, match="no cells"):
        Zones(cells)
    with pytest.raises(ValueError, match="no cells"):
        encode(cells)
