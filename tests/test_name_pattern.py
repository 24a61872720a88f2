"""Names of pictures: any pattern that is let in makes a name that every system takes, in its own folder."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.name_pattern import (
    DEFAULT,
    WORDS,
    PatternError,
    backdrop_word,
    check,
    fill,
    next_number,
)

NOW = datetime(2026, 11, 24, 16, 43, 12)
PIECES = st.lists(
    st.one_of(st.sampled_from([*WORDS, "{", "}", ".", " ", "/", "CON", "%s"]), st.text(max_size=4))
)


def accepted(pattern: str) -> bool:
    try:
        check(pattern)
    except PatternError:
        return False
    return True


@given(pattern=PIECES.map("".join), backdrop=st.text(max_size=60), number=st.integers(1, 10**8))
def test_what_is_let_in_makes_one_good_part_of_a_path(pattern: str, backdrop: str, number: int) -> None:
    if not accepted(pattern):
        return
    name = fill(pattern, now=NOW, backdrop=backdrop, number=number)
    for kind in (PurePosixPath, PureWindowsPath):
        assert kind(f"{name}.png").parts == (f"{name}.png",)
    assert not set(name) & set('\\/:*?"<>|{}')
    assert name == name.strip(" .")
    assert name.isprintable()
    assert not name.startswith(".")
    assert 0 < len(name.encode("utf-8", "replace")) < 240


def test_every_word_is_filled_in() -> None:
    name = fill("{backdrop}, {date} at {time} no {number}", now=NOW, backdrop="builtin:office", number=7)
    assert name == "Office, 2026-11-24 at 16.43.12 no 007"
    assert fill(DEFAULT, now=NOW, backdrop="blur:60", number=1) == "Backdrop 2026-11-24 16.43.12"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("{dat}", "“{dat}” is not known"),
        ("a {date", "“{date” is not known"),
        ("date}", "“}” is not known"),
        ("../{date}", "cannot hold “/”"),
        ("a:b", "cannot hold “:”"),
        ("a\\b", "cannot hold"),
        (".hidden", "begins with a dot"),
        ("end.", "end with a dot"),
        ("con", "Windows keeps"),
        ("a\nb", "cannot be seen"),
        ("a" * 81, "too long"),
        ("\N{GRINNING FACE}" * 50, "too long"),
    ],
)
def test_what_makes_no_name_is_told_in_plain_words(pattern: str, words: str) -> None:
    with pytest.raises(PatternError, match=words.replace("{", r"\{").replace("(", r"\(")):
        check(pattern)


@pytest.mark.parametrize(
    ("spec", "word"),
    [
        ("blur:30", "Blur"),
        ("transparent", "Transparent"),
        ("green", "Green screen"),
        ("#336699", "336699"),
        ("builtin:bokeh_night", "Bokeh night"),
        ("/home/me/My beach.final.jpg", "My beach.final"),
        ("C:\\pictures\\sea.png", "Sea"),
        ("", "Backdrop"),
    ],
)
def test_a_backdrop_is_named_in_a_word_or_two(spec: str, word: str) -> None:
    assert backdrop_word(spec) == word


def test_numbers_go_on_after_the_highest_of_the_same_name() -> None:
    stems = ["Me 001", "Me 017", "Me 017 2", "You 040", "Me x", "Me 9999 y"]
    assert next_number("Me {number}", stems, now=NOW, backdrop="blur") == 18
    assert next_number("Us {number}", stems, now=NOW, backdrop="blur") == 1
    assert next_number("Me {date}", stems, now=NOW, backdrop="blur") == 1
    dated = ["2026-11-23 005", "2026-11-24 002"]
    assert next_number("{date} {number}", dated, now=NOW, backdrop="blur") == 3


@pytest.mark.parametrize(
    "pattern",
    [
        "\N{GRINNING FACE}" * 40 + " {backdrop} {number}",
        "{backdrop} {backdrop} {number} {date} {time}",
        "{number}{backdrop}{number}",
        "987654321 {number}",
        "{number}{number}7",
        "{backdrop}.{number}",
    ],
)
@pytest.mark.parametrize("backdrop", ["/x/" + "\N{GRINNING FACE}" * 60 + ".png", "987654321.png", "aux.png"])
def test_the_next_number_is_found_in_every_name_however_long(pattern: str, backdrop: str) -> None:
    stems = [fill(pattern, now=NOW, backdrop=backdrop, number=number) for number in (1, 99, 1234, 10**8)]
    for count, number in enumerate((2, 100, 1235, 10**8 + 1), start=1):
        assert next_number(pattern, stems[:count], now=NOW, backdrop=backdrop) == number
    assert len(set(stems)) == 4


def test_of_a_name_that_is_too_long_only_the_backdrops_word_is_shortened() -> None:
    before, backdrop = "\N{GRINNING FACE}" * 40, "\N{HOUSE BUILDING}" * 30
    name = fill(f"{before} {{backdrop}} {{number}}", now=NOW, backdrop=f"{backdrop}.png", number=7)
    assert re.fullmatch(f"{before} \N{HOUSE BUILDING}+ 007", name)


@pytest.mark.parametrize("pattern", ["{backdrop}", "{backdrop}.{date}"])
@pytest.mark.parametrize("backdrop", ["aux.png", "/x/NUL.jpg", "com1.webp", "builtin:con"])
def test_a_backdrop_with_a_name_that_windows_keeps_makes_another(pattern: str, backdrop: str) -> None:
    name = fill(pattern, now=NOW, backdrop=backdrop, number=1)
    assert check(name) == name
    assert backdrop_word(backdrop) in name
