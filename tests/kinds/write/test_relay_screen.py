"""The screen of a relay: a text that grows line by line, from fragments and from words of one's own."""

from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path

import pytest

from kiosk.decks.checks.typography import faults
from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Continue, Erase, Keep, Redone, Undone
from kiosk.engine.rules import Accepted
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.discuss.rules import Finish
from kiosk.kinds.write.rules import WriteRules, Wrote
from kiosk.kinds.write.rules.relay import lines_for, share
from kiosk.kinds.write.screen.relayed import joined, sentence
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import open_store
from tests.clocks import FakeClock
from tests.kinds.write.test_screen import Screen

LOADED = load(bundled_decks_dir() / "micro-dystopies")


def deck() -> Deck:
    assert LOADED.deck is not None
    return LOADED.deck


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = open_store(tmp_path, clock.now)
    yield Desk(store, clock, RandomChance(7))
    store.close()


def at_relay(desk: Desk, *seats: int, length: str = "normal") -> Screen:
    """The screen of a session whose first line is to be written."""
    session = desk.start(deck(), length, seats)
    for move in (Continue(), Finish()):
        assert isinstance(session.submit(move), Accepted)
    return Screen(session)


def rows(screen: Screen) -> list[tuple[int, str, bool]]:
    return [(row.seat, row.text, row.open) for row in screen.model._lines.rows]


def pick(screen: Screen, place: int = 0) -> str:
    """The fragment at a place is touched: what it says."""
    row = screen.model._offers.rows[place]
    screen.model.pick(row.card_id)
    return str(row.text)


def kept(session: Session) -> str:
    text = session.text("~text", "fr")
    return "" if text is None else text.text


def undo(screen: Screen) -> None:
    target = screen.session.view().undo
    assert target is not None
    screen.session.submit(Undone(target))


def test_a_text_grows_by_a_touch_a_seat_and_its_last_line_is_the_tables(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3, 4)
    assert (screen.props.turn, screen.props.slots, screen.props.asked) == (1, 4, "Plante le décor.")
    assert len(screen.model._offers.rows) == 3
    said = [pick(screen, seat % 3) for seat in range(4)]
    assert (screen.props.relaying, screen.props.text) == (False, " ".join(said) + " ")
    assert (screen.props.caret, screen.props.starting) == (len(screen.props.text), True)
    screen.type("On a ri.")
    screen.model.finish()
    assert kept(screen.session) == " ".join([*said, "On a ri."])
    assert screen.props.sign.endswith(", à quatre")


def test_each_line_is_shown_with_its_seat_while_it_grows(desk: Desk) -> None:
    screen = at_relay(desk, 2, 5)
    assert rows(screen) == [(2, "", True)]
    said = pick(screen)
    assert rows(screen) == [(2, said, False), (5, "", True)]
    screen.model.skip()
    assert rows(screen) == [(2, said, False), (2, "", True)]


def test_words_of_ones_own_become_a_sentence_with_a_share_of_the_text(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3, 4)
    screen.model.own()
    assert (screen.props.owning, screen.props.count) == (True, "Encore 55 signes")
    screen.type("le chien a voté")
    assert rows(screen) == [(1, "le chien a voté", True)]
    assert screen.props.left == 55 - len("Le chien a voté.")
    screen.model.addOwn()
    assert (screen.props.owning, screen.props.turn) == (False, 2)
    assert rows(screen)[0] == (1, "Le chien a voté.", False)


def test_too_many_words_stay_to_be_shortened(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3, 4)
    screen.model.own()
    screen.model.addOwn()
    assert screen.props.turn == 1
    screen.type("a" * 60)
    screen.model.addOwn()
    assert (screen.props.turn, screen.props.owning, screen.props.over) == (1, True, True)
    screen.model.choose()
    assert (screen.props.owning, len(screen.model._offers.rows)) == (False, 3)


def test_undo_gives_words_back_to_the_seat_that_typed_them(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3)
    first = pick(screen)
    screen.model.own()
    screen.type("le chien a voté")
    screen.model.addOwn()
    undo(screen)
    assert rows(screen) == [(1, first, False), (2, "le chien a voté", True)]
    screen.session.submit(Redone())
    assert [row[1] for row in rows(screen)] == [first, "Le chien a voté.", ""]


