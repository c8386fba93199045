"""The text files of a deck: their names, their texts, and the one canonical form that a session pins."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.decks.decoding import decode
from kiosk.decks.easy import told_mildly
from kiosk.decks.files import MAX_TEXT, RefusedFileError, read_bytes
from kiosk.decks.findings import FilePlace, Findings
from kiosk.host.words import EASY

HEAD, SCENARIO, CARDS = REQUIRED = ("deck.yaml", "scenario.yaml", "cards.csv")
SOURCES, MEDIA, GLOSSARY, SPEECH = "sources.csv", "media.csv", "glossary.csv", "speech/speech.csv"
INNER = {"i18n": ".csv", "plays": ".yaml"}
TEXTS = TypeAdapter(dict[str, str | None])
APART = ("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt", "signature.json")
"""Files that are not part of a deck and yet at home in its folder."""


def is_text(name: str) -> bool:
    """Whether a file is one of a deck's texts: by its name, or by its folder and ending."""
    folder, _, file = name.rpartition("/")
    return name in (*REQUIRED, SOURCES, MEDIA, GLOSSARY, SPEECH) or (folder in INNER and file.endswith(INNER[folder]))


def is_at_home(name: str) -> bool:
    """Whether a file, or a folder (its name ends in a slash), has its place in a deck's folder."""
    return is_text(name) or name in APART or name.startswith(("media/", "speech/", *(f"{folder}/" for folder in INNER)))


def is_easy(name: str) -> bool:
    """Whether a text has a deck's easy words: ``i18n/fr-easy.csv``."""
    return name.startswith("i18n/") and name.endswith(f"{EASY}.csv")


def read_texts(files: Mapping[str, Path], findings: Findings) -> dict[str, str | None]:
    """The texts among a deck's files, by name; None for one that cannot be read, with a finding."""
    return {name: _told(files[name], name, findings) for name in sorted(files) if is_text(name)}


def _told(path: Path, name: str, findings: Findings) -> str | None:
    if not is_easy(name):
        return _text(path, name, findings)
    apart = Findings()
    text = _text(path, name, apart)
    told_mildly(apart, findings)
    return text


def _text(path: Path, name: str, findings: Findings) -> str | None:
    try:
        return decode(read_bytes(path, name, MAX_TEXT), name, findings)
    except RefusedFileError as refused:
        findings.add(refused.code, FilePlace(name), **refused.values)
        return None


def canonical(texts: Mapping[str, str | None]) -> bytes:
    """The texts as bytes: JSON in UTF-8, files in order, the same for the same texts."""
    return TEXTS.dump_json(dict(sorted(texts.items())))
