"""The files of a deck, written from the sheets of a workbook; each line remembers its cell."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.decks.contents import CARDS, GLOSSARY, HEAD, MEDIA, SCENARIO, SOURCES
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.workbooks.cells import Sheet
from kiosk.decks.workbooks.grids import Grid, read_grid
from kiosk.decks.workbooks.origins import Origins
from kiosk.decks.workbooks.sentences import own_sentences
from kiosk.decks.workbooks.settings import Settings, as_id
from kiosk.decks.workbooks.slots import Filled, SlotLine, Values, filled, lines
from kiosk.decks.workbooks.templates import fixed_texts, worded
from kiosk.decks.workbooks.typeset import said
from kiosk.decks.workbooks.vocabulary import vocabulary
from kiosk.decks.workbooks.wording import words

LANGUAGE = re.compile(r"[a-z]{2}")
TABLES = {"cards": CARDS, "sources": SOURCES, "media": MEDIA, "glossary": GLOSSARY}
REQUIRED = {
    "cards": ("title",),
    "sources": ("id", "title"),
    "media": ("file",),
    "glossary": ("word", "text"),
    "sentences": ("context", "text"),
    "translation": ("context", "target"),
}


@dataclass(frozen=True)
class Unfolded:
    """What a deck's folder would hold: its texts by name, None for a sheet that lacks a column; its pictures by name,
    with the files they are in; and the cells that the lines of the texts come from."""

    texts: Mapping[str, str | None]
    pictures: Mapping[str, Path]
    origins: Origins


class DeckFiles:
    """Writes the files one after the other."""

    def __init__(self, path: Path, settings: Settings, sheets: Mapping[str, Sheet], findings: Findings) -> None:
        self.path = path
        self.settings = settings
        self.sheets = sheets
        self.findings = findings
        self.texts: dict[str, str | None] = {}
        self.origins = Origins()
        self.own = own_sentences(settings, sheets["sentences"], findings) if "sentences" in sheets else {}
        self.languages = [kind for kind in sheets if LANGUAGE.fullmatch(kind) and self._is_begun(sheets[kind])]

    def written(self) -> Unfolded:
        """All of them, and the pictures that the workbook names."""
        self._documents()
        tables = {kind: self._table(file, kind, kind) for kind, file in TABLES.items() if kind in self.sheets}
        titles = {row["id"]: row.get("title", "") for _, row in tables["cards"].rows if "id" in row}
        self.origins.vocabulary = vocabulary(self.settings, titles)
        for language in self.languages:
            self._table(f"i18n/{language}.csv", language, "translation")
        pictures = dict(self._pictures(tables["media"])) if "media" in tables else {}
        return Unfolded(self.texts, pictures, self.origins)

    def _is_begun(self, sheet: Sheet) -> bool:
        """Whether a sheet of translations holds one, or should; one that waits to be filled says nothing."""
        grid = read_grid(sheet, words().columns["translation"], self.settings.language, Findings())
        return "target" not in grid.columns or any(row["target"] for _, row in grid.rows)

    def _documents(self) -> None:
        values = {name: self._typeset(name, value) for name, value in self.settings.values.items()}
        said = values.get("language", Filled(self.settings.language, self.settings.top))
        others = [Filled(name, self.sheets[name].place()) for name in self.languages if name != said.text]
        everything: Values = {**values, "language": said, "languages": [said, *others]}
        scenario = worded(self.settings.template, self.settings.language, self.own)
        for file, node in ((HEAD, words().head), (SCENARIO, scenario)):
            written = list(lines(filled(node, everything)))
            self.texts[file] = "".join(f"{line.text}\n" for line in written)
            self.origins.files[file] = self.settings.top
            self.origins.lines |= {(file, n): place for n, place in enumerate(self._placed(written), 1)}

    def _placed(self, written: Sequence[SlotLine]) -> Iterator[FilePlace]:
        """The cell of each line; one that the template says is told at the last setting of its step."""
        last = self.settings.top
        for line in written:
            last = line.place or (self.settings.top if line.text.lstrip(" ").startswith("- ") else last)
            yield last

    def _typeset(self, name: str, value: Filled) -> Filled:
        return replace(value, text=said(name, value.text, self.settings.language))

    def _table(self, file: str, sheet: str, kind: str) -> Grid:
        grid = read_grid(self.sheets[sheet], words().columns[kind], self.settings.language, self.findings)
        if not grid.columns:
            self.texts[file] = None
            return grid
        missing = [words().columns[kind][name] for name in REQUIRED[kind] if name not in grid.columns]
        for term in missing:
            self.findings.add("E307", grid.sheet.place(), column=term.said(self.settings.language))
        language = {"target": sheet} if kind == "translation" else {}
        whole = grid if missing else self._whole(kind, sheet, grid)
        self.texts[file] = None if missing else self._csv(file, whole, language)
        return whole

    def _whole(self, kind: str, sheet: str, grid: Grid) -> Grid:
        """A table with what need not be written: ids and the only family of cards, the template's own translations."""
        if kind == "cards":
            at = {"id": grid.columns["title"], "type": 1, **grid.columns}
            return Grid(grid.sheet, at, tuple(self._cards(grid)))
        if kind == "glossary":
            at = {"id": grid.columns["word"], **grid.columns}
            return Grid(grid.sheet, at, tuple((number, _named_by("word", number, row)) for number, row in grid.rows))
        if kind == "translation":
            at = {"context": 1, "source": 1, "target": 1, **grid.columns}
            written = {*(row.get("context") for _, row in grid.rows), *self.own}
            fixed = fixed_texts(self.settings.template, self.settings.language, sheet)
            return Grid(grid.sheet, at, (*grid.rows, *((1, row) for row in fixed if row["context"] not in written)))
        return grid

    def _cards(self, grid: Grid) -> Iterator[tuple[int, dict[str, str]]]:
        """With the only family there is; the second card of a title is told, and is a card of its own all the same."""
        only = {"type": self.settings.template.type} if "type" not in grid.columns else {}
        seen: dict[str, int] = {}
        for number, row in grid.rows:
            card = {**_named_by("title", number, row), **only}
            first = seen.setdefault(card["id"], number)
            if first != number:
                self.findings.add("E351", grid.place(number, "title"), card=row["title"], first=first)
            yield number, card if first == number else {**card, "id": f"{card['id']}-{number}"}

    def _csv(self, file: str, grid: Grid, languages: Mapping[str, str]) -> str:
        """A table; its columns are in the author’s language, but for those of ``languages``."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        at = 1
        self.origins.columns[file] = tuple(grid.columns.values())
        self.origins.files[file] = grid.sheet.place()
        for number, row in ((1, dict(zip(grid.columns, grid.columns, strict=True))), *grid.rows):
            self.origins.lines[file, at] = grid.sheet.place(number)
            spoken_in = {column: languages.get(column, self.settings.language) for column in grid.columns}
            cells = [said(column, row.get(column, ""), language) for column, language in spoken_in.items()]
            writer.writerow(cells)
            at += 1 + sum(cell.count("\n") for cell in cells)
        return text.getvalue()

    def _pictures(self, grid: Grid) -> Iterator[tuple[str, Path]]:
        """Those of the sheet of pictures that lie beside the workbook, in ``media/``."""
        for number, row in grid.rows:
            name = f"media/{row.get('file', '')}"
            self.origins.files[name] = grid.place(number, "file")
            try:
                path = safe_path(self.path.parent.absolute(), name)
            except RefusedFileError:
                continue  # the check of the deck tells it
            if path.is_file():
                yield name, path


def _named_by(column: str, number: int, row: Mapping[str, str]) -> dict[str, str]:
    """A row whose id comes from a column where none is written; a text without a letter has none to give."""
    return {**row, "id": row.get("id") or as_id(row[column]) or f"card-{number}"}
