"""An edition is opened, named, sealed with its figures; the next one starts from nothing."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.storage import (
    DiskRefused,
    NotErased,
    OutOfOrder,
    SessionOpen,
    Store,
    UnknownDeck,
    UnknownSession,
    database_files,
    open_store,
)
from tests.clocks import FakeClock
from tests.storage.disks import RefusingDisk
from tests.storage.sample import SHA256, Opener, begin, payloads, play
from tests.stored import sessions

FIGURES = '{"sessions": 2, "été": "oui"}'
TEN = datetime(2026, 6, 1, 10, tzinfo=UTC)
THIRTEEN = datetime(2026, 6, 1, 13, tzinfo=UTC)


def test_a_new_kiosk_has_one_open_edition(store: Store, clock: FakeClock) -> None:
    assert store.editions.all() == [store.editions.current()]
    assert store.editions.current() == (1, "", TEN, None, "", "")


def test_opening_again_goes_on_with_it(tmp_path: Path, opener: Opener, clock: FakeClock) -> None:
    store = opener(tmp_path)
    store.editions.rename("Nuit des idées")
    store.close()
    clock.pass_time(86_400)
    assert opener(tmp_path).editions.all() == [(1, "Nuit des idées", TEN, None, "", "")]


def test_the_counts_and_events_of_all_its_sessions_are_read_at_once(store: Store) -> None:
    begin(store, "two")
    store.sessions.append("two", 0, payloads(12))
    play(store, "one")
    begin(store, "three")
    with store.overview() as seen:
        counts, logs = zip(*seen.logs(), strict=True)
    assert counts == ("", '["deal", "c1", "seen", 1], ["after", "c1", "yes", 2]', "")
    assert logs == (*(", ".join(store.sessions.events(name)) for name in ("two", "one")), "")


def test_sealing_keeps_the_figures_and_starts_from_nothing(store: Store, clock: FakeClock) -> None:
    store.editions.rename("Fête de la science")
    for name in ("s1", "s2"):
        play(store, name)
    clock.pass_time(3 * 3600 + 1234.5)
    sealed = store.editions.seal(FIGURES)
    assert sealed == (1, "Fête de la science", TEN, THIRTEEN, FIGURES, sha256(FIGURES.encode()).hexdigest())
    assert store.editions.all() == [sealed, (2, "", THIRTEEN, None, "", "")]
    with store.overview() as seen:
        assert (seen.sessions(), seen.counts(), [*seen.logs()], seen.texts("pending")) == ([], [], [], [])
    assert store.sessions.played_today(clock.now()) == {}
    with pytest.raises(UnknownDeck):
        store.decks.content(SHA256)
    with pytest.raises(UnknownSession):
        store.sessions.events("s1")


def test_the_kiosk_goes_on_with_its_name_its_settings_its_journal_and_its_numbers(store: Store) -> None:
    play(store, "s1")
    play(store, "s2")
    kiosk_id = store.settings.kiosk_id
    store.settings.set("volume", "3")
    store.ledger.note("settled")
    store.editions.seal(FIGURES)
    store.ledger.note("sealed", about=store.editions.all()[0].sha256)
    play(store, "s3")
    assert (store.settings.kiosk_id, store.settings.get("volume")) == (kiosk_id, "3")
    assert [line.action for line in store.ledger.lines()] == ["settled", "sealed"]
    assert store.ledger.sound()
    assert [(session.id, session.number) for session in sessions(store)] == [("s3", 3)]


def test_editions_follow_each_other(store: Store) -> None:
    for number in range(1, 5):
        play(store, f"s{number}")
        assert store.editions.seal(str(number)).number == number
    assert [(edition.number, edition.figures) for edition in store.editions.all()] == [
        (1, "1"),
        (2, "2"),
        (3, "3"),
        (4, "4"),
        (5, ""),
    ]
    assert [edition.number for edition in store.editions.all() if edition.sealed is None] == [5]


def test_a_running_session_is_not_sealed_away(store: Store) -> None:
    play(store, "s1")
    begin(store, "s2", events=2)
    with pytest.raises(SessionOpen, match=r"session s2 is not over: end it, .* Nothing was changed\."):
        store.editions.seal(FIGURES)
    assert store.editions.current().number == 1
    store.sessions.append("s2", 2, payloads(3, first=2))
    store.sessions.finish("s2", "left", "d", [], left_at="deal")
    assert store.editions.seal(FIGURES).number == 1


@pytest.mark.parametrize("full", [True, False])
def test_a_disk_that_refuses_seals_nothing(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    disk = RefusingDisk(tmp_path, monkeypatch)
    store = open_store(tmp_path, clock.now)
    play(store, "s1")
    disk.fill() if full else disk.fail(late=False)
    with pytest.raises(DiskRefused, match="nothing was done: free some space and try again"):
        store.editions.seal(FIGURES)
    disk.free()
    assert (store.editions.current().number, len(sessions(store)), store.saving) == (1, 1, True)
    assert store.editions.seal(FIGURES).number == 1
    store.close()


def test_a_sealing_that_arrives_although_the_disk_said_no_is_seen(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = RefusingDisk(tmp_path, monkeypatch)
    store = open_store(tmp_path, clock.now)
    play(store, "s1")
    disk.fail(late=True)
    assert store.editions.seal(FIGURES).number == 1
    disk.free()
    assert ([edition.number for edition in store.editions.all()], sessions(store), store.saving) == ([1, 2], [], True)
    store.close()


def test_without_a_disk_nothing_is_sealed(tmp_path: Path, opener: Opener) -> None:
    (tmp_path / "data").write_text("not a folder")
    store = opener(tmp_path / "data")
    play(store, "s1")
    with pytest.raises(DiskRefused):
        store.editions.seal(FIGURES)
    assert (store.editions.current().number, len(sessions(store))) == (1, 1)


def test_a_copy_that_cannot_be_erased_is_told_and_goes_at_the_next_start(
    tmp_path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError("this copy stays")

    store = opener(tmp_path)
    play(store, "s1")
    old = store.backups.make()
    with monkeypatch.context() as broken:
        broken.setattr(database_files, "erase_copies", refuse)
        with pytest.raises(NotErased, match=r"could not all be erased: this copy stays\. The kiosk tries"):
            store.editions.seal(FIGURES)
        assert old.exists()
        store.close()
        assert opener(tmp_path).editions.current().number == 2
        assert old.exists()
    opener(tmp_path)
    assert [backup.name for backup in (tmp_path / "backups").iterdir()] == ["kiosk-000001-20260601T100000Z.db"]
    assert b"the deck as it was played" not in old.read_bytes()


def test_what_was_played_before_the_sealing_takes_no_more_events(store: Store) -> None:
    begin(store, "s0", events=1)
    play(store, "s1")
    store.editions.seal(FIGURES)
    with pytest.raises(OutOfOrder):
        store.sessions.append("s0", 1, ["late"])
    assert store.saving


def test_the_backup_after_a_sealing_brings_back_the_next_edition(tmp_path: Path, opener: Opener) -> None:
    store = opener(tmp_path)
    play(store, "s1")
    store.backups.make()
    sealed = store.editions.seal(FIGURES)
    store.close()
    (tmp_path / "kiosk.db").unlink()
    again = opener(tmp_path)
    assert again.editions.all()[0] == sealed
    assert sessions(again) == []


def test_the_backups_of_the_next_edition_are_kept(tmp_path: Path, opener: Opener) -> None:
    store = opener(tmp_path)
    store.editions.seal(FIGURES)
    play(store, "s1")
    later = store.backups.make()
    store.close()
    opener(tmp_path)
    assert later.exists()
