"""Checks of whole scenarios: what is possible is let through, what is not is found, whatever path leads there."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.folders import overlaid

SCENARIO = "scenario.yaml"
OPTIONS = ("next: pour-le-calcul}", "next: pour-la-memoire}")
COUNTER = ("steps:\n", "counters:\n  energie: {start: 2, min: 0, max: 5}\nsteps:\n")
TAKEAWAY = "when: [ranger.attempts == 1]"
SEATS = "players: {min: 1, max: 6}"


def codes(folder: Path, *edits: tuple[str, str]) -> set[str]:
    """Error codes of the good deck, without its plays, once passages of its scenario are replaced."""
    changed = apply_edits(tuple({"file": SCENARIO, "find": find, "put": put} for find, put in edits))
    plays = dict.fromkeys(f"plays/{name}.yaml" for name in ("deux-long", "trois-court", "une-personne"))
    loaded = load(overlaid(folder / "deck", {**changed, **plays}))
    return {finding.code for finding in loaded.findings if finding.severity == "error"}


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("ranger.attempts <= 1", "ranger.attempts > 1", set()),
        ("ranger.attempts <= 1", "ranger.attempts > 2", {"E168"}),
        ("ranger.attempts >= 0", "ranger.attempts >= 9", {"E159"}),
    ],
    ids=["one always holds", "a gap", "never"],
)
def test_some_option_is_left_whatever_happened(first: str, second: str, found: set[str], tmp_path: Path) -> None:
    one, two = (option.replace("}", ", when: [{}]}}") for option in OPTIONS)

    edits = ((OPTIONS[0], one.format(first)), (OPTIONS[1], two.format(second)))
    assert codes(tmp_path, *edits) == found


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("apres.moved >= 6", set()),
        ("apres.moved >= 7", {"E159"}),
        ("avant.moved >= 1", {"E159"}),
        ("apres.spread == 4", set()),
        ("apres.spread == 5", {"E159"}),
        ("ranger.attempts == 3", set()),
        ("ranger.attempts == 4", {"E159"}),
        ("avant.spread >= 3, avant.spread == 0", {"E159"}),
        ("debat.theme == memoire", set()),
        ("debat.theme >= 1", {"E159"}),
        ("fin.moved == 1", {"E154"}),
        ("boulier == 1", {"E158"}),
        ("debat.couleur == rouge", {"E158"}),
    ],
)
def test_a_condition_can_hold(condition: str, found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, (TAKEAWAY, f"when: [{condition}]")) == found


@pytest.mark.parametrize(
    ("effect", "condition", "found"),
    [
        (3, "energie >= 5", set()),
        (3, "energie < 2", {"E159"}),
        (-1, "energie == 0", set()),
        (-1, "energie > 2", {"E159"}),
    ],
)
def test_a_counter_goes_as_far_as_effects_carry_it(
    effect: int, condition: str, found: set[str], tmp_path: Path
) -> None:
    option = OPTIONS[0].replace("}", f", effects: {{energie: {effect}}}}}")

    assert codes(tmp_path, COUNTER, (OPTIONS[0], option), (TAKEAWAY, f"when: [{condition}]")) == found


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
    assert sorted(short) == ["ados", "tous"]


def test_steps_that_could_not_be_built_start_no_chain_of_faults(tmp_path: Path) -> None:
    assert codes(tmp_path, ("from: reserve", "form: reserve")) == {"E031", "E032"}
