"""The shelf of games: one box each, as the attract screen and the choice of a game show them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from kiosk.decks.covers import cover
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.facilitator.games import EVERYTHING, Offers
from kiosk.host.words import Words


@dataclass(frozen=True, slots=True)
class GameRow:
    """A game's box; a broken one is greyed and says how many findings it has.

    ``minutes``, ``seats`` and ``ages`` are as short as on a box, ``spoken`` says them in full. ``picture`` is the
    address of its cover, a local file, or empty; ``alt`` says what the cover shows.
    """

    deck_id: str
    title: str
    verb: str = ""
    summary: str = ""
    color: str = "slate"
    icon_name: str = "mdi6.alert-circle-outline"
    picture: str = ""
    alt: str = ""
    minutes: str = ""
    seats: str = ""
    ages: str = ""
    spoken: str = ""
    broken: bool = False
    findings: int = 0


def derive_games(library: Library, words: Words, offers: Offers = EVERYTHING) -> list[GameRow]:
    """Playable games first, broken ones after."""
    return playable_games(library, words, offers) + [_broken(loaded) for loaded in library.broken]


def playable_games(library: Library, words: Words, offers: Offers = EVERYTHING) -> list[GameRow]:
    """The games that can be played, each in the lengths it is offered in."""
    return [_game(library, deck, words, offers.of(deck.id).within(deck.game.lengths).lengths) for deck in library.decks]


def fitting_games(decks: Sequence[Deck], played: str = "", seats: Collection[int] = ()) -> tuple[str, ...]:
    """The ids of the games that those on these seats can play, but the one that they just played; all where there is
    none."""
    fitting = (deck.id for deck in decks if deck.id != played and not deck.game.players.missing(seats))
    return tuple(fitting) or tuple(deck.id for deck in decks)


def _broken(loaded: Loaded) -> GameRow:
    return GameRow(loaded.folder.name, loaded.title, broken=True, findings=len(loaded.findings))


def _game(library: Library, deck: Deck, words: Words, lengths: tuple[str, ...]) -> GameRow:
    language, players = words.asked, deck.game.players
    minutes = [deck.minutes.of(name) for name in lengths]
    said = {"least": min(minutes), "most": max(minutes), "fewest": players.min, "many": players.max, "ages": deck.ages}
    return GameRow(
        deck_id=deck.id,
        title=deck.text("deck.title", language),
        verb=deck.text("deck.verb", language),
        summary=deck.text("deck.summary", language),
        color=deck.color,
        icon_name=deck.icon,
        picture=_address(library, deck),
        alt=deck.text(f"media.{deck.manifest.picture}.alt", language),
        minutes=words.say("choice.minutes", span=_span(min(minutes), max(minutes))),
        seats=_span(players.min, players.max),
        ages=words.say("choice.ages", ages=deck.ages),
        spoken=words.say("choice.spoken", **said),
    )


def _span(least: int, most: int) -> str:
    """``1–6``, or ``4``."""
    return str(least) if least == most else f"{least}–{most}"


def _address(library: Library, deck: Deck) -> str:
    path = cover(library, deck)
    return QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded) if path else ""
