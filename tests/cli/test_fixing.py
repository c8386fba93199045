"""``kiosk check --fix``: what needs no author is mended in the files, and nothing else is touched."""

from pathlib import Path

import pytest

from kiosk.decks.workbooks import is_workbook
from tests.cli.conftest import Ask
from tests.decks.bad_decks import BadDeck, bad_decks
from tests.decks.folders import GOOD, edited, overlaid

MENDED = [bad for bad in bad_decks() if bad.code in ("W070", "W071", "W072", "W073", "W074")]


@pytest.mark.parametrize("bad", MENDED, ids=lambda bad: bad.code)
def test_each_fault_of_typography_is_mended(ask: Ask, tmp_path: Path, bad: BadDeck) -> None:
    folder = bad.build(tmp_path / "bad")
    assert ask("check", folder).code == 1
    answer = ask("check", folder, "--fix", "--language", "en")
    assert (answer.code, answer.out) == (0, "1 deck checked: nothing to fix\n")
    assert "texts mended, " in answer.err


def test_a_good_deck_is_left_as_it_is(ask: Ask, tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "deck", {})
    assert ask("check", tmp_path, "--fix").err == ""
    for file in GOOD.rglob("*.*"):
        assert (folder / file.relative_to(GOOD)).read_bytes() == file.read_bytes()


def test_a_text_folded_over_lines_is_left_to_its_author(ask: Ask, tmp_path: Path) -> None:
    folded = edited("scenario.yaml", "title: Qui calcule\u00a0?", "title: >-\n      Qui\n      calcule ?")
    folder = overlaid(tmp_path / "deck", folded)
    answer = ask("check", folder, "--fix")
    assert (answer.code, "W070" in answer.out) == (1, True)
    assert (folder / "scenario.yaml").read_text("utf-8") == folded["scenario.yaml"]


def test_a_workbook_is_checked_and_left_as_it_is(ask: Ask, tmp_path: Path) -> None:
    book = tmp_path / "jeu.ods"
    ask("new-deck", "--template", "votes", book)
    assert is_workbook(book)
    before = book.read_bytes()
    ask("check", book, "--fix")
    assert book.read_bytes() == before


def test_what_cannot_be_written_is_said(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = MENDED[0].build(tmp_path / "bad")

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("kiosk.decks.mending.write_durably", full)
    answer = ask("check", folder, "--fix")
    assert (answer.code, "cannot be written: No space left on device." in answer.err) == (2, True)
