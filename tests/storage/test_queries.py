"""What the store answers about many sessions, and which one it offers again."""

import random
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta, timezone

import pytest

from kiosk.storage import Household, Outcome, ResultRow, Store
from kiosk.storage.connection import driver
from tests.clocks import FakeClock
from tests.storage.sample import SHA256, begin, play
from tests.stored import sessions

HOUR = timedelta(hours=1)
OUTCOMES: dict[str, Outcome] = {"s1": "result", "s2": "left", "s3": "result", "s4": "result"}


def test_totals_sum_the_sessions_that_reached_their_result(store: Store) -> None:
    for session_id, outcome in (("s1", "result"), ("s2", "result"), ("s3", "left")):
        begin(store, session_id)
        rows = [ResultRow("after", "c1", "point-3", 2), ResultRow("after", "c1", "point-4", 0)]
        rows.append(ResultRow("before", "c1", "point-3", 9))
        store.sessions.finish(session_id, "left" if outcome == "left" else "result", "d", rows)
    assert store.counts.totals("portraits", "after", "c1") == {"point-3": 4, "point-4": 0}
    assert store.counts.totals("portraits", "after", "c2") == {}
    assert store.counts.totals("another", "after", "c1") == {}


@pytest.mark.parametrize("seed", range(5))
def test_totals_are_the_sums_of_what_is_stored(store: Store, seed: int) -> None:
    luck, wanted = random.Random(seed), Counter[tuple[str, str]]()
    for number in range(30):
        begin(store, f"s{number}")
        outcome: Outcome = luck.choice(("result", "result", "left"))
        rows = [ResultRow("after", luck.choice("ab"), luck.choice("xyz"), luck.randrange(4)) for _ in range(5)]
        store.sessions.finish(f"s{number}", outcome, "d", rows)
        if outcome == "result":
            for row in rows:
                wanted[row.about, row.measure] += row.value
    found = {(about, measure): total for about in "ab" for measure, total in told(store, about)}
    assert found == wanted


def test_a_household_is_what_is_counted_of_a_session_that_reached_its_result(store: Store) -> None:
    agreed = [ResultRow("before", "c1", "point-3", 2), ResultRow("after", "c1", "seen", 1)]
    apart = [ResultRow("after", "c1", "point-1", 1), ResultRow("after", "c1", "point-5", 1)]
    for session_id, outcome, rows in (
        ("s1", "result", [*agreed, *apart]),
        ("s2", "left", agreed),
        ("s3", "result", []),
        ("s4", "result", [*agreed, ResultRow("after", "c2", "point-1", 0)]),
    ):
        begin(store, session_id)
        store.sessions.finish(session_id, "left" if outcome == "left" else "result", "d", rows)
    wanted = [Household("portraits", 3, 2, 1), Household("portraits", 3, 0, 0), Household("portraits", 3, 1, 1)]
    assert store.counts.households(9) == wanted
    assert store.counts.households(2) == wanted[1:]


def told(store: Store, about: str) -> Iterable[tuple[str, int]]:
    return store.counts.totals("portraits", "after", about).items()


PLANS = {
    "played_today": "SEARCH sessions USING COVERING INDEX sessions_by_hour (started_at>? AND started_at<?)",
    "recent_cards": "SEARCH sessions USING INDEX sessions_by_deck (deck_id=?)",
    "totals": "SEARCH totals USING PRIMARY KEY (deck_id=? AND step=? AND about=?)",
}


