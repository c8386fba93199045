"""``kiosk make-update``: a newer program for a stick, signed at home."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.cli.signing import Speaks

PACKAGE = Path("dist/cafe-ia-kiosk")
MADE = {
    "fr": """Mise à jour {version} ({architecture}, {megabytes} Mo) dans {folder}.
Copiez ses trois fichiers sur une clé USB, côte à côte.""",
    "en": """Update {version} ({architecture}, {megabytes} MB) in {folder}.
Copy its three files to a USB stick, side by side.""",
}
NOT_MADE = {
    "key": {
        "fr": "{file} n’est pas une clé secrète d’organisation",
        "en": "{file} is no organiser’s secret key",
    },
    "program": {
        "fr": "{file} n’est pas un programme fait par « make package »",
        "en": "{file} is no program made by “make package”",
    },
    "disk": {"fr": "{file} ne peut pas être écrit ou lu", "en": "{file} cannot be written or read"},
}
NOTHING = {"fr": "Aucune mise à jour n’a été faite.", "en": "No update was made."}


def make_update(
    key: Annotated[Path, typer.Argument(metavar="KEY", help="The secret key, organisateur.key.")],
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where three files are written.")],
    program: Annotated[Path, typer.Option(metavar="FOLDER", help="The folder of “make package”.")] = PACKAGE,
    language: Speaks = Language.fr,
) -> None:
    """Make an update for kiosks that know this key: an archive, update.json and its signature, for a stick.

    Exits with 0, or 2 when nothing was made.
    """
    from kiosk.facilitator.keys import NotAKey
    from kiosk.facilitator.updates import update_making

    reasons = ((NotAKey, "key", key), (update_making.NotAProgram, "program", program), (OSError, "disk", folder))
    try:
        update = update_making.make_update(key, program, folder)
    except (NotAKey, update_making.NotAProgram, OSError) as error:
        reason, file = next((name, file) for kind, name, file in reasons if isinstance(error, kind))
        print(f"{NOT_MADE[reason][language].format(file=file)}. {NOTHING[language]}", file=sys.stderr)
        raise typer.Exit(2) from None
    told = {"version": update.version, "architecture": update.architecture, "folder": folder}
    print(MADE[language].format(megabytes=round(update.size / 1_000_000), **told))
