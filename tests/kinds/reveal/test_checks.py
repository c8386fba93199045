"""A reveal looks back at a step that has what it shows."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes, told_of_mains

GIVEN = "  - {id: donner, kind: deal, from: debat, to: main, per: seat%s}\n"
VERDICTS = ", verdicts: [{id: oui, text: Entendu}]"


def looked_back(folder: Path, given: str, shown: str) -> set[str]:
    """What is found where a reveal looks back at cards given to each seat, beside that there are too few of them."""
    zone = ("  debat: {}\n", "  debat: {}\n  main: {per: seat}\n")
    reveal = f"  - {{id: juger, kind: reveal, of: donner, show: [{shown}}}\n"
    step = "  - id: apres\n"
    return codes(folder, zone, (step, GIVEN % given + reveal + step)) - {"E174", "E175"}


@pytest.mark.parametrize(
    ("given", "shown", "found"),
    [
        (", private: true", "private]", set()),
        (", private: true", "private]" + VERDICTS, set()),
        ("", "private]" + VERDICTS, {"E209"}),
        ("", "private]", set()),
        (", private: true", "answer]", {"E162"}),
    ],
)
def test_of_cards_given_to_seats_only_private_lines_are_shown(
    given: str, shown: str, found: set[str], tmp_path: Path
) -> None:
    assert looked_back(tmp_path, given, shown) == found


def test_a_text_has_nothing_to_reveal(tmp_path: Path) -> None:
    assert codes(tmp_path, ("of: ranger", "of: sujet")) == {"E154"}


@pytest.mark.parametrize(("shown", "found"), [("sources", []), ("answer, details", []), ("answer", ["E162"])])
def test_of_cards_that_were_played_what_is_written_of_them_is_shown(
    shown: str, found: list[str], tmp_path: Path
) -> None:
    told = told_of_mains(
        tmp_path,
        "scenario.yaml",
        "  - id: placer\n",
        f"  - {{id: jouees, kind: reveal, of: proposer, show: [{shown}]}}\n  - id: placer\n",
    )
    assert {line.split()[-1] for line in told} - {"E196"} == set(found), "plays have one screen more to pass"
