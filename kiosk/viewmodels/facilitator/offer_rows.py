"""The games of this kiosk as the person in charge sees them: a row each, the broken ones with what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.decks.deck import Deck
from kiosk.decks.loading import Loaded
from kiosk.facilitator.games import Games
from kiosk.host.dates import moment
from kiosk.host.words import Words


@dataclass(frozen=True, slots=True)
class OfferRow:
    """``key``: the id of a deck, the folder of a broken one, which is neither on nor off. ``detail``: « 58 cartes · FR,
    EN · 1.2.0 · 38 parties aujourd’hui »; of one that was set ``aside``, why. ``fresh``: it has just come by stick."""

    key: str
    title: str
    detail: str
    color: str = "slate"
    icon_name: str = ""
    on: bool = False
    broken: bool = False
    aside: bool = False
    fresh: bool = False


def derive_offers(games: Games, signature: Callable[[str], str], words: Words, fresh: str = "") -> list[OfferRow]:
    """The games that can be played in the order of the choice screen, then the others. ``signature`` says in words who
    vouches for a deck; nothing for one that came with the kiosk. ``fresh``: the id of the one that has just come."""
    played = games.played_today()
    whole = [_offer(games, deck, played.get(deck.id, 0), signature(deck.id), words) for deck in games.library.decks]
    whole = [_arrived(row, words) if row.key == fresh else row for row in whole]
    return whole + [_broken(loaded, words) for loaded in games.library.broken]


def _offer(games: Games, deck: Deck, played: int, signature: str, words: Words) -> OfferRow:
    told = (described(deck, words), words.count("games.played", played), signature)
    failed = games.failures.aside(deck.id)
    return OfferRow(
        key=deck.id,
        title=deck.text("deck.title", words.language),
        detail=words.say("games.aside", moment=moment(failed, words)) if failed else " · ".join(filter(None, told)),
        color=deck.color,
        icon_name=deck.icon,
        on=games.offers.of(deck.id).on,
        aside=failed is not None,
    )


def _arrived(row: OfferRow, words: Words) -> OfferRow:
    return replace(row, fresh=True, detail=f"{words.say('games.fresh')} · {row.detail}")


def _broken(loaded: Loaded, words: Words) -> OfferRow:
    return OfferRow(str(loaded.folder), loaded.title, words.count("games.errors", loaded.errors), broken=True)


def described(deck: Deck, words: Words) -> str:
    """``58 cartes · FR, EN · 1.2.0``."""
    languages = ", ".join(language.upper() for language in deck.offered)
    return " · ".join((words.count("games.cards", len(deck.cards)), languages, deck.version))
