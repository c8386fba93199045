"""Options given where nobody reads a sentence on a terminal: by the settings of a machine that starts the kiosk."""

import argparse
import io
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from itertools import pairwise

from kiosk.app.command_line import parse


def parse_what_can_be(arguments: Sequence[str]) -> argparse.Namespace:
    """A command and its options, ``unread``: what is wrong is left out, and listed in ``left_out``."""
    command, *rest = arguments
    kept, left_out = [command], []
    for option in _options(rest):
        if _understood([*kept, *option]):
            kept += option
        else:
            left_out += option
    options = parse(kept)
    options.unread, options.left_out = True, left_out
    return options


def _options(words: Sequence[str]) -> Iterator[list[str]]:
    """Each option with its values."""
    starts = [place for place, word in enumerate(words) if word.startswith("-") or place == 0]
    return (list(words[start:end]) for start, end in pairwise([*starts, len(words)]))


def _understood(arguments: Sequence[str]) -> bool:
    nobody = io.StringIO()
    try:
        with redirect_stderr(nobody), redirect_stdout(nobody):
            parse(arguments)
    except SystemExit:
        return False
    return True
