"""What a new workbook holds, whatever the format it is written in: sheets of texts with drop-down lists."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kiosk.decks.workbooks.grids import PRIVATE
from kiosk.decks.workbooks.templates import DEFAULTS, Template, spoken, template
from kiosk.decks.workbooks.wording import Term, Terms, words

FIRST_ROW, READY_ROWS = 3, 200
"""Below the headings and the help: rows made ready, with their lists."""

WIDE, NARROW = 60, 24
"""Columns of long and of short texts, in letters."""

LONG = frozenset("value text detail pro con link note title alt help example".split())


class Range(NamedTuple):
    """Cells of one column of a sheet, from a row to a row."""

    sheet: str
    column: int
    first: int
    last: int

    @property
    def letter(self) -> str:
        """The column as spreadsheets call it; ours are never beyond Z."""
        return chr(ord("A") + self.column - 1)


@dataclass(frozen=True)
class Listing:
    """A drop-down list: the cells that have it, those that hold its words. ``strict``: nothing else may be typed."""

    cells: Range
    words: Range
    strict: bool


@dataclass(frozen=True)
class Page:
    """A sheet: its rows from the headings on, the widths of its columns, the rows that are frozen, its lists."""

    name: str
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    frozen: int = 0
    lists: Sequence[Listing] = field(default=())


def new_pages(name: str, language: str) -> list[Page]:
    """The sheets of a new workbook with the example of a template, in ``fr`` or ``en``; the lists come last."""
    made, terms = template(name), words().columns
    cards = [_spelled(card, terms["cards"], language) for card in made.example.cards]
    return [
        _settings(name, made, language),
        _table("cards", made.columns, cards, language),
        _table("sources", tuple(terms["sources"]), made.example.sources, language),
        _table("media", tuple(terms["media"]), (), language),
        _table("glossary", tuple(terms["glossary"]), (), language),
        Page(words().sheets["help"].said(language), [[line] for line in words().help[language]], [120]),
        _lists(language),
    ]


def _settings(name: str, made: Template, language: str) -> Page:
    heads = [words().columns["settings"][column].said(language) for column in ("name", "value")]
    example = {**DEFAULTS, **made.example.settings, "template": name, "language": language}
    values = _spelled(example, made.terms, language)
    rows = [[*heads, PRIVATE + words().sheets["help"].said(language).lower()]]
    rows += [[term.said(language), values.get(key, ""), term.help(language)] for key, term in made.terms.items()]
    sheet = words().sheets["settings"].said(language)
    numbered = enumerate(made.terms.values(), 2)
    lists = [_listing(Range(sheet, 2, row, row), term.values, language) for row, term in numbered if term.values]
    return Page(sheet, rows, [36, WIDE, WIDE], 1, lists)


def _listing(cells: Range, name: str, language: str) -> Listing:
    """The list of that name; that of the sources is what the author writes."""
    if name == "source":
        return Listing(cells, Range(words().sheets["sources"].said(language), 1, FIRST_ROW, READY_ROWS), strict=False)
    items = _items(language)
    column = list(items).index(name) + 1
    source = Range(words().sheets["lists"].said(language), column, 2, len(items[name]) + 1)
    return Listing(cells, source, strict=name in words().values)


def _table(kind: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]], language: str) -> Page:
    """Headings, a row of help that begins with ``_``, the example."""
    terms = [words().columns[kind][column] for column in columns]
    help_row = [term.help(language) for term in terms]
    body = [[str(row.get(column, "")) for column in columns] for row in rows]
    sheet = words().sheets[kind].said(language)
    lists = [
        _listing(Range(sheet, number, FIRST_ROW, READY_ROWS), term.values, language)
        for number, term in enumerate(terms, 1)
        if term.values
    ]
    widths = [WIDE if column in LONG else NARROW for column in columns]
    heads = [term.said(language) for term in terms]
    return Page(sheet, [heads, _private(help_row), *body], widths, 2, lists)


def _private(row: Sequence[str]) -> list[str]:
    return [f"{PRIVATE} {row[0]}".rstrip(), *row[1:]]


def _spelled(row: Mapping[str, Any], terms: Terms, language: str) -> dict[str, str]:
    """A row of the example as a person writes it: values of closed lists by their names."""
    return {name: _said(text, terms[name], language) for name, text in spoken(dict(row), language).items()}


def _said(text: str, term: Term, language: str) -> str:
    values = words().values.get(term.values, {})
    return values[text].said(language) if text in values else text


def _lists(language: str) -> Page:
    """A column for each drop-down list, its name on top."""
    columns = [[name, *items] for name, items in _items(language).items()]
    height = max(map(len, columns))
    rows = [[column[row] if row < len(column) else "" for column in columns] for row in range(height)]
    return Page(words().sheets["lists"].said(language), rows, [NARROW] * len(columns), 1)


def _items(language: str) -> dict[str, list[str]]:
    """What each drop-down list offers."""
    closed = {name: [term.said(language) for term in terms.values()] for name, terms in words().values.items()}
    return closed | {name: list(items) for name, items in words().suggested.items()}
