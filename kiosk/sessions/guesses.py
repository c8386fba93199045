"""How guesses about the table are told: in the tables, and beside the festival on the result."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from kiosk.engine.guessing import GUESSED, NEAR, TENTHS, GuessSeen
from kiosk.host.words import Words
from kiosk.sessions.answers import Family
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Shares


def guess_families(words: Words, answers: Family) -> tuple[Family, Family]:
    """What was guessed, laid out as the ``answers`` themselves are, and how near it came."""
    near = {str(tenth): words.say("guess.tenths", near=tenth) for tenth in range(TENTHS + 1)}
    return replace(answers, name=GUESSED), Family(NEAR, "scale", near)


def beside_festival(
    asked: AskedStep[Any],
    guess: GuessSeen | None,
    answers: Sequence[str],
    found: Shares,
    said: Callable[[str], str],
) -> tuple[str, ...]:
    """What was guessed, and where the festival stands once enough answered: ``found`` are the shares of the
    ``answers``, ``said`` names one."""
    if guess is None or not found.known:
        return ()
    standing = asked.step.standing(dict(zip(answers, found.percent, strict=True)))
    where = " · ".join(dict.fromkeys(map(said, standing)))
    seat = asked.words.say(f"seat.n{guess.seat}")
    return (asked.words.say("guess.festival", seat=seat, answer=said(guess.answer), festival=where),)