def test_what_the_table_changed_at_the_end_does_not_change_the_lines(desk: Desk) -> None:
    screen = at_relay(desk, 1)
    said = [pick(screen) for _ in range(3)]
    screen.model.wordBack()
    screen.type("rien du tout.")
    undo(screen)
    assert [row[1] for row in rows(screen)] == [*said[:2], ""]
    other = pick(screen, 1)
    assert screen.props.text == joined([*said[:2], other])


def test_a_seat_that_leaves_takes_no_words_of_the_next_one(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3)
    screen.model.own()
    screen.type("abc")
    screen.session.submit(Abstain(), 1)
    assert (screen.props.turn, screen.props.owning) == (2, False)
    screen.model.own()
    assert rows(screen) == [(2, "", True)]


def test_after_a_cut_fragments_are_known_again_and_own_words_are_not(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, 3)
    first = pick(screen)
    screen.model.own()
    screen.type("le chien a voté")
    screen.model.addOwn()
    screen.session.leave()
    screen.show()
    assert rows(screen) == [(1, first, False), (3, "", True)]
    last = pick(screen)
    assert screen.props.text == joined([first, last])


def test_an_erased_text_leaves_no_line_behind(desk: Desk) -> None:
    screen = at_relay(desk, 1, length="short")
    screen.model.own()
    screen.type("le chien a voté")
    screen.model.addOwn()
    for _ in range(2):
        pick(screen)
    screen.model.finish()
    session = screen.session
    leaves = ["~text-short", *(f"~text-short/{n}" for n in range(1, 4)), "~text-short/0/1"]
    assert all(session.text(name, "fr") for name in leaves)
    while session.view().id != "end":
        leads = ((Continue(), 0), (Finish(), 0), (Abstain(), 1))
        assert any(isinstance(session.submit(move, seat), Accepted) for move, seat in leads)
    assert isinstance(session.submit(Erase("text-short")), Accepted)
    assert not any(session.text(name, "fr") for name in leaves)


def test_the_signature_says_how_many_wrote(desk: Desk) -> None:
    screen = at_relay(desk, 1, 2, length="short")
    for _ in range(3):
        pick(screen)
    screen.model.finish()
    assert screen.props.sign == "La table, à deux"
    screen.speak("en")
    assert screen.props.sign == "The table, a party of two"
    alone = at_relay(desk, 3, length="short")
    for _ in range(3):
        pick(alone)
    alone.model.finish()
    assert alone.props.sign == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [("", ""), ("  ", ""), ("le chien", "Le chien."), ("Non !", "Non !"), ("« oui »", "« oui »"), ("où ?", "Où ?")],
)
def test_own_words_are_closed_as_a_sentence(words: str, said: str) -> None:
    assert sentence(words) == said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_any_fragments_make_a_text_that_is_well_set_and_short_enough(language: str) -> None:
    """Every join of two fragments that may follow one another, whatever the number of seats."""
    game = deck().game
    (step,) = {step.id: step for step in game.plans["normal"] if isinstance(step, WriteRules)}.values()
    parts = [
        [deck().card_text(card.id, "text", language) for card in game.cards.values() if card.type == part.cards]
        for part in step.relay
    ]
    assert [len(part) for part in parts] == [12, 12, 12]
    joins = {both for part in parts for both in product(part, part)}
    joins |= {both for part, following in pairwise(parts) for both in product(part, following)}
    found = {both: [*faults(language, joined(both).strip())] for both in joins if both[0] != both[1]}
    assert len(found) == 684
    assert not {both: codes for both, codes in found.items() if codes}
    longest = [max(map(len, part)) for part in parts]
    for seats in range(1, 7):
        lines = lines_for(step.relay, seats)
        assert max(longest) <= share(step.max_chars, lines)


def test_keeping_asks_for_a_text_that_is_still_known(desk: Desk) -> None:
    screen = at_relay(desk, 1, length="short")
    assert not screen.session._notes.holds("text-short")
    pick(screen)
    assert screen.session._notes.holds("text-short")
    assert not isinstance(screen.session.submit(Keep("text-short")), Accepted)
    assert not isinstance(screen.session.submit(Wrote(20, 4)), Accepted)
