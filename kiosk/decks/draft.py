"""A deck being read: everything its files say, where, and what could be built from it, right or wrong.

Reading fills a draft and reports what concerns one value alone: syntax, encoding, a field too many or missing, an id.
The checks get the finished draft and report what only a look at the whole can tell. Both add to ``findings``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from kiosk.decks.findings import FilePlace, Findings, UntoldFinding
from kiosk.decks.manifest import Manifest
from kiosk.engine.cards import split_cell
from kiosk.engine.frame import Counter, Players, Team, Zone
from kiosk.engine.game import AnyRules, Game, Gate
from kiosk.engine.step import Step

type NodePath = tuple[str | int, ...]


class NodeMark(Protocol):
    """Where a node begins in its text: line and column, from 0."""

    line: int
    column: int


def place_at(file: str, mark: NodeMark) -> FilePlace:
    """The place of a mark in a file."""
    return FilePlace(file, mark.line + 1, mark.column + 1)


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file: mappings, lists and texts (every scalar stays text), and the place of each node by its path.

    A node that is absent or of the wrong shape reads as an empty one; ``data`` is ``{}`` for a missing file.
    """

    file: str
    data: Mapping[str, Any] = field(default_factory=dict)
    marks: Mapping[NodePath, NodeMark] = field(default_factory=dict)

    def place(self, *path: str | int) -> FilePlace:
        """Where a node stands, or the nearest one around it. A mapping's entry is marked at its key."""
        for end in range(len(path), -1, -1):
            if mark := self.marks.get(path[:end]):
                return place_at(self.file, mark)
        return FilePlace(self.file)


class CsvRow(dict[str, str]):
    """A line of a table: cells by column, trimmed, empty in a column that it has not; ``line`` is where it begins in
    the file. The checks look at a hundred thousand cells of a few games: a dictionary of its own gives them fastest."""

    __slots__ = ("line",)
    line: int

    def __missing__(self, column: str) -> str:
        return ""


@dataclass(frozen=True)
class CsvTable:
    """A CSV file: its columns as written (first line), then its rows; empty rows are left out."""

    file: str
    columns: tuple[str, ...] = ()
    rows: tuple[CsvRow, ...] = ()

    @cached_property
    def targets(self) -> dict[str, str]:
        """In a table that says texts once more, what it says of each key of which it says anything."""
        return {row["context"]: row["target"] for row in self.rows if row["target"]}

    def place(self, line: int, column: str = "") -> FilePlace:
        """Where a cell stands; the first column when there is no such column."""
        return FilePlace(self.file, line, self.columns.index(column) + 1 if column in self.columns else 1)


@dataclass(frozen=True, slots=True)
class CardData:
    """What a card is beside its texts. ``sources`` are ids; ``image`` is the name of a file in ``media/``,
    ``icon2`` what its picture has beside its icon, ``recipe`` how that is drawn, ``pictos`` are the icons above its
    easy words; each may be empty."""

    id: str
    type: str
    age: str
    icon: str
    image: str
    sources: tuple[str, ...]
    traits: Mapping[str, str]
    effects: str = ""
    icon2: str = ""
    recipe: str = ""
    pictos: tuple[str, ...] = ()

    def values(self, column: str) -> tuple[str, ...]:
        """The values of a trait, two when the cell reads ``a | b``. Its family is one too."""
        if column == "type":
            return (self.type,)
        return split_cell(self.traits.get(column, ""))


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step of the scenario: its place in reading order, what is written where, and the steps built from it.

    ``built`` has one step a length, leaves out the lengths the step does not exist in, and is empty when it could not
    be built. ``inside`` is the id of the rounds around it.
    """

    index: int
    id: str
    raw: Mapping[str, Any]
    built: Mapping[str, Step]
    path: NodePath
    inside: str = ""


@dataclass
class Plan:
    """The steps of one length in order, and the gates before its rounds, by place."""

    steps: list[tuple[StepDraft, AnyRules]] = field(default_factory=list)
    gates: dict[int, Gate] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """A deck on its way. Tables and documents of missing files are empty; models are None when they could not be built.

    ``broken`` names the files that are missing or could not be read whole: what hangs on them is not worth a finding.
    ``files`` holds every regular file of the folder by its name relative to it; ``glyphs`` the icon names that exist,
    empty when they are not known. ``cards`` keeps the first card of each id. ``texts`` maps keys (``card.x.title``,
    ``step.y.prompt``, ``deck.title``…) to what the author wrote, ``text_places`` to where, ``text_words`` to how many
    words fit. ``translations`` and ``easy``, the easy words, are by language, and so is in ``easy_faults`` what keeps
    the deck from being played in those that could be read. ``plays``, which only the checks read, are texts by the name
    of their file, None for one that cannot be read. ``game`` exists only when the whole scenario could be built.
    """

    folder: Path
    findings: Findings
    glyphs: frozenset[str]
    broken: frozenset[str]
    files: Mapping[str, Path]
    head: Document
    scenario: Document
    card_table: CsvTable
    source_table: CsvTable
    media_table: CsvTable
    glossary_table: CsvTable
    speech_table: CsvTable
    translations: Mapping[str, CsvTable]
    easy: Mapping[str, CsvTable]
    easy_faults: Mapping[str, tuple[UntoldFinding, ...]]
    plays: Mapping[str, str | None]
    manifest: Manifest | None
    players: Players
    zones: Mapping[str, Zone]
    counters: Mapping[str, Counter]
    teams: tuple[Team, ...]
    steps: tuple[StepDraft, ...]
    plans: Mapping[str, Plan]
    cards: Mapping[str, CardData]
    texts: Mapping[str, str]
    text_places: Mapping[str, FilePlace]
    text_words: Mapping[str, int]
    game: Game | None

    @property
    def language(self) -> str:
        """The author's language."""
        return self.manifest.language if self.manifest else "fr"

    @property
    def trait_columns(self) -> frozenset[str]:
        """The columns of the card table that the scenario compares."""
        return frozenset(column for step in self.steps for built in step.built.values() for column in built.columns())

    @cached_property
    def targets(self) -> dict[str, dict[str, str]]:
        """For each language, the translation of each key that has one."""
        return {language: table.targets for language, table in self.translations.items()}

    @property
    def retold(self) -> tuple[tuple[str, CsvTable], ...]:
        """Every table that says the author's texts once more, with its language."""
        return (*self.translations.items(), *self.easy.items())

    @cached_property
    def translated(self) -> Mapping[str, Mapping[str, list[CsvRow]]]:
        """For each language, the rows that translate each key: more than one where it is written twice."""
        found: dict[str, dict[str, list[CsvRow]]] = {language: {} for language in self.translations}
        for language, table in self.translations.items():
            for row in table.rows:
                found[language].setdefault(row["context"], []).append(row)
        return found

    def step_place(self, step: StepDraft, *path: str | int) -> FilePlace:
        """Where something in a step stands."""
        return self.scenario.place(*step.path, *path)
