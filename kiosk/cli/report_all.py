"""``kiosk report``: the report of an export, over all the kiosks that were gathered."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.cli.databases import database
from kiosk.host.clock import SystemClock

FORMS = (".html", ".pdf")
WRITTEN = {
    "fr": "{file} est écrit. Publiez ce rapport ou ceux de chaque borne, jamais les deux : leur différence dirait "
    "ce qui est rare.",
    "en": "{file} is written. Publish this report or that of each kiosk, never both: their difference would tell "
    "what is rare.",
}
NOT_WRITTEN = {
    "fr": "{file} n’a pas été écrit : {problem}.",
    "en": "{file} was not written: {problem}.",
}
NO_FORM = {"fr": "son nom doit finir par .html ou .pdf", "en": "its name must end in .html or .pdf"}


def report(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What is written: a name in .html or .pdf.")],
    url: Annotated[str, typer.Option("--from", metavar="URL", help="The database that “kiosk merge” made.")],
    language: Annotated[Language, typer.Option(help="The language of the report.")] = Language.fr,
) -> None:
    """Write the report of all the kiosks in a database: figures under five are merged once all are together.

    Exits with 0, or 2 when nothing was written.
    """
    from kiosk.facilitator.results.gathering import gathered_report

    if file.suffix not in FORMS:
        _refuse(file, NO_FORM[language], language)
    with database(url, language, made=False) as there:
        content = gathered_report(there, file.suffix.removeprefix("."), language, SystemClock().now())
    try:
        file.write_bytes(content)
    except OSError as error:
        _refuse(file, error.strerror, language)
    print(WRITTEN[language].format(file=file))


def _refuse(file: Path, problem: str | None, language: Language) -> None:
    print(NOT_WRITTEN[language].format(file=file, problem=problem), file=sys.stderr)
    raise typer.Exit(2)
