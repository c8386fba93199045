"""The versions of installed decks: which plays, which are kept, and what a broken one gives way to."""

import json
import logging
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded, load, load_checked
from kiosk.facilitator.intake import installed
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.installed import InstalledDecks, Version
from tests.decks.folders import edited, overlaid

ID = "du-boulier-a-la-puce"


def ready(folder: Path, number: int) -> tuple[Path, Version]:
    """A version made ready: its own number is in its summary."""
    path = folder / f"ready-{number}"
    overlaid(path / "deck", edited("deck.yaml", "summary: Rangez", f"summary: ({number}) Rangez"))
    checked = digest(path / "deck")
    return path, Version("", f"1.{number}.0", "Du boulier à la puce", f"{number}" * 64, "unsigned", checked)


def put(to: InstalledDecks, folder: Path, *numbers: int) -> None:
    """Install versions one after the other."""
    for number in numbers:
        path, version = ready(folder, number)
        to.put(path, version, load_checked(path / "deck"))


def playing(from_: InstalledDecks) -> list[str]:
    """The summaries of what plays."""
    return [one.deck.text("deck.summary", "fr")[:3] for one in from_.playable() if one.deck]


def kept(from_: InstalledDecks) -> list[str]:
    """The versions of the deck."""
    return [version.version for version in from_.versions(ID)]


def test_the_newest_plays_and_three_are_kept(tmp_path: Path) -> None:
    own = InstalledDecks(tmp_path)
    assert (own.ids(), kept(own), playing(own)) == ([], [], [])
    put(own, tmp_path, 1, 2, 3, 4)
    assert (own.ids(), kept(own), playing(own)) == ([ID], ["1.4.0", "1.3.0", "1.2.0"], ["(4)"])
    names = sorted(path.name for path in (tmp_path / "library" / ID).iterdir())
    assert names == ["2-22222222", "3-33333333", "4-44444444", "current"]


def test_the_version_before_plays_again_and_back(tmp_path: Path) -> None:
    own = InstalledDecks(tmp_path)
    put(own, tmp_path, 1)
    with pytest.raises(LookupError):
        own.rollback(ID)
    put(own, tmp_path, 2, 3)
    own.rollback(ID)
    assert (kept(own), playing(own)) == (["1.2.0", "1.3.0", "1.1.0"], ["(2)"])
    own.rollback(ID)
    assert playing(own) == ["(3)"]


def test_a_removed_deck_leaves_nothing(tmp_path: Path) -> None:
    own = InstalledDecks(tmp_path)
    put(own, tmp_path, 1, 2)
    own.remove(ID)
    assert (own.ids(), playing(own), list((tmp_path / "library").iterdir())) == ([], [], [])


