"""A vote is checked like any step, and for what only a vote has: voters, options, results."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.folders import GOOD, overlaid, told

VOTES = GOOD.parent / "votes"
CHOICE = "kind: choose\n"
VOTE = "kind: vote\n    rule: plurality\n"
OPTIONS = "{id: calcul, text: Le calcul, next: pour-le-calcul}"


def codes(folder: Path, *passages: tuple[str, str]) -> set[str]:
    """Error codes of the good deck, without its plays, when its choice becomes a vote and passages are replaced."""
    edits = ({"file": "scenario.yaml", "find": find, "put": put} for find, put in ((CHOICE, VOTE), *passages))
    plays = dict.fromkeys(f"plays/{name}.yaml" for name in ("deux-long", "trois-court", "une-personne"))
    loaded = load(overlaid(folder / "deck", {**apply_edits(tuple(edits)), **plays}))
    return {finding.code for finding in loaded.findings if finding.severity == "error"}


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (VOTE, VOTE, []),
        (VOTE, f"{VOTE}    by: each-team\n", ["E251"]),
        (VOTE, f"{VOTE}    by: role:juge\n", ["E252"]),
        (VOTE, f"{VOTE}    by: role:boulier\n", []),
        (VOTE, f"{VOTE}    by: audience\n", []),
        (VOTE, f"{VOTE}    hide: [nature]\n", ["E156"]),
        (VOTE, f"{VOTE}    hide: [detail, author]\n", []),
        (VOTE, f"{VOTE}    cards: pioche\n", ["E177"]),
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
        ("sujet.option == memoire", "sujet.voters >= 9", ["E159"]),
        ("sujet.option == memoire", "sujet.moved >= 1", ["E159"]),
        ("sujet.option == memoire", "sujet.eau >= 1", ["E158"]),
    ],
)
def test_what_is_found(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert sorted(codes(tmp_path, (old, new))) == found


def test_no_option_may_be_left(tmp_path: Path) -> None:
    never = [
        (f"next: pour-{name}}}", f'next: pour-{name}, when: ["seats >= 5"]}}') for name in ("le-calcul", "la-memoire")
    ]
    assert codes(tmp_path, *never) == {"E168"}
    assert codes(tmp_path / "again", (never[0][0], never[0][1].replace("5", "9"))) == {"E159"}


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
