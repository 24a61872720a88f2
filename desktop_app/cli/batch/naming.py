"""Names for results: folders are kept, and no two results share a name, on any file system."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import PurePath

SuffixOf = Callable[[PurePath], str]
"""The suffix, with its dot, of the result of a source."""


def result_names(sources: Sequence[PurePath], suffix_of: SuffixOf) -> list[PurePath]:
    """Name the result of each source.

    A source whose suffix stays keeps its name. Another gets the new suffix in place of its own; where somebody
    has that name already, behind it ("a.jpg.png"), and then with a number ("a.jpg 2.png").

    Args:
        sources: relative paths, each once.
        suffix_of: says what kind of file a result is.

    Returns:
        As many relative paths, in the same folders and the same order. No two are alike, nor is one the folder
        of another, even where capitals or the spelling of accents make no difference. The order of `sources`
        makes none either.
    """
    taken = {_key(folder) for source in sources for folder in source.parents}
    names: dict[PurePath, PurePath] = {}
    # Those that keep their name go first: an added file must not take it from them.
    for source in sorted(sources, key=lambda each: (each.suffix != suffix_of(each), str(each))):
        name = next(each for each in _candidates(source, suffix_of(source)) if _key(each) not in taken)
        taken.add(_key(name))
        names[source] = name
    return [names[source] for source in sources]


def _candidates(source: PurePath, suffix: str) -> Iterator[PurePath]:
    if source.suffix != suffix:
        yield source.with_name(f"{source.stem}{suffix}")
        yield source.with_name(f"{source.name}{suffix}")
    else:
        yield source
    for number in count(2):
        yield source.with_name(f"{source.name} {number}{suffix}")


def _key(path: PurePath) -> str:
    """Give what file systems compare that know neither capitals nor how an accent is spelt."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path.as_posix()).casefold())
