"""The workbooks of a release: every template, both languages, both formats, each a game, the same bytes each time."""

from itertools import islice
from pathlib import Path

import pytest

from kiosk.decks.workbooks.new_book import new_book
from kiosk.decks.workbooks.ready_books import packed, ready_books
from tests.decks.workbooks.books import TEMPLATES, judged, told, unzipped


@pytest.fixture(scope="module")
def ready() -> dict[str, bytes]:
    return dict(ready_books())


def test_each_template_is_there_in_each_language_and_format(ready: dict[str, bytes]) -> None:
    assert len(ready) == len(TEMPLATES) * 4
    assert {"classement-fr.ods", "ordering-en.xlsx", "votes-fr.xlsx", "votes-en.ods", "debat-fr.ods"} <= ready.keys()


def test_each_is_a_game_without_a_finding(ready: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in ready.items():
        (tmp_path / name).write_bytes(content)
        loaded = judged(tmp_path / name)
        assert told(loaded) == []
        assert loaded.deck is not None
        assert f"-{loaded.deck.language}." in name


def test_they_are_the_same_bytes_each_time(ready: dict[str, bytes]) -> None:
    new_book.cache_clear()
    again = dict(islice(ready_books(), 2))

    assert {Path(name).suffix for name in again} == {".ods", ".xlsx"}
    assert [name for name in again if ready[name] != again[name]] == []
    assert unzipped(packed(ready)) == ready
