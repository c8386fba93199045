"""What sets two versions of a deck apart: the cards and the steps of each, told by their ids."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.engine.step import base_name
from kiosk.host.words import EASY

type Parts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Differences:
    """Ids, in the order of their deck: those only the later version has, those only the earlier one had, and those both
    have that are no longer the same, in a rule or in a word of any language."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def of_cards(before: Deck, after: Deck) -> Differences:
    """Between the cards of two versions. The points of a picture are not looked at, only its name."""
    return _apart(_cards(before), _cards(after))


def of_steps(before: Deck, after: Deck) -> Differences:
    """Between the steps of two versions, whatever the length and the round they are played in."""
    return _apart(_steps(before), _steps(after))


def _apart(before: Parts, after: Parts) -> Differences:
    return Differences(
        added=tuple(name for name in after if name not in before),
        removed=tuple(name for name in before if name not in after),
        changed=tuple(name for name in after if name in before and after[name] != before[name]),
    )


def _cards(deck: Deck) -> Parts:
    words = _words(deck, "card")
    return {name: (card, words.get(name)) for name, card in deck.cards.items()}


def _steps(deck: Deck) -> Parts:
    words = _words(deck, "step")
    played: dict[str, list[object]] = {}
    for length, plan in deck.game.plans.items():
        for step in plan:
            played.setdefault(base_name(step.id), [words.get(base_name(step.id))]).append((length, step))
    return played


def _words(deck: Deck, what: str) -> Mapping[str, Mapping[tuple[str, str], str]]:
    """What is said of each card or each step, in every language."""
    said: dict[str, dict[tuple[str, str], str]] = {}
    easy = ((f"{language}{EASY}", texts) for language, texts in deck.easy.items())
    for language, texts in (("", deck.texts), *deck.translations.items(), *easy):
        for key, text in texts.items():
            kind, _, rest = key.partition(".")
            if kind == what:
                name, _, part = rest.partition(".")
                said.setdefault(name, {})[language, part] = text
    return said
