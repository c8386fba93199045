"""What a deck claims, for whoever reads it again: each card that states facts, and what its sources are worth."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from kiosk.decks.deck import Deck

STATED = ("text", "detail", "pro", "con")
SAID = {
    "fr": {
        "title": "{deck} : ce qu’il affirme",
        "count": "Cartes : {cards}. Sans source : {bare}.",
        "card": "Carte",
        "says": "Ce qu’elle dit",
        "rests": "Sur quoi elle repose",
        "none": "Aucune source.",
        "reported": "lu de seconde main",
        "read": "lu à la source",
        "checked": "relu le {day}",
        "copied": "copie de {day}, pas relue",
        "unread": "jour de lecture inconnu",
    },
    "en": {
        "title": "{deck}: what it claims",
        "count": "Cards: {cards}. Without a source: {bare}.",
        "card": "Card",
        "says": "What it says",
        "rests": "What it rests on",
        "none": "No source.",
        "reported": "read second-hand",
        "read": "read at the source",
        "checked": "read again on {day}",
        "copied": "copy of {day}, not read again",
        "unread": "day of reading unknown",
    },
}
STYLE = """
body { font: 1rem/1.45 sans-serif; color: #17142b; background: #fffdf8; max-width: 70rem; margin: 2rem auto;
  padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #8a879c; padding: .4rem .6rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
p { margin: .2rem 0 .5rem }
small { color: #5a5670 }
.bare { background: #ffe3dc }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """A card that states facts or names a source. ``sources`` may be empty: then nothing carries it."""

    card: str
    title: str
    texts: tuple[str, ...]
    sources: tuple[str, ...]


def claims(deck: Deck, language: str) -> Iterator[Claim]:
    """In the order of the cards."""
    for card in deck.cards.values():
        if card.sources or deck.states_facts(card.id):
            texts = (deck.card_text(card.id, column, language) for column in STATED)
            title = deck.card_text(card.id, "title", language)
            yield Claim(card.id, title, tuple(filter(None, texts)), card.sources)


def page(deck: Deck, language: str) -> str:
    """One page that needs nothing beside itself, to read on a screen or to print."""
    said = SAID[language]
    found = list(claims(deck, language))
    title = escape(said["title"].format(deck=deck.text("deck.title", language)))
    count = said["count"].format(cards=len(found), bare=sum(1 for claim in found if not claim.sources))
    heads = "".join(f"<th>{said[name]}</th>" for name in ("card", "says", "rests"))
    rows = "".join(_row(deck, claim, said) for claim in found)
    head = f'<meta charset="utf-8">\n<title>{title}</title>\n<style>{STYLE}</style>'
    body = f"<h1>{title}</h1>\n<p>{count}</p>\n<table>\n<tr>{heads}</tr>\n{rows}</table>"
    return f'<!doctype html>\n<html lang="{language}">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n'


def _row(deck: Deck, claim: Claim, said: dict[str, str]) -> str:
    texts = "".join(f"<p>{escape(text)}</p>" for text in claim.texts)
    sources = "".join(_source(deck, name, said) for name in claim.sources) or f"<p>{said['none']}</p>"
    look = "" if claim.sources else ' class="bare"'
    card = f"{escape(claim.title)}<br><small>{claim.card}</small>"
    return f"<tr{look}>{''.join(f'<td>{cell}</td>' for cell in (card, texts, sources))}</tr>\n"


def _source(deck: Deck, name: str, said: dict[str, str]) -> str:
    """Author, year, title with its address; how and when it was read."""
    source = deck.sources[name]
    title = escape(source.title)
    linked = f'<a href="{escape(source.url)}">{title}</a>' if source.url else title
    signed = escape(", ".join(filter(None, (source.author, source.year))))
    when = "checked" if source.checked_on else "copied" if source.accessed else "unread"
    read = said[when].format(day=source.checked_on or source.accessed)
    how = said["reported" if source.reported else "read"]
    return f"<p>{signed}. {linked}<br><small>{name}: {how}, {read}</small></p>"
