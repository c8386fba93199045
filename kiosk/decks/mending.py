"""Mending what needs no author: the apostrophes, the quotes, the dots and the spaces in a deck's texts."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.checks.translations import texts
from kiosk.decks.checks.typography import HARD
from kiosk.decks.contents import read_texts
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings
from kiosk.decks.reading import drafted
from kiosk.host.durable import write_durably

SPACE = "\N{NO-BREAK SPACE}"
EVERYWHERE = ((r"(?<=\w)'|'(?=\w)", "’"), (r"\.\.\.", "…"))
CURES = {
    "fr": (
        *EVERYWHERE,
        (rf" *([?!:;%])(?<![{HARD}?!].)(?=[\s»)”…]|$)", rf"{SPACE}\1"),
        (rf"« *(?![ {HARD}])", f"«{SPACE}"),
        (rf"(?<![ {HARD}]) *»", f"{SPACE}»"),
    ),
    "en": (*EVERYWHERE, (rf"[ {HARD}]+([?!:;%])(?=\s|$)", r"\1")),
}
"""For each language, what is put in the place of each fault of typography; mark-up is left to the author."""


def mended(language: str, text: str) -> str:
    """The text, as its language writes it."""
    for fault, cure in CURES.get(language, EVERYWHERE):
        text = re.sub(fault, cure, text)
    return text


def mend(folder: Path) -> dict[str, int]:
    """Mend the texts of a deck's folder where they stand word for word in its files, and say how many in which file.

    A text that its file writes otherwise than it reads (folded over lines, with escapes) is left to its author. Raises
    OSError when a file cannot be written.
    """
    findings = Findings()
    files = listing(folder, findings) or {}
    draft = drafted(folder, files, read_texts(files, findings), frozenset(), findings)
    changes = {text: better for language, text, _ in texts(draft) if (better := mended(language, text)) != text}
    found = {name: _mended_file(path, changes) for name, path in files.items() if path.suffix in (".csv", ".yaml")}
    return {name: count for name, count in found.items() if count}


def _mended_file(path: Path, changes: Mapping[str, str]) -> int:
    """How many texts were changed. Longer texts come first: a shorter one may stand inside them."""
    raw = before = path.read_bytes()
    count = 0
    for text in sorted(changes, key=len, reverse=True):
        for old, new in {text: changes[text], text.replace('"', '""'): changes[text].replace('"', '""')}.items():
            count += raw.count(old.encode())
            raw = raw.replace(old.encode(), new.encode())
    if raw != before:
        write_durably(path, raw)
    return count
