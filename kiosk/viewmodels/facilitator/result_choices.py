"""What the results are of: the event or a day, a summary or a game, and the large figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.figures import DeckFigures, Figures, figures, publishable
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.sealed import EarlierEvent
from kiosk.host.dates import day as day_of
from kiosk.host.words import Words


@dataclass(frozen=True, slots=True)
class TileRow:
    """One large figure."""

    key: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ResultsLook:
    """What is told of the whole event, ``day`` 0, of one of its ``days``, or of one of the ``earlier`` events, in one
    language. ``figures`` are merged."""

    record: Record
    earlier: tuple[EarlierEvent, ...]
    name: str
    day: int
    days: tuple[str, ...]
    figures: Figures
    tiles: tuple[TileRow, ...]


def derive_look(whole: Record, earlier: tuple[EarlierEvent, ...], day: int, words: Words) -> ResultsLook:
    """It takes seconds where very many played: not for the thread of the screen."""
    own = derive_days(whole, words)
    days = (*own, *(words.say("results.earlier", day=day_of(event.closed, words)) for event in earlier))
    if day >= len(own):
        event = earlier[day - len(own)]
        shown, name = event.figures, event.called(words)
        tiles = derive_counts(shown, words)
    else:
        record = whole.on(whole.days[day - 1]) if day else whole
        shown, name = publishable(figures(record, words.language), words.language), whole.edition.name
        tiles = derive_tiles(shown, record, words)
    return ResultsLook(whole, earlier, name, day, days, shown, tuple(tiles))


def derive_days(record: Record, words: Words) -> tuple[str, ...]:
    """The whole event, then each of its days when there are several."""
    days = [day_of(one, words) for one in record.days]
    return (words.say("results.all"), *(days if len(days) > 1 else ()))


def derive_pages(decks: Sequence[DeckFigures], words: Words) -> tuple[str, ...]:
    """The summary, then each version of a game that was played; its number is told where there are several."""
    titles = [deck.title for deck in decks]
    games = (f"{deck.title} {deck.version}" if titles.count(deck.title) > 1 else deck.title for deck in decks)
    return (words.say("results.summary"), *games)


def derive_page(shown: Figures, page: int) -> Sequence[FigureTable]:
    """The tables of a page: those of all sessions for the summary, else those of a game."""
    if page == 0:
        return [table for table in shown.sessions if table.total != 0]
    return shown.decks[page - 1].questions


def derive_tiles(shown: Figures, record: Record, words: Words) -> Iterator[TileRow]:
    """Sessions started, sessions with a result and those without, and about how many people."""
    yield from derive_counts(shown, words, any(session.outcome is None for session in record.sessions))
    seats = sum(session.seats for session in record.sessions)
    yield TileRow("people", words.say("results.seats"), people(seats, words))


def derive_counts(shown: Figures, words: Words, going_on: bool = False) -> Iterator[TileRow]:
    """Sessions started, of which one may be ``going_on``, those with a result and those without; none where nothing
    can be read."""
    if not shown.sessions:
        return
    results = next((row.count for row in shown.by("outcome").rows if row.keys == ("result",)), None)
    others = None if shown.started is None or results is None else shown.started - results
    for key, count in {"started": shown.started, "result": results, "left": others}.items():
        open_too = key == "started" and going_on
        name = words.say("results.started_open") if open_too else words.say(f"results.{key}")
        yield TileRow(key, name, words.say("report.hidden") if count is None else str(count))


def people(seats: int, words: Words) -> str:
    """How many seats were taken in all, to the nearest ten: exact, it could give small cells away."""
    return words.say("results.people", count=round(seats, -1)) if seats >= 10 else words.say("results.few")
