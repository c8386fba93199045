"""The columns of the tables: each is known, or private."""

from collections.abc import Iterator

from kiosk.decks.author import CARD_WORDS, GLOSSARY_WORDS
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvTable
from kiosk.decks.findings import listed, near

CARDS = ("id", "type", "age", "icon", "icon2", "picto", "recipe", "image", "source", "effects", *CARD_WORDS)
"""What means something in every deck; a scenario adds the columns it compares."""

SOURCES = ("id", "title", "author", "year", "url", "accessed", "kind", "checked_on")
SPEECH = ("context", "language", "file", "sha256", "voice", "licence")
MEDIA = ("file", "alt", "author", "licence", "source_url", "changes", "origin")
GLOSSARY = ("id", *GLOSSARY_WORDS, "source")
TRANSLATION = ("context", "source", "target")


def check(survey: Survey) -> None:
    """Every table."""
    for table, known in _tables(survey):
        for column in table.columns:
            if column and column not in known and not column.startswith("_"):
                place = table.place(1, column)
                survey.draft.findings.add("E103", place, column=column, known=listed(known, 20), **near(column, known))


def _tables(survey: Survey) -> Iterator[tuple[CsvTable, tuple[str, ...]]]:
    """Each table with the columns it may have; the cards' only when it is known which ones the steps compare."""
    draft = survey.draft
    compared = {column for _, built in survey.variants for column in survey.columns(built)}
    if survey.whole and compared <= set(draft.card_table.columns):
        yield draft.card_table, (*CARDS, *sorted(draft.trait_columns))
    yield draft.source_table, SOURCES
    yield draft.media_table, MEDIA
    yield draft.glossary_table, GLOSSARY
    yield draft.speech_table, SPEECH
    for table in draft.translations.values():
        yield table, TRANSLATION
