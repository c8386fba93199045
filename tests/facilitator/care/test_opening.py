"""The check on a real store: each light follows what is true of the kiosk."""

from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.facilitator.care.opening import Opening, SeenByStaff
from kiosk.facilitator.care.renewal import losses, renew
from kiosk.facilitator.failures import MOST
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.facilitator.keypads.learned import SETTING, LearnedKeypad, to_setting
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.results.waiting import last_over, taken
from kiosk.host.volumes import stick_at
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import DiskRefused, NotErased, Store, Unreadable
from tests.clocks import FakeClock
from tests.facilitator.results import crowd
from tests.stored import sessions

SESSIONS = 5


@pytest.fixture
def office(store: Store, clock: FakeClock, tmp_path: Path) -> Office:
    games = Games(store, clock, InstalledDecks(tmp_path), lambda installed: Library(crowd.shipped(), (), (), ()))
    return Office(store, tmp_path, clock, games, Desk(store, clock, RandomChance(1)), list)


@pytest.fixture
def played(office: Office, clock: FakeClock) -> Office:
    crowd.play(office.store, clock, SESSIONS)
    return office


def lights(office: Office, seen: SeenByStaff | None = None) -> dict[str, str]:
    opening, seen = Opening(office), seen or SeenByStaff()
    return {check.what: check.told for check in (*opening.stored(opening.look(), seen), *opening.here(seen))}


def test_a_new_kiosk_asks_for_what_only_a_person_can_tell(office: Office) -> None:
    assert lights(office) == {
        "disk": "disk_fine",
        "clock": "clock_asked",
        "database": "database_fine",
        "backup": "backup_needless",
        "export": "export_fine",
        "ledger": "ledger_fine",
        "decks": "decks_fine",
        "screen": "screen_guessed",
        "glass": "glass_unknown",
        "touch": "touch_asked",
        "sound": "sound_waiting",
        "voice": "voice_ready",
        "keys": "keys_usual",
    }


def test_keypads_that_were_learned_are_counted(office: Office) -> None:
    office.store.settings.set(SETTING, to_setting([LearnedKeypad("Porte", {"next": 60})]))
    (told,) = (check for check in Opening(office).here(SeenByStaff()) if check.what == "keys")
    assert (told.told, told.values) == ("keys_learned", {"count": 1})


def test_a_game_that_was_set_aside_is_not_ready(office: Office) -> None:
    for _ in range(MOST):
        office.games.failed(office.games.library.decks[0].id)
    (told,) = (check for check in Opening(office).here(SeenByStaff()) if check.what == "decks")
    assert (told.told, told.values["broken"]) == ("decks_broken", 1)


def test_what_a_person_saw_is_green(office: Office) -> None:
    told = lights(office, SeenByStaff(hour_right=True, painted=True, inches=24, measured=True))
    assert [told[what] for what in ("clock", "screen", "touch")] == ["clock_fine", "screen_fine", "touch_fine"]


def test_sessions_wait_for_a_backup_and_an_export(played: Office) -> None:
    assert {lights(played)[what] for what in ("backup", "export")} == {"backup_none", "export_due"}
    played.store.backups.make()
    taken(played.store, last_over(collect(played.store).sessions))
    assert {lights(played)[what] for what in ("backup", "export")} == {"backup_fine", "export_fine"}


def test_the_session_that_was_open_at_the_export_waits_once_it_is_over(played: Office) -> None:
    taken(played.store, last_over(collect(played.store).sessions))
    played.desk.tidy()
    assert lights(played)["export"] == "export_due"


def test_a_clock_set_back_is_red(played: Office, clock: FakeClock) -> None:
    clock.pass_time(-5 * 3600)
    assert lights(played, SeenByStaff(hour_right=True))["clock"] == "clock_back"


def test_a_database_that_cannot_be_read_is_red_and_the_rest_is_still_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise Unreadable("gone")

    monkeypatch.setattr(office.store, "overview", unreadable)
    told = lights(office)
    assert told["database"] == "database_damaged"
    assert {"disk", "decks", "screen", "touch"} <= told.keys()


def test_the_first_stick_is_tried(office: Office, tmp_path: Path) -> None:
    assert Opening(office).stick().told == "stick_none"
    office.sticks = lambda: [stick_at(tmp_path)]
    assert Opening(office).stick().told == "stick_fine"


def test_a_new_event_closes_what_a_group_left_and_begins_at_zero(played: Office) -> None:
    lost = losses(played)
    assert lost is not None
    assert (lost.sessions, lost.unexported) == (SESSIONS - 1, SESSIONS - 1)
    assert renew(played, "Suivant", "fr") == "done"
    assert (sessions(played.store), played.store.editions.current().name) == ([], "Suivant")


@pytest.mark.parametrize(
    ("error", "end"), [(DiskRefused("full"), "refused"), (NotErased(DiskRefused("busy")), "left_over")]
)
def test_a_disk_that_refuses_is_told(
    played: Office, monkeypatch: pytest.MonkeyPatch, error: Exception, end: str
) -> None:
    def seal(_figures: str) -> None:
        raise error

    monkeypatch.setattr(played.store.editions, "seal", seal)
    assert renew(played, "Suivant", "fr") == end


def test_what_would_be_lost_is_unknown_while_the_disk_cannot_be_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise Unreadable("gone")

    monkeypatch.setattr(office.store.sessions, "over", unreadable)
    assert losses(office) is None
