"""The figures of an edition, a day or a deck, exact as the kiosk knows them, or merged as they may leave it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.facilitator.results.attendance import Attendance
from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.merging import merged
from kiosk.facilitator.results.pooling import pools
from kiosk.facilitator.results.question_tables import Tally, questions
from kiosk.facilitator.results.record import Record
from kiosk.host.words import Words, words
from kiosk.storage import HourCount, StoredSession


@dataclass(frozen=True, slots=True)
class DeckFigures:
    """What was answered in a version of a deck."""

    id: str
    version: str
    title: str
    questions: tuple[FigureTable, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """``sessions`` are tables of all sessions by outcome, deck, day, length, seats, language, and of those left by the
    step where they were left; ``started`` is None once merged if they are few."""

    started: int | None
    sessions: tuple[FigureTable, ...]
    decks: tuple[DeckFigures, ...]

    def by(self, key: str) -> FigureTable:
        """The table of sessions by ``outcome``, ``deck``, ``day``, ``length``, ``seats``, ``language`` or ``left``."""
        return next(table for table in self.sessions if table.key == key)


def figures(record: Record, language: str) -> Figures:
    """Exact figures, named in this language. Answers count once their session has reached its result, as in the totals
    that visitors see: a session that was left may have answered a question before a debate and not after it."""
    said = words(language)
    return Figures(len(record.sessions), tuple(Attendance(record, said).tables()), tuple(_decks(record, said)))


def publishable(exact: Figures, language: str) -> Figures:
    """The figures with no cell from one to four, and none that could be worked out."""
    said = words(language)
    sessions = tuple(merged(table, said) for table in exact.sessions)
    decks = tuple(replace(deck, questions=tuple(_told(deck.questions, said))) for deck in exact.decks)
    return Figures(sessions[0].total, sessions, decks)


def _told(questions: Sequence[FigureTable], said: Words) -> Iterator[FigureTable]:
    """Each question merged; after the last one of a step, those of its questions together that tell nothing alone."""
    pooled = list(pools(questions, said))
    last = {question.key: place for place, question in enumerate(questions)}
    for place, question in enumerate(questions):
        yield merged(question, said)
        if last[question.key] == place:
            yield from (pool for pool in pooled if pool.key == question.key)


def version_of(record: Record, session: StoredSession | HourCount) -> tuple[str, str]:
    """The deck of a session and its version; the version is '' when the deck cannot be read any more."""
    deck = record.decks.get(session.deck_sha256)
    return session.deck_id, deck.version if deck else ""


def _decks(record: Record, said: Words) -> Iterator[DeckFigures]:
    """Answers to the same version of a deck are added up; its words are those that were played last."""
    played = {version_of(record, session): session.deck_sha256 for session in record.sessions}
    tallies = _tallies(record)
    for version, sha256 in sorted(played.items()):
        deck = record.decks.get(sha256)
        if deck is not None:
            title = deck.text("deck.title", said.language)
            yield DeckFigures(*version, title, questions(deck, tallies[version], said))


def _tallies(record: Record) -> Mapping[tuple[str, str], Tally]:
    found: dict[tuple[str, str], dict[tuple[str, str], Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for count in record.counts:
        found[version_of(record, count)][count.step, count.about][count.measure] += count.value
    return found
