"""How much there is to read on a card and in a step: what fits, in every language."""

import re
from collections.abc import Iterator

from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData
from kiosk.decks.written import words_beyond
from kiosk.engine.step import Step

STATEMENT = 15
"""Words of a statement people take a position on."""

TITLE = 40
"""Characters of a card's title."""

CARD_TITLE = re.compile(r"card\.[^.]*\.title")


def check(survey: Survey) -> None:
    """Every text in every language; nearly all fit, and where they stand is not asked."""
    draft, findings = survey.draft, survey.draft.findings
    judged = (card for _, built in survey.variants for card in _judged(survey, built))
    limits = {**draft.text_words, **{f"card.{card.id}.text": STATEMENT for card in judged}}
    for key, text in draft.texts.items():
        if told := _too_long(key, text, limits.get(key, 0)):
            findings.add(told[0], draft.text_places[key], **told[1])
    for table in draft.translations.values():
        for row in table.rows:
            if told := _too_long(row["context"], row["target"], limits.get(row["context"], 0)):
                findings.add(told[0], table.place(row.line, "target"), **told[1])


def _judged(survey: Survey, built: Step) -> Iterator[CardData]:
    """Cards that are statements: people take a position on them."""
    read = checks_of(built).reading()
    if read.statement and read.about:
        yield from survey.cards_in(read.about)


def _too_long(key: str, text: str, limit: int) -> tuple[str, dict[str, object]] | None:
    """The finding of a text that does not fit: a title of a card by its signs, any other by its words."""
    if key.endswith(".title") and CARD_TITLE.fullmatch(key):
        return ("W032", {"card": key.split(".")[1], "count": len(text), "limit": TITLE}) if len(text) > TITLE else None
    if not limit or not (words := words_beyond(text, limit)):
        return None
    code, who = _named(key)
    return code, {**who, "count": words, "limit": limit}


def _named(key: str) -> tuple[str, dict[str, str]]:
    """The finding of a text with too many words, and what names it."""
    family, _, rest = key.partition(".")
    card, _, column = rest.partition(".")
    return ("W031", {"card": card, "column": column}) if family == "card" else ("W056", {"key": key})
