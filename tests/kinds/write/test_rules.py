"""Writing: the rules know how long a text is and how it is signed, and nothing of what it says."""

from typing import Any

import pytest

from kiosk.engine.moves import Continue, Event, HalfTime, Left, TimerExpired, TimerStarted
from kiosk.engine.step import text_card, wall_name
from kiosk.engine.view import answered, answers
from kiosk.kinds.write.rules import Rewrite, SignAgain, WriteOutcome, Wrote
from tests.engine.tables import Table, Told, cards_of, game_of

HELLO = {"id": "hello", "kind": "say", "text": "h"}
WRITE: dict[str, Any] = {"id": "tale", "kind": "write", "to": "told", "cards": ["places"], "starters": "openings"}
SIGNS = [{"id": name, "text": name} for name in ("fox", "owl", "elk")]
AFTER = {"id": "read", "kind": "say", "text": "t", "cards": "told"}
CARDS = (*cards_of("place", market={}), *cards_of("opening", once={}))
ZONES: dict[str, dict[str, Any]] = {"places": {"cards": "place"}, "openings": {"cards": "opening"}, "told": {}}


def table(*seats: int, chance: Told | None = None, **changes: Any) -> Table:
    made = Table(game_of(HELLO, WRITE | changes, AFTER, cards=CARDS, zones=ZONES), *seats, chance=chance)
    made.do(Continue())
    return made


def test_what_is_in_view_is_said() -> None:
    shown = table().shown
    assert (shown.cards, shown.starters, shown.written, shown.sign) == (("market",), ("once",), False, "")


@pytest.mark.parametrize(
    ("chars", "words", "reason"),
    [(9, 2, "too_short"), (0, 0, "too_short"), (12, 0, "too_short"), (10, 1, None), (280, 50, None)],
)
def test_a_text_has_the_right_length(chars: int, words: int, reason: str | None) -> None:
    assert table().refusal(Wrote(chars, words)) == reason


@pytest.mark.parametrize(("chars", "words"), [(281, 50), (100, 21)])
def test_a_text_may_be_too_long_by_either_count(chars: int, words: int) -> None:
    assert table(max_words=20).refusal(Wrote(chars, words)) == "too_long"


def test_a_finished_text_lies_on_the_table_as_a_card() -> None:
    made = table()
    made.do(Wrote(120, 20))
    assert (made.open, made.shown.written, made.state.zones["told"]) == ("tale", True, ())
    made.do(Continue())
    assert (made.open, made.state.zones["told"]) == ("read", (text_card("tale"),))
    assert made.game.card("~tale").id == "~tale"


def test_its_length_is_a_fact_and_its_outcome_says_no_word() -> None:
    made = table()
    made.do(Wrote(120, 20), Continue())
    assert made.game.fact(made.state, "tale.chars") == 120
    assert made.game.step(made.state).outcome(made.game, made.state, made.state.step) is None
    tale = made.game.named("short", "tale")
    assert tale is not None
    assert tale.outcome(made.game, made.state, made.state.closed["tale"]) == WriteOutcome("", 120)
    assert answers(made.game, made.state) == ()


def test_nothing_goes_on_before_something_is_written() -> None:
    made = table()
    for move in (Continue(), Rewrite(), SignAgain()):
        assert made.refusal(move) == "nothing_written"
    made.do(Wrote(20, 4))
    assert made.refusal(Wrote(20, 4)) == "already_written"
    assert made.refusal(SignAgain()) == "no_other_sign"


def test_chance_signs_a_finished_text_and_signs_it_again_as_often_as_wished() -> None:
    made = table(signs=SIGNS, chance=Told("owl", "elk"))
    assert made.shown.sign == ""
    made.do(Wrote(20, 4))
    signs = [made.shown.sign]
    for _ in range(4):
        made.do(SignAgain())
        signs.append(made.shown.sign)
    assert signs == ["owl", "elk", "fox", "owl", "elk"]


def test_one_signature_alone_cannot_be_changed() -> None:
    made = table(signs=SIGNS[:1])
    made.do(Wrote(20, 4))
    assert (made.shown.sign, made.shown.other_sign, made.refusal(SignAgain())) == ("fox", False, "no_other_sign")


def test_undo_gives_the_signature_before_back_then_the_text_itself() -> None:
    made = table(signs=SIGNS)
    made.do(Wrote(20, 4), SignAgain())
    assert made.shown.sign == "owl"
    made.undo()
    assert (made.shown.sign, made.shown.written) == ("fox", True)
    made.undo()
    assert (made.shown.sign, made.shown.written) == ("", False)
    made.undo()
    assert made.open == "hello"


def test_a_text_taken_up_again_keeps_its_signature() -> None:
    made = table(signs=SIGNS)
    made.do(Wrote(20, 4), Rewrite())
    assert not made.shown.written
    made.do(Wrote(30, 5))
    assert (made.shown.sign, len(made.events)) == ("fox", 6)


def test_time_that_closes_the_step_leaves_an_unfinished_text_out() -> None:
    made = table(timer=30, at_zero="close")
    made.do(TimerStarted(30), HalfTime(), TimerExpired())
    assert (made.open, made.state.zones["told"]) == ("read", ())
    assert made.game.fact(made.state, "tale.chars") == 0


def test_everybody_may_leave_while_it_is_written() -> None:
    made = table(1, 2)
    made.do(Left(1), Left(2))
    assert made.state.outcome == "left"
    assert made.refusal(Wrote(20, 4)) == "session_over"


def test_the_log_has_no_room_for_a_text() -> None:
    made = table(signs=SIGNS)
    made.do(Wrote(20, 4), Continue())
    assert [event.to_json() for event in made.events[2:]] == [
        '["tale", 0, "wrote", {"chars": 20, "words": 4}]',
        '["tale", 0, "signed", {"sign": "fox"}]',
        '["tale", 0, "continue", {}]',
    ]
    assert Event.from_json(made.events[3].to_json()) == made.events[3]


def test_a_text_answers_the_card_that_lay_there_as_it_was_opened() -> None:
    made = table(card="places")
    assert made.shown.cards == ("market", "market")
    assert answered(made.game, made.state, "tale") == "market"
    made.do(Wrote(120, 20), Continue())
    assert answered(made.game, made.state, "tale") == "market"
    assert answered(made.game, made.state, "hello") == answered(table().game, table().state, "tale") == ""


def test_a_text_of_the_wall_has_the_traits_of_the_card_it_answers() -> None:
    game = game_of(HELLO, cards=cards_of("place", market={"theme": "food | town"}), zones={})
    assert game.card(text_card(wall_name("01", "tale", "market"))).values("theme") == ("food", "town")
    for name in (wall_name("01", "tale", ""), wall_name("01", "tale", "gone"), "01"):
        assert game.card(text_card(name)).values("theme") == ()
