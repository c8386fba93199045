"""``kiosk new-deck``: a workbook that is a game already, to be filled with one’s own texts."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.decks.workbooks import ENDINGS, is_workbook


class Rules(StrEnum):
    """The ready-made scenarios."""

    ordering = "ordering"
    debate = "debate"
    votes = "votes"
    micro_fiction = "micro-fiction"


def new_deck(
    workbook: Annotated[Path, typer.Argument(metavar="WORKBOOK", help="The file to make, .ods or .xlsx.")],
    template: Annotated[Rules, typer.Option(help="How it is played.")],
    language: Annotated[Language, typer.Option(help="The language of the workbook.")] = Language.fr,
) -> None:
    """Make a workbook to fill, with help, drop-down lists and an example that can be played as it is.

    Exits with 0 when it is made, 2 when it cannot be; a file that exists is left as it is.
    """
    problem = _made(workbook, template, language)
    print(problem or f"{workbook} is a game. Change its texts, then: kiosk check {workbook}", file=sys.stderr)
    raise typer.Exit(2 if problem else 0)


def _made(workbook: Path, template: Rules, language: Language) -> str:
    """Write it; why it could not be."""
    from kiosk.decks.workbooks.writing import write_new

    if not is_workbook(workbook):
        return f"{workbook} is no workbook: its name must end in {' or '.join(ENDINGS)}."
    try:
        write_new(template, language, workbook)
    except FileExistsError:
        return f"{workbook} exists and is left as it is. Choose another name."
    except OSError as error:
        return f"{workbook} cannot be written: {error.strerror}."
    return ""
