"""Decks that mean harm: each is refused, or taken, as predicted; what the kiosk has stays as it is."""

from pathlib import Path

import pytest

from kiosk.decks.findings import FilePlace
from kiosk.facilitator.intake.parcels import Kind
from tests.decks.bad_decks import BadDeck, bad_decks
from tests.decks.folders import edited, overlaid
from tests.decks.test_hostile import HOSTILE
from tests.facilitator.intake.hostile_folders import FOLDERS, IMAGES
from tests.facilitator.intake.hostile_zips import ZIPS, heavy
from tests.facilitator.intake.intakes import digest_of, intake, outcome_of, parcel, told

LAID = FOLDERS | IMAGES


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a kiosk with one deck installed."""
    folder = tmp_path_factory.mktemp("kiosk")
    desk = intake(folder)
    deck = overlaid(folder / "stick" / "autre", edited("deck.yaml", "id: du-boulier-a-la-puce", "id: autre"))
    desk.install(outcome_of(desk, parcel(deck, "folder")))
    return folder


def taken(kiosk: Path, path: Path, kind: Kind, expected: str) -> None:
    """Take a parcel as is predicted; a refusal changes nothing and leaves nothing behind."""
    desk, data = intake(kiosk), kiosk / "data"
    before = digest_of(data)
    outcome = outcome_of(intake(kiosk), parcel(path, kind))
    errors = [one for one in told(outcome) if " E" in one]
    assert ([expected] if expected else []) == errors[:1]
    assert len({one.rpartition(" ")[0] for one in errors}) == len(errors), "what is refused once is not refused again"
    assert outcome.status == ("refused" if expected else "ok")
    if outcome.status == "ok":
        desk.discard(outcome)
    (data / "staging").rmdir()
    assert digest_of(data) == before


@pytest.mark.parametrize("name", ZIPS)
def test_a_zip_is_taken_or_refused_as_predicted(name: str, kiosk: Path, tmp_path: Path) -> None:
    make, expected = ZIPS[name]
    path = tmp_path / "jeu.zip"
    path.write_bytes(make())
    place, _, code = expected.rpartition(":1:1 ")
    taken(kiosk, path, "archive", f"{FilePlace(place)} {code}" if expected else "")


def test_a_zip_too_heavy_is_not_opened(kiosk: Path, tmp_path: Path) -> None:
    heavy(tmp_path / "jeu.zip")
    taken(kiosk, tmp_path / "jeu.zip", "archive", "jeu.zip:1:1 E288")


@pytest.mark.parametrize("name", LAID)
def test_a_folder_is_taken_or_refused_as_predicted(name: str, kiosk: Path, tmp_path: Path) -> None:
    lay, expected = LAID[name]
    path = overlaid(tmp_path / "jeu", {})
    lay(path)
    place, _, code = expected.rpartition(":1:1 ")
    taken(kiosk, path, "folder", f"{FilePlace(place)} {code}" if expected else "")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_refused_where_it_stands(name: str, kiosk: Path, tmp_path: Path) -> None:
    overlay, code, place = HOSTILE[name]
    path = overlaid(tmp_path / "jeu", overlay)
    outcome = outcome_of(intake(kiosk), parcel(path, "folder"))
    expected = code if code != "E192" else "E290"
    assert (outcome.status, f"{place} {expected}" in told(outcome)) == ("refused", True)


@pytest.mark.parametrize("bad", bad_decks(), ids=lambda bad: bad.folder.name)
def test_a_bad_example_is_told_as_at_home(bad: BadDeck, kiosk: Path, tmp_path: Path) -> None:
    path = bad.build(tmp_path)
    outcome = outcome_of(intake(kiosk), parcel(path, "folder"))
    codes = {finding.code for finding in outcome.verdict.findings} if outcome.verdict else set()
    assert {f"{place} {bad.code}" for place in bad.found} <= set(told(outcome))
    assert outcome.status == ("refused" if any(code.startswith("E") for code in codes) else "ok")


def test_there_are_more_than_two_hundred() -> None:
    assert len(ZIPS) + len(LAID) + len(HOSTILE) + len(bad_decks()) > 250
