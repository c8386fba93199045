"""The words of the screens: those of the house and those of each kind, in every language."""

import pytest

from kiosk import kinds
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words


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
