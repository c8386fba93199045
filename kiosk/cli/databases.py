"""The database of gathered exports, opened for a command, or the sentence that says why not."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from kiosk.cli.check import Language
from kiosk.storage import Damaged, DiskRefused
from kiosk.storage.errors import NotGathered
from kiosk.storage.gathered import Gathered, gathered

NOT_OPENED = {
    "url": {
        "fr": "{url} ne désigne pas un fichier SQLite : écrivez par exemple sqlite:///tournee.db. Rien n’a changé.",
        "en": "{url} names no SQLite file: write sqlite:///tour.db, for instance. Nothing was changed.",
    },
    "absent": {
        "fr": "{url} n’existe pas : faites-le d’abord avec « kiosk merge ».",
        "en": "{url} does not exist: make it with “kiosk merge” first.",
    },
    "other": {
        "fr": "{url} contient autre chose que des exports mis en commun par cette version : choisissez un nouveau "
        "fichier et mettez-y tous les exports. Rien n’a changé.",
        "en": "{url} holds something else than exports put together by this version: choose a new file and put all "
        "exports into it. Nothing was changed.",
    },
    "disk": {
        "fr": "{url} ne peut être ni lu ni écrit, ou est abîmé : {problem}. Ce qui y était pris y reste.",
        "en": "{url} cannot be read and written, or is damaged: {problem}. What it had taken in stays there.",
    },
}


@contextmanager
def database(url: str, language: Language, *, made: bool) -> Iterator[Gathered]:
    """See `gathered`. Exits with 2 and a sentence instead of raising."""
    try:
        with gathered(url, made=made) as opened:
            yield opened
    except (NotGathered, DiskRefused, Damaged) as error:
        why = error.why if isinstance(error, NotGathered) else "disk"
        problem, *_ = str(error).splitlines()
        print(NOT_OPENED[why][language].format(url=url, problem=problem), file=sys.stderr)
        raise typer.Exit(2) from None