@pytest.mark.parametrize("question", PLANS)
def test_what_visitors_wait_for_looks_at_few_rows(store: Store, clock: FakeClock, question: str) -> None:
    asked: list[str] = []
    with store._writer.idle_connection() as connection:
        driver(connection).set_trace_callback(asked.append)
    questions: dict[str, Callable[[], object]] = {
        "played_today": lambda: store.sessions.played_today(clock.now()),
        "recent_cards": lambda: store.counts.recent_cards("portraits"),
        "totals": lambda: store.counts.totals("portraits", "after", "c1"),
    }
    questions[question]()
    with store._writer.idle_connection() as connection:
        driver(connection).set_trace_callback(None)
        told = next(one for one in asked if one.startswith("SELECT"))
        plan = [step.detail for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {told}")]
        connection.rollback()
    assert PLANS[question] in plan
    assert [step for step in plan if step.startswith("SCAN")] == []


def test_counts_are_summed_hour_by_hour_over_what_reached_its_result(store: Store, clock: FakeClock) -> None:
    began = clock.now()
    for name, outcome in OUTCOMES.items():
        begin(store, name)
        rows = [ResultRow("deal", "c2", "seen", 1), ResultRow("after", "c1", "no", 2)]
        store.sessions.finish(name, outcome, "d", rows)
        clock.pass_time(1200)
    with store.overview() as seen:
        assert [(count.started_at, *count[3:]) for count in seen.counts()] == [
            (began, "deal", "c2", "seen", 2),
            (began, "after", "c1", "no", 4),
            (began + HOUR, "deal", "c2", "seen", 1),
            (began + HOUR, "after", "c1", "no", 2),
        ]
        assert {count[1:3] for count in seen.counts()} == {("portraits", SHA256)}


def test_recent_cards_are_those_of_the_last_two_sessions_that_ended(store: Store) -> None:
    for number in range(4):
        begin(store, f"s{number}")
        rows = [ResultRow("deal", f"c{number}", "seen", 1), ResultRow("after", "c9", "yes", 1)]
        store.sessions.finish(f"s{number}", "left" if number % 2 else "result", "d", rows)
    begin(store, "running")
    assert store.counts.recent_cards("portraits") == {"c2", "c3"}
    assert store.counts.recent_cards("portraits", sessions=3) == {"c1", "c2", "c3"}
    assert store.counts.recent_cards("another") == frozenset()


def test_today_is_the_day_of_the_place(store: Store, clock: FakeClock) -> None:
    paris = timezone(timedelta(hours=2))
    for hour in (21, 23, 25):  # UTC; in Paris 23:00, then 1:00 and 3:00 of the next day
        clock.date = clock.date.replace(hour=0) + timedelta(hours=hour)
        begin(store, f"at {hour}")
        clock.date -= timedelta(hours=hour)
    evening = clock.date + timedelta(hours=21)
    assert store.sessions.played_today(evening.astimezone(paris)) == {"portraits": 1}
    assert store.sessions.played_today((evening + timedelta(hours=12)).astimezone(paris)) == {"portraits": 2}
    assert store.sessions.played_today(evening) == {"portraits": 2}


def test_only_a_fresh_unfinished_session_is_offered(store: Store, clock: FakeClock) -> None:
    assert store.sessions.unfinished(HOUR) is None
    begin(store, "s1", events=1)
    clock.pass_time(3599)
    offered = store.sessions.unfinished(HOUR)
    assert offered is not None
    assert offered.id == "s1"
    clock.pass_time(1)
    assert store.sessions.unfinished(HOUR) is None
    store.sessions.append("s1", 1, ["back"])
    assert store.sessions.unfinished(HOUR) is not None
    store.sessions.finish("s1", "left", "d", [])
    assert store.sessions.unfinished(HOUR) is None


@pytest.mark.parametrize(
    ("jump", "offered"),
    [(timedelta(minutes=-50), True), (timedelta(days=-1), False), (timedelta(days=-20000), False), (HOUR, False)],
)
def test_a_clock_set_back_neither_hides_nor_digs_up(
    store: Store, clock: FakeClock, jump: timedelta, offered: bool
) -> None:
    begin(store, "s1", events=1)
    clock.jump(jump)
    assert (store.sessions.unfinished(HOUR) is not None) is offered


def test_a_clock_set_back_to_an_old_session_does_not_offer_it(store: Store, clock: FakeClock) -> None:
    begin(store, "ancient", events=1)
    clock.pass_time(5 * 24 * 3600)
    play(store, "yesterday")
    clock.jump(timedelta(days=-5))
    assert store.sessions.unfinished(HOUR) is None
    begin(store, "now")
    assert [session.id for session in sessions(store)] == ["ancient", "yesterday", "now"]
    offered = store.sessions.unfinished(HOUR)
    assert offered is not None
    assert offered.id == "now"
