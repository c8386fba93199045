"""A stored session told again: the same state, another, or a sentence that says why it cannot be told."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.decks.loading import load
from kiosk.host.instance import only_instance
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import open_store
from tests.cli.conftest import Ask
from tests.clocks import FakeClock
from tests.decks.folders import GOOD
from tests.sessions.playing import play_until


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def session(data: Path) -> Iterator[Session]:
    """A session in a store that stays open until the test is over."""
    deck, clock = load(GOOD).deck, FakeClock()
    assert deck is not None
    store = open_store(data, clock.now)
    yield Desk(store, clock, RandomChance(1)).start(deck, "short", (1, 2))
    store.close()


@pytest.fixture
def ended(session: Session) -> Session:
    play_until(session, "fin")
    session.close()
    return session


def run(data: Path, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(data / "kiosk.db")) as connection, connection:
        connection.execute(statement, values)


def contents(data: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in data.iterdir() if file.name != "kiosk.lock"}


def test_the_same_state(ask: Ask, data: Path, ended: Session) -> None:
    before = contents(data)
    answer = ask("replay", ended.id, "--data", data)
    *moves, verdict = answer.out.splitlines()
    assert len(moves) == ended.play.count
    assert "started" in moves[0]
    assert (answer.code, answer.err, verdict) == (0, "", "The events give the state that was stored.")
    assert contents(data) == before


def test_another_state(ask: Ask, data: Path, ended: Session) -> None:
    run(data, "UPDATE sessions SET digest = 'another'")
    answer = ask("replay", ended.id, "--data", data)
    assert answer.code == 1
    assert answer.out.endswith("The events do not give the state that was stored.\n")


def test_a_session_that_has_not_ended(ask: Ask, data: Path, session: Session) -> None:
    answer = ask("replay", session.id, "--data", data)
    assert answer.code == 0
    assert "has not ended" in answer.out


def test_an_unknown_session_names_the_last_ones(ask: Ask, data: Path, session: Session) -> None:
    answer = ask("replay", "nobody", "--data", data)
    assert (answer.code, answer.out) == (2, "")
    assert "no session nobody" in answer.err
    assert session.id in answer.err


def test_nothing_stored_there(ask: Ask, data: Path) -> None:
    answer = ask("replay", "s1", "--data", data)
    assert (answer.code, answer.out) == (2, "")
    assert f"{data} holds no sessions" in answer.err
    assert not data.exists()


def test_a_kiosk_that_runs_is_left_alone(ask: Ask, data: Path, session: Session) -> None:
    with only_instance(data):
        answer = ask("replay", session.id, "--data", data)
    assert (answer.code, answer.out) == (2, "")
    assert "already open" in answer.err


@pytest.mark.parametrize(
    ("payload", "reason"),
    [("nonsense", "not an event"), ('["", 0, "continue", {}]', "")],
    ids=["not an event", "no opening"],
)
def test_a_log_that_cannot_be_read(ask: Ask, data: Path, ended: Session, payload: str, reason: str) -> None:
    run(data, "UPDATE events SET payload = ? WHERE number = 0", payload)
    answer = ask("replay", ended.id, "--data", data)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Nothing can be told: ")
    assert reason in answer.err


def test_a_newer_database_is_left_as_it_is(ask: Ask, data: Path, ended: Session) -> None:
    run(data, "INSERT INTO migrations VALUES (99, 'of_next_year')")
    before = contents(data)
    answer = ask("replay", ended.id, "--data", data)
    assert answer.code == 2
    assert "newer kiosk" in answer.err
    assert contents(data) == before


def test_a_damaged_database_is_left_to_the_kiosk(ask: Ask, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "kiosk.db").write_bytes(b"no database" * 1000)
    answer = ask("replay", "s1", "--data", data)
    assert answer.code == 2
    assert "is damaged" in answer.err
    assert contents(data) == {"kiosk.db": b"no database" * 1000}
