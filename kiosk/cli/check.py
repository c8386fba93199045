"""``kiosk check``: everything that is wrong with decks, said so that their authors can mend it."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.deck_pages import CLAIMS, MAP, write
from kiosk.cli.fixing import fixed
from kiosk.decks.contents import HEAD
from kiosk.decks.findings import Finding
from kiosk.decks.library import Library
from kiosk.decks.loading import load
from kiosk.decks.workbooks import is_workbook
from kiosk.host.icon_names import glyphs

COUNTED = {
    "fr": (("jeu vérifié", "jeux vérifiés"), ("erreur", "erreurs"), ("avertissement", "avertissements")),
    "en": (("deck checked", "decks checked"), ("error", "errors"), ("warning", "warnings")),
}
NOTHING = {"fr": "rien à corriger", "en": "nothing to fix"}


class Format(StrEnum):
    """How findings are printed."""

    text = "text"
    json = "json"


class Language(StrEnum):
    """The language of the sentences."""

    fr = "fr"
    en = "en"


@dataclass(frozen=True)
class Checked:
    """What a folder or workbook gave: ``deck`` is the id of the deck, empty for the folder that holds decks."""

    folder: Path
    deck: str
    findings: tuple[Finding, ...]


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="A deck's folder or workbook, or decks' folder.")],
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.text,
    language: Annotated[Language, typer.Option(help="The language of the sentences.")] = Language.fr,
    fix: Annotated[bool, typer.Option("--fix", help="Mend the typography of decks' folders first.")] = False,
    endings: Annotated[Path | None, typer.Option("--map", metavar="FILE", help="Draw a deck's endings (SVG).")] = None,
    claims: Annotated[
        Path | None, typer.Option(metavar="FILE", help="List what a deck claims, with its sources (HTML).")
    ] = None,
) -> None:
    """Check decks, and print every finding as “file:line:column: code sentence advice”.

    Exits with 0 when there is nothing to mend, 1 when there are findings, 2 when a folder cannot be read, or a
    page not written.
    """
    readable = [path for path in paths if _readable(path) and (not fix or fixed(path, language))]
    checked = [one for path in readable for one in _checked(path.resolve())]
    if form is Format.json:
        rows = [_row(one, finding, language) for one in checked for finding in one.findings]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        print(*_lines(checked, language), sep="\n")
    found = any(one.findings for one in checked)
    decks = {one.folder: one.findings for one in checked if one.deck}
    pages = ((MAP, endings), (CLAIMS, claims))
    written = [write(page, decks, file, language) for page, file in pages if file]
    raise typer.Exit(2 if readable != paths or not all(written) else 1 if found else 0)


def _readable(path: Path) -> bool:
    try:
        if not is_workbook(path) or not path.is_file():
            next(path.iterdir(), None)
    except OSError as error:
        print(f"{path} is not a folder or a workbook that can be read: {error.strerror}.", file=sys.stderr)
        return False
    return True


def _checked(folder: Path) -> Iterator[Checked]:
    """A folder without a deck's head, but with decks in it, is a folder of decks."""
    if (folder / HEAD).exists() or not _holds_decks(folder):
        one = load(folder, frozenset(glyphs()))
        yield Checked(folder, one.id, one.findings)
        return
    library = Library.scan([folder], frozenset(glyphs()))
    if library.problems:
        yield Checked(folder.parent, "", library.problems)
    for one in library.loaded:
        yield Checked(one.folder, one.id, one.findings)


def _holds_decks(folder: Path) -> bool:
    return folder.is_dir() and any(is_workbook(path) or (path / HEAD).exists() for path in folder.iterdir())


def _shown(folder: Path, file: str) -> str:
    """A path as an editor opens it from where the command was typed."""
    path = folder / file
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _lines(checked: list[Checked], language: Language) -> Iterator[str]:
    for one in checked:
        for finding in one.findings:
            file = finding.places[0].file
            yield _shown(one.folder, file) + finding.line(language).removeprefix(file)
    yield _summary(checked, language)


def _summary(checked: list[Checked], language: Language) -> str:
    """``2 decks checked: 1 error, 3 warnings``."""
    decks, errors, warnings = COUNTED[language]
    severities = [finding.severity for one in checked for finding in one.findings]
    counts = ((severities.count("error"), errors), (severities.count("warning"), warnings))
    told = ", ".join(_counted(count, words) for count, words in counts if count)
    colon = "\N{NO-BREAK SPACE}:" if language is Language.fr else ":"
    return f"{_counted(sum(1 for one in checked if one.deck), decks)}{colon} {told or NOTHING[language]}"


def _counted(count: int, words: tuple[str, str]) -> str:
    return f"{count} {words[count > 1]}"


def _row(one: Checked, finding: Finding, language: Language) -> dict[str, Any]:
    first = finding.places[0]
    return {
        "deck": one.deck,
        "file": _shown(one.folder, first.file),
        "line": first.line,
        "column": first.column,
        "code": finding.code,
        "severity": finding.severity,
        "sentence": finding.sentence(language),
        "advice": finding.advice(language),
        "page": finding.page,
        "places": [
            {"file": _shown(one.folder, place.file), "line": place.line, "column": place.column}
            for place in finding.places
        ],
    }
