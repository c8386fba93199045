"""One to ten games of one table's cards: what the shelf looks like until it is full."""

import csv
import io
from itertools import islice
from pathlib import Path

from kiosk.host.paths import bundled_decks_dir
from tests.decks.folders import good, overlaid

GAMES = {
    "boite-noire": ("La Boîte noire", "La Boîte noire", "teal"),
    "demain-lia": ("Et demain, l’IA\u00a0?", "And tomorrow, AI?", "violet"),
    "une-ia-dans-ma-rue": ("Une IA dans ma rue", "An AI in my street", "orange"),
    "micro-dystopies": ("Micro-dystopies", "Micro-dystopies", "pink"),
    "le-duel": ("Le duel à l’aveugle", "The blind duel", "blue"),
    "fabrique-ton-ia": ("Fabrique ton IA", "Build your own AI", "green"),
    "ia-au-travail": ("IA au travail\u00a0: à vous de négocier", "AI at work: you negotiate", "slate"),
    "en-classe": ("En classe, avec ou sans IA\u00a0?", "In class, with or without AI?", "ochre"),
    "le-proces": ("Le procès de l’IA", "AI on trial", "wine"),
    "le-mur": ("Le mur des avis", "The wall of opinions", "plum"),
}
"""Title in French, in English, colour; the first five have their covers in the decks that ship, and lend them."""
COVERED = 5
PROMISE = ("Remettre dans l’ordre, puis débattre", "Put things in order, then debate")


def cover_of(game: str) -> Path:
    """The cover of a game, one that ships."""
    names = list(GAMES)
    return bundled_decks_dir() / names[names.index(game) % COVERED] / "media" / "cover.png"


def full_shelf(folder: Path, count: int = COVERED) -> Path:
    """A folder of so many decks, 10 at most."""
    for game, (title, english, color) in islice(GAMES.items(), count):
        files: dict[str, str | bytes | None] = {
            "deck.yaml": _head(game, title, color),
            "media.csv": "file,alt,author,licence\ncover.png,Une image,Équipe de la borne,CC BY-SA 4.0\n",
            "media/cover.png": cover_of(game).read_bytes(),
            "i18n/en.csv": _translated(title, english),
        }
        overlaid(folder / game, files)
    return folder


def _head(game: str, title: str, color: str) -> str:
    text = good("deck.yaml").replace("Du boulier à la puce", f'"{title}"')
    text = text.replace("du-boulier-a-la-puce", game).replace(
        "color: slate", f"color: {color}\npicture: cover.png\nverb: {PROMISE[0]}"
    )
    assert all(part in text for part in (title, f"id: {game}", color, "picture"))
    return text


def _translated(title: str, english: str) -> str:
    text = io.StringIO()
    rows = [row for row in csv.reader(io.StringIO(good("i18n/en.csv"))) if row[0] != "deck.title"]
    mine = [["deck.title", title, english], ["deck.verb", *PROMISE], ["media.cover.png.alt", "Une image", "A picture"]]
    csv.writer(text).writerows([*rows, *mine])
    return text.getvalue()
