"""What visitors leave on the wall: kept with the event that says so, judged, and erased so that nothing is left."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage import Store, TextStatus, UnknownText, VisitorText, open_store
from tests.clocks import FakeClock
from tests.storage.disks import RefusingDisk
from tests.storage.sample import begin, payloads

WORDS = "La mémoire du marché s’est mise à chanter"
HOUR = datetime(2026, 6, 1, 10, tzinfo=UTC)


def text(number: int, session_id: str = "s1", step: str = "tale", deck_id: str = "portraits") -> VisitorText:
    return VisitorText(
        f"0{number}", session_id, deck_id, step, f"{WORDS} {number}.", "Renard lunaire", "fr", "Micro-dystopie", HOUR
    )


def traces(folder: Path) -> list[str]:
    """The files that hold the words in any of the ways a machine writes them."""
    wanted = [WORDS.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [file.name for file in files if any(words in file.read_bytes() for words in wanted)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def kept(store: Store) -> Store:
    """Three texts, in two sessions and two decks."""
    begin(store, "s1", events=2)
    store.sessions.append("s1", 2, payloads(3, first=2), kept=[text(1)])
    store.sessions.append("s1", 3, payloads(4, first=3), kept=[text(2, step="twin")])
    begin(store, "s2")
    store.sessions.append("s2", 0, payloads(1), kept=[text(3, "s2", deck_id="other")])
    return store


def test_a_text_waits_for_approval_and_comes_back_to_the_letter(kept: Store) -> None:
    assert kept.texts.of("pending") == [text(1), text(2, step="twin"), text(3, "s2", deck_id="other")]
    assert kept.texts.of("pending", "portraits") == [text(1), text(2, step="twin")]
    assert kept.texts.wall("portraits", 10) == kept.texts.of("refused") == []


def test_only_approved_texts_are_on_the_wall_the_newest_first(kept: Store) -> None:
    for text_id in ("01", "02", "03"):
        kept.texts.approve(text_id)
    assert [found.id for found in kept.texts.wall("portraits", 10)] == ["02", "01"]
    assert [found.id for found in kept.texts.wall("portraits", 1)] == ["02"]
    kept.texts.refuse("02")
    assert [found.id for found in kept.texts.wall("portraits", 10)] == ["01"]
    assert [(found.id, found.status) for found in kept.texts.of("refused")] == [("02", "refused")]


def test_judgements_and_texts_survive_a_restart(kept: Store, data: Path, clock: FakeClock) -> None:
    kept.texts.approve("01")
    kept.close()
    again = open_store(data, clock.now)
    assert [(found.id, found.hour) for found in again.texts.wall("portraits", 5)] == [("01", HOUR)]
    assert again.notices == ()
    again.close()


def test_an_unknown_text_is_named(kept: Store) -> None:
    for ask in (kept.texts.approve, kept.texts.refuse, kept.texts.erase):
        with pytest.raises(UnknownText, match="no text 09 is kept"):
            ask("09")


@pytest.mark.parametrize("status", ["pending", "approved", "refused"])
def test_an_erased_text_is_nowhere_while_the_kiosk_runs(kept: Store, data: Path, status: TextStatus) -> None:
    assert traces(data) != []
    for text_id in ("01", "02", "03"):
        if status != "pending":
            (kept.texts.approve if status == "approved" else kept.texts.refuse)(text_id)
        kept.texts.erase(text_id)
    assert kept.texts.of(status) == []
    assert traces(data) == []


def test_it_leaves_the_backups_too_and_they_stay_good(kept: Store, data: Path, clock: FakeClock) -> None:
    kept.backups.make()
    kept.texts.erase("01")
    kept.texts.erase("02")
    kept.backups.make()
    kept.texts.erase("03")
    assert traces(data) == []
    assert len(list((data / "backups").iterdir())) == 2
    kept.close()
    (data / "kiosk.db").write_bytes(b"no database" * 500)
    again = open_store(data, clock.now)
    assert [notice.code for notice in again.notices] == ["damaged_set_aside", "backup_restored"]
    assert (again.sessions.events("s1"), again.texts.of("pending")) == (payloads(4), [])
    again.close()


def test_other_texts_stay_in_the_backups(kept: Store, data: Path, clock: FakeClock) -> None:
    copy = kept.backups.make()
    kept.texts.erase("02")
    kept.close()
    copy.replace(data / "kiosk.db")
    again = open_store(data, clock.now)
    assert [found.id for found in again.texts.of("pending")] == ["01", "03"]
    again.close()


def test_a_withdrawn_text_goes_with_the_event_that_says_so(kept: Store, data: Path) -> None:
    kept.sessions.append("s1", 4, payloads(5, first=4), withdrawn=["tale"])
    kept.sessions.append("s2", 1, payloads(2, first=1), withdrawn=["tale"])
    assert [found.id for found in kept.texts.of("pending")] == ["02"]
    kept.texts.erase("02")
    assert traces(data) == []


def test_on_a_full_disk_texts_wait_are_read_back_and_erased(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, disk = FakeClock(), RefusingDisk(tmp_path, monkeypatch)
    store = open_store(tmp_path, clock.now)
    begin(store, "s1")
    disk.fill()
    store.sessions.append("s1", 0, payloads(1), kept=[text(1)])
    store.sessions.append("s1", 1, payloads(2, first=1), kept=[text(2, step="twin")])
    store.texts.approve("01")
    store.texts.erase("02")
    assert (store.texts.wall("portraits", 5)[0].id, store.texts.of("pending"), store.saving) == ("01", [], False)
    assert traces(tmp_path) == []
    disk.free()
    assert [found.id for found in store.texts.wall("portraits", 5)] == ["01"]
    assert store.saving
    disk.fill()
    store.texts.erase("01")
    disk.free()
    assert store.texts.of("approved") == []
    assert traces(tmp_path) == []
    store.close()


@pytest.mark.parametrize("late", [False, True])
def test_an_error_while_committing_neither_loses_nor_doubles_a_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    clock, disk = FakeClock(), RefusingDisk(tmp_path, monkeypatch)
    store = open_store(tmp_path, clock.now)
    begin(store, "s1")
    disk.fail(late=late)
    store.sessions.append("s1", 0, payloads(1), kept=[text(1)])
    disk.free()
    assert [found.id for found in store.texts.of("pending")] == ["01"]
    disk.fail(late=late)
    store.texts.erase("01")
    disk.free()
    assert (store.texts.of("pending"), store.saving) == ([], True)
    assert traces(tmp_path) == []
    store.close()


def test_no_error_tells_what_a_text_says(store: Store) -> None:
    begin(store, "s1")
    store.sessions.append("s1", 0, payloads(1), kept=[text(1)])
    with pytest.raises(Exception, match="UNIQUE") as refused:
        store.sessions.append("s1", 1, payloads(2, first=1), kept=[text(1)])
    told = "".join(map(str, (refused.value, refused.value.__cause__, refused.value.__context__)))
    assert WORDS not in told
    assert WORDS not in repr(text(1))
