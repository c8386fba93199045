"""The organiser's key: files that mean one thing only, a recovery that always works, signatures of decks."""

import json
import shutil
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decks.loading import load
from kiosk.facilitator.keys import PUBLIC, RECOVERY, SECRET, NotAKey, TrustedKey, fingerprint, make_keys, public_key
from kiosk.facilitator.signatures import SIGNATURE, NotADeck, sign, signature_of
from kiosk.storage import Store

GOOD = Path(__file__).parents[1] / "decks" / "good"
FLIPS = 1_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    make_keys(folder)
    return folder


@pytest.fixture
def deck(stick: Path, tmp_path: Path) -> Path:
    """A deck signed with the key of the stick."""
    folder = tmp_path / "deck"
    shutil.copytree(GOOD, folder)
    sign(folder, stick / SECRET)
    return folder


def flip(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_three_files_are_made_and_the_secret_one_is_for_its_owner(stick: Path) -> None:
    assert sorted(file.name for file in stick.iterdir()) == [SECRET, PUBLIC, RECOVERY]
    assert (stick / SECRET).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", [SECRET, PUBLIC, RECOVERY])
def test_nothing_is_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(FileExistsError):
        make_keys(tmp_path)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [(name, "mine")]


def test_a_fingerprint_can_be_read_aloud(stick: Path) -> None:
    groups = fingerprint(public_key(stick)).split(" ")
    assert [len(group) for group in groups] == [4, 4, 4, 4]


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 300, b"cafe-ia-kiosk public 00\n", b"cafe-ia-kiosk secret %b\n" % (b"0" * 64)]
)
def test_what_is_no_public_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / PUBLIC).write_bytes(content)
    with pytest.raises(NotAKey):
        public_key(tmp_path)


def test_a_recovery_file_of_the_trusted_key_recovers(store: Store, stick: Path) -> None:
    organiser = TrustedKey(store)
    assert not organiser.recovers(stick)
    organiser.trust(public_key(stick))
    assert organiser.recovers(stick)
    assert TrustedKey(store).recovers(stick)


def test_the_file_of_another_key_does_not(store: Store, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    make_keys(tmp_path / "other")
    organiser = TrustedKey(store)
    organiser.trust(public_key(tmp_path / "other"))
    assert not organiser.recovers(stick)


def test_no_bit_of_a_recovery_file_can_change(store: Store, stick: Path) -> None:
    organiser = TrustedKey(store)
    organiser.trust(public_key(stick))
    whole = (stick / RECOVERY).read_bytes()
    for bit in range(len(whole) * 8):
        (stick / RECOVERY).write_bytes(flip(whole, bit))
        assert not organiser.recovers(stick), bit


def test_a_signed_deck_is_known_by_its_key(deck: Path, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    make_keys(tmp_path / "other")
    others = public_key(tmp_path / "other")
    told = [signature_of(deck, key) for key in (public_key(stick), others, None)]
    assert told == ["signed", "unknown_key", "unknown_key"]
    assert signature_of(GOOD, public_key(stick)) == "unsigned"


def test_a_signature_says_which_deck_and_disturbs_no_check(deck: Path) -> None:
    told, loaded = json.loads((deck / SIGNATURE).read_bytes()), load(deck)
    assert loaded.deck is not None
    assert (told["deck"], told["version"]) == (loaded.deck.id, loaded.deck.manifest.version)
    assert loaded.findings == load(GOOD).findings


def test_of_a_thousand_flipped_bits_none_is_signed(deck: Path, stick: Path) -> None:
    luck, key = Random(7), public_key(stick)
    files = sorted(file for file in deck.rglob("*") if file.is_file())
    for number in range(FLIPS):
        file = deck / SIGNATURE if number % 2 else luck.choice(files)
        whole = file.read_bytes()
        file.write_bytes(flip(whole, luck.randrange(len(whole) * 8)))
        assert signature_of(deck, key) in ("broken", "unknown_key"), file.name
        file.write_bytes(whole)
    assert signature_of(deck, key) == "signed"


@pytest.mark.parametrize("change", ["added", "removed", "link"])
def test_a_file_more_less_or_elsewhere_breaks_a_signature(deck: Path, stick: Path, change: str) -> None:
    if change == "added":
        (deck / "README.md").write_text("new")
    if change == "removed":
        (deck / "sources.csv").unlink()
    if change == "link":
        (deck / "sources.csv").unlink()
        (deck / "sources.csv").symlink_to(GOOD / "sources.csv")
    assert signature_of(deck, public_key(stick)) == "broken"


@given(
    st.binary(max_size=400)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps).map(str.encode)
)
def test_any_other_signature_is_broken(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("deck")
    (folder / SIGNATURE).write_bytes(content)
    assert signature_of(folder, "00" * 32) == "broken"


def test_a_deck_with_errors_is_not_signed(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotADeck):
        sign(tmp_path / "empty", stick / SECRET)
    assert not (tmp_path / "empty" / SIGNATURE).exists()


def test_a_public_key_signs_nothing(stick: Path, tmp_path: Path) -> None:
    with pytest.raises(NotAKey):
        sign(GOOD, stick / PUBLIC)
    assert not (GOOD / SIGNATURE).exists()
