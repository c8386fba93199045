"""Recorded sentences of a deck: which of its texts are said by which file, and by whom."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.draft import CsvRow, Draft

FOLDER = "speech/"
COLUMNS = ("context", "language", "file")
"""The columns that the table must have."""
MOST_BYTES = 150_000_000
"""Of all recorded sentences of a deck."""


def texts_in(draft: Draft, language: str) -> Mapping[str, str]:
    """What a deck says in a language, by key; not what it leaves untranslated."""
    return draft.texts if language == draft.language else draft.targets.get(language, {})


def written(draft: Draft, row: CsvRow) -> str:
    """The text that a line is about, as it is now; empty where there is none."""
    return texts_in(draft, row["language"]).get(row["context"], "")


def fingerprint_of(text: str) -> str:
    """What tells a text from any other, in 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_of(row: CsvRow, text: str) -> bool:
    """Whether a line was recorded from this text."""
    return row["sha256"].lower() == fingerprint_of(text)


def recorded(draft: Draft) -> Mapping[str, Mapping[str, Path]]:
    """The files by language and text. A line of which anything is wrong is left out, and a voice says its text."""
    found: dict[str, dict[str, Path]] = {}
    for row in draft.speech_table.rows:
        text, file = written(draft, row), draft.files.get(FOLDER + row["file"])
        if text and file and is_of(row, text):
            found.setdefault(row["language"], {}).setdefault(text, file)
    return found


def voices(draft: Draft) -> tuple[tuple[str, str], ...]:
    """Whose voices they are, with their licence, each once."""
    return tuple(dict.fromkeys((row["voice"], row["licence"]) for row in draft.speech_table.rows if row["voice"]))
