"""Words are counted as a reader counts them."""

import pytest

from kiosk.decks.written import word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Qui\u00a0?", 1),
        ("l’eau, le sel", 3),
        ("«\u00a0Oui\u00a0» — non", 2),
        ("15\u00a0000 ans", 3),
        ("₂ …", 1),
    ],
)
def test_count(text: str, words: int) -> None:
    assert word_count(text) == words
