"""A vote is checked like any step, and for what only a vote has: voters, options, results, what they decide."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.decks.loading import load
from kiosk.kinds.vote.rules import Ballot
from tests.decks.checks.edited import codes
from tests.decks.checks.small_games import CALM, CHILL, COLD, HOT, WARM, choose, deal, end, heat, reached, small
from tests.decks.folders import GOOD, overlaid, told
from tests.engine.tables import Table

VOTES = GOOD.parent / "votes"
VOTE = "kind: vote\n    rule: plurality\n"
AS_A_VOTE = ("kind: choose\n", VOTE)
OPTIONS = "{id: calcul, text: Le calcul, next: pour-le-calcul}"


def vote(**more: Any) -> dict[str, Any]:
    """A vote that decides."""
    return {"id": "ballot", "kind": "vote", "rule": "plurality", **more}


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (VOTE, VOTE, []),
        (VOTE, f"{VOTE}    by: each-team\n", ["E251"]),
        (VOTE, f"{VOTE}    by: role:juge\n", ["E252"]),
        (VOTE, f"{VOTE}    by: role:boulier\n", []),
        (VOTE, f"{VOTE}    by: [role:boulier, role:juge]\n", ["E252"]),
        (VOTE, f"{VOTE}    by: []\n", ["E026"]),
        (VOTE, f"{VOTE}    by: [boulier]\n", ["E036"]),
        (VOTE, f"{VOTE}    except: [role:boulier]\n", []),
        (VOTE, f"{VOTE}    except: [role:juge]\n", ["E252"]),
        (VOTE, f"{VOTE}    by: role:boulier\n    except: [role:boulier]\n", ["E257"]),
        (VOTE, f"{VOTE}    by: audience\n", []),
        (VOTE, f"{VOTE}    hide: [nature]\n", ["E156"]),
        (VOTE, f"{VOTE}    hide: [detail, author]\n", []),
        (VOTE, f"{VOTE}    alone: [calcul]\n", []),
        (VOTE, f"{VOTE}    alone: [calculs]\n", ["E264"]),
        (VOTE, f"{VOTE}    cards: pioche\n", ["E177"]),
        (VOTE, f"{VOTE}    guess: true\n", []),
        (VOTE, f"{VOTE}    guess: true\n    ballot: open\n", ["E279"]),
        (VOTE, f"{VOTE}    guess: true\n    picks: 2\n", ["E279"]),
        (VOTE, f"{VOTE}    guess: true\n    by: role:boulier\n", ["E279"]),
        (VOTE, f"{VOTE}    guess: true\n    by: audience\n", ["E279"]),
        (VOTE, f"{VOTE}    cards: frise\n    picks: 6\n", []),
        (VOTE, f"{VOTE}    no_result: {{effects: {{eau: 1}}}}\n", ["E157"]),
        (VOTE, f"{VOTE}    on_result: {{calcul: {{effects: {{eau: 1}}}}}}\n", ["E157"]),
        (VOTE, f"{VOTE}    on_result: {{calcul: {{next: tirer}}}}\n", ["E155"]),
        (VOTE, f"{VOTE}    no_result: {{next: nulle-part}}\n", ["E153"]),
        (VOTE, f"{VOTE}    chips: [{{id: a, text: a}}, {{id: a, text: b}}]\n", ["E161"]),
        (OPTIONS, OPTIONS.replace("}", ", effects: {eau: 1}}"), ["E157"]),
        (OPTIONS, OPTIONS.replace("}", ", right: true}"), ["E267"]),
        ("    prompt: Que confie-t-on à ces machines\u00a0?\n", "", ["E182"]),
        ("sujet.option == memoire", "sujet.memoire >= 2", []),
        ("sujet.option == memoire", "sujet.option == undecided", []),
        ("sujet.option == memoire", "sujet.voters >= 9", ["E159"]),
        ("sujet.option == memoire", "sujet.moved >= 1", ["E159"]),
        ("sujet.option == memoire", "sujet.eau >= 1", ["E158"]),
    ],
)
def test_what_is_found(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert sorted(codes(tmp_path, AS_A_VOTE, (old, new))) == found


def test_no_option_may_be_left(tmp_path: Path) -> None:
    never = [
        (f"next: pour-{name}}}", f'next: pour-{name}, when: ["seats >= 5"]}}') for name in ("le-calcul", "la-memoire")
    ]
    assert codes(tmp_path, AS_A_VOTE, *never) == {"E168"}
    assert codes(tmp_path / "again", AS_A_VOTE, (never[0][0], never[0][1].replace("5", "9"))) == {"E159"}


def test_the_deck_of_votes_has_no_fault_but_that_nobody_wrote_plays_for_it() -> None:
    assert {finding.code for finding in load(VOTES).findings} == {"W090"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{id: oui, text: Oui}", "{id: oui-oui, text: Oui}"),
        ("    audience: true", "    by: each-team"),
    ],
)
def test_a_vote_is_compared_with_the_same_question_to_the_same_people(tmp_path: Path, old: str, new: str) -> None:
    text = (VOTES / "scenario.yaml").read_text("utf-8")
    assert text.count(old) == 1
    loaded = load(overlaid(tmp_path / "deck", {"scenario.yaml": text.replace(old, new)}, VOTES))
    assert [found.rpartition(" ")[2] for found in told(loaded)] == ["E263"]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"rule": "plurality"}, {"warm", "else"}),
        ({"rule": "report"}, {"else"}),
        ({"on_result": {"no": {"effects": {"heat": -1}}}}, {"warm", "cold", "else"}),
        ({"no_result": {"effects": {"heat": -1}}}, {"warm", "cold", "else"}),
        ({"no_result": {"next": "late"}, "next": "end"}, {"warm", "hot", "else"}),
        ({"rule": "majority", "picks": 2, "on_result": {"no": {"effects": {"heat": 1}}}}, {"hot", "warm", "else"}),
    ],
    ids=["winner", "report", "on result", "no result", "no result leads on", "two winners"],
)
def test_a_vote_counts_what_it_decides(more: dict[str, Any], found: set[str]) -> None:
    options = [{"id": "yes", "text": "t", **heat(1)}, {"id": "no", "text": "t"}]
    late = choose("late", up=heat(2))
    last = [late] if "next" in more else []
    assert reached(small(vote(options=options, **more), *last, end(hot="heat >= 4", warm=WARM, cold=COLD))) == found


def test_a_vote_by_grade_passes_or_does_not() -> None:
    results = {"passed": {"effects": {"heat": 1}}, "refused": {"effects": {"heat": -1}}}
    graded = vote(rule="grade", on_result=results)
    assert reached(small(graded, end(warm=WARM, cold=COLD))) == {"warm", "cold", "else"}
    named = end(passed="ballot.option == passed", other="ballot.option == maybe")
    assert reached(small(vote(rule="grade"), named)) == {"passed", "else"}


def test_winning_cards_count_and_move() -> None:
    ballot = vote(cards="table", to="kept")
    game = small(deal(count=2), ballot, end(warm=WARM, cold=COLD), zones=["table", "kept"], cards=[HOT, CHILL])
    assert reached(game) == {"warm", "cold", "else"}
    kept = end(x="kept.kind == x", y="kept.kind == y", z="kept.kind == z")
    assert reached(small(deal(count=2), ballot, kept, zones=["table", "kept"], cards=[HOT, CHILL])) == {
        "x",
        "y",
        "else",
    }
    nobody = vote(cards="table", no_result={"effects": {"heat": 2}})
    assert reached(small(deal(), nobody, end(warm=WARM), zones=["table"], cards=[CALM])) == {"warm", "else"}


def test_more_than_half_may_name_three_where_each_names_two() -> None:
    options = [{"id": name, "text": "t", **heat(change)} for name, change in (("a", 1), ("b", 1), ("c", -3))]
    game = small(vote(options=options, rule="majority", picks=2), end(three="heat == 1"))
    assert reached(game) == {"three", "else"}
    table = Table(game, 1, 2, 3)
    for seat, pair in enumerate(("ab", "bc", "ac"), 1):
        table.do(Ballot(tuple(pair)), seat=seat)
    assert table.shown.result.winners == ("a", "b", "c")
