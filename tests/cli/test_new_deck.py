"""A workbook is made, checked and played without a line of YAML."""

from pathlib import Path

import pytest

from tests.app.kiosk import kiosk
from tests.cli.conftest import Ask
from tests.decks.workbooks.books import TEMPLATES, cells, changed

IDS = {"ordering": "la-longue-histoire-des-machines", "micro-fiction": "petits-grains-de-sable"}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", ["jeu.ods", "jeu.xlsx"])
def test_a_new_workbook_passes_the_check(ask: Ask, template: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    made = ask("new-deck", "--template", template, path)

    assert (made.code, made.out) == (0, "")
    assert f"kiosk check {path}" in made.err
    assert ask("check", path) == (0, "1 jeu vérifié\N{NO-BREAK SPACE}: rien à corriger\n", "")


def test_it_may_be_in_english(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "game.ods"
    ask("new-deck", "--template", "votes", "--language", "en", path)

    assert ask("check", path, "--language", "en") == (0, "1 deck checked: nothing to fix\n", "")


def test_a_file_that_exists_is_left_as_it_is(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "jeu.ods"
    path.write_text("mes notes")

    assert ask("new-deck", "--template", "debate", path).code == 2
    assert path.read_text() == "mes notes"


@pytest.mark.parametrize("name", ["jeu.csv", "jeu", "absent/jeu.ods"])
def test_a_name_that_cannot_be(ask: Ask, name: str, tmp_path: Path) -> None:
    answer = ask("new-deck", "--template", "debate", tmp_path / name)

    assert answer.code == 2
    assert str(tmp_path / name) in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_fault_is_a_line_with_sheet_row_and_column(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = changed(
        tmp_path, cells({"Cartes!E14": "mdi6.licorne", "Cartes!A14": "La licorne", "Cartes!B14": "Un rêve."})
    )
    monkeypatch.chdir(tmp_path)

    for asked in (path.name, "."):
        answer = ask("check", asked)
        assert answer.code == 1
        assert answer.out.startswith(f"{path.name}/Cartes:14:5: E107 ")


def test_a_fault_names_columns_as_the_sheet_does(ask: Ask, tmp_path: Path) -> None:
    path = changed(
        tmp_path, cells({"Cartes!A14": "La licorne", "Cartes!E14": "mdi6.cat", "Cartes!B14": "En 1900, oui."})
    )

    assert "« texte »" in ask("check", path).out.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("template", IDS)
def test_a_workbook_alone_plays_in_the_demonstration(ask: Ask, template: str, tmp_path: Path) -> None:
    ask("new-deck", "--template", template, tmp_path / "jeu.ods")
    told = kiosk("demo", "--decks", str(tmp_path), "--deck", IDS[template], "--length", "short", "--seats", "2")

    assert told.returncode == 0, told.stderr
    assert told.stderr == ""
    assert "result" in told.stdout
