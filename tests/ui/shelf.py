"""Five games of one table's cards: what the shelf looks like when it is full."""

import csv
import io
from pathlib import Path

from kiosk.host.paths import bundled_decks_dir
from tests.decks.folders import good, overlaid

GAMES = {
    "boite-noire": ("La Boîte noire", "La Boîte noire", "teal"),
    "demain-lia": ("Et demain, l’IA\u00a0?", "And tomorrow, AI?", "violet"),
    "une-ia-dans-ma-rue": ("Une IA dans ma rue", "An AI in my street", "orange"),
    "micro-dystopies": ("Micro-dystopies", "Micro-dystopies", "pink"),
    "le-duel": ("Le duel à l’aveugle", "The blind duel", "blue"),
}
"""Title in French, in English, colour; each has its cover in the decks that ship."""


def cover_of(game: str) -> Path:
    """The cover of a game that ships."""
    return bundled_decks_dir() / game / "media" / "cover.png"


def full_shelf(folder: Path) -> Path:
    """A folder of five decks."""
    for game, (title, english, color) in GAMES.items():
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
    text = text.replace("du-boulier-a-la-puce", game).replace("color: slate", f"color: {color}\npicture: cover.png")
    assert all(part in text for part in (title, f"id: {game}", color, "picture"))
    return text


def _translated(title: str, english: str) -> str:
    text = io.StringIO()
    rows = [row for row in csv.reader(io.StringIO(good("i18n/en.csv"))) if row[0] != "deck.title"]
    mine = [["deck.title", title, english], ["media.cover.png.alt", "Une image", "A picture"]]
    csv.writer(text).writerows([*rows, *mine])
    return text.getvalue()
