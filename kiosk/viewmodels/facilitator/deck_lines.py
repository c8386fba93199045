"""What is said of a deck that may come in, line by line: what it is, and what it would change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.decks.differences import Differences, of_cards, of_steps
from kiosk.engine.step import base_name
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.offer_rows import described

SEPARATOR = "\u00a0· "


@dataclass(frozen=True, slots=True)
class LineRow:
    """A short paragraph. ``sign``: stick, games, minutes, people, change, file, good, doubt or bad: the name of its
    icon."""

    text: str
    sign: str


def fact_lines(deck: Deck, words: Words) -> Iterator[LineRow]:
    """How large it is, how long it lasts, for whom it is."""
    players = deck.game.players
    seats = str(players.min) if players.min == players.max else f"{players.min}–{players.max}"
    yield LineRow(described(deck, words), "games")
    yield LineRow(SEPARATOR.join(_length(deck, length, words) for length in deck.game.lengths), "minutes")
    yield LineRow(words.say("intake.players", seats=seats, ages=deck.ages), "people")


def _length(deck: Deck, length: str, words: Words) -> str:
    minutes = words.say("choice.minutes", span=deck.minutes.of(length))
    return f"{words.say(f'seats.{length}')} {minutes}"


def change_lines(before: Deck, after: Deck, words: Words) -> list[LineRow]:
    """The cards and steps that it adds, removes and changes, by their titles."""
    cards, steps = of_cards(before, after), of_steps(before, after)
    lines = [*_changes("cards", cards, before, after, words), *_changes("steps", steps, before, after, words)]
    return lines or [LineRow(words.say("intake.unaltered"), "change")]


def _changes(what: str, found: Differences, before: Deck, after: Deck, words: Words) -> Iterator[LineRow]:
    for how, names, deck in (
        ("added", found.added, after),
        ("removed", found.removed, before),
        ("changed", found.changed, after),
    ):
        if names:
            titles = SEPARATOR.join(_titles(what, names, deck, words.language))
            yield LineRow(words.count(f"intake.{what}_{how}", len(names), titles=titles), "change")


def _titles(what: str, names: Iterable[str], deck: Deck, language: str) -> list[str]:
    if what == "cards":
        return [deck.card_text(name, "title", language) or name for name in names]
    lengths = {base_name(step.id): length for length, plan in deck.game.plans.items() for step in plan}
    return [deck.step_text(name, "title", language, lengths[name]) or name for name in names]
