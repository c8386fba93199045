"""Each bad example gives its code, at the place it names, and nothing else it does not announce."""

import re
from pathlib import Path

import pytest

from kiosk.decks.findings import texts
from kiosk.decks.loading import load
from tests.decks.bad_decks import BadDeck, bad_decks
from tests.decks.test_accidents import SHOWN_HERE
from tests.decks.test_at_hand import REFUSED
from tests.decks.test_everyday import CODES as REMARKED
from tests.decks.test_hostile import HOSTILE
from tests.decks.test_speech import CODES as IN_SPEECH
from tests.decks.workbooks.cases import CODES as IN_WORKBOOKS
from tests.decks.workbooks.mistakes import CODES as BY_MISTAKE
from tests.decks.workbooks.strange_files import CODES as IN_STRANGE_FILES
from tests.facilitator.intake.shown import CODES as BY_STICK
from tests.facilitator.keypads.spoilt import CODES as BY_KEYPAD

TEXTS = [
    (base / name).read_text("utf-8")
    for base in {bad.base for bad in bad_decks()}
    for name in ("cards.csv", "deck.yaml")
]
GLYPHS = frozenset(re.findall(r"mdi6\.[a-z0-9-]+", "".join(TEXTS))) | {"mdi6.note"}


@pytest.mark.parametrize("bad", bad_decks(), ids=lambda bad: bad.folder.name)
def test_a_bad_example_gives_its_code_where_it_is_wrong(bad: BadDeck, tmp_path: Path) -> None:
    loaded = load(bad.build(tmp_path), GLYPHS)

    mine = [finding for finding in loaded.findings if finding.code == bad.code]
    assert [str(place) for finding in mine for place in finding.places] == list(bad.found)
    assert {finding.code for finding in loaded.findings} == {bad.code} | bad.also
    assert (loaded.deck is None) == any(finding.severity == "error" for finding in loaded.findings)
    for finding in mine:
        assert finding.line("fr").isprintable() or "\u00a0" in finding.line("fr")
        assert finding.line("en").startswith(f"{bad.found[0].partition(':')[0]}:") or len(bad.found) > 1


def test_every_code_has_a_bad_example() -> None:
    hostile = {code for _, code, _ in HOSTILE.values()}
    shown = {bad.code for bad in bad_decks()} | hostile | SHOWN_HERE | IN_WORKBOOKS | IN_STRANGE_FILES | BY_STICK
    shown |= {*REFUSED.values(), *BY_MISTAKE, *BY_KEYPAD, *IN_SPEECH, *REMARKED}

    left = {"E038", "W325"}  # our own fault: the tests of loading plant it; and too heavy to be kept: those of sets do
    assert set(texts()["codes"]) - shown == left
