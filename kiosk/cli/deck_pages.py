"""What ``kiosk check`` writes of a deck into a file of its own: the map of its endings, the page of its claims."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.decks import claims
from kiosk.decks.deck import Deck
from kiosk.decks.findings import Finding
from kiosk.decks.loading import as_read
from kiosk.decks.maps.deck_map import drawing

FOLLOWED = (".", "deck.yaml", "scenario.yaml", "cards.csv")
"""Where errors keep a game from being followed."""


@dataclass(frozen=True)
class DeckPage:
    """What ``option`` asks for; ``shown`` are the codes of errors that it can show, ``said`` and ``mend_first`` what
    came of it, by language."""

    option: str
    made: Callable[[Deck, str], str]
    shown: frozenset[str]
    said: Mapping[str, str]
    mend_first: Mapping[str, str]


MAP = DeckPage(
    "--map",
    drawing,
    frozenset({"E159", "E202", "E204"}),  # conditions that never hold, endings that nobody reaches
    {"fr": "La carte des fins est dans {file}.", "en": "The map of the endings is in {file}."},
    {
        "fr": "Pas de carte des fins : corrigez d’abord {codes}.",
        "en": "No map of the endings: mend {codes} first.",
    },
)
CLAIMS = DeckPage(
    "--claims",
    claims.page,
    frozenset(),
    {"fr": "Ce que le jeu affirme est dans {file}.", "en": "What the deck claims is in {file}."},
    {
        "fr": "Pas de page des affirmations : corrigez d’abord {codes}.",
        "en": "No page of the claims: mend {codes} first.",
    },
)


def write(page: DeckPage, found: Mapping[Path, Sequence[Finding]], file: Path, language: str) -> bool:
    """Write the page of the one deck of which this was found; what came of it is said apart from the findings."""
    if len(found) != 1:
        print(f"{page.option} is for one deck: name its folder.", file=sys.stderr)
        return False
    ((folder, findings),) = found.items()
    errors = _errors(page, findings)
    deck = None if _errors(page, findings, FOLLOWED) else as_read(folder)
    codes = ", ".join(_errors(page, findings, FOLLOWED) or errors)
    problem = (
        page.mend_first[language].format(codes=codes) if deck is None else _written(page.made(deck, language), file)
    )
    print(problem or page.said[language].format(file=file), file=sys.stderr)
    return not problem


def _written(text: str, file: Path) -> str:
    """Write it; why it could not be."""
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        return f"{file} cannot be written: {error.strerror}."
    return ""


def _errors(page: DeckPage, findings: Sequence[Finding], files: Sequence[str] = ()) -> list[str]:
    """The codes of errors that it cannot show, each once: those in some files, or all."""
    errors = (finding for finding in findings if finding.severity == "error" and finding.code not in page.shown)
    return list(dict.fromkeys(error.code for error in errors if not files or error.places[0].file in files))
