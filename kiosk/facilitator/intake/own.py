"""Which files on a stick the kiosk wrote itself: a report says so at its beginning, and notes the hash of the copy."""

import re
from hashlib import sha256
from pathlib import Path

from kiosk.decks.files import RefusedFileError, read_bytes

MAX_COPY = 20_000_000
HEAD = '<meta name="generator" content="cafe-ia-kiosk rapport">'
COPY = '<meta name="marked" content="{}">'
NOTED = re.compile(f"{HEAD}\n{COPY.format('([0-9a-f]{64})')}")


def is_report(file: Path) -> bool:
    """Whether a file is a report of ours."""
    return HEAD in _begin(file)


def is_copy(workbook: Path) -> bool:
    """Whether a workbook is the marked copy of one, as the kiosk wrote it: its author has not worked in it."""
    told = NOTED.search(_begin(workbook.with_suffix(".html")))
    try:
        return told is not None and told[1] == sha256(read_bytes(workbook, workbook.name, MAX_COPY)).hexdigest()
    except RefusedFileError:
        return False


def _begin(file: Path) -> str:
    """The first words of a file; none when it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(400).decode("utf-8", "replace")
    except OSError:
        return ""
