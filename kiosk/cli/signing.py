"""``kiosk recovery-key`` and ``kiosk sign``: the organiser's key, made at home, and what it signs."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language

MADE = {
    "fr": """Empreinte de la clé : {fingerprint}
{folder}/organisateur.key : la clé secrète. Gardez-la chez vous, jamais sur une clé USB de festival.
{folder}/organisateur.pub : montrez-la à la borne, sur une clé USB, à sa première mise en route.
{folder}/recuperation.kiosk : sur votre clé USB. Qui la branche peut choisir de nouveaux codes.""",
    "en": """Fingerprint of the key: {fingerprint}
{folder}/organisateur.key: the secret key. Keep it at home, never on a USB stick of the festival.
{folder}/organisateur.pub: show it to the kiosk, on a USB stick, at its first start.
{folder}/recuperation.kiosk: on your USB stick. Whoever plugs it in can choose new codes.""",
}
NOT_MADE = {
    "fr": "Aucune clé n’a été faite : {problem}. Choisissez un dossier vide.",
    "en": "No key was made: {problem}. Choose an empty folder.",
}
SIGNED = {"fr": "{deck} est signé : {file}", "en": "{deck} is signed: {file}"}
NOT_SIGNED = {
    "key": {
        "fr": "{file} n’est pas une clé secrète d’organisation. Rien n’a été signé.",
        "en": "{file} is no organiser’s secret key. Nothing was signed.",
    },
    "deck": {
        "fr": "{error}\nCe n’est pas un jeu sans erreur. Rien n’a été signé.",
        "en": "{error}\nThis is no deck without errors. Nothing was signed.",
    },
    "exists": {
        "fr": "{written} existe déjà. Rien n’a été signé : rangez-le ailleurs d’abord.",
        "en": "{written} exists already. Nothing was signed: put it elsewhere first.",
    },
    "disk": {
        "fr": "{file} ne peut pas être écrit. Rien n’a été signé.",
        "en": "{file} cannot be written. Nothing was signed.",
    },
}

type Speaks = Annotated[Language, typer.Option(help="The language of the sentences.")]


def recovery_key(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where three files are written.")],
    language: Speaks = Language.fr,
) -> None:
    """Make an organiser's key: a secret to keep at home, a public half for the kiosk, a recovery file for a stick.

    Exits with 0, or 2 when nothing was written.
    """
    from kiosk.facilitator.keys import make_keys

    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = make_keys(folder)
    except OSError as error:
        print(NOT_MADE[language].format(problem=error), file=sys.stderr)
        raise typer.Exit(2) from None
    print(MADE[language].format(fingerprint=made, folder=folder))


def sign(
    deck: Annotated[Path, typer.Argument(metavar="DECK", help="A deck's folder, workbook or zip.")],
    key: Annotated[Path, typer.Option(metavar="FILE", help="The secret key, organisateur.key.")],
    language: Speaks = Language.fr,
) -> None:
    """Sign a deck as it stands, after its last change.

    signature.json is written into its folder; beside a workbook or a zip a signed zip is written.

    Exits with 0, or 2 when nothing was signed.
    """
    from kiosk.decks.at_hand import FaultyDeckError
    from kiosk.facilitator.keys import NotAKey
    from kiosk.facilitator.signatures import NotADeck
    from kiosk.facilitator.signed_copies import sign_at

    reasons: dict[type[Exception], str]
    reasons = {NotAKey: "key", FaultyDeckError: "deck", NotADeck: "deck", FileExistsError: "exists", OSError: "disk"}
    try:
        written = sign_at(deck, key, language)
    except tuple(reasons) as error:
        reason = next(name for kind, name in reasons.items() if isinstance(error, kind))
        values = {"file": key if reason == "key" else deck, "error": error, "written": getattr(error, "filename", "")}
        print(NOT_SIGNED[reason][language].format(**values), file=sys.stderr)
        raise typer.Exit(2) from None
    print(SIGNED[language].format(deck=deck, file=written))
