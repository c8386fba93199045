"""Steps of decks as they were asked, for what kinds say of their answers."""

from typing import Any

from kiosk.engine.step import base_name
from kiosk.host.words import words
from kiosk.sessions.answers import Family
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import NOTHING
from kiosk.sessions.kind_answers import ANSWERS
from tests.viewmodels.scenes import shipped_deck


def asked_at(step: str, deck: str = "boite-noire", language: str = "fr", **changes: Any) -> AskedStep[Any]:
    """A step of a deck, in the first length that has it; ``changes`` are to its parameters."""
    plans = shipped_deck(deck).game.plans.values()
    found = next(each for plan in plans for each in plan if base_name(each.id) == step)
    return AskedStep(shipped_deck(deck), words(language), found.model_copy(update=changes))


def first(kind: str, deck: str, language: str = "fr") -> AskedStep[Any]:
    """The first step of a kind in a deck."""
    plans = shipped_deck(deck).game.plans.values()
    found = next(each for plan in plans for each in plan if each.kind == kind)
    return AskedStep(shipped_deck(deck), words(language), found)


def family(asked: AskedStep[Any], name: str, about: str = "") -> Family:
    """A family of measures of a step."""
    families = ANSWERS[asked.step.kind].families(asked, about or asked.name)
    return next(each for each in families if each.name == name)


def silent(asked: AskedStep[Any], seen: Any = None) -> bool:
    """Whether a kind has no panel, no spread, no subject and nothing to stand for."""
    kind = ANSWERS[asked.step.kind]
    told = (kind.panel(asked, seen, NOTHING), kind.spread(asked, seen), kind.subject(asked, seen))
    return told == (None, (), None) and kind.stands(asked, "1") == "" and not kind.timed()
