"""What a look at one thing tells."""

from typing import Literal, NamedTuple


class TestedLine(NamedTuple):
    """One thing that was looked at. ``warn`` can be lived with, ``fail`` cannot."""

    verdict: Literal["ok", "warn", "fail"]
    what: str
    told: str