def test_a_broken_version_gives_way_to_the_one_before(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    own = InstalledDecks(tmp_path)
    put(own, tmp_path, 1, 2)
    (tmp_path / "library" / ID / "2-22222222" / "deck" / "cards.csv").unlink()
    with caplog.at_level(logging.WARNING):
        assert playing(InstalledDecks(tmp_path)) == ["(1)"]
    assert f"{ID} in its version 1.2.0 cannot be played any more" in caplog.text
    shutil.rmtree(tmp_path / "library" / ID / "1-11111111")
    assert playing(InstalledDecks(tmp_path)) == []
    assert playing(own) == ["(2)"], "what is in memory goes on"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the versions that were read, and of those that were checked, ``+`` before them."""
    names: list[str] = []

    def noted(before: str, loads: Callable[..., Loaded], folder: Path, *rest: frozenset[str]) -> Loaded:
        names.append(before + folder.parent.name)
        return loads(folder, *rest)

    monkeypatch.setattr(installed, "load_checked", partial(noted, "", load_checked))
    monkeypatch.setattr(installed, "load", partial(noted, "+", load))
    return names


def test_of_twenty_decks_and_one_more_nothing_is_read_that_was_read_before(tmp_path: Path, read: list[str]) -> None:
    own = InstalledDecks(tmp_path)
    for number in range(21):
        deck = overlaid(tmp_path / f"ready-{number}" / "deck", edited("deck.yaml", f"id: {ID}", f"id: deck-{number}"))
        version = Version("", "1.0", "x", f"{number:02}" * 32, "unsigned", digest(deck))
        own.put(deck.parent, version, load_checked(deck))
        if number == 19:
            own = InstalledDecks(tmp_path)
            own.playable()
            assert len(read) == 20
    assert (len(own.playable()), len(read)) == (21, 20)
    own.remove("deck-7")
    assert (len(own.playable()), len(read)) == (20, 20)


def test_a_version_that_comes_back_is_read_once_and_beforehand(tmp_path: Path, read: list[str]) -> None:
    put(InstalledDecks(tmp_path), tmp_path, 1, 2)
    own = InstalledDecks(tmp_path)
    assert (playing(own), read) == (["(2)"], ["2-22222222"])
    own.read_before(ID)
    assert read == ["2-22222222", "1-11111111"]
    own.rollback(ID)
    own.rollback(ID)
    own.rollback(ID)
    assert (playing(own), len(read)) == (["(1)"], 2)


@pytest.mark.parametrize("file", ["cards.csv", "deck.yaml", "LICENSE", "media/new.png"])
def test_a_byte_that_was_changed_is_noticed(
    file: str, tmp_path: Path, read: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    put(InstalledDecks(tmp_path), tmp_path, 1, 2)
    changed = tmp_path / "library" / ID / "2-22222222" / "deck" / file
    changed.parent.mkdir(exist_ok=True)
    with changed.open("ab") as opened:
        opened.write(b"\n")
    assert (playing(InstalledDecks(tmp_path)), read) == (["(1)"], ["1-11111111"])
    assert "cannot be played any more" in caplog.text


def test_what_another_kiosk_checked_is_checked_once_more(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(InstalledDecks(tmp_path), tmp_path, 1)
    monkeypatch.setattr("importlib.metadata.version", lambda name: f"{name} 9")
    assert playing(InstalledDecks(tmp_path)) == playing(InstalledDecks(tmp_path)) == ["(1)"]
    assert read == ["+1-11111111", "1-11111111"]


def test_the_list_of_a_first_kiosk_is_read_and_its_decks_are_checked(tmp_path: Path, read: list[str]) -> None:
    put(InstalledDecks(tmp_path), tmp_path, 1, 2)
    current = tmp_path / "library" / ID / "current"
    listed = json.loads(current.read_text())
    current.write_text(json.dumps([{name: one[name] for name in list(one)[:5]} for one in listed]))
    own = InstalledDecks(tmp_path)
    assert (playing(own), playing(own), read) == (["(2)"], ["(2)"], ["+2-22222222"])
    assert [bool(version.checked) for version in own.versions(ID)] == [True, False]


def test_what_is_not_listed_is_swept_and_what_cannot_be_read_is_not(tmp_path: Path) -> None:
    own = InstalledDecks(tmp_path)
    own.tidy()
    put(own, tmp_path, 1)
    home = tmp_path / "library" / ID
    for name in ("2-abcdefab", "9-x"):
        shutil.copytree(home / "1-11111111", home / name)
    (tmp_path / "library" / "half" / "1-abcdefab").mkdir(parents=True)
    own.tidy()
    assert sorted(str(path.relative_to(tmp_path / "library")) for path in (tmp_path / "library").glob("*/*")) == [
        f"{ID}/1-11111111",
        f"{ID}/current",
    ]
    (home / "current").write_text("[{")
    own.tidy()
    assert (home / "1-11111111").exists()
    assert kept(own) == []


def test_a_version_that_cannot_be_listed_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = InstalledDecks(tmp_path)
    put(own, tmp_path, 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(installed, "write_durably", full)
        with pytest.raises(OSError, match="No space"):
            put(own, tmp_path, 2)
    assert (kept(own), playing(own)) == (["1.1.0"], ["(1)"])


def test_an_installed_deck_takes_the_place_of_the_bundled_one(tmp_path: Path) -> None:
    own = InstalledDecks(tmp_path / "data")
    decks = tmp_path / "decks"
    overlaid(decks / "a", {})
    overlaid(decks / "b", edited("deck.yaml", f"id: {ID}", "id: autre"))
    put(own, tmp_path, 1)
    library = Library.scan([decks]).with_installed(own.playable())
    assert [deck.id for deck in library.decks] == [ID, "autre"]
    assert library.deck(ID).text("deck.summary", "fr").startswith("(1)")
    assert library.broken == ()
    alone = Library.scan([]).with_installed(own.playable())
    assert [deck.id for deck in alone.decks] == [ID]
