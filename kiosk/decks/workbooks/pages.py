"""What a new workbook holds, whatever the format it is written in: sheets of texts with drop-down lists."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kiosk.decks.author import CARD_WORDS
from kiosk.decks.workbooks.counting import WordCounter
from kiosk.decks.workbooks.grids import PRIVATE
from kiosk.decks.workbooks.page import FIRST_ROW, READY_ROWS, Listing, Page, Range
from kiosk.decks.workbooks.templates import DEFAULTS, Template, sentences, spoken, template
from kiosk.decks.workbooks.wording import Term, Terms, words
from kiosk.host.paths import assets_dir

WIDE, NARROW = 60, 24
"""Columns of long and of short texts, in letters."""

LONG = frozenset("value text detail pro con link note title alt help example source target".split())
COUNTED = ("text", "detail", "link", "pro", "con", "private", "question")
"""Columns of cards whose words are counted, as many as fit."""
COUNTED_ROWS = 60


def new_pages(name: str, language: str) -> list[Page]:
    """The sheets of a new workbook with the example of a template, in ``fr`` or ``en``; those to read come last."""
    made, terms = template(name), words().columns
    cards = [_spelled(card, terms["cards"], language) for card in made.example.cards]
    return [
        _settings(name, made, language),
        _table("cards", made.columns, cards, language),
        _table("sources", tuple(terms["sources"]), made.example.sources, language),
        _table("media", tuple(terms["media"]), (), language),
        _table("glossary", tuple(terms["glossary"]), (), language),
        _table("sentences", ("context", "text"), _sentences(made, language), language),
        Page(words().sheets["help"].said(language), [[line] for line in words().help[language]], [120]),
        _icons(language),
        _lists(language),
    ]


def translation_page(texts: Mapping[str, str], language: str, other: str) -> Page:
    """A sheet for another language, with every text to translate and its key; it counts once something is filled in."""
    rows = [{"context": key, "source": text} for key, text in texts.items()]
    page = _table("translation", ("context", "source", "target"), rows, language)
    return replace(page, name=other, filled=[Range(other, 3, FIRST_ROW, len(page.rows))])


def _settings(name: str, made: Template, language: str) -> Page:
    heads = [words().columns["settings"][column].said(language) for column in ("name", "value")]
    example = {**DEFAULTS, **made.example.settings, "template": name, "language": language}
    values = _spelled(example, made.terms, language)
    aside = [PRIVATE + words().sheets["help"].said(language).lower(), PRIVATE + _counted("", language)]
    rows = [[*heads, *aside]]
    rows += [[term.said(language), values.get(key, ""), term.help(language)] for key, term in made.terms.items()]
    sheet = words().sheets["settings"].said(language)
    numbered = list(enumerate(made.terms.values(), 2))
    lists = [_listing(Range(sheet, 2, row, row), term.values, language) for row, term in numbered if term.values]
    counters = [WordCounter(4, 2, term.limit, row, row) for row, term in numbered if term.limit]
    return Page(sheet, rows, [36, WIDE, WIDE, 12], 1, lists, [Range(sheet, 2, 3, len(rows))], counters)


def _counted(column: str, language: str) -> str:
    """The heading of a column that counts the words of another one."""
    return words().counted[language].format(column=column).rstrip(" :\N{NO-BREAK SPACE}")


def _sentences(made: Template, language: str) -> list[dict[str, str]]:
    return [{"context": key, "text": text[language]} for key, text in sentences(made).items()]


def _listing(cells: Range, name: str, language: str) -> Listing:
    """The list of that name; that of the sources is what the author writes."""
    if name == "source":
        return Listing(cells, Range(words().sheets["sources"].said(language), 1, FIRST_ROW, READY_ROWS), strict=False)
    items = _items(language)
    column = list(items).index(name) + 1
    source = Range(words().sheets["lists"].said(language), column, 2, len(items[name]) + 1)
    return Listing(cells, source, strict=name in words().values)


def _table(kind: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]], language: str) -> Page:
    """Headings, a row of help that begins with ``_``, the example; then the columns that count."""
    terms = [words().columns[kind][column] for column in columns]
    counted = [column for column in columns if kind == "cards" and column in COUNTED]
    heads = [term.said(language) for term in terms]
    heads += [PRIVATE + _counted(words().columns[kind][column].said(language), language) for column in counted]
    body = [[str(row.get(column, "")) for column in columns] for row in rows]
    sheet = words().sheets[kind].said(language) if kind in words().sheets else kind
    ready = len(body) + FIRST_ROW - 1 if kind == "sentences" else READY_ROWS
    ranges = [Range(sheet, number, FIRST_ROW, ready) for number in range(1, len(columns) + 1)]
    lists = [_listing(cells, term.values, language) for cells, term in zip(ranges, terms, strict=True) if term.values]
    counters = [
        WordCounter(number, columns.index(column) + 1, CARD_WORDS[column], FIRST_ROW, COUNTED_ROWS)
        for number, column in enumerate(counted, len(columns) + 1)
    ]
    widths = [WIDE if column in LONG else NARROW for column in columns] + [12] * len(counted)
    written = [heads, _private([term.help(language) for term in terms]), *body]
    return Page(sheet, written, widths, 2, lists, ranges[kind == "sentences" :], counters)


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
    columns = [[words().lists[name].said(language), *items] for name, items in _items(language).items()]
    height = max(map(len, columns))
    rows = [[column[row] if row < len(column) else "" for column in columns] for row in range(height)]
    return Page(words().sheets["lists"].said(language), rows, [NARROW] * len(columns), 1)


def _icons(language: str) -> Page:
    """The icons that the list offers, each with its picture."""
    names, heads = words().suggested["icon"], [term.said(language) for term in words().columns["icons"].values()]
    folder = assets_dir() / "workbooks" / "icons"
    pictures = {row: (folder / f"{icon}.png").read_bytes() for row, icon in enumerate(names, 2)}
    return Page(
        words().sheets["icons"].said(language), [heads, *([name] for name in names)], [40, 12], 1, pictures=pictures
    )


def _items(language: str) -> dict[str, list[str]]:
    """What each drop-down list offers."""
    closed = {name: [term.said(language) for term in terms.values()] for name, terms in words().values.items()}
    return closed | {name: list(items) for name, items in words().suggested.items()}
