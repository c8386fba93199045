"""The words of the screens: those of the house and those of each kind, in every language."""

import pytest

from kiosk import kinds
from kiosk.host.languages import LANGUAGES, Writing
from kiosk.host.words import filled, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_brings_its_own_section(language: str) -> None:
    said = words(language)
    assert all(said.say(f"{kind}.help") for kind in kinds.names())


def test_a_language_that_no_screen_speaks_is_refused() -> None:
    with pytest.raises(KeyError):
        words("nl")


def test_a_kind_without_its_words_names_the_missing_file() -> None:
    with pytest.raises(kinds.IncompleteKindError, match=r"The kind “arrange” has no nl\.toml\."):
        kinds.texts("nl.toml")


@pytest.mark.parametrize(
    ("mirrored", "value", "said"),
    [
        (False, "שלום", "Vous : \u2068שלום\u2069 (2/3)"),
        (False, "مرحبا A", "Vous : \u2068مرحبا A\u2069 (2/3)"),
        (False, "été", "Vous : été (2/3)"),
        (False, "1 500", "Vous : 1 500 (2/3)"),
        (True, "été", "Vous : \u2068été\u2069 (2/3)"),
        (True, "שלום", "Vous : שלום (2/3)"),
        (True, "1 500", "Vous : 1 500 (2/3)"),
    ],
)
def test_what_runs_the_other_way_is_isolated_in_a_sentence(mirrored: bool, value: str, said: str) -> None:
    assert filled("Vous : {value} ({number}/3)", Writing("azerty", mirrored), {"value": value, "number": 2}) == said
