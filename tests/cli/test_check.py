"""What an author is told, and how."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.decks.folders import GOOD, edited, overlaid
from tests.decks.test_at_hand import zipped
from tests.decks.test_easy import FRENCH, easy

LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[EW]\d{3}) \S.*")
BROKEN = edited("scenario.yaml", "kind: arrange", "kind: arange")
WARNED = edited("deck.yaml", "short: 5", "short: 9")
KEYS = {"deck", "file", "line", "column", "code", "severity", "sentence", "advice", "page", "places"}


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of two decks, one of them broken."""
    folder = tmp_path / "decks"
    overlaid(folder / "fine", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: fine"))
    overlaid(folder / "broken", BROKEN)
    return folder


def test_a_clean_deck(ask: Ask) -> None:
    assert ask("check", GOOD) == (0, "1 jeu vérifié\N{NO-BREAK SPACE}: rien à corriger\n", "")


def test_every_finding_is_a_line_an_editor_can_open(ask: Ask, shelf: Path) -> None:
    answer = ask("check", shelf, "--language", "en")
    *lines, summary = answer.out.splitlines()
    found = [LINE.fullmatch(line) for line in lines]
    assert all(found)
    assert all(match and Path(match["file"]).is_file() for match in found)
    assert any("did you mean" in line.lower() and "E150" in line for line in lines)
    assert re.fullmatch(r"2 decks checked: \d+ errors?(, \d+ warnings?)?", summary)
    assert answer.code == 1


def test_paths_are_those_of_where_the_command_was_typed(ask: Ask, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shelf.parent)
    assert ask("check", "decks").out.startswith("decks/broken/")
    monkeypatch.chdir(shelf / "broken")
    assert ask("check", ".").out.startswith("scenario.yaml:")


def test_warnings_alone_are_findings(ask: Ask, tmp_path: Path) -> None:
    answer = ask("check", overlaid(tmp_path / "warned", WARNED), "--format", "json")
    rows = json.loads(answer.out)
    assert {row["severity"] for row in rows} == {"warning"}
    assert answer.code == 1


def test_remarks_are_told_and_leave_nothing_to_mend(ask: Ask, tmp_path: Path) -> None:
    files = {FRENCH: easy(card__boulier__text=("", "Une chose sibylline."))}
    deck = overlaid(tmp_path / "remarked", files)
    answer = ask("check", deck, "--language", "en")
    (told,) = [line for line in answer.out.splitlines() if "sibylline" in line]
    assert "i18n/fr-easy.csv:" in told
    assert ": R110 “sibylline” is not in the list of everyday words." in told
    assert re.fullmatch(r"1 deck checked: nothing to fix, \d+ remarks?", answer.out.splitlines()[-1])
    assert answer.code == 0
    rows = json.loads(ask("check", deck, "--format", "json").out)
    assert {row["severity"] for row in rows} == {"remark"}


def test_json_has_the_same_keys_for_every_finding(ask: Ask, shelf: Path) -> None:
    rows = json.loads(ask("check", shelf, "--format", "json").out)
    assert rows
    assert all(row.keys() == KEYS for row in rows)
    assert {row["deck"] for row in rows} == {"du-boulier-a-la-puce"}
    places = [place for row in rows for place in row["places"]]
    assert all(place.keys() == {"file", "line", "column"} and Path(place["file"]).is_file() for place in places)
    assert len(rows) == len(ask("check", shelf).out.splitlines()) - 1


def test_a_clean_deck_is_an_empty_list(ask: Ask) -> None:
    assert ask("check", GOOD, "--format", "json").out == "[]\n"


def test_two_decks_with_one_id(ask: Ask, tmp_path: Path) -> None:
    for name in ("one", "other"):
        shutil.copytree(GOOD, tmp_path / name)
    answer = ask("check", tmp_path, "--language", "en")
    assert f"{tmp_path / 'other' / 'deck.yaml'}:1:1: E035" in answer.out
    assert answer.code == 1


def test_a_folder_without_a_head_is_a_deck_to_begin(ask: Ask, tmp_path: Path) -> None:
    answer = ask("check", tmp_path)
    assert f"{tmp_path / 'deck.yaml'}:1:1: E018" in answer.out
    assert answer.code == 1


def test_what_is_no_deck_is_told_and_the_rest_still_checked(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "jeu.xls").write_bytes(b"Bonjour")
    answer = ask("check", tmp_path / "nowhere", tmp_path / "jeu.xls", GOOD)
    *lines, summary = answer.out.splitlines()
    assert [line.partition(" ")[0] + line.split()[1] for line in lines] == [
        f"{tmp_path / 'nowhere'}:1:1:E340",
        f"{tmp_path / 'jeu.xls'}:1:1:E341",
    ]
    assert summary == "1 jeu vérifié\N{NO-BREAK SPACE}: 2 erreurs"
    assert (answer.code, answer.err) == (2, "")


def test_a_zip_is_checked_as_its_folder_is(ask: Ask, tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "broken", BROKEN)
    archive, endings = zipped(folder, tmp_path / "jeu"), tmp_path / "endings.svg"
    told = ask("check", archive)
    assert told.out == ask("check", folder).out.replace(str(folder), str(archive))
    assert told.code == 1
    assert ask("check", zipped(GOOD, tmp_path / "good"), "--map", endings).code == 0
    assert endings.read_text("utf-8").startswith("<svg")


@pytest.mark.parametrize("wrong", [[], ["--language", "eo", "."], ["--format", "xml", "."], ["--fast", "."]])
def test_wrong_options(ask: Ask, wrong: list[str]) -> None:
    answer = ask("check", *wrong)
    assert (answer.code, answer.out) == (2, "")
    assert "Error" in answer.err
