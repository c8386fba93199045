"""A match needs lines that each seat read in private, a question, and a zone of strangers that exists."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes

GIVEN = "  - {id: donner, kind: deal, from: debat, to: main, per: seat%s}\n"


def found(folder: Path, given: str, match: str) -> set[str]:
    """What is found where a match follows cards given to each seat, beside that there are too few of them."""
    zone = ("  debat: {}\n", "  debat: {}\n  main: {per: seat}\n")
    step = "  - id: apres\n"
    asked = f"  - {{id: souci, kind: match, of: donner{match}}}\n"
    return codes(folder, zone, (step, GIVEN % given + asked + step)) - {"E174", "E175"}


@pytest.mark.parametrize(
    ("given", "match", "wrong"),
    [
        (", private: true", ", prompt: À qui, stranger: debat", set()),
        (", private: true", ", prompt: À qui", set()),
        ("", ", prompt: À qui", {"E209"}),
        (", private: true", "", {"E182"}),
        (", private: true", ", prompt: À qui, stranger: nulle", {"E152"}),
    ],
    ids=["whole", "no stranger", "nothing private", "no question", "no such zone"],
)
def test_what_it_needs(given: str, match: str, wrong: set[str], tmp_path: Path) -> None:
    assert found(tmp_path, given, match) == wrong


def test_its_facts_may_end_a_game(tmp_path: Path) -> None:
    zone = ("  debat: {}\n", "  debat: {}\n  main: {per: seat}\n")
    step, asked = "  - id: apres\n", "  - {id: souci, kind: match, of: donner, prompt: À qui}\n"
    private = GIVEN % ", private: true"
    known = codes(tmp_path, zone, (step, private + asked + step.replace("\n", "\n    when: [souci.found >= 2]\n")))
    assert known - {"E174", "E175"} <= {"W056"}
