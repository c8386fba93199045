"""``kiosk translate``: the sheet or the table of another language, with every text of a deck."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.decks.contents import HEAD
from kiosk.decks.deck import Deck
from kiosk.decks.loading import load_checked
from kiosk.decks.translating import fill_table, free
from kiosk.decks.workbooks import is_workbook

TOLD = {
    "fr": {
        "made": "{file} a une ligne pour chaque texte à traduire. Remplissez la colonne des traductions,"
        " puis\N{NO-BREAK SPACE}: kiosk check {deck}",
        "before": "{before} garde ce qui était là avant.",
        "announce": "Ajoutez «\N{NO-BREAK SPACE}{into}\N{NO-BREAK SPACE}» à"
        " «\N{NO-BREAK SPACE}languages\N{NO-BREAK SPACE}» dans deck.yaml.",
        "path": "{deck} n’est ni le dossier ni le classeur d’un jeu.",
        "faulty": "{deck} n’est pas encore un jeu sans erreur\N{NO-BREAK SPACE}: kiosk check {deck}",
        "language": "{into} n’est pas une autre langue en deux petites lettres, comme en ou de.",
        "refused": "{refusing} ne peut pas être écrit\N{NO-BREAK SPACE}: {reason}.",
    },
    "en": {
        "made": "{file} has a row for each text to translate. Fill in the column of the translations,"
        " then: kiosk check {deck}",
        "before": "{before} keeps what was there before.",
        "announce": "Add “{into}” to “languages” in deck.yaml.",
        "path": "{deck} is neither the folder nor the workbook of a deck.",
        "faulty": "{deck} is no deck without errors yet: kiosk check {deck}",
        "language": "{into} is no other language in two small letters, such as fr or de.",
        "refused": "{refusing} cannot be written: {reason}.",
    },
}

type Said = tuple[str, dict[str, object]]
"""What is told, and what it is told of."""


def translate(
    deck: Annotated[Path, typer.Argument(metavar="DECK", help="A deck's folder or workbook.")],
    into: Annotated[str, typer.Argument(metavar="LANGUAGE", help="The other language, in two letters: en.")],
    language: Annotated[Language, typer.Option(help="The language of the sentences.")] = Language.fr,
) -> None:
    """Give a deck a row for each text to translate, beside what is translated already.

    Of a workbook this is a copy, which the author goes on with; in a folder it is i18n/LANGUAGE.csv, and a copy of
    what was there is beside the folder. Exits with 0 when it is written, 2 when nothing is.
    """
    said = list(_translated(deck, into))
    for told, values in said:
        print(TOLD[language][told].format(**{"deck": deck, "into": into, **values}), file=sys.stderr)
    raise typer.Exit(0 if said[0][0] == "made" else 2)


def _translated(path: Path, into: str) -> Iterator[Said]:
    book = is_workbook(path) and path.is_file()
    if not book and not (path / HEAD).exists():
        yield "path", {}
        return
    deck = load_checked(path).deck
    if deck is None or into == deck.language or not re.fullmatch("[a-z]{2}", into):
        yield "faulty" if deck is None else "language", {}
        return
    try:
        yield from (_book if book else _folder)(path, deck, into)
    except OSError as error:
        yield "refused", {"refusing": error.filename, "reason": error.strerror or type(error).__name__}


def _book(path: Path, deck: Deck, into: str) -> Iterator[Said]:
    from kiosk.decks.workbooks.translated_copy import translated_copy

    content = translated_copy(path, deck, into)
    if content is None:
        yield "faulty", {}
        return
    file = free(path.with_stem(f"{path.stem.removesuffix(f'-{into}')}-{into}"))
    with file.open("xb") as written:
        written.write(content)
    yield "made", {"file": file, "deck": file}


def _folder(path: Path, deck: Deck, into: str) -> Iterator[Said]:
    filled = fill_table(path, deck, into)
    if filled is None:
        yield "faulty", {}
        return
    file, before = filled
    yield "made", {"file": file}
    if before:
        yield "before", {"before": before}
    if into not in deck.languages:
        yield "announce", {}
