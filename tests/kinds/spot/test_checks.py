"""A trap is words of its text, in one phrase, and in the same phrase in every language."""

import csv
import io
from pathlib import Path

import pytest

from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from tests.decks.folders import overlaid, told

DUEL = bundled_decks_dir() / "le-duel"
CARDS, ENGLISH = "cards.csv", "i18n/en.csv"


def changed(folder: Path, name: str, old: str, new: str) -> list[str]:
    """The codes of the errors of the deck, with one passage replaced."""
    text = (DUEL / name).read_text("utf-8")
    assert old in text
    found = told(load(overlaid(folder / "deck", {name: text.replace(old, new, 1)}, DUEL)))
    return sorted({line.rpartition(" ")[2] for line in found})


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        (CARDS, "neuf fois sur dix | Pas", "neuf fois sur onze | Pas", ["E276", "E277"]),
        (CARDS, "neuf fois sur dix | Pas besoin", "neuf fois sur dix d’une digestion difficile. Une", ["E276", "E277"]),
        (ENGLISH, "nine times out of ten | No", "nine times out of nine | No", ["E276", "E277"]),
        (ENGLISH, "nine times out of ten | No need for a doctor", "nine times out of ten", ["E277"]),
        (ENGLISH, "poor digestion nine times out of ten.", "poor digestion. That is nine times out of ten.", ["E277"]),
    ],
)
def test_faults_of_a_trap(tmp_path: Path, name: str, old: str, new: str, found: list[str]) -> None:
    assert changed(tmp_path, name, old, new) == found


def test_a_step_that_looks_for_traps_has_some(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO((DUEL / CARDS).read_text("utf-8"))))
    table = io.StringIO()
    out = csv.DictWriter(table, rows[0].keys())
    out.writeheader()
    out.writerows(row | {"trap": ""} for row in rows)
    loaded = load(overlaid(tmp_path / "deck", {CARDS: table.getvalue()}, DUEL))
    assert {finding.code for finding in loaded.findings if finding.code.startswith("E27")} == {"E275", "E277"}
