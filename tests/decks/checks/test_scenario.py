"""Checks of whole scenarios: what is possible is let through, what is not is found, whatever path leads there."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes

OPTION = "next: pour-le-calcul}"
COUNTER = ("steps:\n", "counters:\n  energie: {start: 2, min: 0, max: 5}\nsteps:\n")
TAKEAWAY = "when: [ranger.attempts == 1]"


@pytest.mark.parametrize(
    ("condition", "found"),
    [
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
    option = OPTION.replace("}", f", effects: {{energie: {effect}}}}}")

    assert codes(tmp_path, COUNTER, (OPTION, option), (TAKEAWAY, f"when: [{condition}]")) == found


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ("energie >= 90000000000000", {"E159"}),
        ("energie > 50000000, energie < 50000002", set()),
        ("energie > 50000000, energie < 50000001", {"E159"}),
        ("energie != 0", set()),
    ],
)
def test_a_counter_of_billions_is_judged_by_what_is_compared(conditions: str, found: set[str], tmp_path: Path) -> None:
    counter = (COUNTER[0], COUNTER[1].replace("max: 5", "max: 80000000000000"))
    option = OPTION.replace("}", ", effects: {energie: 40000000}}")

    assert codes(tmp_path, counter, (OPTION, option), (TAKEAWAY, f"when: [{conditions}]")) == found


def test_steps_that_could_not_be_built_start_no_chain_of_faults(tmp_path: Path) -> None:
    assert codes(tmp_path, ("from: reserve", "form: reserve")) == {"E031", "E032"}
