"""``kiosk check --map``: the endings of a deck, drawn."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.decks.findings import Finding
from kiosk.decks.loading import as_read
from kiosk.decks.maps.deck_map import drawing

SAID = {
    "fr": ("La carte des fins est dans {file}.", "Pas de carte des fins : corrigez d’abord {codes}."),
    "en": ("The map of the endings is in {file}.", "No map of the endings: mend {codes} first."),
}
DRAWN = frozenset({"E159", "E202", "E204"})
"""Errors that a map shows: conditions that never hold, endings that nobody reaches."""
FOLLOWED = (".", "deck.yaml", "scenario.yaml", "cards.csv")
"""Where errors keep a game from being followed."""


def draw(found: Mapping[Path, Sequence[Finding]], file: Path, language: str) -> bool:
    """Draw the endings of the one deck of which this was found; what came of it is said apart from the findings."""
    if len(found) != 1:
        print("--map draws the endings of one deck: name its folder.", file=sys.stderr)
        return False
    ((folder, findings),) = found.items()
    drawn, mend_first = SAID[language]
    deck = None if _errors(findings, FOLLOWED) else as_read(folder)
    codes = ", ".join(_errors(findings, FOLLOWED) or _errors(findings))
    problem = mend_first.format(codes=codes) if deck is None else _written(drawing(deck, language), file)
    print(problem or drawn.format(file=file), file=sys.stderr)
    return not problem


def _written(picture: str, file: Path) -> str:
    """Write the drawing; why it could not be."""
    try:
        file.write_text(picture, "utf-8")
    except OSError as error:
        return f"{file} cannot be written: {error.strerror}."
    return ""


def _errors(findings: Sequence[Finding], files: Sequence[str] = ()) -> list[str]:
    """The codes of errors that a map cannot show, each once: those in some files, or all."""
    errors = (finding for finding in findings if finding.severity == "error" and finding.code not in DRAWN)
    return list(dict.fromkeys(error.code for error in errors if not files or error.places[0].file in files))
