"""``kiosk new-deck``: a workbook that is a game already, to be filled with one’s own texts."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.decks.workbooks import ENDINGS, is_workbook

TOLD = {
    "fr": {
        "made": "{file} est un jeu. Changez ses textes, puis\N{NO-BREAK SPACE}: kiosk check {file}",
        "ending": "{file} n’est pas un classeur\N{NO-BREAK SPACE}: son nom doit finir par {endings}.",
        "exists": "{file} existe et reste comme il est. Choisissez un autre nom.",
        "refused": "{file} ne peut pas être écrit\N{NO-BREAK SPACE}: {reason}.",
    },
    "en": {
        "made": "{file} is a game. Change its texts, then: kiosk check {file}",
        "ending": "{file} is no workbook: its name must end in {endings}.",
        "exists": "{file} exists and is left as it is. Choose another name.",
        "refused": "{file} cannot be written: {reason}.",
    },
}


class TemplateName(StrEnum):
    """The ready-made scenarios."""

    ordering = "ordering"
    debate = "debate"
    votes = "votes"
    micro_fiction = "micro-fiction"
    negotiation = "negotiation"


def new_deck(
    workbook: Annotated[Path, typer.Argument(metavar="WORKBOOK", help="The file to make, .ods or .xlsx.")],
    template: Annotated[TemplateName, typer.Option(help="How it is played.")],
    language: Annotated[Language, typer.Option(help="The language of the workbook.")] = Language.fr,
) -> None:
    """Make a workbook to fill, with help, drop-down lists and an example that can be played as it is.

    Exits with 0 when it is made, 2 when it cannot be; a file that exists is left as it is.
    """
    told, reason = _made(workbook, template, language)
    values = {"file": workbook, "endings": ", ".join(ENDINGS), "reason": reason}
    print(TOLD[language][told].format(**values), file=sys.stderr)
    raise typer.Exit(0 if told == "made" else 2)


def _made(workbook: Path, template: TemplateName, language: Language) -> tuple[str, str]:
    """Write it; what became of it, and what the system says against it."""
    from kiosk.decks.workbooks.new_book import write_new

    if not is_workbook(workbook):
        return "ending", ""
    try:
        write_new(template, language, workbook)
    except FileExistsError:
        return "exists", ""
    except OSError as error:
        return "refused", error.strerror or type(error).__name__
    return "made", ""
