"""Workbooks damaged at random: each is read or refused with a sentence, and nothing breaks."""

import re
from pathlib import Path
from random import Random

import pytest

from kiosk.decks.workbooks.marking import mark
from tests.decks.workbooks.books import judged, new, unzipped, zipped

MUTANTS = 150
PIECES = (
    *(b"<", b">", b'"', b"&#0;", b"&#xD800;", b"</c>", b"<table:table-row>", b"<v>99999</v>", b'r="A0"', b't="s"'),
    *(b"-1", b"4294967296", b"D199999999", b"1e999", b"2026-13-45", b'office:value-type="date"', b't="d"'),
)


def damaged(content: bytes, luck: Random) -> bytes:
    """A byte changed, a piece put in, a stretch cut out, or a value replaced."""
    at = luck.randrange(len(content) or 1)
    match luck.randrange(4):
        case 0:
            return content[:at] + bytes([luck.randrange(256)]) + content[at + 1 :]
        case 1:
            return content[:at] + luck.choice(PIECES) + content[at:]
        case 2:
            return content[:at] + content[at + luck.randrange(40) :]
    start, end = luck.choice([found.span() for found in re.finditer(rb'"[^"]{1,12}"', content)] or [(at, at + 2)])
    return content[: start + 1] + luck.choice(PIECES) + content[end - 1 :]


@pytest.mark.parametrize("ending", [".ods", ".xlsx"])
def test_a_damaged_workbook_breaks_nothing(ending: str, tmp_path: Path) -> None:
    whole = unzipped(new(tmp_path, "votes", "fr", ending).read_bytes())
    names = [name for name in whole if name.endswith((".xml", ".rels"))]
    path, outcomes = tmp_path / f"mutant{ending}", set()
    for seed in range(MUTANTS):
        luck = Random(seed)
        parts = dict(whole)
        for name in luck.choices(names, k=3):
            parts[name] = damaged(parts[name], luck)
        path.write_bytes(zipped(parts))
        loaded = judged(path)
        codes = {finding.code for finding in loaded.findings}
        assert "E038" not in codes, seed
        assert loaded.deck is not None or any(code.startswith("E") for code in codes), seed
        outcomes |= {"deck"} if loaded.deck else codes
        if seed % 10 == 0:
            mark(path, loaded.findings, tmp_path / f"{seed}{ending}", "fr")
    assert {"deck", "E300"} <= outcomes
