"""Workbooks that are wrong or strange, each with what must be said of it."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Font

from tests.decks.workbooks.books import Change, below, cells, renewed


class Case(NamedTuple):
    """A change of the debate's workbook, and what is found after it."""

    change: Change
    found: tuple[str, ...]


def sheet(name: str, *rows: tuple[object, ...]) -> Change:
    """One more sheet."""

    return lambda book: renewed(book, name, *rows)


def removed(*names: str) -> Change:
    def change(book: Workbook) -> None:
        for name in names:
            book.remove(book[name])

    return change


def renamed(old: str, new: str) -> Change:
    return lambda book: setattr(book[old], "title", new)


def inserted(name: str, at: int, *values: str) -> Change:
    """One more row."""

    def change(book: Workbook) -> None:
        book[name].insert_rows(at)
        for column, value in enumerate(values, 1):
            book[name].cell(at, column, value)

    return change


def hidden(book: Workbook) -> None:
    made = book.create_sheet("Brouillon")
    made.append(("une idée", "à garder"))
    made.sheet_state = "hidden"


def merged(cells: str) -> Change:
    return lambda book: book["Cartes"].merge_cells(cells)


def sourced(book: Workbook) -> None:
    cells({"Cartes!G5": "cnil"})(book)
    below(book, "Sources", *SOURCE)


SOURCE = ("cnil", "Un guide", "CNIL", 2024.0, "https://www.cnil.fr/guide", None, None, datetime.date(2026, 1, 31))
HEADINGS = ("titre", "texte", "pour", "contre", "icône", "âge", "source", "note")

