"""Everything the author of a deck wrote for people to read, by key."""

from collections.abc import Iterable, Mapping

from kiosk.decks.draft import CsvTable, Document, NodePath, StepDraft
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.lengths import as_written
from kiosk.decks.manifest import Manifest
from kiosk.decks.written import Written, texts_in
from kiosk.engine.frame import Counter, Team
from kiosk.engine.step import FLASH

CARD_WORDS = {"title": 8, "text": 25, "note": 25, "detail": 60} | dict.fromkeys(("help", "link", "pro", "con"), 15)
CARD_WORDS |= {
    "question": 15,
    "private": 15,
    "nature": 15,
    "verify": 25,
    "body": 110,
    "trap": 15,
    "author": 8,
    "date": 8,
}
CARD_WORDS |= {"unit": 8}
"""The columns of the card table that people read, with the words that fit."""

ALT_WORDS = 40

GLOSSARY_WORDS = {"word": 6, "forms": 12, "text": 25, "example": 25}
"""The columns of the glossary that people read, with the words that fit; ``forms`` are only looked for."""

MAX_TITLE, MAX_BODY = 80, 600
"""Characters, for legibility: what no card face can hold at any size."""


class AuthorTexts:
    """Collects texts with their places and words; one that is far too long is a finding."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.texts: dict[str, str] = {}
        self.places: dict[str, FilePlace] = {}
        self.words: dict[str, int] = {}

    def of_head(self, head: Document, manifest: Manifest | None) -> None:
        """``deck.title``, ``deck.credits.1``…"""
        for written in texts_in(manifest) if manifest else ():
            self._keep(f"deck.{written.key}", written.text, head.place(*written.path), written.words)

    def of_steps(self, scenario: Document, steps: Iterable[StepDraft]) -> None:
        """``step.<id>.prompt``…; where it differs from one length to another, ``step.<id>.prompt.short``…; that of
        flash is left out where it is the short one."""
        for step in steps:
            seen: dict[str, dict[str, Written]] = {}
            distinct = {id(built): built for built in step.built.values()}
            told = {name: tuple(texts_in(built)) for name, built in distinct.items()}
            for length, built in step.built.items():
                for written in told[id(built)]:
                    seen.setdefault(written.key, {})[length] = written
            for key, by_length in seen.items():
                self._keep_step(scenario, step, key, by_length)

    def _keep_step(self, scenario: Document, step: StepDraft, key: str, by_length: Mapping[str, Written]) -> None:
        same = len({written.text for written in by_length.values()}) == 1
        for length, written in by_length.items():
            if length == FLASH and written == by_length.get("short"):
                continue
            path: NodePath = (*step.path, *as_written(step.raw, written.path, length))
            name = f"step.{step.id}.{key}" if same else f"step.{step.id}.{key}.{length}"
            self._keep(name, written.text, scenario.place(*path), written.words)
            if same:
                break

    def of_frame(self, scenario: Document, counters: Mapping[str, Counter], teams: Iterable[Team]) -> None:
        """``counter.<id>.low``…, ``team.<id>.title``."""
        for name, counter in counters.items():
            for written in texts_in(counter):
                place = scenario.place("counters", name, *written.path)
                self._keep(f"counter.{name}.{written.key}", written.text, place, written.words)
        for number, team in enumerate(teams):
            for written in texts_in(team):
                place = scenario.place("teams", number, *written.path)
                self._keep(f"team.{team.id}.{written.key}", written.text, place, written.words)

    def of_cards(self, table: CsvTable) -> None:
        """``card.<id>.text``…"""
        columns = [(number, column) for number, column in enumerate(table.columns, 1) if column in CARD_WORDS]
        for row in table.rows:
            for number, column in columns:
                if text := row[column]:
                    place = FilePlace(table.file, row.line, number)
                    self._keep(f"card.{row['id']}.{column}", text, place, CARD_WORDS[column])

    def of_sources(self, table: CsvTable) -> None:
        """``source.<id>.author``: may be translated, need not be."""
        for row in table.rows:
            self._keep(f"source.{row['id']}.author", row["author"], table.place(row.line, "author"), 0)

    def of_media(self, table: CsvTable) -> None:
        """``media.<file>.alt``: what a picture shows, for people who cannot see it."""
        for row in table.rows:
            self._keep(f"media.{row['file']}.alt", row["alt"], table.place(row.line, "alt"), ALT_WORDS)

    def of_glossary(self, table: CsvTable) -> None:
        """``glossary.<id>.text``…"""
        for row in table.rows:
            for column, words in GLOSSARY_WORDS.items():
                self._keep(f"glossary.{row['id']}.{column}", row[column], table.place(row.line, column), words)

    def of_translation(self, table: CsvTable) -> None:
        """Translations are as long as texts may be."""
        for row in table.rows:
            if len(row["target"]) > MAX_TITLE:
                self._measure(row["context"], row["target"], table.place(row.line, "target"))

    def _keep(self, key: str, text: str, place: FilePlace, words: int) -> None:
        if text and key not in self.texts:
            self.texts[key], self.places[key], self.words[key] = text, place, words
            self._measure(key, text, place)

    def _measure(self, key: str, text: str, place: FilePlace) -> None:
        limit = MAX_TITLE if key.endswith(".title") else MAX_BODY
        if len(text) > limit:
            self.findings.add("E101", place, key=key, count=len(text), limit=limit)
