"""Sentences of the result that compare: this group with itself before, and with the festival."""

from collections.abc import Mapping
from typing import Any

from kiosk.host.words import Words


def movement(words: Words, after: Mapping[int, Any], before: Mapping[int, Any]) -> tuple[str, ...]:
    """How many seats changed their mind; nothing where none answered twice."""
    both = [seat for seat in after if seat in before]
    if not both:
        return ()
    moved = sum(1 for seat in both if after[seat] != before[seat])
    key = "alone" if len(both) == 1 else "group"
    if moved == 0:
        return (words.say(f"result.still_{key}"),)
    return (words.say(f"result.moved_{key}", moved=moved, seats=len(both)),)


def crowd(words: Words, answers: int, moved: int | None = None) -> str:
    """How many answered so far at the festival, or that this group is among the first."""
    if not answers:
        return words.say("result.first")
    if moved is None:
        return words.say("result.answers", answers=answers)
    return words.say("result.festival", answers=answers, moved=moved)
