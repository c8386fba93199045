"""What the facilitator has to know of how the kiosk was opened has a sentence in each language."""

from typing import get_args, get_type_hints

import pytest

from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.storage.records import Notice

CODES = get_args(get_type_hints(Notice)["code"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_each_thing_that_an_opening_tells_has_its_sentence(code: str, language: str) -> None:
    assert words(language).say(f"notices.{code}", about="kiosk.sqlite").endswith((".", "»."))
