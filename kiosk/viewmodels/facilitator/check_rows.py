"""The lines of a check, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.facilitator.care.check_page import sentences
from kiosk.facilitator.care.checks import StandCheck
from kiosk.host.words import Words

LIGHTS = ("red", "amber", "green")
ACTIONS = frozenset(
    {
        "clock_asked",
        "screen_guessed",
        "touch_asked",
        "export_due",
        "decks_broken",
        "decks_none",
        "voice_ready",
        "voice_said",
    }
)
"""What was told and can be seen to from here."""
MEASURED = frozenset({"screen", "glass"})
"""What was measured may be measured anew."""
ANSWERED = {"voice_said": "heard"}
"""What is asked, and answered by a word of its own."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """``light`` is green, amber or red, ``verdict`` says it in words; ``remedy`` is empty under a green one. ``action``
    are the words of a button that leads to the remedy, empty when there is none."""

    what: str
    light: str
    verdict: str
    name: str
    seen: str
    remedy: str = ""
    action: str = ""


def derive_rows(checks: Sequence[StandCheck], words: Words, now: datetime) -> list[CheckRow]:
    """A line for each check: what is to be mended first, what is well last."""
    return [_row(check, words, now) for check in sorted(checks, key=lambda check: LIGHTS.index(check.light))]


def _row(check: StandCheck, words: Words, now: datetime) -> CheckRow:
    seen, *remedy = sentences(check, words, now)
    act = ANSWERED.get(check.told, check.what)
    return CheckRow(
        what=check.what,
        light=check.light,
        verdict=words.say(f"lights.{check.light}"),
        name=words.say(f"checks.{check.what}"),
        seen=seen,
        remedy="".join(remedy),
        action=words.say(f"opening.act_{act}") if check.told in ACTIONS or check.what in MEASURED else "",
    )
