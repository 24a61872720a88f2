"""The command line of what trains: every setting of a run is an option."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.variants import VARIANTS

_FROM_ZERO = ("seed", "warmup_steps")
"""The whole numbers that may be 0."""


def parse_options(
    parser: argparse.ArgumentParser, defaults: Any, files: Mapping[str, str], arguments: Sequence[str] | None
) -> dict[str, Any]:
    """Read the command line; ends the program where a file or a network is named that is not there.

    Args:
        parser: gets the options.
        defaults: a dataclass of the settings, with `variant` and `out`, the folder to write to.
        files: setting that names a file to read, to what is said of it; without the option it is None.
        arguments: the command line; None: the program's.

    Returns:
        Every setting; `out` is a folder of the variant's name unless it was given.
    """
    told = {"out": "default: runs/<variant>", **files}
    for name, value in asdict(defaults).items():
        if name in told:
            parser.add_argument(_option(name), type=Path, help=told[name])
        elif isinstance(value, bool):
            parser.add_argument(_option(name), action="store_true")
        else:
            parser.add_argument(_option(name), type=type(value), default=value, help=f"default: {value}")
    options = vars(parser.parse_args(arguments))
    if options["variant"] not in VARIANTS:
        parser.error(f"--variant: there is no {options['variant']}; choose from {', '.join(VARIANTS)}.")
    options["out"] = options["out"] or Path("runs") / options["variant"]
    for name, value in options.items():
        least = int(name not in _FROM_ZERO)
        if type(value) is int and value < least:
            parser.error(f"{_option(name)} must be at least {least}, not {value}.")
    for name in files:
        if options[name] and not options[name].is_file():
            parser.error(f"{_option(name)}: there is no file {options[name]}.")
    return options


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
