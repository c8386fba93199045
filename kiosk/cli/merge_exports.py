"""``kiosk merge``: the exports of any number of kiosks put into one database, each session once."""

import sys
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.cli.databases import database, shown
from kiosk.storage.gathered import Gathered

TAKEN = {
    "fr": "{name} : pris. Parties : {sessions} ; nouvelles : {new} ; finies depuis : {completed}.",
    "en": "{name}: taken in. Sessions: {sessions}; new: {new}; finished since: {completed}.",
}
KNOWN = {"fr": "{name} : déjà pris, rien n’a changé.", "en": "{name}: taken in before, nothing was changed."}
NOT_TAKEN = {
    "fr": "{name} n’a pas été pris : {reason} Rien n’en a été gardé.",
    "en": "{name} was not taken in: {reason} Nothing of it was kept.",
}
REASONS = {
    "no_export": {
        "fr": "ce n’est ni le dossier d’un export, ni une archive .zip entière d’un export.",
        "en": "it is neither the folder of an export nor a whole .zip of one.",
    },
    "old": {
        "fr": "il vient d’une borne plus ancienne, qui n’y mettait pas ce qu’il faut. Mettez-la à jour et refaites "
        "l’export.",
        "en": "it comes from an older kiosk, which did not put in it what is needed. Update it and export again.",
    },
    "newer": {
        "fr": "il vient d’une borne plus récente : mettez les exports en commun avec la version de celle-ci.",
        "en": "it comes from a newer kiosk: put the exports together with the version of that one.",
    },
    "changed": {
        "fr": "« {file} » n’est pas ce que la borne a écrit. Recopiez tout le dossier depuis la clé USB.",
        "en": "“{file}” is not what the kiosk wrote. Copy the whole folder from the stick again.",
    },
    "forged": {
        "fr": "la signature n’est pas celle de ses empreintes : quelque chose, ou quelqu’un, les a changées après la "
        "borne. Recopiez tout le dossier depuis la clé USB ; si rien n’y change, refaites l’export sur la borne.",
        "en": "the signature is not that of its list of hashes: something, or somebody, changed them after the kiosk. "
        "Copy the whole folder from the stick again; if that changes nothing, export again on the kiosk.",
    },
    "unsigned": {
        "fr": "aucune borne ne l’a signé, et --keys ne prend que des exports signés.",
        "en": "no kiosk signed it, and --keys takes in signed exports only.",
    },
    "stranger": {
        "fr": "il est signé, mais par une borne dont --keys n’a aucun export entier et signé.",
        "en": "it is signed, but by a kiosk of which --keys has no whole and signed export.",
    },
}
NO_KEYS = {
    "fr": "{place} ne contient aucun export entier et signé : aucune borne n’y est connue. Rien n’a changé.",
    "en": "{place} holds no whole and signed export: no kiosk is known by it. Nothing was changed.",
}
GAP = {
    "fr": "Borne {kiosk} : des parties ne sont dans aucun export, de {first} à {last}.",
    "en": "Kiosk {kiosk}: sessions are in no export, from {first} to {last}.",
}
ALL = {
    "fr": "{url} : parties : {sessions} ; bornes : {kiosks}.",
    "en": "{url}: sessions: {sessions}; kiosks: {kiosks}.",
}


def merge(
    exports: Annotated[list[Path], typer.Argument(metavar="EXPORT", help="An export's folder, or a .zip of it.")],
    into: Annotated[
        str, typer.Option(metavar="URL", help="The database: sqlite:///FILE, made if need be; or postgresql://.")
    ],
    keys: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="An export of each kiosk, brought home by yourself: only what one of these kiosks signed is taken in.",
        ),
    ] = None,
    language: Annotated[Language, typer.Option(help="The language of the sentences.")] = Language.fr,
) -> None:
    """Put the exports of any number of kiosks into one database, each session once, however often and in whatever
    order they come.

    Exits with 0, 1 when an export was refused, 2 when the database or the keys cannot be used.
    """
    known = None if keys is None else _known(keys, language)
    with database(into, language, made=True) as opened:
        taken = [_taken(path, opened, known, language) for path in exports]
        _tell_all(opened, into, language)
    raise typer.Exit(0 if all(taken) else 1)


def _known(place: Path, language: Language) -> Collection[str]:
    from kiosk.facilitator.results.vouching import known_keys

    if known := known_keys(place):
        return known
    print(NO_KEYS[language].format(place=place), file=sys.stderr)
    raise typer.Exit(2)


def _taken(path: Path, into: Gathered, known: Collection[str] | None, language: Language) -> bool:
    from kiosk.facilitator.results.export_source import RefusedExport
    from kiosk.facilitator.results.gathering import gather

    name = path.resolve().name
    try:
        found = gather(path, into, known)
    except RefusedExport as error:
        reason = REASONS[error.why][language].format(file=error.file)
        print(NOT_TAKEN[language].format(name=name, reason=reason), file=sys.stderr)
        return False
    if found is None:
        print(KNOWN[language].format(name=name))
    else:
        sessions, taken = found
        print(TAKEN[language].format(name=name, sessions=sessions, **taken._asdict()))
    return True


def _tell_all(opened: Gathered, url: str, language: Language) -> None:
    from kiosk.facilitator.results.gathering import gaps

    exports = opened.exports()
    for gap in gaps(exports):
        print(GAP[language].format(**gap._asdict()))
    kiosks = len({export.kiosk for export in exports})
    print(ALL[language].format(url=shown(url), sessions=opened.size(), kiosks=kiosks))
