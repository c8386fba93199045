"""Bets: each fault is told where it is written, on a card or in a step."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import line_in_mains, told_of_mains

BET = line_in_mains("cards.csv", "image-ou-texte")
STEP = line_in_mains("scenario.yaml", "id: parier-encore")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("60,log,measured", "60,logarithmic,measured", [f"cards.csv:{BET}:10 E033"]),
        ("60,log,measured", "60,log,guessed", [f"cards.csv:{BET}:11 E033"]),
        ("60,log,measured", "60,log,", [f"cards.csv:{BET}:11 E106"]),
        ("1,1000,30,60,log", "1,1000,30,,log", [f"cards.csv:{BET}:9 E106"]),
        ("1,1000,30,60,log", "1,1e3,30,60,log", [f"cards.csv:{BET}:7 E245"]),
        ("1,1000,30,60,log", "1000,1,30,60,log", [f"cards.csv:{BET}:7 E242"]),
        ("low,high", "from,high", [f"scenario.yaml:{line_in_mains('scenario.yaml', 'id: parier')}:5 E156"]),
    ],
)
def test_faults_of_a_card_to_bet_on(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert told_of_mains(tmp_path, "cards.csv", old, new) == found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("    min: 0\n", "", [f"scenario.yaml:{STEP}:5 E032"]),
        ("    status: measured\n", "", [f"scenario.yaml:{STEP}:5 E032"]),
        ("    min: 0\n", "    min: zero\n", [f"scenario.yaml:{STEP + 6}:5 E245"]),
        ("    low: 3\n", "    low: 3,5\n", [f"scenario.yaml:{STEP + 8}:5 E245"]),
        ("    high: 3\n", "    high: 300\n", [f"scenario.yaml:{STEP + 9}:5 E244"]),
        ("    status: measured\n", "    status: guessed\n", [f"scenario.yaml:{STEP + 10}:5 E033"]),
        ("[music-97-cannot-tell]", "[music-98]", [f"scenario.yaml:{STEP + 11}:5 E110"]),
    ],
)
def test_faults_of_a_bet_written_in_a_step(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert told_of_mains(tmp_path, "scenario.yaml", old, new) == found


@pytest.mark.parametrize("condition", ["parier.inside >= 7", "parier.spread > 100"])
def test_conditions_ask_what_can_be(tmp_path: Path, condition: str) -> None:
    (found,) = told_of_mains(tmp_path, "scenario.yaml", "when: [parier.inside >= 1]", f"when: [{condition}]")
    assert found.endswith("E159")
