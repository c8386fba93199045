"""You and the festival, from twenty answers on, for every kind of answer; never a ranking."""

from typing import Any

import pytest

from kiosk.host.words import words
from kiosk.kinds.choose.rules import ChooseOutcome
from kiosk.kinds.estimate.rules import EstimateOutcome
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.position.rules import PositionView
from kiosk.kinds.vote.rules import VoteOutcome
from kiosk.viewmodels.panels import Panel, panels
from kiosk.viewmodels.scene import Totals
from tests.viewmodels.scenes import nothing, scene_of, seen, steps, table_at

END = table_at("end", 1, 2, 3)
STREET = table_at("end", 1, 2, 3, deck="une-ia-dans-ma-rue", length="normal")
DUEL = table_at("end", 1, 2, deck="le-duel")
FUTURE = table_at("end", 1, 2, deck="demain-lia")


def panel_of(step: str, outcome: Any, totals: Totals = nothing, table: Any = END, language: str = "en") -> Panel:
    """The panel of a step that came out like this."""
    (panel,) = panels(seen(scene_of(table, language, totals), outcomes={step: outcome}))
    return panel


def stood(before: dict[int, int] | None = None, after: dict[int, int] | None = None) -> PositionView:
    """Where a group stood, about a card of La Boîte noire."""
    return PositionView("benefice-et-ressources", 5, (), True, after or {1: 4}, before or {})


def counts(step: str, about: str, **numbers: int) -> Totals:
    """A festival that answered one question."""
    told = {name.replace("_", "-"): number for name, number in numbers.items()}
    return lambda asked, of: told if (asked, of) == (step, about) else {}


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {1: 4, 2: 2}, ""),
        ({1: 4, 2: 2}, {1: 4, 2: 2}, "still_group"),
        ({1: 4, 2: 2, 3: 1}, {1: 5, 2: 2, 3: 2}, "moved_group"),
        ({1: 4}, {1: 4}, "still_alone"),
        ({1: 4}, {1: 2}, "moved_alone"),
        ({1: 4}, {1: 2, 2: 3}, "moved_alone"),
    ],
)
def test_movement_is_told_and_staying_is_as_good(before: dict[int, int], after: dict[int, int], said: str) -> None:
    wanted = [words("en").say(f"result.{said}", moved=2, seats=3)] if said else []
    assert list(panel_of("after", stood(before, after)).told[:-1]) == wanted


@pytest.mark.parametrize(("answers", "shown"), [(0, False), (19, False), (20, True)])
def test_the_festival_speaks_from_twenty_answers_on(answers: int, shown: bool) -> None:
    about = "benefice-et-ressources"
    totals = counts("after", about, point_1=answers // 2, point_5=answers - answers // 2, moved=7)
    panel = panel_of("after", stood({1: 4}), totals)
    festival = words("en").say("result.festival", answers=20, moved=7)
    assert panel.told[-1] == (festival if shown else words("en").say("result.first"))
    assert all((share >= 0) is shown for share in panel.festival)


def test_points_count_the_group_and_share_out_the_festival() -> None:
    totals = counts("after", "benefice-et-ressources", point_1=10, point_2=20, point_5=10)
    panel = panel_of("after", stood({1: 2, 2: 2}, {1: 1, 2: 5}), totals)
    assert panel.yours == (1, 0, 0, 0, 1)
    assert panel.before == (0, 2, 0, 0, 0)
    assert panel.festival == (25, 50, 0, 0, 25)
    assert (panel.sort, panel.left, panel.right) == ("scale", "Disagree", "Agree")


def vote(options: tuple[str, ...], **more: Any) -> VoteOutcome:
    """A vote of two seats for the first and the second option."""
    plain: dict[str, Any] = {"card": None, "cards": (), "hidden": (), "rule": "report", "chips": {}, "before": {}}
    counted = {options[0]: 1, options[1]: 1}
    rest: dict[str, Any] = {"audience": {}, "voters": 2, "abstained": 0, "moved": 0, "option": None}
    choices = {1: (options[0],), 2: (options[1],)}
    made = plain | rest | {"counts": counted, "choices": choices, "winners": (), "tied": ()} | more
    return VoteOutcome(options=options, **made)


def test_a_vote_has_a_share_for_each_option_and_says_who_moved() -> None:
    step = next(step for step in steps("une-ia-dans-ma-rue", "normal") if step.kind == "vote")
    options = tuple(option.id for option in step.options)
    totals = counts(step.id, step.id, **{f"option_{options[0]}": 30, f"option_{options[2]}": 10})
    panel = panel_of(step.id, vote(options, before={1: (options[1],), 2: (options[1],)}), totals, STREET)
    assert (panel.sort, panel.yours, panel.festival) == ("shares", (1, 1, 0), (75, 0, 25))
    assert panel.before == (0, 2, 0)
    assert panel.told[0] == words("en").say("result.moved_group", moved=1, seats=2)
    assert all(panel.names)


def test_reasons_are_told_the_most_frequent_first() -> None:
    step = next(step for step in steps("le-duel", "short") if step.kind == "vote" and step.chips)
    chips = [chip.id for chip in step.chips]
    panel = panel_of(step.id, vote(("ciel-a", "ciel-b"), chips={chips[0]: 1, chips[1]: 2}), table=DUEL)
    names = [scene_of(DUEL, "en").text(f"chips.{chip}.text", step.id) for chip in (chips[1], chips[0])]
    assert panel.told[0] == words("en").say("result.reasons", reasons=", ".join(names))


@pytest.mark.parametrize(("others", "said"), [(9, "first"), (10, "same_choice")])
def test_a_choice_is_told_with_its_share(others: int, said: str) -> None:
    cards = [card.id for card in FUTURE.game.cards.values() if card.type == "reactions"]
    totals = counts("reaction", "reaction", **{f"option_{cards[0]}": 10, f"option_{cards[1]}": others})
    panel = panel_of("reaction", ChooseOutcome(cards[0], card=True), totals, FUTURE)
    assert (panel.sort, panel.statement) == ("words", f"{panel.title} · {scene_of(FUTURE, 'en').card(cards[0]).title}")
    assert panel.told == (words("en").say(f"result.{said}", share=50),)


def test_an_estimate_is_a_spread_and_the_measure() -> None:
    bet = Bet(1, 1000, 30, 60, "log", "measured")
    card = next(card.id for card in DUEL.game.cards.values() if card.type == "paris")
    panel = panel_of("guess", EstimateOutcome(card, bet, {1: 0, 2: 100, 3: 55}), table=DUEL)
    assert panel.yours == (1, 0, 0, 0, 0, 1, 0, 0, 0, 1)
    assert panel.names[0] == "1"
    assert "30 to 60" in panel.told[0]


def test_verdicts_are_counted() -> None:
    step = next(step for step in steps("une-ia-dans-ma-rue", "normal") if step.kind == "reveal" and step.verdicts)
    said = dict.fromkeys([verdict.id for verdict in step.verdicts], 1)
    panel = panel_of(step.id, said, table=STREET)
    assert (panel.yours, panel.festival) == ((1, 1, 1), (-1, -1, -1))


def test_without_anything_answered_there_is_no_panel() -> None:
    assert panels(seen(scene_of(END), outcomes={})) == ()
