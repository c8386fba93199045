"""What was hidden appears, and visitors cannot go back before it."""

from kiosk.engine.arranging import ArrangeOutcome, Check, Place
from kiosk.engine.moves import Continue, Undone
from tests.engine.tables import Table, cards_of, game_of

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
    assert isinstance(shown.outcome, ArrangeOutcome)
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
