"""The sessions of a record by outcome, deck, day, length, seats and language, and by the step where they were left."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.engine.step import LENGTHS, base_name
from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.record import Record, day_of
from kiosk.host.dates import day
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import Words
from kiosk.sessions.answers import Sort
from kiosk.storage import StoredSession

OUTCOMES = ("result", "ended", "left", "open")
MOST_SEATS = 6


@dataclass(frozen=True, slots=True)
class Attendance:
    """The tables of all sessions of a record."""

    record: Record
    words: Words

    def tables(self) -> Iterator[FigureTable]:
        """Every table there is, the outcomes first."""
        yield self._table("outcome", "choice", lambda s: s.outcome or "open", OUTCOMES)
        yield self._table("deck", "choice", lambda s: s.deck_id)
        yield self._table("day", "scale", lambda s: day_of(s).isoformat())
        yield self._table("length", "choice", lambda s: s.length, LENGTHS)
        yield self._table("seats", "scale", lambda s: str(s.seats), map(str, range(1, MOST_SEATS + 1)))
        yield self._table("language", "choice", lambda s: s.language, LANGUAGES)
        yield self._table("left", "choice", lambda s: f"{s.deck_id}/{s.left_at}" if s.left_at else "")

    def _table(
        self, key: str, sort: Sort, value: Callable[[StoredSession], str], known: Iterable[str] = ()
    ) -> FigureTable:
        given = Counter(value(session) for session in self.record.sessions)
        given.pop("", None)
        names = dict.fromkeys((*known, *sorted(given)))
        rows = tuple(FigureRow((name,), self._name(key, name), given[name]) for name in names)
        return FigureTable(sort, key, self.words.say(f"figures.by_{key}"), rows, sum(given.values()))

    def _name(self, key: str, value: str) -> str:
        match key:
            case "deck":
                return self._deck(value)
            case "day":
                return day(datetime.fromisoformat(value), self.words)
            case "left":
                return self._left(*value.split("/"))
        return self.words.find(f"figures.{key}_{value}", value)

    def _deck(self, deck_id: str) -> str:
        titles = (
            deck.text("deck.title", self.words.language) for deck in self.record.decks.values() if deck.id == deck_id
        )
        return next(titles, deck_id)

    def _left(self, deck_id: str, step: str) -> str:
        decks = (deck for deck in self.record.decks.values() if deck.id == deck_id)
        titles = (
            deck.step_text(base_name(step), "title", self.words.language, length)
            for deck in decks
            for length in LENGTHS
        )
        return f"{self._deck(deck_id)} · {next(filter(None, titles), step)}"
