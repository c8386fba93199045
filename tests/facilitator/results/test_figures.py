"""The figures of a festival: sessions by day and deck, answers named in the words of the decks, in two languages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.decks.deck import Deck
from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.figures import Figures, figures, publishable
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.merging import rare
from kiosk.facilitator.results.record import Record, collect
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import ResultRow, Store
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import shipped

COUNTED = {
    "boite-noire": [("before", "accord-des-auteurs", {"point-1": 2, "point-5": 1}), ("end", "end", {"smile-3": 1})],
    "le-duel": [("ballots", "ballots", {"option-left": 3, "chip-claire": 2, "audience-right": 4})],
}


def shipped_deck(name: str) -> Deck:
    return next(deck for deck in shipped() if deck.id == name)


def ended(store: Store, clock: FakeClock, deck: str, outcome: str = "result", **started: str) -> None:
    """A session of a deck with its counts, left or not."""
    session = Desk(store, clock, RandomChance(1)).start(shipped_deck(deck), "short", (1, 2), **started)
    rows = [ResultRow(step, about, measure, n) for step, about, told in COUNTED[deck] for measure, n in told.items()]
    store.sessions.finish(
        session.id, "left" if outcome == "left" else "result", "", rows, "before" if outcome == "left" else ""
    )


def rows(table: FigureTable) -> dict[str, int | None]:
    return {row.name: row.count for row in table.rows if row.count}


def question(found: Figures, deck: str, key: str) -> list[FigureTable]:
    return [table for each in found.decks if each.id == deck for table in each.questions if table.key == key]


@pytest.fixture
def record(store: Store, clock: FakeClock) -> Record:
    """Two days: three sessions of a deck, of which one was left, and one of another."""
    ended(store, clock, "boite-noire")
    ended(store, clock, "boite-noire", "left", language="en")
    clock.jump(timedelta(days=1))
    ended(store, clock, "boite-noire")
    ended(store, clock, "le-duel")
    return collect(store)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("outcome", {"Jusqu’au résultat": 3, "Quittées avant la fin": 1}),
        ("deck", {"La Boîte noire": 3, "Le duel à l’aveugle": 1}),
        ("day", {"1er juin 2026": 2, "2 juin 2026": 2}),
        ("length", {"courte": 4}),
        ("seats", {"2": 4}),
        ("language", {"français": 3, "anglais": 1}),
        ("left", {"La Boîte noire · Votre avis, en secret": 1}),
    ],
)
def test_sessions_are_counted_every_way(record: Record, key: str, told: Mapping[str, int]) -> None:
    table = figures(record, "fr").by(key)
    assert rows(table) == told
    assert table.total == sum(told.values())


def test_answers_count_once_their_session_has_reached_the_result(record: Record) -> None:
    (spread,) = question(figures(record, "fr"), "boite-noire", "before")
    assert [(row.name, row.count) for row in spread.rows] == [("1", 4), ("2", 0), ("3", 0), ("4", 0), ("5", 2)]
    assert (spread.sort, spread.total, spread.left, spread.right) == ("scale", 6, "Pas d’accord", "D’accord")
    assert spread.title == "L’accord des personnes qui créent · Votre avis, en secret"
    assert spread.statement.startswith("Aucune IA ne doit utiliser une œuvre")


def test_reasons_and_the_audience_have_tables_of_their_own(record: Record) -> None:
    found = figures(record, "fr")
    told = [(table.title, rows(table)) for table in question(found, "le-duel", "ballots")]
    assert [title.partition(" · ")[2] for title, _ in told] == ["", "raisons données", "le public autour"]
    assert [sum(count or 0 for count in each.values()) for _, each in told] == [3, 2, 4]


def test_the_figures_of_a_day_and_of_a_deck_are_those_of_their_sessions(record: Record) -> None:
    first, second = record.days
    assert (first, second) == (date(2026, 6, 1), date(2026, 6, 2))
    assert rows(figures(record.on(first), "fr").by("outcome")) == {"Jusqu’au résultat": 1, "Quittées avant la fin": 1}
    assert [deck.id for deck in figures(record.on(second), "fr").decks] == ["boite-noire", "le-duel"]
    assert [deck.id for deck in figures(record.of("le-duel"), "fr").decks] == ["le-duel"]


def test_the_words_are_those_of_the_language(record: Record) -> None:
    french, english = (question(figures(record, language), "boite-noire", "before")[0] for language in ("fr", "en"))
    assert english.statement != french.statement
    assert [row.keys for row in english.rows] == [row.keys for row in french.rows]
    assert rows(figures(record, "en").by("length")) == {"short": 4}


def test_two_versions_of_a_deck_are_never_added_up(record: Record) -> None:
    deck = shipped_deck("boite-noire")
    newer = deck.content.replace(b'version: \\"1.0.0\\"', b'version: \\"1.1.0\\"')
    assert newer != deck.content
    one, *others = record.sessions
    contents = {**record.contents, "newer": newer}
    changed = replace(record, sessions=(replace(one, deck_sha256="newer"), *others), contents=contents)
    found = figures(changed, "fr").decks
    assert [(each.id, each.version) for each in found] == [
        ("boite-noire", "1.0.0"),
        ("boite-noire", "1.1.0"),
        ("le-duel", "1.0.0"),
    ]


def test_a_deck_that_cannot_be_read_any_more_still_counts_its_sessions(record: Record) -> None:
    found = figures(replace(record, contents=dict.fromkeys(record.contents, b"{}")), "fr")
    assert rows(found.by("deck")) == {"boite-noire": 3, "le-duel": 1}
    assert found.decks == ()


def test_nothing_that_may_leave_is_about_fewer_than_five(luggage: Luggage) -> None:
    exact = figures(luggage.record, "fr")
    merged = publishable(exact, "fr")

    def few(found: Figures) -> list[FigureTable]:
        tables = [*found.sessions, *(table for deck in found.decks for table in deck.questions)]
        return [t for t in tables if rare(t.total or 0) or any(rare(row.count or 0) for row in t.rows)]

    assert few(exact)
    assert not few(merged)
    assert merged.started == len(luggage.record.sessions)


def test_a_festival_of_four_sessions_tells_nothing(record: Record) -> None:
    merged = publishable(figures(record, "fr"), "fr")
    assert merged.started is None
    assert {table.total for table in merged.sessions} == {None}