CASES: Mapping[str, Case] = {
    "a sheet is missing": Case(removed("Cartes"), (".:1:1 E303",)),
    "two sheets are missing": Case(removed("Cartes", "Réglages"), (".:1:1 E303", ".:1:1 E303")),
    "a sheet has a wrong name": Case(renamed("Sources", "Surces"), ("Surces:1:1 E304",)),
    "a sheet is there twice": Case(sheet("cards", HEADINGS), ("cards:1:1 E305",)),
    "a hidden sheet is like any other": Case(hidden, ("Brouillon:1:1 E304",)),
    "an empty sheet is no matter": Case(sheet("Feuille1"), ()),
    "a private sheet is no matter": Case(sheet("_idées", ("n’importe quoi",)), ()),
    "a column has a wrong name": Case(cells({"Cartes!C1": "pourr"}), ("Cartes:1:3 E306",)),
    "a private column is no matter": Case(cells({"Cartes!I1": "_idées", "Cartes!I5": "à revoir"}), ()),
    "a column is there twice": Case(cells({"Cartes!I1": "titre"}), ("Cartes:1:9 E023",)),
    "a cell stands below no heading": Case(cells({"Cartes!T6": "perdu"}), ("Cartes:6:20 E346",)),
    "a recipe is not in the list": Case(cells({"Cartes!J6": "perdu"}), ("Cartes:6:10 E315",)),
    "a recipe is in the list": Case(cells({"Cartes!J6": "papier peint"}), ()),
    "a column is missing": Case(cells({"Cartes!A1": "_titre"}), ("Cartes:1:1 E307",)),
    "the headings come twice": Case(inserted("Cartes", 8, *HEADINGS), ("Cartes:8:1 E308",)),
    "a title above the headings is no matter": Case(inserted("Cartes", 1, "Mes cartes"), ()),
    "a private row is no matter": Case(inserted("Cartes", 8, "_ à revoir", "plus tard"), ()),
    "an empty row is no matter": Case(inserted("Cartes", 8), ()),
    "a setting is not known": Case(cells({"Réglages!A13": "afirmations"}), ("Réglages:1:1 E032", "Réglages:13:1 E309")),
    "a setting is there twice": Case(inserted("Réglages", 4, "Titre", "Autre"), ("Réglages:4:1 E310",)),
    "a setting is missing": Case(cells({"Réglages!B9": None}), ("Réglages:9:2 E032",)),
    "a setting is too much": Case(cells({"Réglages!B12": "40"}), ("Réglages:12:2 E029",)),
    "a length without its number": Case(cells({"Réglages!B15": None}), ("Réglages:15:2 E032",)),
    "a number that is none hides nothing": Case(
        cells({"Réglages!B12": "huit", "Cartes!E5": "mdi6.licorne", "Réglages!B21": "v1"}),
        ("Cartes:5:5 E107", "Réglages:12:2 E028", "Réglages:21:2 E036"),
    ),
    "a talk that is too short": Case(cells({"Réglages!B15": 40}), ("Réglages:29:2 W346",)),
    "a setting that may be empty": Case(cells({"Réglages!B27": None}), ()),
    "the template is not known": Case(cells({"Réglages!B2": "tarot"}), ("Réglages:2:2 E311",)),
    "the template is not told": Case(cells({"Réglages!B2": None}), ("Réglages:1:1 E311",)),
    "a colour is not in the list": Case(cells({"Réglages!B6": "oranje"}), ("Réglages:6:2 E315",)),
    "a colour in English is": Case(cells({"Réglages!B6": "Teal"}), ()),
    "an age is not in the list": Case(cells({"Cartes!F5": "bébés"}), ("Cartes:5:6 E315",)),
    "a drawing does not exist": Case(cells({"Cartes!E5": "mdi6.licorne"}), ("Cartes:5:5 E107",)),
    "a title is missing": Case(cells({"Cartes!A5": None}), ("Cartes:5:1 E104",)),
    "two cards have one title": Case(cells({"Cartes!A6": "Le devoir à deux"}), ("Cartes:6:1 E351",)),
    "too few cards, once in each length": Case(
        lambda book: book["Cartes"].delete_rows(4, 20), ("Cartes:1:1 E355", "Cartes:1:1 E355")
    ),
    "no card at all": Case(lambda book: book["Cartes"].delete_rows(3, 20), ("Cartes:1:1 E355",) * 3),
    "a picture of a card is not described": Case(
        cells({"Cartes!T1": "image", "Cartes!T5": "chat.png"}), ("Cartes:5:20 E352",)
    ),
    "a picture of the cover is not described": Case(cells({"Réglages!B18": "chat.png"}), ("Réglages:18:2 E356",)),
    "a source is not there": Case(cells({"Cartes!G5": "cnil"}), ("Cartes:5:7 E353",)),
    "a source is there, numbers and days being what they are": Case(sourced, ()),
    "a text too long for its card": Case(cells({"Cartes!B7": "mot " * 20}), ("Cartes:7:2 W031",)),
    "a title is a number": Case(cells({"Cartes!A5": 12.0}), ()),
    "a text is a time": Case(cells({"Cartes!H5": datetime.time(10, 30)}), ("Cartes:5:8 E314",)),
    "a text is true": Case(cells({"Cartes!H5": True}), ("Cartes:5:8 E314",)),
    "a formula has no result": Case(cells({"Cartes!H5": "=A5"}), ("Cartes:5:8 E313",)),
    "a cell is an error": Case(cells({"Cartes!H5": "#REF!"}), ("Cartes:5:8 E312",)),
    "an error in a column of one’s own is no matter": Case(cells({"Cartes!I1": "_calcul", "Cartes!I5": "#REF!"}), ()),
    "a row with an error alone": Case(
        cells({"Cartes!A20": "#REF!"}), ("Cartes:20:1 E104", "Cartes:20:1 E312", "Cartes:20:2 W034", "Cartes:20:5 W033")
    ),
    "titles are merged": Case(merged("A3:A4"), ("Cartes:3:1 E344",)),
    "texts are merged, across and down": Case(merged("B5:D7"), ("Cartes:5:2 E344",)),
    "what is merged beside the cards is no matter": Case(merged("T5:U9"), ()),
    "what is merged in a private row is no matter": Case(merged("A2:C2"), ()),
    "the headings are gone": Case(lambda book: book["Cartes"].delete_rows(1), ("Cartes:1:1 E345",)),
    "the headings of the settings are gone": Case(lambda book: book["Réglages"].delete_rows(1), ("Réglages:1:1 E345",)),
    "a format far away is no matter": Case(
        lambda book: setattr(book["Cartes"]["CV1000000"], "font", Font(bold=True)), ()
    ),
    "a value far down": Case(cells({"Cartes!A1048576": "ici"}), ("Cartes:1048576:13 E302",)),
    "a value far right": Case(cells({"Sources!XFD1": "ici"}), ("Sources:2:16384 E302",)),
    "a picture is not beside the workbook": Case(
        lambda book: below(book, "Images", "chat.png", "Un chat", "Moi", "CC0 1.0"), ("Images:3:1 E357",)
    ),
    "a picture has a name that climbs": Case(
        lambda book: below(book, "Images", "../chat.png", "Un chat", "Moi", "CC0 1.0"), ("Images:3:1 E003",)
    ),
    "a translation without its column": Case(sheet("en", ("contexte", "original")), ("en:1:1 E307",)),
    "a translation of what is not there": Case(
        sheet("en", ("contexte", "traduction"), ("card.rien.title", "Nothing")), ("en:1:1 W347", "en:2:1 W062")
    ),
}
"""By what is the matter: nothing else may be said."""

CODES = {found.split()[1] for case in CASES.values() for found in case.found} | {"E301", "W345"}
