"""Recording the sentences of a deck's folder: what is recorded already stays, and the table is written last and whole.

Method: a file is named after the text it says, and by whom. Whatever ended a recording, the next one finds its files.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.decks.contents import SPEECH, read_texts
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings
from kiosk.decks.reading import drafted
from kiosk.decks.recorded_texts import COLUMNS, FOLDER, fingerprint_of, is_of, texts_in, written
from kiosk.decks.tables import table_text
from kiosk.host.durable import write_durably
from kiosk.host.voice.recorded import fault
from kiosk.host.voice.text import PAUSES, sentences

OURS = re.compile(rf"{FOLDER}[a-z]{{2}}/\w+-[0-9a-f]{{16}}\.\w+")
"""Names that are given here, and to nothing else."""
UNHEARD = (".note", ".forms")
"""What only facilitators read, and what else a word of the glossary is found by."""


class Narrator(Protocol):
    """Who says texts: ``name`` is that of its files, which end in ``ending``; ``voice`` is credited, with its licence;
    ``language`` is one that is spoken."""

    name: str
    ending: str
    voice: str
    licence: str
    language: str

    def recording(self, said: str) -> bytes:
        """A file that says words, numbers and pauses, and no sign beside them."""


class NotADeckFolder(ValueError):
    """There is no deck in a folder, or one with errors."""


class NothingSaid(ValueError):
    """A deck says nothing in a language."""


class Recorded(NamedTuple):
    """How many texts were recorded, how many there are, and the keys of those whose file no kiosk would play."""

    made: int
    texts: int
    refused: tuple[str, ...]


def record(folder: Path, narrator: Narrator, tell: Callable[[str], None]) -> Recorded:
    """Have each text recorded that visitors can hear and no file says; ``tell`` is given each key, once it was.

    Raises NotADeckFolder, NothingSaid, and OSError with the file that cannot be written; then the table is as it was.
    """
    draft = _read(folder)
    texts = _said_texts(draft, narrator.language)
    if not texts:
        raise NothingSaid
    (draft.folder / FOLDER / narrator.language).mkdir(parents=True, exist_ok=True)
    held = _held(draft)
    made: dict[str, Mapping[str, str] | None] = {}
    for key in texts:
        if (key, narrator.language) not in held:
            made[key] = _row(draft.folder, narrator, key, texts[key])
            tell(key)
    rows = [row for row in made.values() if row]
    _write(draft, [*held.values(), *rows])
    return Recorded(len(rows), len(texts), tuple(key for key, row in made.items() if row is None))


def _read(folder: Path) -> Draft:
    findings = Findings()
    files = listing(folder.absolute(), findings) or {}
    draft = drafted(folder.absolute(), files, read_texts(files, findings), frozenset(), findings)
    if draft.game is None or findings.errors:
        raise NotADeckFolder
    return draft


def _said_texts(draft: Draft, language: str) -> dict[str, str]:
    """By key, what visitors can hear, in the order of the deck."""
    texts = texts_in(draft, language)
    heard = (key for key in draft.texts if not key.startswith("source.") and not key.endswith(UNHEARD))
    return {key: texts[key] for key in heard if sentences(texts.get(key, ""), language)}


def _held(draft: Draft) -> dict[tuple[str, str], CsvRow]:
    """The lines that are played, by key and language: of twins the first."""
    held: dict[tuple[str, str], CsvRow] = {}
    for row in draft.speech_table.rows:
        text, file = written(draft, row), draft.files.get(FOLDER + row["file"])
        if text and file and is_of(row, text) and _is_played(file):
            held.setdefault((row["context"], row["language"]), row)
    return held


def _is_played(file: Path) -> bool:
    return fault(file.read_bytes(), file.name) is None


def _row(folder: Path, narrator: Narrator, key: str, text: str) -> Mapping[str, str] | None:
    """The line of a text, and its file, which may be there; None where no kiosk would play it."""
    mark = fingerprint_of(text)
    name = f"{narrator.language}/{narrator.name}-{mark[:16]}{narrator.ending}"
    file = folder / FOLDER / name
    if not file.exists() or not _is_played(file):
        content = narrator.recording(_spoken(text, narrator.language))
        if fault(content, name) is not None:
            return None
        write_durably(file, content)
    credit = {"voice": narrator.voice, "licence": narrator.licence}
    return {"context": key, "language": narrator.language, "file": name, "sha256": mark, **credit}


def _spoken(text: str, language: str) -> str:
    """A text as the kiosk's voice would say it, with a pause behind each piece."""
    return " ".join(piece if piece[-1] in PAUSES else f"{piece}." for piece in sentences(text, language))


def _write(draft: Draft, rows: list[Mapping[str, str]]) -> None:
    """The table, and then without the files that were made here and that it names no more."""
    columns = (*COLUMNS, "sha256", "voice", "licence", *draft.speech_table.columns)
    write_durably(draft.folder / SPEECH, table_text(rows, columns).encode())
    named = {FOLDER + row["file"] for row in rows}
    for name, file in draft.files.items():
        if OURS.fullmatch(name) and name not in named:
            file.unlink()
