"""The sentences of findings: complete, in both languages, about codes that are given, and as the docs say."""

import re
import string

import pytest

from kiosk.decks.checks.typography import faults
from kiosk.decks.findings import texts
from kiosk.decks.findings_page import findings_page
from tests.house.tree import ROOT

CODES: dict[str, dict[str, str]] = texts()["codes"]
SAID = [(code, field) for code in CODES for field in ("fr", "en", "fix_fr", "fix_en")]


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", CODES)
def test_a_code_says_the_same_in_both_languages(code: str) -> None:
    said = CODES[code]

    assert set(said) == {"fr", "en", "fix_fr", "fix_en"}
    assert names(said["fr"]) == names(said["en"])
    assert names(said["fix_fr"]) == names(said["fix_en"])


@pytest.mark.parametrize(("code", "field"), SAID)
def test_a_sentence_is_written_as_its_language_asks(code: str, field: str) -> None:
    text = re.sub(r"\b[a-z]+: [a-z0-9]+", "", CODES[code][field])  # what is to be written in a file
    if code in ("W071", "W073"):  # they quote the fault
        text = text.replace("'", "").replace("...", "")

    assert [code for code, _ in faults(field[-2:], text) if code != "W063"] == []
    assert text.endswith((".", "…")) or code == "E014"


def test_the_page_of_the_docs_is_up_to_date() -> None:
    assert (ROOT / "docs" / "findings.md").read_text("utf-8") == findings_page()
