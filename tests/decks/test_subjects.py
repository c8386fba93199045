"""Which step or card a finding is told beside."""

from pathlib import Path

import pytest

from kiosk.decks.findings import FilePlace, Finding
from kiosk.decks.subjects import Subjects
from tests.decks.folders import GOOD, good

STEPS = {line: number for number, line in enumerate(good("scenario.yaml").splitlines(), start=1)}
CARDS = {line.split(",")[0]: number for number, line in enumerate(good("cards.csv").splitlines(), start=1)}


@pytest.mark.parametrize(
    ("place", "values", "about"),
    [
        (FilePlace("scenario.yaml", STEPS["  - id: tirer"]), {}, {"step.tirer"}),
        (FilePlace("scenario.yaml", STEPS["  - id: tirer"] - 1), {}, {"step.bienvenue"}),
        (FilePlace("scenario.yaml", STEPS["zones:"]), {}, set()),
        (FilePlace("cards.csv", CARDS["boulier"], 3), {}, {"card.boulier"}),
        (FilePlace("cards.csv", 1), {}, set()),
        (FilePlace("deck.yaml"), {"step": "tirer"}, {"step.tirer"}),
        (FilePlace("deck.yaml"), {"card": "boulier"}, {"card.boulier"}),
        (FilePlace("i18n/en.csv", 4), {"context": "step.tirer.title"}, {"step.tirer"}),
        (FilePlace("i18n/en.csv", 4), {"context": "deck.title"}, set()),
    ],
)
def test_by_its_place_or_by_what_it_names(place: FilePlace, values: dict[str, str], about: set[str]) -> None:
    assert Subjects(GOOD).of(Finding("E100", (place,), values)) == about


def test_of_what_cannot_be_read_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").write_text("steps: [")
    for folder in (tmp_path, tmp_path / "nowhere.ods"):
        assert Subjects(folder).of(Finding("E100", (FilePlace("scenario.yaml", 1), FilePlace("cards.csv", 2)))) == set()
