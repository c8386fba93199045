"""The words of the screens obey the typography that decks must obey, and both languages say the same things."""

import pytest

from kiosk.decks.checks.typography import faults
from kiosk.host.words import LANGUAGES, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_screens_are_well_set(language: str) -> None:
    said = {f"{part}.{name}": text for part, named in words(language).texts.items() for name, text in named.items()}
    assert len(said) > 500
    found = {name: [code for code, _ in faults(language, text)] for name, text in said.items()}
    assert not {name: codes for name, codes in found.items() if codes}


def test_both_languages_have_every_word() -> None:
    known = [{(part, name) for part, named in words(one).texts.items() for name in named} for one in LANGUAGES]
    assert known[0] == known[1]


def test_a_fault_is_found() -> None:
    assert [code for code, _ in faults("fr", "Prêt ?")] == ["W070"]
