"""A new event: figures that stay, and of everything else not a byte in any file."""

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.export_files import Contents
from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.luggage import pack
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.results.sealed import earlier
from kiosk.facilitator.results.sealing import new_event
from kiosk.host.log import FILE_NAME
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import DiskRefused, NotErased, Store, database_files, open_store
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import WRITTEN, play
from tests.storage.markers import MARKS, found, plant
from tests.stored import sessions

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


def test_what_was_sealed_is_taken_home_with_the_next_export(office: Office, clock: FakeClock) -> None:
    play(office.store, clock, SESSIONS)
    office.desk.tidy()
    office.store.editions.rename("Fête d’été")
    new_event(office, "Deuxième jour", "fr")
    (event,) = earlier(office.store)
    made = Contents(pack(office.store), "fr", clock.now()).makers
    page = made["avant/1-fete-d-ete.html"]().decode()
    assert "Fête d’été" in page
    assert [html for html in (deck.title for deck in event.figures.decks) if escape(html) not in page] == []
    assert len(event.figures.decks) > 1


def test_the_figures_are_sealed_merged_and_the_next_event_begins_empty(office: Office, clock: FakeClock) -> None:
    play(office.store, clock, SESSIONS)
    written = len(office.store.texts.of("pending"))
    number = office.store.editions.current().number
    office.desk.tidy()
    told = publishable(figures(collect(office.store), "fr"), "fr")
    closed = new_event(office, "Deuxième jour", "fr")
    edition = office.store.editions.all()[-2]
    sealed = json.loads(edition.figures)
    assert (closed.sessions, closed.texts, edition.number) == (SESSIONS, written, number)
    assert sealed["started"] == told.started == SESSIONS
    assert [table["key"] for table in sealed["sessions"]] == [table.key for table in told.sessions]
    assert len(sealed["decks"]) == len(told.decks)
    assert WRITTEN not in edition.figures
    store: Store = office.store
    assert (store.editions.current().name, store.editions.current().number) == ("Deuxième jour", number + 1)
    assert not sessions(store)
    assert not store.texts.of("pending")
    assert (store.ledger.lines()[-1].action, store.ledger.lines()[-1].result) == ("sealed", str(SESSIONS))


def test_what_the_disk_refuses_changes_nothing(
    office: Office, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(figures: str) -> None:
        raise DiskRefused("full")

    play(office.store, clock, 2)
    office.desk.tidy()
    office.store.editions.rename("Premier jour")
    monkeypatch.setattr(office.store.editions, "seal", refuse)
    with pytest.raises(DiskRefused):
        new_event(office, "Deuxième jour", "fr")
    assert office.store.editions.current().name == "Premier jour"
    assert len(sessions(office.store)) == 2


def test_a_copy_that_cannot_be_erased_yet_does_not_stop_the_next_event(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise DiskRefused("busy")

    (office.data / FILE_NAME).write_text("something\n")
    monkeypatch.setattr(database_files, "erase_copies", refuse)
    with pytest.raises(NotErased):
        new_event(office, "Deuxième jour", "fr")
    assert office.store.editions.current().name == "Deuxième jour"
    assert (office.data / FILE_NAME).read_text() == ""
    assert office.store.ledger.lines()[-1].action == "sealed"
