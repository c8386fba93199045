"""Which endings can be reached: through branches, rounds, draws, votes, and what cannot be known beforehand."""

from typing import Any

import pytest

from kiosk.decks.checks.endings import ways_to_endings
from kiosk.decks.checks.paths import known
from kiosk.decks.checks.paths.explorer import Explorer
from kiosk.decks.checks.paths.known import TooManyWaysError
from kiosk.engine.conditions import Condition
from kiosk.engine.game import Gate
from tests.decks.checks.small_games import COLD, WARM, card, choose, end, heat, reached, small

POSITION = {"id": "ask", "kind": "position", "left": "l", "right": "r"}
STOP = Gate((Condition.parse(WARM),), 3)


def test_an_ending_that_one_branch_leads_to() -> None:
    pick = choose("pick", stay={}, leave={"next": "end"})
    game = small(pick, choose("late", up=heat(1)), end(warm=WARM, cold=COLD))
    assert reached(game) == {"warm", "else"}
    ways = ways_to_endings(game, "short")
    assert ways["end", "warm"].trail == (("pick", "stay"), ("late", "up"))
    assert ways["end", "else"].trail == (("pick", "leave"),)


def test_a_step_that_leads_on_passes_over_those_between() -> None:
    skipped = {"id": "hello", "kind": "say", "text": "t", "next": "end"}
    assert reached(small(skipped, choose("late", up=heat(1)), end(warm=WARM))) == {"else"}


def test_counters_stop_at_their_bounds() -> None:
    game = small(choose("one", up=heat(9)), choose("two", down=heat(-2)), end(two="heat == 2", more="heat >= 3"))
    assert reached(game) == {"two"}


@pytest.mark.parametrize(("stop", "found"), [(True, {"warm", "else"}), (False, {"hot", "warm", "else"})])
def test_rounds_end_where_their_gate_says(stop: bool, found: set[str]) -> None:
    rounds = [choose(f"pick{number}", up=heat(1), keep={}) for number in ("", "-b", "-c")]
    gates = {1: STOP, 2: STOP} if stop else {}
    assert reached(small(*rounds, end(hot="heat >= 4", warm=WARM), gates=gates)) == found


def test_what_cannot_be_known_may_be_either() -> None:
    when = {"when": ["ask.spread >= 2"]}
    game = small(POSITION, choose("late", up=heat(1)) | when, end(warm=WARM, moved="ask.moved >= 1"))
    assert reached(game) == {"warm", "moved", "else"}
    sure = small(POSITION, end(seats="seats >= 2", always="heat == 2"))
    assert reached(sure) == {"seats", "always"}


def test_a_step_that_was_passed_over_or_is_not_there_has_no_facts() -> None:
    skipped = choose("pick", leave={"next": "end"})
    assert reached(small(skipped, POSITION, end(moved="ask.moved >= 0"))) == {"else"}
    assert reached(small(skipped, end(moved="elsewhere.moved >= 0"))) == {"else"}
    assert reached(small(skipped, end(left="pick.option == leave"))) == {"left"}


def test_a_result_on_the_way_ends_the_game() -> None:
    early = end(all="heat >= 0") | {"id": "early", "when": [WARM]}
    game = small(choose("pick", up=heat(1), keep={}), early, end(warm=WARM))
    assert set(ways_to_endings(game, "short")) == {("early", "all"), ("end", "else")}


def test_a_game_with_too_many_ways_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 20)
    picks = [choose(f"pick-{letter}", up=heat(1), keep={}, down=heat(-1)) for letter in "abcdef"]
    with pytest.raises(TooManyWaysError):
        reached(small(*picks, end(warm=WARM)))
    same: list[dict[str, Any]] = [choose(f"pick-{letter}", one={}, other={}) for letter in "abcdef"]
    assert reached(small(*same, end(warm=WARM))) == {"else"}


def test_a_game_is_followed_no_further_than_to_its_last_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 60)
    picks = [choose(f"pick-{letter}", up=heat(1), keep={}, down=heat(-1)) for letter in "abcde"]
    game = small(*picks, choose("pick-f", keep={}, up=heat(4)), end(cold=COLD))
    with pytest.raises(TooManyWaysError):
        list(Explorer(game, "short").places())
    assert reached(game) == {"cold", "else"}


def test_ways_head_for_the_endings_that_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 200)
    picks = [choose(f"pick-{letter}", up=heat(1), keep={}, down=heat(-1)) for letter in "abcdefghijkl"]
    game = small(*picks, end(all="heat == 24", none="heat == 0"), counters={"heat": {"start": 12, "max": 24}})
    with pytest.raises(TooManyWaysError):
        list(Explorer(game, "short").places())
    assert reached(game) == {"all", "none", "else"}


def test_what_no_ending_depends_on_is_forgotten() -> None:
    deals = [{"id": f"deal-{n}", "kind": "deal", "from": "pile", "to": "table"} for n in "abc"]
    cards = [card(f"fact-{n}", kind=str(n)) for n in range(30)]
    game = small(*deals, choose("pick", up=heat(1)), end(warm=WARM), zones=["table"], cards=cards)
    assert len(list(Explorer(game, "short").places())) == 5
