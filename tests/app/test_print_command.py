"""``kiosk print``: PDFs where they are asked for, or a sentence and nothing."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.command_line import parse
from kiosk.app.print_command import print_game
from kiosk.decks.workbooks.new_book import write_new
from kiosk.host import durable
from kiosk.host.paths import bundled_decks_dir
from tests.on_paper.pdf import Pdf


def printed(*arguments: object) -> int:
    """The exit code of the command."""
    return print_game(parse(["print", *map(str, arguments)]))


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What it says when it prints nothing."""
    assert printed(*arguments) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    return answer.err.strip()


def test_one_pdf_a_language(qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed("en-classe", "--into", tmp_path / "new") == 0
    files = [tmp_path / "new" / f"en-classe-{language}.pdf" for language in ("fr", "en")]
    assert capsys.readouterr().out.split() == [str(file) for file in files]
    assert sorted((tmp_path / "new").iterdir()) == sorted(files)
    french, english = (Pdf(file.read_bytes()) for file in files)
    assert "Le déroulement" in french.text(0)
    assert "How it goes" in english.text(0)


def test_one_language_in_large_print_of_a_folder(qapp: QGuiApplication, tmp_path: Path) -> None:
    shutil.copytree(bundled_decks_dir() / "en-classe", tmp_path / "mine")
    assert printed(tmp_path / "mine", "--language", "en", "--large", "--into", tmp_path) == 0
    (file,) = tmp_path.glob("*.pdf")
    assert file.name == "en-classe-en-large.pdf"
    assert min(one.size for one in Pdf(file.read_bytes()).written(0)) >= 16


def test_a_game_in_a_zip_and_in_a_workbook(qapp: QGuiApplication, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "mine"), "zip", bundled_decks_dir() / "en-classe")
    write_new("votes", "fr", tmp_path / "votes.ods")
    for path in (archive, tmp_path / "votes.ods"):
        assert printed(path, "--language", "fr", "--into", tmp_path / "out") == 0
    assert len(list((tmp_path / "out").glob("*-fr.pdf"))) == 2


def test_what_is_no_game_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cards.csv").write_text("id;title\n", "utf-8")
    said = refused(capsys, tmp_path / "cards.csv", "--into", tmp_path / "out")
    assert "“cards.csv” is but one table" in said


def test_a_deck_that_nobody_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "boite-noir", "--into", tmp_path)
    assert said.startswith("no deck is called boite-noir. Did you mean boite-noire? Decks: ")
    assert list(tmp_path.iterdir()) == []


def test_a_deck_with_errors_names_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(bundled_decks_dir() / "en-classe", tmp_path / "mine")
    head = tmp_path / "mine" / "deck.yaml"
    head.write_text(head.read_text("utf-8").replace("color: ", "color: very-"), "utf-8")
    said = refused(capsys, tmp_path / "mine", "--into", tmp_path / "out")
    assert said.startswith("deck.yaml:")
    assert said.endswith("has errors and is not printed: mend them first.")
    assert not (tmp_path / "out").exists()


def test_a_language_that_the_deck_does_not_offer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(bundled_decks_dir() / "en-classe", tmp_path / "mine")
    (tmp_path / "mine" / "i18n" / "en.csv").unlink()
    head = tmp_path / "mine" / "deck.yaml"
    head.write_text(head.read_text("utf-8").replace("languages: [fr, en]", "languages: [fr]"), "utf-8")
    said = refused(capsys, tmp_path / "mine", "--language", "en", "--into", tmp_path / "out")
    assert said == f"{tmp_path / 'mine'} is not in that language: it offers fr."


def test_a_folder_that_cannot_be_written(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    said = refused(capsys, "en-classe", "--language", "fr", "--into", tmp_path / "file" / "in")
    assert said == f"{tmp_path / 'file' / 'in'} cannot be written: Not a directory."


def test_nothing_is_half_written(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the second file: the first has no name, and what was there before stays."""
    (tmp_path / "en-classe-fr.pdf").write_bytes(b"before")
    room = [True]

    def write(path: Path, content: bytes) -> None:
        if not room:
            raise OSError(28, "No space left on device")
        room.pop()
        path.write_bytes(content)

    monkeypatch.setattr("kiosk.app.print_command.write_synced", write)
    said = refused(capsys, "en-classe", "--into", tmp_path)
    assert said == f"{tmp_path} cannot be written: No space left on device."
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"en-classe-fr.pdf": b"before"}
    assert durable.write_synced is not write
