"""Sound decks with passages replaced, and what is then found in them."""

from pathlib import Path

from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.folders import GOOD, overlaid, told

MAINS = GOOD.parent / "mains"
PLAYS = ("deux-long", "trois-court", "une-personne")


def codes(folder: Path, *edits: tuple[str, str]) -> set[str]:
    """Error codes of the good deck, without its plays, once passages of its scenario are replaced."""
    changed = apply_edits(tuple({"file": "scenario.yaml", "find": find, "put": put} for find, put in edits))
    loaded = load(overlaid(folder / "deck", {**changed, **dict.fromkeys(f"plays/{name}.yaml" for name in PLAYS)}))
    return {finding.code for finding in loaded.findings if finding.severity == "error"}


def told_of_mains(folder: Path, name: str, old: str, new: str) -> list[str]:
    """The errors of the deck of bets and hands, with one passage replaced."""
    text = (MAINS / name).read_text("utf-8")
    assert old in text, f"{name} does not hold {old}"
    return told(load(overlaid(folder / "deck", {name: text.replace(old, new, 1)}, MAINS)))


def line_in_mains(name: str, passage: str) -> int:
    """The line of a file of that deck where a passage first stands."""
    text = (MAINS / name).read_text("utf-8")
    return text.count("\n", 0, text.index(passage)) + 1
