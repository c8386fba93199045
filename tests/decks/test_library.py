"""The library plays what it can, lists what it cannot, and says what is wrong with its folders."""

import os
from pathlib import Path

import pytest

from kiosk.decks import library
from kiosk.decks.library import Library, UnknownDeckError
from tests.decks.folders import edited, overlaid


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Two decks that can be played, one that cannot."""
    overlaid(tmp_path / "decks" / "b", {})
    overlaid(tmp_path / "decks" / "a", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: les-machines"))
    overlaid(tmp_path / "decks" / "c", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: trois\ncolour: x"))
    return tmp_path / "decks"


def problems(found: Library) -> list[str]:
    return [f"{finding.places[0].file} {finding.code}" for finding in found.problems]


def test_decks_are_playable_or_broken_in_the_order_of_their_folders(folders: Path) -> None:
    found = Library.scan([folders])
    assert [deck.id for deck in found.decks] == ["les-machines", "du-boulier-a-la-puce"]
    assert [(one.id, one.errors) for one in found.broken] == [("trois", 1)]
    assert [one.folder.name for one in found.loaded] == ["a", "b", "c"]
    assert found.problems == ()


def test_a_deck_is_found_by_its_id(folders: Path) -> None:
    found = Library.scan([folders])
    assert found.deck("les-machines") is found.decks[0]
    with pytest.raises(UnknownDeckError) as unknown:
        found.deck("les-machine")
    assert str(unknown.value) == (
        "no deck is called les-machine. Did you mean les-machines? Decks: les-machines, du-boulier-a-la-puce"
    )
    with pytest.raises(UnknownDeckError, match="Decks: none"):
        Library.scan([]).deck("x")


def test_of_two_decks_with_one_id_the_first_plays_and_the_other_says_so(folders: Path, tmp_path: Path) -> None:
    overlaid(tmp_path / "stick" / "copie", edited("deck.yaml", "summary: Rangez", "summary: Rangez vite"))
    found = Library.scan([folders, tmp_path / "stick"])
    assert found.deck("du-boulier-a-la-puce").text("deck.summary", "fr").startswith("Rangez des machines")
    copy = found.broken[-1]
    assert (copy.folder.name, copy.deck, copy.errors) == ("copie", None, 1)
    assert copy.findings[0].code == "E035"
    assert copy.findings[0].values == {"id": "du-boulier-a-la-puce", "folder": "b", "other": "copie"}


def test_a_broken_deck_does_not_take_the_id_of_a_good_one(tmp_path: Path) -> None:
    overlaid(tmp_path / "a", edited("deck.yaml", "color: slate", "color: grey"))
    overlaid(tmp_path / "b", {})
    found = Library.scan([tmp_path])
    assert [deck.id for deck in found.decks] == ["du-boulier-a-la-puce"]
    assert [one.folder.name for one in found.broken] == ["a"]


def test_folders_missing_empty_or_unreadable_are_named(
    folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty" / "photos").mkdir(parents=True)
    (tmp_path / "empty" / "LICENSE").write_text("x")
    (tmp_path / "file").write_text("x")
    found = Library.scan([tmp_path / "nowhere", tmp_path / "empty", tmp_path / "file", folders])
    assert problems(found) == ["empty E002", "file E005", "nowhere E001"]
    assert len(found.decks) == 2
    scandir = os.scandir

    def denied(path: Path) -> object:
        if path == folders:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", denied)
    assert problems(Library.scan([folders])) == ["decks E005"]


def test_links_and_hidden_folders_are_no_decks(folders: Path, tmp_path: Path) -> None:
    overlaid(tmp_path / "elsewhere", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: ailleurs"))
    (folders / "link").symlink_to(tmp_path / "elsewhere")
    overlaid(folders / ".hidden", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: cache"))
    found = Library.scan([folders])
    assert problems(found) == ["link E004"]
    assert len(found.loaded) == 3


def test_a_folder_with_any_file_of_a_deck_is_listed(tmp_path: Path) -> None:
    (tmp_path / "brouillon").mkdir()
    (tmp_path / "brouillon" / "cards.csv").write_text("id,type,title\n")
    (found,) = Library.scan([tmp_path]).broken
    assert {finding.code for finding in found.findings} >= {"E018"}


def test_a_stick_with_too_many_decks_is_read_up_to_the_limit(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "MAX_DECKS", 2)
    found = Library.scan([folders])
    assert problems(found) == ["decks W002"]
    assert len(found.loaded) == 2
