"""``kiosk make-update``: a newer program for a stick, signed at home; and what the system runs to take it in."""

import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.check import Language
from kiosk.cli.signing import Speaks

if TYPE_CHECKING:
    from kiosk.facilitator.updates.handover import UpdateAnswer
    from kiosk.facilitator.updates.versions import Versions

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


type Updates = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of the versions.")]


def install_update(
    updates: Updates,
    run: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the kiosk asks.")],
    sticks: Annotated[Path, typer.Option(metavar="FOLDER", help="Where sticks are mounted.")],
    key: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the package's public key is.")],
    user: Annotated[str | None, typer.Option(metavar="NAME", help="Who tries the new version.")] = None,
) -> None:
    """Take in the update that the kiosk asked for. Exits with 0, 1 when it was refused, 2 when nothing was asked."""
    from kiosk.facilitator.requests import NoRequest
    from kiosk.facilitator.updates.update_told import CODES

    try:
        answer = _served(updates, run, sticks, key, user)
    except NoRequest:
        print("Nothing was asked.", file=sys.stderr)
        raise typer.Exit(2) from None
    if answer.why:
        print(f"{CODES[answer.why]} {answer.why}", file=sys.stderr)
        raise typer.Exit(1)
    print(f"{answer.version} is there.")


def _served(updates: Path, run: Path, sticks: Path, key: Path, user: str | None) -> "UpdateAnswer":
    from kiosk.facilitator.updates.handover import trusted_key
    from kiosk.facilitator.updates.installing import passes
    from kiosk.facilitator.updates.serving import serve

    return serve(run, sticks, versions_in(updates), trusted_key(key), lambda program: passes(program, user))


def count_start(updates: Updates) -> None:
    """The kiosk is about to start: a version on trial is counted, and gives way if it has been started often enough."""
    with versions_in(updates).alone() as versions:
        versions.count_start()
        print(f"{versions.running} starts.")


def confirm_update(updates: Updates) -> None:
    """The version on trial has proved itself."""
    with versions_in(updates).alone() as versions:
        versions.confirm()
        print(f"{versions.running} stays.")


def versions_in(updates: Path) -> "Versions":
    """The versions in a folder, of which the one that runs here is the package's."""
    from kiosk.facilitator.updates.versions import Versions

    os.umask(0o022)  # the kiosk reads what is written there
    return Versions(updates, version("cafe-ia-kiosk"))
