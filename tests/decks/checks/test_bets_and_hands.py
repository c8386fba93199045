"""Bets, cards played and floors: each fault is told where it is written, and the deck that has them all is sound."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.folders import GOOD, overlaid, told

MAINS = GOOD.parent / "mains"


def told_of(folder: Path, name: str, old: str, new: str) -> list[str]:
    """The errors of the deck with one passage replaced."""
    text = (MAINS / name).read_text("utf-8")
    assert old in text, f"{name} does not hold {old}"
    return told(load(overlaid(folder / "deck", {name: text.replace(old, new, 1)}, MAINS)))


def line_of(name: str, passage: str) -> int:
    text = (MAINS / name).read_text("utf-8")
    return text.count("\n", 0, text.index(passage)) + 1


def test_the_deck_is_sound() -> None:
    loaded = load(MAINS)
    assert loaded.findings == ()
    assert loaded.deck is not None
    assert loaded.deck.offered == ("fr", "en")


BET = line_of("cards.csv", "image-ou-texte")
STEP = line_of("scenario.yaml", "id: parier-encore")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("60,log,measured", "60,logarithmic,measured", [f"cards.csv:{BET}:10 E033"]),
        ("60,log,measured", "60,log,guessed", [f"cards.csv:{BET}:11 E033"]),
        ("60,log,measured", "60,log,", [f"cards.csv:{BET}:11 E106"]),
        ("1,1000,30,60,log", "1,1000,30,,log", [f"cards.csv:{BET}:9 E106"]),
        ("1,1000,30,60,log", "1,1e3,30,60,log", [f"cards.csv:{BET}:7 E245"]),
        ("1,1000,30,60,log", "1000,1,30,60,log", [f"cards.csv:{BET}:7 E242"]),
        ("low,high", "from,high", [f"scenario.yaml:{line_of('scenario.yaml', 'id: parier')}:5 E156"]),
    ],
)
def test_faults_of_a_card_to_bet_on(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert told_of(tmp_path, "cards.csv", old, new) == found


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
    assert told_of(tmp_path, "scenario.yaml", old, new) == found


def test_who_stands_farthest_apart_is_known_from_a_step(tmp_path: Path) -> None:
    found = [f"scenario.yaml:{line_of('scenario.yaml', 'id: eloignes')}:5 E032"]
    assert told_of(tmp_path, "scenario.yaml", "    of: avis\n", "") == found


def test_an_order_of_speaking_nobody_knows_is_told_with_those_that_exist(tmp_path: Path) -> None:
    found = [f"scenario.yaml:{line_of('scenario.yaml', 'speaking: sides')}:5 E033"]
    assert told_of(tmp_path, "scenario.yaml", "speaking: sides", "speaking: side") == found


@pytest.mark.parametrize(
    ("old", "new", "code"), [("avant | pendant", "avent | pendant", "E105"), ("avant | pendant", "", "E106")]
)
def test_a_card_that_may_be_played_belongs_somewhere(tmp_path: Path, old: str, new: str, code: str) -> None:
    assert told_of(tmp_path, "cards.csv", old, new) == [f"cards.csv:{line_of('cards.csv', old)}:5 {code}"]


@pytest.mark.parametrize(
    "condition", ["parier.inside >= 7", "parier.spread > 100", "placer.right >= 7", "placer.well >= 1"]
)
def test_conditions_ask_what_can_be(tmp_path: Path, condition: str) -> None:
    (found,) = told_of(tmp_path, "scenario.yaml", "when: [parier.inside >= 1]", f"when: [{condition}]")
    assert found.endswith("E158" if "well" in condition else "E159")
