"""``kiosk check``: everything that is wrong with decks, said so that their authors can mend it."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.checked import Checked, checked_at
from kiosk.cli.deck_pages import CLAIMS, MAP, write
from kiosk.cli.fixing import fixed
from kiosk.decks.findings import SEVERITIES, Finding

COUNTED = {
    "fr": (
        *(("jeu vérifié", "jeux vérifiés"), ("erreur", "erreurs")),
        *(("avertissement", "avertissements"), ("remarque", "remarques")),
    ),
    "en": (("deck checked", "decks checked"), ("error", "errors"), ("warning", "warnings"), ("remark", "remarks")),
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


def check(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH", help="A deck's folder, workbook or zip, or decks' folder.")
    ],
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.text,
    language: Annotated[Language, typer.Option(help="The language of the sentences.")] = Language.fr,
    fix: Annotated[bool, typer.Option("--fix", help="Mend the typography of decks' folders first.")] = False,
    endings: Annotated[Path | None, typer.Option("--map", metavar="FILE", help="Draw a deck's endings (SVG).")] = None,
    claims: Annotated[
        Path | None, typer.Option(metavar="FILE", help="List what a deck claims, with its sources (HTML).")
    ] = None,
) -> None:
    """Check decks, and print every finding as “file:line:column: code sentence advice”.

    Exits with 0 when there is nothing to mend, 1 when there are errors or warnings, 2 when a path leads to no deck, or
    a page is not written.
    """
    with ExitStack() as open_decks:
        mended = [not fix or fixed(path, language) for path in paths]
        checked = [one for path in paths for one in checked_at(path, open_decks)]
        if form is Format.json:
            rows = [_row(one, finding, language) for one in checked for finding in one.findings]
            print(json.dumps(rows, ensure_ascii=False, indent=2))
        else:
            print(*_lines(checked, language), sep="\n")
        decks = {one.folder: one.findings for one in checked if one.deck}
        pages = ((MAP, endings), (CLAIMS, claims))
        written = [write(page, decks, file, language) for page, file in pages if file]
    found = any(finding.severity != "remark" for one in checked for finding in one.findings)
    raise typer.Exit(2 if not all((*mended, *written)) or any(one.refused for one in checked) else 1 if found else 0)


def _shown(at: Path, file: str) -> str:
    """A path as an editor opens it from where the command was typed."""
    path = at / file
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _lines(checked: list[Checked], language: Language) -> Iterator[str]:
    for one in checked:
        for finding in one.findings:
            file, line, column = finding.places[0]
            yield f"{_shown(one.path, file)}:{line}:{column}: {finding.said(language)}"
    yield _summary(checked, language)


def _summary(checked: list[Checked], language: Language) -> str:
    """``2 decks checked: 1 error, 3 warnings, 2 remarks``."""
    decks, *names = COUNTED[language]
    severities = [finding.severity for one in checked for finding in one.findings]
    counts = [severities.count(severity) for severity in SEVERITIES.values()]
    told = [_counted(count, words) for count, words in zip(counts, names, strict=True) if count]
    if not any(counts[:2]):
        told = [NOTHING[language], *told]
    colon = "\N{NO-BREAK SPACE}:" if language is Language.fr else ":"
    return f"{_counted(sum(1 for one in checked if one.deck), decks)}{colon} {', '.join(told)}"


def _counted(count: int, words: tuple[str, str]) -> str:
    return f"{count} {words[count > 1]}"


def _row(one: Checked, finding: Finding, language: Language) -> dict[str, Any]:
    first = finding.places[0]
    return {
        "deck": one.deck,
        "file": _shown(one.path, first.file),
        "line": first.line,
        "column": first.column,
        "code": finding.code,
        "severity": finding.severity,
        "sentence": finding.sentence(language),
        "advice": finding.advice(language),
        "page": finding.page,
        "places": [
            {"file": _shown(one.path, place.file), "line": place.line, "column": place.column}
            for place in finding.places
        ],
    }
