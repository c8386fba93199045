"""A new event: figures that stay, and of everything else not a byte in any file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.results.sealing import new_event
from kiosk.host.log import FILE_NAME
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import DiskRefused, NotErased, Store, files, open_store
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import WRITTEN, play
from tests.storage.markers import MARKS, found, plant

SESSIONS = 12


@pytest.fixture
def office(tmp_path: Path, clock: FakeClock) -> Iterator[Office]:
    data = tmp_path / "data"
    store = open_store(data, clock.now)
    games = Games(store, clock, InstalledDecks(data), lambda installed: Library((), (), (), ()))
    yield Office(store, data, clock, games, Desk(store, clock, RandomChance(1)), list)
    store.close()


def test_of_a_thousand_marks_none_is_found_in_any_file(office: Office) -> None:
    plant(office.store)
    (office.data / FILE_NAME).write_text("a deck was set aside: MARK-0001\n")
    (office.data / f"{FILE_NAME}.1").write_text("MARK-0002\n")
    staged = office.data / "staging" / "box"
    staged.mkdir(parents=True, exist_ok=True)
    (staged / "cards.csv").write_text("MARK-0003\n")
    assert len(set().union(*found(office.data).values())) == MARKS
    closed = new_event(office, "Deuxième jour", "fr")
    assert found(office.data) == {}
    assert closed.sessions == closed.texts == MARKS // 20


def test_the_figures_are_sealed_merged_and_the_next_event_begins_empty(office: Office, clock: FakeClock) -> None:
    play(office.store, clock, SESSIONS)
    written = len(office.store.texts("pending"))
    number = office.store.edition().number
    office.desk.tidy()
    told = publishable(figures(collect(office.store), "fr"), "fr")
    closed = new_event(office, "Deuxième jour", "fr")
    edition = office.store.editions()[-2]
    sealed = json.loads(edition.figures)
    assert (closed.sessions, closed.texts, edition.number) == (SESSIONS, written, number)
    assert sealed["started"] == told.started == SESSIONS
    assert [table["key"] for table in sealed["sessions"]] == [table.key for table in told.sessions]
    assert len(sealed["decks"]) == len(told.decks)
    assert WRITTEN not in edition.figures
    store: Store = office.store
    assert (store.edition().name, store.edition().number) == ("Deuxième jour", number + 1)
    assert not store.sessions()
    assert not store.texts("pending")
    assert (store.journal()[-1].action, store.journal()[-1].result) == ("sealed", str(SESSIONS))


def test_what_the_disk_refuses_changes_nothing(
    office: Office, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(figures: str) -> None:
        raise DiskRefused("full")

    play(office.store, clock, 2)
    office.desk.tidy()
    office.store.rename_edition("Premier jour")
    monkeypatch.setattr(office.store, "seal", refuse)
    with pytest.raises(DiskRefused):
        new_event(office, "Deuxième jour", "fr")
    assert office.store.edition().name == "Premier jour"
    assert len(office.store.sessions()) == 2


def test_a_copy_that_cannot_be_erased_yet_does_not_stop_the_next_event(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise DiskRefused("busy")

    (office.data / FILE_NAME).write_text("something\n")
    monkeypatch.setattr(files, "erase_copies", refuse)
    with pytest.raises(NotErased):
        new_event(office, "Deuxième jour", "fr")
    assert office.store.edition().name == "Deuxième jour"
    assert (office.data / FILE_NAME).read_text() == ""
    assert office.store.journal()[-1].action == "sealed"
