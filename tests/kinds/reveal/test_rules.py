"""What was hidden appears, and visitors cannot go back before it."""

from kiosk.engine.moves import Continue, Left, Undone
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.view import answers
from kiosk.kinds.arrange.rules import Check, Place
from kiosk.kinds.deal.rules import ReadOwn
from kiosk.kinds.reveal.rules import Judge, KeepPrivate, TurnOver, Unveil
from tests.engine.tables import END, Table, cards_of, game_of

STAGES = cards_of("stage", one={"rank": "1"}, two={"rank": "2"}, three={"rank": "3"})
ORDER = {"id": "order", "kind": "arrange", "cards": "pile", "to": "line", "answer": "rank", "scoring": "none"}
TRUTH = {"id": "truth", "kind": "reveal", "of": "order", "show": ["answer", "links"]}
LAST = {"id": "last", "kind": "say", "text": "l"}
ZONES = {"pile": {"cards": "stage"}, "line": {}}


def revealed(*cards: str) -> Table:
    table = Table(game_of(ORDER, TRUTH, LAST, cards=STAGES, zones=ZONES))
    table.do(*(Place(card, str(place)) for place, card in enumerate(cards, start=1)), Check())
    return table


def test_it_shows_the_right_answer_whatever_was_tried() -> None:
    shown = revealed("three", "one", "two").shown
    assert (shown.of, shown.show) == ("order", ("answer", "links"))
    assert isinstance(shown.outcome, PlacedOutcome)
    assert shown.outcome.placed == {"one": "1", "two": "2", "three": "3"}


def test_visitors_cannot_undo_past_it_but_the_facilitator_can() -> None:
    table = revealed("one", "two", "three")
    checked = table.play.top.number
    assert table.view().undo is None
    assert table.refusal(Undone(checked)) == "revealed"
    table.do(Undone(checked), facilitator=True)
    assert table.open == "order"


def test_going_on_after_it_can_be_undone_but_not_the_reveal() -> None:
    table = revealed("one", "two", "three")
    table.do(Continue())
    table.undo()
    assert table.open == "truth"
    assert table.view().undo is None


def test_a_step_that_was_skipped_has_nothing_to_show() -> None:
    skipped = {**ORDER, "when": ["coins >= 1"]}
    table = Table(game_of(skipped, TRUTH, cards=STAGES, zones=ZONES, counters={"coins": {}}))
    assert table.open == "truth"
    assert table.shown.outcome is None


def test_cards_are_turned_over_one_by_one() -> None:
    table = Table(game_of(ORDER, TRUTH | {"one_by_one": True}, cards=STAGES, zones=ZONES))
    table.do(*(Place(card, str(place)) for place, card in enumerate(("one", "two", "three"), start=1)), Check())
    assert table.shown.turned == 0
    assert table.refusal(Continue()) == "not_all_shown"
    for turned in (1, 2, 3):
        table.do(TurnOver())
        assert table.shown.turned == turned
    assert table.refusal(TurnOver()) == "not_here"
    assert table.view().undo is None
    table.do(Continue())


ROLES = cards_of("role", anna={}, ben={}, chloe={})
GIVE = {"id": "give", "kind": "deal", "from": "roles", "to": "held", "per": "seat", "private": True}
HEARD = {
    "id": "heard",
    "kind": "reveal",
    "of": "give",
    "show": ["private"],
    "verdicts": [{"id": "yes", "text": "y"}, {"id": "no", "text": "n"}],
}
SEATED = {"roles": {"cards": "role", "show": "hidden"}, "held": {"per": "seat"}}


def asked(*seats: int) -> Table:
    table = Table(game_of(GIVE, HEARD, {**END, "show": ["heard"]}, cards=ROLES, zones=SEATED), *seats)
    for seat in seats:
        table.do(ReadOwn(), seat=seat)
    table.do(Continue())
    return table


def test_a_seat_shows_its_private_line_or_keeps_it() -> None:
    table = asked(1, 2, 3)
    assert (table.shown.asked, table.refusal(Unveil(), seat=2)) == (1, "not_your_turn")
    assert table.refusal(Judge("yes")) == "no_such_option"
    table.do(Unveil(), seat=1)
    assert table.shown.unveiled == 1
    assert table.refusal(Judge("maybe")) == "no_such_option"
    table.do(Judge("yes"))
    table.do(KeepPrivate(), seat=2)
    assert table.refusal(Continue()) == "not_everyone"
    table.do(Unveil(), seat=3)
    table.do(Judge("no"), Continue())
    assert table.shown.outcomes == {"heard": {"yes": 1, "no": 1}}
    told = {answer.measure: answer.value for answer in answers(table.game, table.state) if answer.step == "heard"}
    assert told == {"verdict-yes": 1, "verdict-no": 1}


def test_whoever_leaves_is_not_asked_any_more() -> None:
    table = asked(1, 2)
    table.do(Unveil(), seat=1)
    table.do(Left(1))
    assert (table.shown.asked, table.shown.unveiled) == (2, 0)
    table.do(KeepPrivate(), seat=2)
    table.do(Continue())
    assert table.state.outcome == "result"


def test_verdicts_are_facts_to_end_by() -> None:
    takeaways = [{"id": "all", "keep": "k", "try": "t", "when": ["heard.yes >= 1"]}, *END["takeaways"]]
    table = Table(game_of(GIVE, HEARD, {**END, "takeaways": takeaways}, cards=ROLES, zones=SEATED))
    table.do(ReadOwn(), seat=1)
    table.do(Continue())
    table.do(Unveil(), seat=1)
    table.do(Judge("yes"), Continue())
    assert table.shown.takeaway == "all"
