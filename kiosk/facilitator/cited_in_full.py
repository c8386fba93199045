"""Where facts come from, in full: on the sheet of a card, and on paper."""

from datetime import date

from kiosk.decks.card_table import Source
from kiosk.decks.deck import Deck
from kiosk.host.dates import day
from kiosk.host.words import Words


def in_full(deck: Deck, name: str, words: Words) -> str:
    """Author, year, title, and when it was read. What somebody else reports is not signed by its first author."""
    source = deck.sources[name]
    author = deck.text(f"source.{name}.author", words.language) or source.author
    signed = ", ".join(filter(None, (author, source.year)))
    line = words.say("card.reported" if source.reported else "card.source", signed=signed, title=source.title)
    return " ".join(filter(None, (line, _read(source, words))))


def _read(source: Source, words: Words) -> str:
    """When somebody read it: on a day, or in a copy that is so old at least; empty where nobody says."""
    if source.checked_on:
        return words.say("card.checked", day=day(date.fromisoformat(source.checked_on), words))
    if not source.accessed:
        return ""
    year, month = source.accessed.split("-")[:2]
    return words.say("card.copy", month=words.say(f"dates.month_{int(month)}"), year=year)
