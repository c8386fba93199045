"""Checking the games of this kiosk, and a large deck: 1,000 cards and 200 steps."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.decks.bare_parse import parse, parse_workbook
from kiosk.decks.loading import load
from kiosk.decks.workbooks.new_book import FORMATS
from kiosk.decks.workbooks.pages import new_pages
from kiosk.host.icon_names import glyphs
from kiosk.host.paths import bundled_decks_dir
from kiosk.tools.bench.figure import Figure, milliseconds

RUNS = 7
ROUNDS = 50
CARDS_A_ROUND = 20
WORKBOOK_CARDS = 200
HEAD = """format: 1
id: grand-jeu
version: "1.0"
title: Un grand jeu
summary: Des cartes à mettre dans l’ordre, beaucoup de cartes.
howto: Lisez, rangez, regardez, parlez-en, puis recommencez.
color: slate
icon: mdi6.cards
licence: CC BY-SA 4.0
review: 2026-01-15
"""
ROUND = """
  - {{id: deal-{n}, kind: deal, title: Des cartes, from: pile-{n}, to: table-{n}, count: 6, seconds: 10}}
  - id: order-{n}
    kind: arrange
    title: Dans l’ordre
    prompt: Du plus ancien au plus récent.
    cards: table-{n}
    to: line-{n}
    layout: line
    answer: rank
    scoring: pairs
    attempts: {{short: 1, normal: 2, long: 3}}
    seconds: 60
  - {{id: order-{n}-shown, kind: reveal, title: Les places, of: order-{n}, show: [answer, details], seconds: 20}}
"""
TALK = "  - {{id: talk-{n}, kind: discuss, title: Parlez-en, prompt: Qu’en pensez-vous ?, speaking: free, timer: 60}}\n"
END = """  - id: end
    kind: debrief
    title: La fin
    show: [order-0]
    takeaways:
      - {id: keep, keep: Vous avez rangé beaucoup de cartes., try: Racontez-le à quelqu’un.}
"""
CARD = (
    "card-{n}-{place},type-{n},tous,mdi6.card,{place},La carte {n} {place},"
    "Une phrase courte que tout le monde peut lire à voix haute.,"
    '"Une explication un peu plus longue, avec ce qu’il faut savoir quand on veut en parler ensemble."\n'
)


def write_large_deck(folder: Path) -> None:
    """A deck without findings but those about its time, which no group would have."""
    rounds = range(ROUNDS)
    zones = (f"  pile-{n}: {{cards: type-{n}, show: hidden}}\n  table-{n}: {{}}\n  line-{n}: {{}}\n" for n in rounds)
    steps = (ROUND.format(n=n) + (TALK.format(n=n) if n + 1 < ROUNDS else END) for n in rounds)
    cards = (CARD.format(n=n, place=place) for n in rounds for place in range(1, CARDS_A_ROUND + 1))
    texts = {
        "deck.yaml": HEAD,
        "scenario.yaml": f"format: 1\nzones:\n{''.join(zones)}steps:{''.join(steps)}",
        "cards.csv": f"id,type,age,icon,rank,title,text,detail\n{''.join(cards)}",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def measure() -> Iterator[Figure]:
    """All findings at once, against parsing the same files."""
    shipped = sorted(path for path in bundled_decks_dir().iterdir() if path.is_dir())
    yield _checked(f"check of the {len(shipped)} games", shipped, most=400)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        write_large_deck(Path(name))
        yield _checked("check of 1,000 cards and 200 steps", [Path(name)], most=150)
        yield _workbook(Path(name) / "cards.ods")


def write_large_workbook(path: Path) -> None:
    """The debate’s example with its cards many times over, under other titles."""
    pages = {page.name: page for page in new_pages("debate", "fr")}
    heads, hint, *cards = pages["Cartes"].rows
    many = [[f"{title} {n}", *rest] for n in range(WORKBOOK_CARDS // len(cards)) for title, *rest in cards]
    pages["Cartes"] = replace(pages["Cartes"], rows=[heads, hint, *many])
    path.write_bytes(FORMATS[path.suffix](list(pages.values())))


def _workbook(path: Path) -> Figure:
    """From the file to the deck, against the sheets read by the library alone."""
    write_large_workbook(path)
    known = frozenset(glyphs())
    ours, floor = milliseconds(lambda: load(path, known), RUNS), milliseconds(lambda: parse_workbook(path), RUNS)
    return Figure(f"a workbook of {WORKBOOK_CARDS} cards", "ms", ours, floor, most=3_000)


def _checked(name: str, folders: list[Path], most: float) -> Figure:
    known = frozenset(glyphs())
    ours = milliseconds(lambda: [load(folder, known) for folder in folders], RUNS)
    return Figure(name, "ms", ours, milliseconds(lambda: [parse(folder) for folder in folders], RUNS), most=most)
