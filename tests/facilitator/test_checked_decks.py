"""A deck in which nothing was found is read at the next start without being checked again; any other is checked."""

import json
from importlib import metadata
from pathlib import Path

import pytest

from kiosk.facilitator.checked_decks import CheckedDecks
from kiosk.facilitator.intake.deck_digest import digest
from tests.decks.folders import GOOD, edited, overlaid

NOW = metadata.version("cafe-ia-kiosk")


def wrong(tmp_path: Path) -> Path:
    """A deck that can be read, and in which only the checks find an error."""
    return overlaid(
        tmp_path / "deck", edited("scenario.yaml", "kind: say", 'kind: say\n    when: ["nowhere.option == x"]')
    )


def found(data: Path, folder: Path) -> tuple[bool, int]:
    """Whether a deck can be played at a start, and how much was found in it; what was checked is kept."""
    decks = CheckedDecks(data)
    loaded = decks.load(folder)
    decks.keep()
    return loaded.deck is not None, loaded.errors


def known(data: Path, folder: Path, version: str) -> None:
    (data / "checked.json").write_text(json.dumps({"kiosk": version, "decks": [digest(folder)]}))


def test_a_deck_in_which_nothing_was_found_is_known(tmp_path: Path) -> None:
    assert found(tmp_path, GOOD) == (True, 0)
    assert json.loads((tmp_path / "checked.json").read_bytes()) == {"kiosk": NOW, "decks": [digest(GOOD)]}
    assert found(tmp_path, GOOD) == (True, 0)


def test_a_deck_with_an_error_is_checked_at_each_start(tmp_path: Path) -> None:
    folder = wrong(tmp_path)
    assert found(tmp_path, folder) == found(tmp_path, folder) == (False, 1)
    known(tmp_path, folder, NOW)
    assert found(tmp_path, folder) == (True, 0), "what is known is not checked"


@pytest.mark.parametrize("version", ["0.0.1", ""])
def test_what_another_version_found_is_not_believed(tmp_path: Path, version: str) -> None:
    folder = wrong(tmp_path)
    known(tmp_path, folder, version)
    assert found(tmp_path, folder) == (False, 1)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"kiosk": 1}'])
def test_a_file_that_cannot_be_read_knows_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "checked.json").write_text(content)
    assert found(tmp_path, wrong(tmp_path)) == (False, 1)


def test_a_changed_deck_is_checked_and_forgotten_as_it_was(tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "deck", {})
    assert found(tmp_path, folder) == (True, 0)
    before = digest(folder)
    (folder / "scenario.yaml").write_bytes((wrong(tmp_path / "other") / "scenario.yaml").read_bytes())
    assert found(tmp_path, folder) == (False, 1)
    assert before not in (tmp_path / "checked.json").read_text()
