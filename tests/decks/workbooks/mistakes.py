"""A teacher's game made from a ready workbook, and the mistakes people make in it, each with where it is told."""

from collections.abc import Mapping
from datetime import time
from typing import NamedTuple

from openpyxl import Workbook

from tests.decks.workbooks.books import Change, below, cells

MEANS = (
    *("Le feu sur la colline", "Le tambour", "Le pigeon", "Le cheval de poste", "Le fanion", "Le miroir", "La cloche"),
    *(
        "La lettre",
        "Le sémaphore",
        "Le fil électrique",
        "Le point et le trait",
        "Le câble sous la mer",
        "La voix au bout",
    ),
    *(
        "Les ondes",
        "La radio",
        "L’image à distance",
        "Le satellite",
        "Le réseau",
        "Le courriel",
        "Le portable",
        "L’assistant",
    ),
)
FIRST = 3
"""The row of the first card."""


def game(book: Workbook) -> None:
    """Twenty-one cards to put in order, with one source."""
    sheet, sources = book["Cartes"], book["Sources"]
    sheet.delete_rows(FIRST, sheet.max_row)
    sources.delete_rows(FIRST, sources.max_row)
    sources.append(("histoire", "Une histoire des messages", "Un musée", "2020", "https://musee.fr/messages"))
    for number, title in enumerate(MEANS, 1):
        text = f"{title} porte des nouvelles plus loin que la voix."
        sheet.append((title, number, text, None, f"étape {number}", "mdi6.chat", None, "histoire"))
    cells({"Réglages!B3": "Se parler de loin", "Cartes!T1": "image"})(book)


class Mistake(NamedTuple):
    """What is done to the game, and what is told of it, in words of the sentence."""

    change: Change
    found: str
    words: str


def in_cell(name: str, value: object, found: str, words: str) -> Mistake:
    return Mistake(cells({name: value}), found, words)


def row(sheet: str, *values: str | None) -> Change:
    return lambda book: below(book, sheet, *values)


MISTAKES: Mapping[str, Mistake] = {
    "a colour": in_cell("Réglages!B6", "verrt", "Réglages:6:2 E315", "« verrt » n’est pas dans la liste"),
    "the name of a setting": in_cell("Réglages!A8", "ouvertur", "Réglages:8:1 E309", "« ouvertur »"),
    "a number in words": in_cell("Réglages!B14", "huit", "Réglages:14:2 E028", "« cartes, partie courte »"),
    "a number too large": in_cell("Réglages!B16", 400, "Réglages:16:2 E029", "« cartes, partie longue »"),
    "a cover that is not described": in_cell("Réglages!B20", "ici.png", "Réglages:20:2 E356", "la feuille Images"),
    "a version": in_cell("Réglages!B23", "v1", "Réglages:23:2 E036", "« version »"),
    "a day in words": in_cell("Réglages!B28", "en mai", "Réglages:28:2 E036", "« relu le »"),
    "minutes": in_cell("Réglages!B31", 40, "Réglages:31:2 W346", "« partie courte »"),
    "an empty setting": in_cell("Réglages!B34", None, "Réglages:34:2 E032", "« ce que l’on garde »"),
    "a setting twice": Mistake(row("Réglages", "titre", "Autre"), "Réglages:36:1 E310", "déjà ligne 3"),
    "a title twice": in_cell("Cartes!A4", MEANS[0], "Cartes:4:1 E351", f"« {MEANS[0]} » : l’autre est à la ligne 3"),
    "no title": in_cell("Cartes!A5", None, "Cartes:5:1 E104", "« titre »"),
    "a rank with a comma": in_cell("Cartes!B6", 4.5, "Cartes:6:2 E109", f"« {MEANS[3]} » est ordonnée par « rang »"),
    "a rank in words": in_cell("Cartes!B7", "cinq", "Cartes:7:2 E109", f"« {MEANS[4]} »"),
    "no rank": in_cell("Cartes!B8", None, "Cartes:8:2 E106", f"« rang » de la carte « {MEANS[5]} » est vide"),
    "a text too long": in_cell("Cartes!C9", "mot " * 40, "Cartes:9:3 W031", f"« texte » de la carte « {MEANS[6]} »"),
    "no text": in_cell("Cartes!C10", None, "Cartes:10:3 W034", f"« {MEANS[7]} » n’a pas de texte"),
    "a drawing": in_cell("Cartes!F11", "mdi6.licorne", "Cartes:11:6 E107", "« mdi6.licorne »"),
    "no drawing": in_cell("Cartes!F12", None, "Cartes:12:6 W033", f"« {MEANS[9]} » n’a pas de dessin"),
    "an age": in_cell("Cartes!G13", "bébés", "Cartes:13:7 E315", "« bébés » n’est pas dans la liste"),
    "a source": in_cell(
        "Cartes!H14", "histore", "Cartes:14:8 E353", "la feuille Sources n’a l’identifiant « histore »"
    ),
    "one source of two": in_cell("Cartes!H15", "histoire, nasa", "Cartes:15:8 E353", "« nasa »"),
    "a figure": Mistake(
        cells({"Cartes!D16": "En 1866.", "Cartes!H16": None}),
        "Cartes:16:4 W040",
        f"« détail » de la carte « {MEANS[13]} »",
    ),
    "merged cells": Mistake(
        lambda book: book["Cartes"].merge_cells("C17:D18"), "Cartes:17:3 E344", "fusionnées (C17:D18)"
    ),
    "a spreadsheet error": in_cell("Cartes!D19", "#REF!", "Cartes:19:4 E312", "#REF"),
    "an hour": in_cell("Cartes!E20", time(10, 30), "Cartes:20:5 E314", "une heure"),
    "a recipe": in_cell("Cartes!K21", "aquarelle", "Cartes:21:11 E315", "« aquarelle » n’est pas dans la liste"),
    "a picture": in_cell(
        "Cartes!T22", "la.png", "Cartes:22:20 E352", f"« {MEANS[19]} » n’est pas dans la feuille Images"
    ),
    "a lost cell": in_cell("Cartes!V23", "perdu", "Cartes:23:22 E346", "« perdu »"),
    "a column": in_cell("Cartes!I1", "nnote", "Cartes:1:9 E306", "Vouliez-vous « note »"),
    "a source twice": Mistake(row("Sources", "histoire", "Encore"), "Sources:4:1 E111", "« histoire » existe déjà"),
    "an address": in_cell("Sources!E3", "www.musee", "Sources:3:5 E112", "« www.musee »"),
    "a year": in_cell("Sources!D3", "vers 1900", "Sources:3:4 E114", "« vers 1900 »"),
    "a file that is not there": Mistake(
        row("Images", "loin.png", "Un phare", "Moi", "CC0 1.0"), "Images:3:1 E357", "« loin.png »"
    ),
    "a word without a meaning": Mistake(row("Glossaire", None, "Réseau"), "Glossaire:3:4 E104", "« explication »"),
}

CODES = {mistake.found.split()[1] for mistake in MISTAKES.values()} | {"E354", "W348", "E358"}
