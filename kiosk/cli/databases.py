"""The database of gathered exports, opened for a command, or the sentence that says why not."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from kiosk.cli.check import Language
from kiosk.storage import Damaged, DiskRefused
from kiosk.storage.errors import NotGathered, ServerRefused
from kiosk.storage.gathered import Gathered, gathered

NOT_OPENED = {
    "url": {
        "fr": "{url} ne désigne ni un fichier SQLite, ni une base PostgreSQL : écrivez par exemple sqlite:///tournee.db"
        " ou postgresql://nom@ordinateur/tournee. Rien n’a changé.",
        "en": "{url} names neither a SQLite file nor a database of PostgreSQL: write sqlite:///tour.db or "
        "postgresql://name@computer/tour, for instance. Nothing was changed.",
    },
    "driver": {
        "fr": "{url} : il manque ici de quoi parler à PostgreSQL, que le paquet d’une borne n’a pas. Installez psycopg "
        "(pip install 'psycopg[binary]'), ou donnez la commande depuis les sources de la borne (« make ready », "
        "puis .venv/bin/kiosk). Rien n’a changé.",
        "en": "{url}: what speaks to PostgreSQL is not here, and no packed kiosk has it. Install psycopg "
        "(pip install 'psycopg[binary]'), or give the command from the kiosk’s sources (“make ready”, then "
        ".venv/bin/kiosk). Nothing was changed.",
    },
    "server": {
        "fr": "{url} : PostgreSQL a refusé, ou n’a pas répondu : {problem}. Ce qui y était pris y reste.",
        "en": "{url}: PostgreSQL refused, or did not answer: {problem}. What it had taken in stays there.",
    },
    "absent": {
        "fr": "{url} n’existe pas : faites-le d’abord avec « kiosk merge ».",
        "en": "{url} does not exist: make it with “kiosk merge” first.",
    },
    "other": {
        "fr": "{url} contient autre chose que des exports mis en commun par cette version : choisissez une nouvelle "
        "base et mettez-y tous les exports. Rien n’a changé.",
        "en": "{url} holds something else than exports put together by this version: choose a new database and put all "
        "exports into it. Nothing was changed.",
    },
    "disk": {
        "fr": "{url} ne peut être ni lu ni écrit, ou est abîmé : {problem}. Ce qui y était pris y reste.",
        "en": "{url} cannot be read and written, or is damaged: {problem}. What it had taken in stays there.",
    },
}


PASSWORD = re.compile(r"(?<=://)([^:/@]*):(?!\d+(?:[/?]|$))(?:.*@|.*)")
"""Behind a name, up to the last @; or to the end, where it is no port and the rest was forgotten."""
IN_QUERY = re.compile(r"(?<=[?&])(\w*password=)[^&]*")


@contextmanager
def database(url: str, language: Language, *, made: bool) -> Iterator[Gathered]:
    """See `gathered`. Exits with 2 and a sentence instead of raising."""
    try:
        with gathered(url, made=made) as opened:
            yield opened
    except (NotGathered, DiskRefused, Damaged, ServerRefused) as error:
        why = error.why if isinstance(error, NotGathered) else "server" if isinstance(error, ServerRefused) else "disk"
        problem, *_ = str(error).splitlines()
        print(NOT_OPENED[why][language].format(url=shown(url), problem=problem), file=sys.stderr)
        raise typer.Exit(2) from None


def shown(url: str) -> str:
    """Without its password, in whatever way it may be wrong."""
    return IN_QUERY.sub(r"\1***", PASSWORD.sub(r"\1:***@", url))
