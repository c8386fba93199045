"""What a deal is asked: enough cards for whoever plays; what a proof knows once cards are drawn."""

from pathlib import Path

import pytest

from kiosk.decks.checks.paths.known import TooManyWaysError
from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.checks.edited import MAINS, codes
from tests.decks.checks.small_games import CALM, CHILL, COLD, HOT, PICK, WARM, card, deal, end, reached, small
from tests.decks.folders import GOOD, overlaid

SEATS = "players: {min: 1, max: 6}"


@pytest.mark.parametrize(
    ("edits", "found"),
    [
        ([("to: debat\n    count: 1", "to: debat\n    count: 3")], set()),
        ([("to: debat\n    count: 1", "to: debat\n    count: 4")], {"E174"}),
        ([("to: debat\n    count: 1", "to: debat\n    count: 1\n    where: {theme: debat}")], set()),
        ([("to: debat\n    count: 1", "to: debat\n    count: 2\n    where: {rank: frise}")], {"E175"}),
        ([("to: debat\n    count: 1", "to: debat\n    count: 4\n    when: [sujet.option == calcul]")], {"E174"}),
        (
            [("kind: discuss\n    title: Parlez", "kind: discuss\n    when: [avant.spread >= 1]\n    title: Parlez")],
            set(),
        ),
        (
            [
                ("debat: {}", "debat: {per: seat}"),
                ("count: 1", "count: 1\n    per: seat"),
                (SEATS, "players: {max: 3}"),
            ],
            {"E176"},
        ),
    ],
    ids=[
        "whole pile",
        "beyond the pile",
        "nothing to agree with",
        "none agrees",
        "conditional",
        "step skipped",
        "per seat",
    ],
)
def test_piles(edits: list[tuple[str, str]], found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, *edits) == found


def test_a_card_for_adults_is_not_there_for_everybody(tmp_path: Path) -> None:
    edit = {"file": "cards.csv", "find": "microprocesseur,machines,tous", "put": "microprocesseur,machines,adultes"}
    found = load(overlaid(tmp_path / "deck", apply_edits((edit,)))).findings

    short = [finding.values["audience"] for finding in found if finding.code == "E174"]
    assert short == ["tous"]


def test_what_is_always_dealt_is_there_for_everybody(tmp_path: Path) -> None:
    always = ("to: debat\n    count: 1", "to: debat\n    count: 1\n    always: [montrer-comment]")
    assert codes(tmp_path, always) == set()
    table = (GOOD / "cards.csv").read_text("utf-8")
    adult = table.replace("montrer-comment,debats,tous", "montrer-comment,debats,adultes")
    assert adult != table
    edit = {"file": "scenario.yaml", "find": always[0], "put": always[1]}
    deck = overlaid(tmp_path / "adult", {**apply_edits((edit,)), "cards.csv": adult})
    assert "E210" in {finding.code for finding in load(deck).findings}


@pytest.mark.parametrize(("when", "found"), [("seats >= 1", True), ("seats >= 2", False), ("seats != 1", False)])
def test_who_must_have_a_card_is_counted_where_the_step_is_played(when: str, found: bool, tmp_path: Path) -> None:
    always = f"    to: role\n    always: [animation, nouvelle]\n    when: ['{when}']\n"
    edit = {"file": "scenario.yaml", "find": "    to: role\n", "put": always}
    deck = overlaid(tmp_path / "deck", apply_edits((edit,), MAINS), MAINS)
    assert ("E211" in {finding.code for finding in load(deck).findings}) == found


def test_drawn_cards_count_where_they_are_resolved() -> None:
    ends = end(warm=WARM, cold=COLD)
    assert reached(small(deal(resolve=True), ends, zones=["table"], cards=[HOT, CHILL])) == {"warm", "cold"}
    assert reached(small(deal(), ends, zones=["table"], cards=[HOT, CHILL])) == {"else"}
    assert reached(small(deal(resolve=True, count=2), ends, zones=["table"], cards=[HOT, CHILL])) == {"warm"}
    assert reached(small(deal(resolve=True, count=5), ends, zones=["table"], cards=[CHILL])) == {"cold"}


def test_bounds_make_the_order_of_a_draw_matter() -> None:
    ends = end(three="heat == 3", four="heat == 4")
    cards = [card("far", 3), CHILL]
    assert reached(small(deal(resolve=True, count=2), ends, zones=["table"], cards=cards)) == {"three", "four"}


def test_a_card_is_drawn_once() -> None:
    draws = [deal(resolve=True), deal(resolve=True) | {"id": "again"}]
    ends = end(frozen="heat == 0", cold="heat == 1")
    assert reached(small(*draws, ends, zones=["table"], cards=[CHILL, CALM])) == {"cold"}


def test_cards_that_agree_with_the_one_that_lies_there() -> None:
    themes = {"themes": {"cards": "theme"}}
    topic = {"id": "topic", "kind": "deal", "from": "themes", "to": "shown"}
    agree = deal(where={"kind": "shown"}, resolve=True)
    known = [card("only-y", family="theme", kind="y"), CHILL, HOT]
    game = small(topic, agree, end(warm=WARM, cold=COLD), zones=["table", "shown"], cards=known, filled=themes)
    assert reached(game) == {"cold"}
    both = [*known, card("x-too", family="theme", kind="x")]
    game = small(topic, agree, end(warm=WARM, cold=COLD), zones=["table", "shown"], cards=both, filled=themes)
    assert reached(game) == {"warm", "cold"}


def test_the_first_card_of_a_zone_may_be_compared() -> None:
    ends = end(x="table.kind == x", z="table.kind == z")
    assert reached(small(deal(), ends, zones=["table"], cards=[HOT, CHILL])) == {"x", "else"}
    assert reached(small(deal(), deal() | {"id": "again"}, ends, zones=["table"], cards=[CHILL])) == {"else"}
    assert reached(small(deal(count=2), ends, zones=["table"], cards=[HOT, CALM])) == {"x"}
    renewed = small(deal(), deal(discard="past") | {"id": "again"}, ends, zones=["table", "past"], cards=[HOT, CALM])
    assert reached(renewed) == {"x"}
    assert reached(small(ends, zones=["table"], cards=[HOT])) == {"else"}


def test_a_draw_of_very_many_cards_is_not_followed() -> None:
    facts = [card(f"fact-{number}", number % 2, kind=str(number)) for number in range(60)]
    kinds = [f"table.kind == {number}" for number in (1, 2)]
    game = small(deal(resolve=True, count=30), PICK, end(kinds=kinds), zones=["table", "kept"], cards=facts)
    with pytest.raises(TooManyWaysError):
        reached(game)
