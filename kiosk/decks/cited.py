"""Where facts come from, in a few words: under a card, beside a figure."""

from kiosk.decks.deck import Deck
from kiosk.host.words import Words


def in_short(deck: Deck, ids: tuple[str, ...], language: str, words: Words) -> str:
    """The first of several sources as « organisation, year », and how many more there are; empty without any."""
    if not ids:
        return ""
    source = deck.sources[ids[0]]
    author = deck.text(f"source.{source.id}.author", language) or source.author
    line = f"{author}, {source.year}" if source.year else author
    return words.count("card.and", len(ids) - 1, line=line)
