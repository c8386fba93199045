"""A stored session is told again, and compared with how it ended."""

import pytest

from kiosk.decks.deck import Deck
from kiosk.kinds.arrange.rules import Place
from kiosk.sessions.desk import Desk
from kiosk.sessions.transcript import replay
from kiosk.storage import Store, UnknownSession
from tests.sessions.playing import play_until
from tests.viewmodels.scenes import shipped_deck


@pytest.mark.parametrize("length", ["short", "normal", "long"])
def test_a_finished_session_is_told_again_and_is_the_same(desk: Desk, deck: Deck, store: Store, length: str) -> None:
    session = desk.start(deck, length, (1, 4))
    play_until(session, "end")
    session.close()
    told = replay(store, session.id)
    assert told.same is True
    assert len(told.lines) == session.play.count
    assert told.lines[0].split()[:4] == ["0", "-", "table", "started"]
    assert any(line.split()[1:5] == ["before", "seat", "4", "mark"] for line in told.lines)


def test_an_open_session_is_told_as_far_as_it_goes(desk: Desk, deck: Deck, store: Store) -> None:
    session = desk.start(deck, "short", (1,))
    session.submit(Place("trier", "3"))
    told = replay(store, session.id)
    assert told.same is None
    assert told.lines[-1].split() == ["2", "ring", "table", "place", "card=trier", "slot=3"]


def test_an_end_that_does_not_fit_its_log_shows(desk: Desk, deck: Deck, store: Store) -> None:
    session = desk.start(deck, "short", (1,))
    store.sessions.finish(session.id, "result", "0" * 64, [])
    assert replay(store, session.id).same is False


def test_an_unknown_session_is_named(store: Store) -> None:
    with pytest.raises(UnknownSession, match="nobody"):
        replay(store, "nobody")


def test_a_log_that_cannot_be_read_names_its_line(desk: Desk, deck: Deck, store: Store) -> None:
    session = desk.start(deck, "short", (1,))
    store.sessions.append(session.id, 2, ['["opening", 0, "redone", {}]'])
    with pytest.raises(ValueError, match="event 2"):
        replay(store, session.id)


def test_of_an_anonymous_ballot_it_tells_that_it_was_given_and_no_more(desk: Desk, store: Store) -> None:
    session = desk.start(shipped_deck("proces"), "normal", (1, 2, 3, 4, 5))
    play_until(session, "fin")
    session.close()
    told = replay(store, session.id)
    assert told.same is True
    given = {
        step: [line.split()[4:] for line in told.lines if line.split()[1] == step] for step in ("conviction", "verdict")
    }
    named, nameless = ([words for words in given[step] if words[:1] == ["ballot"]] for step in given)
    assert all(words[1].startswith("options=") for words in named)
    assert named
    assert nameless in ([["ballot"]], [["ballot"], ["ballot"]])
