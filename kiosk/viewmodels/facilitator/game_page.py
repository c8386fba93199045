"""The page of one game: where it stands, the lengths it is offered in, the versions that are kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import Version
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.offer_rows import OfferRow


@dataclass(frozen=True, slots=True)
class Props:
    """``aside``: it failed and is offered to nobody, ``detail`` says why. ``place``: « 2 sur 5 ». ``offered``: how many
    lengths are. ``origin``: who vouches for it. ``earlier``: the version that may come back. ``sure``: the removal
    waits for a second yes. ``trouble``: what was not done."""

    broken: bool = False
    title: str = ""
    detail: str = ""
    color: str = "slate"
    icon: str = ""
    on: bool = False
    aside: bool = False
    place: str = ""
    first: bool = False
    last: bool = False
    offered: int = 0
    origin: str = ""
    earlier: str = ""
    removable: bool = False
    sure: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class OfferedLength:
    """A length, and whether visitors may choose it; the last one that is offered ``stays``."""

    length: str
    title: str
    minutes: str
    offered: bool
    stays: bool
    is_default: bool


def derive_lengths(games: Games, deck: Deck, words: Words) -> list[OfferedLength]:
    """Every length of a game."""
    offer = games.offers.of(deck.id).within(deck.game.lengths)
    return [
        OfferedLength(
            length=length,
            title=words.say(f"seats.{length}"),
            minutes=words.say("choice.minutes", span=deck.minutes.of(length)),
            offered=length in offer.lengths,
            stays=offer.lengths == (length,),
            is_default=length == offer.default,
        )
        for length in deck.game.lengths
    ]


def derive_game(games: Games, row: OfferRow, versions: Sequence[Version], words: Words) -> Props:
    """The page of a game that can be played."""
    decks = [deck.id for deck in games.library.decks]
    place, own = decks.index(row.key), games.library.deck(row.key).game.lengths
    return Props(
        title=row.title,
        detail=row.detail,
        color=row.color,
        icon=row.icon_name,
        on=row.on,
        aside=row.aside,
        place=words.say("games.place", place=place + 1, count=len(decks)),
        first=place == 0,
        last=place == len(decks) - 1,
        offered=len(games.offers.of(row.key).within(own).lengths),
        origin=signature(versions, words) or words.say("games.bundled"),
        earlier=versions[1].version if len(versions) > 1 else "",
        removable=bool(versions),
    )


def derive_broken(row: OfferRow) -> Props:
    """The page of one that cannot."""
    return Props(broken=True, title=row.title, detail=row.detail)


def signature(versions: Sequence[Version], words: Words) -> str:
    """Who vouches for the deck that plays; empty for one that came with the kiosk."""
    return words.say(f"signature.{versions[0].signature}") if versions else ""
