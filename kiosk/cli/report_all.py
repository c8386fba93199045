"""``kiosk report``: the report of an export, over all the kiosks that were gathered, or their sessions by day."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from kiosk.cli.check import Language
from kiosk.cli.databases import database
from kiosk.host.clock import SystemClock
from kiosk.storage.gathered import Gathered

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
NOTHING = {
    "fr": "Rien n’est à écrire : donnez un nom en .html ou .pdf, ou --parquet DOSSIER.",
    "en": "Nothing is to be written: give a name in .html or .pdf, or --parquet FOLDER.",
}
DAYS = {
    "fr": "{file} : jours écrits : {days}. Pour l’analyse de qui organise, pas pour la publication : rien n’y est "
    "retenu de ce que le rapport retient.",
    "en": "{file}: days written: {days}. For the organiser’s own analysis, not for publication: nothing is withheld "
    "there that the report withholds.",
}
NO_PARQUET = {
    "fr": "il manque ici de quoi écrire ce format, que le paquet d’une borne n’a pas. Installez pyarrow (pip install "
    "pyarrow), ou donnez la commande depuis les sources de la borne (« make ready », puis .venv/bin/kiosk)",
    "en": "what writes this format is not here, and no packed kiosk has it. Install pyarrow (pip install pyarrow), or "
    "give the command from the kiosk’s sources (“make ready”, then .venv/bin/kiosk)",
}


def report(
    url: Annotated[str, typer.Option("--from", metavar="URL", help="The database that “kiosk merge” made.")],
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="The report: a name in .html or .pdf.")] = None,
    parquet: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Two Parquet files a day, for your analysis and not for publication."),
    ] = None,
    language: Annotated[Language, typer.Option(help="The language of the report.")] = Language.fr,
) -> None:
    """Write the report of all the kiosks in a database: figures under five are merged once all are together.

    Or, for the organiser's own analysis and not for publication, every session and every count as Parquet files.

    Exits with 0, or 2 when something was not written.
    """
    if file is None and parquet is None:
        print(NOTHING[language], file=sys.stderr)
        raise typer.Exit(2)
    if file is not None and file.suffix not in FORMS:
        _refuse(file, NO_FORM[language], language)
    with database(url, language, made=False) as there:
        if file is not None:
            _write_report(file, there, language)
        if parquet is not None:
            _write_days(parquet, there, language)


def _write_report(file: Path, there: Gathered, language: Language) -> None:
    from kiosk.facilitator.results.gathering import gathered_report

    content = gathered_report(there, file.suffix.removeprefix("."), language, SystemClock().now())
    try:
        file.write_bytes(content)
    except OSError as error:
        _refuse(file, error.strerror, language)
    print(WRITTEN[language].format(file=file))


def _write_days(folder: Path, there: Gathered, language: Language) -> None:
    from kiosk.facilitator.results.parquet_days import write_days

    try:
        days = write_days(there, folder)
    except ImportError:
        _refuse(folder, NO_PARQUET[language], language)
    except OSError as error:
        _refuse(folder, error.strerror or str(error), language)
    else:
        print(DAYS[language].format(file=folder, days=len(days)))


def _refuse(file: Path, problem: str | None, language: Language) -> NoReturn:
    print(NOT_WRITTEN[language].format(file=file, problem=problem), file=sys.stderr)
    raise typer.Exit(2)
