"""Loading gives a deck or findings, never half, never a crash."""

import logging
from pathlib import Path

import pytest

from kiosk.decks.checks import families
from kiosk.decks.draft import Draft
from kiosk.decks.findings import FilePlace
from kiosk.decks.loading import load
from tests.decks.folders import GOOD, edited, overlaid, told, told_of


def test_the_good_deck_has_nothing_to_mend() -> None:
    loaded = load(GOOD)
    assert loaded.deck is not None
    assert (loaded.findings, loaded.errors) == ((), 0)
    assert (loaded.id, loaded.title) == ("du-boulier-a-la-puce", "Du boulier à la puce")


def test_a_deck_with_an_error_is_no_deck_but_keeps_its_name(tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", edited("deck.yaml", "color: slate", "color: slat")))
    assert loaded.deck is None
    assert (loaded.errors, loaded.id, loaded.title) == (1, "du-boulier-a-la-puce", "Du boulier à la puce")
    assert [(finding.code, finding.values["near"]) for finding in loaded.findings] == [("E033", "slate")]


def test_a_warning_does_not_keep_a_deck_from_being_played(tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", edited("deck.yaml", "short: 5", "short: 15")))
    assert loaded.deck is not None
    assert {finding.severity for finding in loaded.findings} == {"warning"}


def test_a_deck_without_a_readable_head_is_called_by_its_folder(tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "mon-jeu", {"deck.yaml": None}))
    assert (loaded.id, loaded.title) == ("mon-jeu", "mon-jeu")
    assert told(loaded) == ["deck.yaml:1:1 E018"]
    loaded = load(overlaid(tmp_path / "autre", {"deck.yaml": "title: [x]\nid: {}\n"}))
    assert (loaded.id, loaded.title) == ("autre", "autre")


@pytest.mark.parametrize("name", ["deck.yaml", "scenario.yaml", "cards.csv"])
def test_a_missing_or_broken_file_is_one_finding_not_a_hundred(tmp_path: Path, name: str) -> None:
    assert told_of(tmp_path / "missing", {name: None}) == [f"{name}:1:1 E018"]
    assert told_of(tmp_path / "wide", {name: "x".encode("utf-16")}) == [f"{name}:1:1 E009"]


def test_a_folder_that_is_not_there_a_file_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "empty").mkdir()
    assert told(load(tmp_path / "nowhere")) == [".:1:1 E001"]
    assert told(load(tmp_path / "file")) == [".:1:1 E005"]
    assert told(load(tmp_path / "empty")) == ["cards.csv:1:1 E018", "deck.yaml:1:1 E018", "scenario.yaml:1:1 E018"]


def test_every_file_is_told_of_in_one_run(tmp_path: Path) -> None:
    overlay = edited("deck.yaml", "color: slate", "color: grey") | edited("scenario.yaml", "kind: say", "kind: sya")
    overlay |= edited("cards.csv", "Le boulier", '"Le" boulier') | edited(
        "plays/trois-court.yaml", "seats: 3", "seats: x"
    )
    found = told_of(tmp_path / "deck", overlay)
    assert {"deck.yaml:7:1 E033", "scenario.yaml:13:5 E150", "cards.csv:2:1 E022"} <= set(found)


def test_icons_are_checked_when_their_names_are_known(tmp_path: Path) -> None:
    assert [finding.code for finding in load(GOOD, frozenset({"mdi6.abacus"})).findings].count("E107") == 9
    assert load(GOOD, frozenset()).findings == ()


def test_a_name_is_shown_safely(tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", edited("deck.yaml", "title: Du boulier", "title: 'a\u202eb'\nx: ")))
    assert loaded.title == "a b"
    loaded = load(overlaid(tmp_path / "long", edited("deck.yaml", "title: Du", f"title: {'x' * 5000}")))
    assert len(loaded.title) == 80


def test_a_fault_of_ours_is_told_and_logged_and_is_not_the_end(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(draft: Draft) -> None:
        raise ZeroDivisionError("one fault")

    monkeypatch.setattr(families, "check_deck", broken)
    loaded = load(GOOD)
    assert loaded.deck is None
    (finding,) = loaded.findings
    assert (finding.code, finding.places) == ("E038", (FilePlace("."),))
    assert finding.values == {"problem": "ZeroDivisionError: one fault"}
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_the_folder_one_stands_in_has_a_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "ici").mkdir()
    monkeypatch.chdir(tmp_path / "ici")
    assert load(Path()).id == "ici"
