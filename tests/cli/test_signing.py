"""The organiser's key is made at home, once, and signs decks."""

import shutil
from pathlib import Path

import pytest

from kiosk.facilitator.keys import fingerprint, public_key
from kiosk.facilitator.signatures import signature_of
from tests.cli.conftest import Ask
from tests.decks.folders import GOOD
from tests.decks.workbooks.books import new


@pytest.fixture
def keys(ask: Ask, tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    assert ask("recovery-key", folder).code == 0
    return folder


def test_each_file_is_explained_and_the_fingerprint_told(ask: Ask, tmp_path: Path) -> None:
    answer = ask("recovery-key", tmp_path / "new")
    assert answer.code == 0
    assert fingerprint(public_key(tmp_path / "new")) in answer.out
    assert all(file.name in answer.out for file in (tmp_path / "new").iterdir())


@pytest.mark.parametrize(("language", "sentence"), [("fr", "Aucune clé n’a été faite"), ("en", "No key was made")])
def test_a_key_is_never_written_over(ask: Ask, keys: Path, language: str, sentence: str) -> None:
    before = {file: file.read_bytes() for file in keys.iterdir()}
    answer = ask("recovery-key", keys, "--language", language)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in answer.err
    assert {file: file.read_bytes() for file in keys.iterdir()} == before


def test_a_deck_is_signed(ask: Ask, keys: Path, tmp_path: Path) -> None:
    deck = tmp_path / "deck"
    shutil.copytree(GOOD, deck)
    assert ask("sign", deck, "--key", keys / "organisateur.key").code == 0
    assert signature_of(deck, public_key(keys)) == "signed"


@pytest.mark.parametrize(
    ("deck", "key", "sentence"),
    [
        (GOOD, "organisateur.pub", "n’est pas une clé secrète"),
        (GOOD, "absent.key", "n’est pas une clé secrète"),
        (GOOD.parent, "organisateur.key", "E018 Le fichier"),
        (GOOD / "deck.xls", "organisateur.key", "E340 Il n’y a ni fichier ni dossier"),
    ],
)
def test_what_cannot_be_signed_is_told(ask: Ask, keys: Path, deck: Path, key: str, sentence: str) -> None:
    answer = ask("sign", deck, "--key", keys / key)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in answer.err
    assert "Rien n’a été signé" in answer.err
    assert not (deck / "signature.json").exists()


def test_a_workbook_is_signed_in_a_zip_beside_it_once(ask: Ask, keys: Path, tmp_path: Path) -> None:
    asked = ("sign", new(tmp_path), "--key", keys / "organisateur.key")
    signed = tmp_path / "debate-fr-signe.zip"
    first, second = ask(*asked), ask(*asked)
    assert (first.code, first.err) == (0, "")
    assert first.out.rstrip().endswith(str(signed))
    assert (second.code, second.out) == (2, "")
    assert f"{signed} existe déjà" in second.err
