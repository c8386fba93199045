"""What a deck looks like that may come in: its box and its first cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from kiosk.decks.cited import in_short
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.deck_lines import SEPARATOR
from kiosk.viewmodels.shelf import playable_games

SHOWN = 12
"""Cards whose faces are shown; the others are named."""
MARK = "stick:"
"""Before the id of a card of the stick, where pictures are asked for: no card of the kiosk is called so."""
NOTHING = Library((), (), (), ())


@dataclass(frozen=True, slots=True)
class PreviewCard:
    """The face of a card of the stick. ``source`` is its short source line."""

    card_id: str
    title: str
    text: str
    icon: str
    source: str


@dataclass(frozen=True, slots=True)
class Props:
    """``shown``: there is a deck to look at. ``rest`` counts the cards that ``others`` names."""

    shown: bool = False
    summary: str = ""
    color: str = "slate"
    icon: str = ""
    picture: str = ""
    alt: str = ""
    cards: tuple[PreviewCard, ...] = ()
    rest: str = ""
    others: str = ""


def alone(loaded: Loaded | None) -> Library:
    """A library of this deck and no other, where its pictures are looked for."""
    return NOTHING.with_installed([loaded] if loaded else [])


def derive_preview(library: Library, words: Words) -> Props:
    """The deck of a library that holds one or none."""
    if not library.decks:
        return Props()
    (deck,), (box,) = library.decks, playable_games(library, words)
    titles = [deck.card_text(card, "title", words.language) for card in deck.cards]
    rest = titles[SHOWN:]
    return Props(
        shown=True,
        summary=box.summary,
        color=box.color,
        icon=box.icon_name,
        picture=box.picture,
        alt=box.alt,
        cards=tuple(_cards(deck, words)),
        rest=words.count("intake.others", len(rest)) if rest else "",
        others=SEPARATOR.join(rest),
    )


def _cards(deck: Deck, words: Words) -> Iterator[PreviewCard]:
    for card in islice(deck.cards.values(), SHOWN):
        title, text = (deck.card_text(card.id, column, words.language) for column in ("title", "text"))
        cited = card.sources if deck.states_facts(card.id) else ()
        yield PreviewCard(f"{MARK}{card.id}", title, text, card.icon, in_short(deck, cited, words.language, words))
