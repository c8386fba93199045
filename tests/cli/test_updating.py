"""An update is made at home in one command, and what stands in its way is told."""

import json
import platform
import tarfile
from pathlib import Path

import pytest

from kiosk.facilitator.keys import public_key
from kiosk.facilitator.updates.update_told import read_told
from tests.cli.conftest import Ask
from tests.facilitator.updates.programs import make_program

ARCHIVE = f"cafe-ia-kiosk_1.2.0_{platform.machine()}.tar.xz"


@pytest.fixture
def keys(ask: Ask, tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    assert ask("recovery-key", folder).code == 0
    return folder


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return make_program(tmp_path / "dist", "1.2.0")


def test_three_files_are_written_and_the_key_vouches_for_them(
    ask: Ask, keys: Path, program: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    answer = ask("make-update", keys / "organisateur.key", stick, "--program", program)
    assert (answer.code, answer.err) == (0, "")
    assert "1.2.0" in answer.out
    assert {file.name for file in stick.iterdir()} == {ARCHIVE, "update.json", "update.sig"}
    update = read_told(stick, public_key(keys))
    assert (update.version, update.archive, update.size) == ("1.2.0", ARCHIVE, (stick / ARCHIVE).stat().st_size)
    assert json.loads((stick / "update.json").read_bytes())["name"] == "cafe-ia-kiosk"


def test_the_archive_does_not_tell_who_packed_it(ask: Ask, keys: Path, program: Path, tmp_path: Path) -> None:
    ask("make-update", keys / "organisateur.key", tmp_path / "stick", "--program", program)
    with tarfile.open(tmp_path / "stick" / ARCHIVE) as packed:
        assert {(one.uid, one.gid, one.uname, one.gname) for one in packed} == {(0, 0, "", "")}


@pytest.mark.parametrize(
    ("key", "program", "sentence"),
    [
        ("organisateur.pub", "1.2.0", "organisateur.pub n’est pas une clé secrète"),
        ("absent.key", "1.2.0", "absent.key n’est pas une clé secrète"),
        ("organisateur.key", "absent", "absent n’est pas un programme"),
        ("organisateur.key", "1.2.dev0", "1.2.dev0 n’est pas un programme"),
        ("organisateur.key", "1.2", "1.2 n’est pas un programme"),
    ],
)
def test_what_cannot_be_made_is_told_and_leaves_the_update_of_before(
    ask: Ask, keys: Path, tmp_path: Path, key: str, program: str, sentence: str
) -> None:
    for version in ("1.2.0", "1.2.dev0", "1.2"):
        make_program(tmp_path / version, version)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "update.sig").write_bytes(b"of before")
    answer = ask("make-update", keys / key, stick, "--program", tmp_path / program)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in answer.err
    assert "Aucune mise à jour n’a été faite" in answer.err
    assert [file.read_bytes() for file in stick.iterdir()] == [b"of before"]


def test_a_folder_that_cannot_be_written_is_told(ask: Ask, keys: Path, program: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("a file")
    command = ("make-update", keys / "organisateur.key", tmp_path / "stick", "--program", program, "--language", "en")
    answer = ask(*command)
    assert (answer.code, answer.out) == (2, "")
    assert "stick cannot be written or read. No update was made." in answer.err
