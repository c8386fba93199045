"""The games of this kiosk, and what of them visitors are offered: which, in which order, in which lengths."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.facilitator.failures import Failures
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.host.clock import Clock
from kiosk.storage import Store, Unreadable

SETTING = "games"


@dataclass(frozen=True, slots=True)
class Offer:
    """How one game is offered. ``lengths`` are some of LENGTHS, in their order, at least one; ``default`` is the one of
    them that is chosen until visitors choose."""

    on: bool = True
    lengths: tuple[str, ...] = LENGTHS
    default: str = FLASH

    def within(self, lengths: Sequence[str]) -> "Offer":
        """The same, of a game that has these lengths only: whole where nothing of it would be left."""
        kept = tuple(length for length in lengths if length in self.lengths) or tuple(lengths)
        default = next(length for length in (self.default, "normal", *kept) if length in kept)
        return replace(self, lengths=kept, default=default)

    def switched(self) -> "Offer":
        """Offered or not, the other way round."""
        return replace(self, on=not self.on)

    def with_or_without(self, length: str, among: Sequence[str] = LENGTHS) -> "Offer":
        """A length more or less; the last one ``among`` those of the game stays, and the default is always one that is
        offered."""
        kept = tuple(one for one in LENGTHS if (one in self.lengths) != (one == length))
        kept = kept if set(kept) & set(among) else self.lengths
        return replace(self, lengths=kept, default=self.default if self.default in kept else kept[0])

    def starting_with(self, length: str) -> "Offer":
        """Another default, offered from now on if it was not."""
        return replace(self if length in self.lengths else self.with_or_without(length), default=length)


@dataclass(frozen=True, slots=True)
class Offers:
    """The offers of all games. Those that ``order`` does not name come after, those that ``games`` does not are offered
    whole."""

    order: tuple[str, ...] = ()
    games: Mapping[str, Offer] = field(default_factory=dict)

    def of(self, deck: str) -> Offer:
        """How a game is offered."""
        return self.games.get(deck, WHOLE)

    def changed(self, deck: str, offer: Offer) -> "Offers":
        """One game offered otherwise."""
        return replace(self, games={**self.games, deck: offer})

    def moved(self, decks: Iterable[Deck], deck: str, by: int) -> "Offers":
        """One of the games so many places further down the choice screen, or up; nowhere beyond its ends."""
        names = [one.id for one in self.ordered(decks)]
        place = names.index(deck)
        names.insert(max(0, place + by), names.pop(place))
        return replace(self, order=tuple(names))

    def ordered(self, decks: Iterable[Deck]) -> tuple[Deck, ...]:
        """Decks as they stand on the choice screen."""
        places = {name: place for place, name in enumerate(self.order)}
        return tuple(sorted(decks, key=lambda deck: places.get(deck.id, len(places))))

    def told(self) -> str:
        """As it is kept: by the lengths that are left out, so that one that a game gets later is offered."""
        games = {name: _kept(offer) for name, offer in self.games.items()}
        return json.dumps({"order": self.order, "games": games})

    @classmethod
    def read(cls, text: str | None) -> "Offers":
        """What was kept. What this version does not understand is offered whole."""
        try:
            kept = json.loads(text or "{}")
            return cls(tuple(kept["order"]), {name: _offer(offer) for name, offer in kept["games"].items()})
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()


WHOLE = Offer()
EVERYTHING = Offers()


def _kept(offer: Offer) -> Mapping[str, Any]:
    without = [length for length in LENGTHS if length not in offer.lengths]
    return {"on": offer.on, "without": without, "default": offer.default}


def _offer(kept: Mapping[str, Any]) -> Offer:
    """Before there was a flash length, those that are offered were kept."""
    without = kept["without"] if "without" in kept else {*LENGTHS[1:]} - {*kept["lengths"]}
    lengths = tuple(length for length in LENGTHS if length not in without)
    default = kept["default"]
    return Offer(bool(kept["on"]), lengths, default) if default in lengths else WHOLE


class Games:
    """The decks of this kiosk, and how each is offered. ``library_with`` puts those that came by stick among the
    others. ``read`` are those that were read already; until the next reload they are all that there are."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        installed: InstalledDecks,
        library_with: Callable[[Iterable[Loaded]], Library],
        read: Iterable[Loaded] = (),
    ) -> None:
        self._store, self._clock, self._library_with = store, clock, library_with
        self.installed = installed
        self.failures = Failures(store, clock)
        self.offers = EVERYTHING
        with suppress(Unreadable):
            self.offers = Offers.read(store.settings.get(SETTING))
        self._show(read)

    def reload(self) -> None:
        """Look again, after something came or went: only that is read."""
        self._show(self.installed.playable())

    def _show(self, installed: Iterable[Loaded]) -> None:
        found = self._library_with(installed)
        self.library = replace(found, decks=self.offers.ordered(found.decks))

    @property
    def offered(self) -> Library:
        """What visitors may choose from: the games that are on and not set aside, in their order."""
        return replace(self.library, decks=tuple(deck for deck in self.library.decks if self._is_offered(deck.id)))

    def _is_offered(self, deck: str) -> bool:
        return self.offers.of(deck).on and self.failures.aside(deck) is None

    def failed(self, deck: str) -> None:
        """A game failed under visitors: the third time in ten minutes it is set aside, unless it is the last one."""
        offered = [one.id for one in self.offered.decks]
        if deck not in offered or len(offered) == 1:
            return
        self.failures.note(deck)
        if self.failures.aside(deck) is not None:
            self._store.ledger.note("set_aside", known_as(self.library.deck(deck)))

    def put_back(self, deck: str) -> None:
        """Offer a game again that was set aside."""
        self._store.ledger.note("put_back", known_as(self.library.deck(deck)))
        self.failures.put_back(deck)

    def switch(self, deck: str) -> None:
        """Offer a game, or no longer. Raises UnknownDeckError, as all that change one game."""
        offer = self.offers.of(deck).switched()
        self._store.ledger.note("switched", known_as(self.library.deck(deck)), "on" if offer.on else "off")
        self._keep(self.offers.changed(deck, offer))

    def allow(self, deck: str, length: str) -> None:
        """Offer a length of a game, or no longer."""
        lengths = self.library.deck(deck).game.lengths
        self._keep(self.offers.changed(deck, self.offers.of(deck).with_or_without(length, lengths)))

    def start_with(self, deck: str, length: str) -> None:
        """Which length is chosen until visitors choose."""
        self._keep(self.offers.changed(deck, self.offers.of(deck).starting_with(length)))

    def move(self, deck: str, by: int) -> None:
        """A game so many places further on the choice screen, or back."""
        self._keep(self.offers.moved(self.library.decks, deck, by))

    def _keep(self, offers: Offers) -> None:
        self._store.settings.set(SETTING, offers.told())
        self.offers = offers
        self.library = replace(self.library, decks=offers.ordered(self.library.decks))

    def played_today(self) -> Mapping[str, int]:
        """How many sessions of each game were started today; none while the disk cannot be read."""
        with suppress(Unreadable):
            return self._store.sessions.played_today(self._clock.now().astimezone())
        return {}


def known_as(deck: Deck) -> str:
    """A deck as the journal names it, in one word: its id, its version, the beginning of its fingerprint."""
    return f"{deck.id[:40]}/{deck.version[:20]}/{deck.sha256[:12]}"
