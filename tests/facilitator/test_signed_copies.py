"""A workbook or a zip is signed in an archive beside it, which a kiosk that trusts the key takes as signed."""

from pathlib import Path
from shutil import copy, unpack_archive
from tempfile import TemporaryDirectory

import pytest

from kiosk.decks.at_hand import FaultyDeckError, opened
from kiosk.facilitator.keys import SECRET, make_keys, public_key
from kiosk.facilitator.signed_copies import sign_at
from kiosk.host.paths import bundled_decks_dir
from tests.decks.folders import GOOD
from tests.decks.test_at_hand import zipped
from tests.decks.workbooks.books import below, cells, changed
from tests.facilitator.intake.intakes import intake, outcome_of, parcel, told


@pytest.fixture
def key(tmp_path: Path) -> Path:
    (tmp_path / "keys").mkdir()
    make_keys(tmp_path / "keys")
    return tmp_path / "keys" / SECRET


def workbook(folder: Path) -> Path:
    """A workbook with a picture beside it."""
    (folder / "media").mkdir()
    copy(bundled_decks_dir() / "le-duel" / "media" / "cover.png", folder / "media" / "chat.png")
    return changed(folder, lambda book: below(book, "Images", "chat.png", "Un chat", "Moi", "CC0 1.0"))


@pytest.mark.parametrize("kind", ["workbook", "zip"])
def test_a_signed_copy_is_taken_as_signed(kind: str, key: Path, tmp_path: Path) -> None:
    path = workbook(tmp_path) if kind == "workbook" else zipped(GOOD, tmp_path / "jeu")
    before = path.read_bytes()
    signed = sign_at(path, key, "fr")

    assert (signed.parent, path.read_bytes()) == (path.parent, before)
    outcome = outcome_of(intake(tmp_path, trusted=public_key(key.parent)), parcel(signed, "archive"))
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.signature) == ("ok", "signed")
    assert (outcome.box / "ready" / "deck" / "media").exists() == (kind == "workbook")


def test_nothing_is_written_for_faults_nor_over_a_file(key: Path, tmp_path: Path) -> None:
    path = changed(tmp_path, cells({"Cartes!E5": "mdi6.licorne"}))
    with pytest.raises(FaultyDeckError, match="E107"):
        sign_at(path, key, "fr")
    assert not list(tmp_path.glob("*.zip"))
    archive = zipped(GOOD, tmp_path / "jeu")
    sign_at(archive, key, "fr")
    with pytest.raises(FileExistsError):
        sign_at(archive, key, "fr")


def test_a_signed_workbook_is_told_by_its_sheets_as_an_unsigned_one(key: Path, tmp_path: Path) -> None:
    path = changed(tmp_path, cells({"Cartes!B7": "mot " * 20}))
    signed = sign_at(path, key, "fr")
    with opened(path) as one, opened(signed) as other:
        assert one.deck
        assert other.deck
        assert other.findings == one.findings
    assert told(outcome_of(intake(tmp_path), parcel(signed, "archive"))) == ["Cartes:7:2 W031"]


@pytest.mark.parametrize("name", ["debate-fr.xlsx", "media/chat.png"])
def test_a_workbook_changed_after_it_was_signed_is_refused(name: str, key: Path, tmp_path: Path) -> None:
    with TemporaryDirectory() as inside:
        unpack_archive(sign_at(workbook(tmp_path), key, "fr"), inside)
        (Path(inside) / name).write_bytes((Path(inside) / name).read_bytes() + b"\0")
        spoilt = zipped(Path(inside), tmp_path / "autre")
    outcome = outcome_of(intake(tmp_path, trusted=public_key(key.parent)), parcel(spoilt, "archive"))
    assert (outcome.status, "signature.json:1:1 E293" in told(outcome)) == ("refused", True)
