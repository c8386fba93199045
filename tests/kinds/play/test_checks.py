"""Cards played from a hand: each belongs somewhere, and conditions ask what can be."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import line_in_mains, told_of_mains


@pytest.mark.parametrize(
    ("old", "new", "code"), [("avant | pendant", "avent | pendant", "E105"), ("avant | pendant", "", "E106")]
)
def test_a_card_that_may_be_played_belongs_somewhere(tmp_path: Path, old: str, new: str, code: str) -> None:
    assert told_of_mains(tmp_path, "cards.csv", old, new) == [f"cards.csv:{line_in_mains('cards.csv', old)}:5 {code}"]


@pytest.mark.parametrize("condition", ["placer.right >= 7", "placer.well >= 1"])
def test_conditions_ask_what_can_be(tmp_path: Path, condition: str) -> None:
    (found,) = told_of_mains(tmp_path, "scenario.yaml", "when: [parier.inside >= 1]", f"when: [{condition}]")
    assert found.endswith("E158" if "well" in condition else "E159")
