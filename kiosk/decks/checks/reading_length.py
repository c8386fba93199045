"""How much there is to read on a card and in a step: what fits, in every language."""

import re
from collections.abc import Iterator

from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData
from kiosk.decks.findings import FilePlace
from kiosk.decks.written import words_beyond
from kiosk.engine.step import Step

STATEMENT = 15
"""Words of a statement people take a position on."""

TITLE = 40
"""Characters of a card's title."""

CARD_TITLE = re.compile(r"card\.[^.]*\.title")


def check(survey: Survey) -> None:
    """Every text in every language."""
    statements = {f"card.{card.id}.text" for _, built in survey.variants for card in _judged(survey, built)}
    for key, text, place in _texts(survey):
        _fits(survey, key, text, place, statements)


def _judged(survey: Survey, built: Step) -> Iterator[CardData]:
    """Cards that are statements: people take a position on them."""
    read = checks_of(built).reading()
    if read.statement and read.about:
        yield from survey.cards_in(read.about)


def _texts(survey: Survey) -> Iterator[tuple[str, str, tuple[str, int, int]]]:
    """The key of each text, the text and its place; nearly all fit, and their places are not asked for."""
    draft = survey.draft
    yield from ((key, text, draft.text_places[key]) for key, text in draft.texts.items())
    for table in draft.translations.values():
        column = table.columns.index("target") + 1 if "target" in table.columns else 1
        for row in table.rows:
            yield row["context"], row["target"], (table.file, row.line, column)


def _fits(survey: Survey, key: str, text: str, place: tuple[str, int, int], statements: set[str]) -> None:
    """A title of a card by its signs, any other text by its words."""
    if key.endswith(".title") and CARD_TITLE.fullmatch(key):
        if len(text) > TITLE:
            found = {"card": key.split(".")[1], "count": len(text), "limit": TITLE}
            survey.draft.findings.add("W032", FilePlace(*place), **found)
        return
    limit = STATEMENT if key in statements else survey.draft.text_words.get(key, 0)
    if limit and (words := words_beyond(text, limit)):
        code, who = _named(key)
        survey.draft.findings.add(code, FilePlace(*place), **who, count=words, limit=limit)


def _named(key: str) -> tuple[str, dict[str, str]]:
    """The finding of a text with too many words, and what names it."""
    family, _, rest = key.partition(".")
    card, _, column = rest.partition(".")
    return ("W031", {"card": card, "column": column}) if family == "card" else ("W056", {"key": key})
