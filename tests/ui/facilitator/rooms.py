"""More stops of the tour: the sections when there is something to show, and what lies over them."""

import json
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from uuid import uuid4

from kiosk.facilitator.keys import public_key
from kiosk.facilitator.onto_disk.disk_told import DiskAnswer, DiskWhy
from kiosk.facilitator.requests import ANSWER
from kiosk.facilitator.updates.handover import Handover, UpdateAnswer
from kiosk.facilitator.updates.versions import Versions
from kiosk.host.volumes import stick_at
from kiosk.storage import VisitorText
from tests.facilitator.onto_disk.computers import SIZE, StickComputer
from tests.facilitator.results import crowd
from tests.facilitator.updates.conftest import Machine
from tests.stored import sessions
from tests.ui.facilitator.tour import Staff

SESSIONS = 60
TEXTS = {
    "long": "La machine a répondu avant la question. Personne n’a osé la reposer. " * 5,
    "personal": "Écris à lea.martin@exemple.fr ou au 06 12 34 56 78, la machine ne répondra pas.",
    "short": "Il pleut des réponses.",
}


def played(tour: Staff) -> None:
    """Some days of the festival, once."""
    if not sessions(tour.house.store):
        crowd.play(tour.house.store, tour.clock, SESSIONS)


def written(tour: Staff) -> None:
    """One text on each shelf, and a second one that waits; once."""
    store, now = tour.house.store, tour.clock.now()
    if any(store.texts.of(status) for status in ("pending", "approved", "refused")):
        return
    store.decks.keep("hash", "plume", b"{}")
    store.sessions.start("pens", "plume", "hash", "short", 1)
    kept = [
        VisitorText(name, "pens", "plume", name, text, "Loutre sous la pluie", "fr", "Écrivez le moment", now)
        for name, text in {**TEXTS, "wall": "Sur le mur.", "refused": "Refusé."}.items()
    ]
    store.sessions.append("pens", 0, ["{}"], kept=kept)
    store.sessions.finish("pens", "left", "", [])
    store.texts.approve("wall")
    store.texts.refuse("refused")


def settled(tour: Staff) -> None:
    """Nothing is being tried or worked out any more, and the screen has come to rest."""
    opening, results = tour.staff.care.opening, tour.staff.results
    renewal = results.renewal
    assert tour.finger.waits_for(lambda: not opening.looking and not results.looking and renewal.stage != "working")
    tour.rest()


def touched(tour: Staff, section: str, *names: str) -> None:
    """A section, and what is touched there one after the other."""
    tour.section(section)
    for name in names:
        settled(tour)
        tour.finger.touch(name)


def _results(tour: Staff, page: int = 0) -> None:
    played(tour)
    tour.section("results")
    settled(tour)
    tour.staff.results.turn(page)


def _exported(tour: Staff) -> None:
    _results(tour)
    tour.sticks = [stick_at(tour.folder)]
    tour.staff.results.exporting.start()
    assert tour.finger.waits_for(lambda: bool(tour.staff.results.exporting.stage == "done"))


def _unexported(tour: Staff) -> None:
    touched(tour, "results", "results:export")
    assert tour.finger.waits_for(lambda: bool(tour.staff.results.exporting.stage == "failed"))


def _texts(tour: Staff, shelf: str = "pending", place: int = 0) -> None:
    written(tour)
    tour.section("texts")
    tour.staff.texts.look(shelf)
    tour.staff.texts.turn(place)


def _erasing(tour: Staff) -> None:
    _texts(tour)
    tour.rest()
    tour.finger.touch("text:erase")


def _renewal(tour: Staff, sure: bool) -> None:
    _results(tour)
    tour.staff.results.renewal.ask()
    if sure:
        tour.staff.results.renewal.agree()


def takes_updates(tour: Staff, *failed: str) -> Versions:
    """The system of this machine takes updates in, and these failed; there is one on the stick."""
    home = tour.folder / "updates"
    if not home.exists():
        for folder in (home, home / "run"):
            folder.mkdir()
        Machine(home).stick("9.0.0").rename(home / "stick")
    versions = Versions(home / "machine", version("cafe-ia-kiosk"))
    versions.folder.mkdir(exist_ok=True)
    (versions.folder / "failed.json").write_text(json.dumps(failed))
    tour.house.office.updates = Handover(versions, home / "run", public_key(home / "keys"))
    tour.sticks = [stick_at(home / "stick")]
    tour.staff.care.updating.close()
    tour.staff.care.updating.tell()
    return versions


def plays_from_a_stick(tour: Staff) -> StickComputer:
    """The kiosk plays from a stick, on a computer with a disk, and another that is too small."""
    computer = StickComputer(tour.folder / f"computer-{uuid4()}")
    computer.add("sda", 500_000_000, *["vfat:EFI"] * 6, way="pci0000:00/ata1")
    tour.house.office.disks = computer.handover
    tour.staff.care.disk.close()
    tour.staff.care.disk.tell()
    return computer


def _disk(tour: Staff, stage: str, why: DiskWhy | None = None) -> None:
    computer, disk = plays_from_a_stick(tour), tour.staff.care.disk
    if stage == "long":
        computer.add("mmcblk0", SIZE, *[f"crypto_LUKS:{'W' * 99}"] * 9, way="pci0000:00/mmc0")
        computer.rename("mmcblk0", "W" * 99)
    touched(tour, "care", "care:disk")
    if stage == "small":
        disk.other()
    if stage in ("small", "long"):
        return
    for _ in range(0 if stage == "asked" else 1 if stage == "sure" else 2):
        disk.agree()
    if stage not in ("asked", "sure"):
        answer = DiskAnswer(disk._asked, 40, stage == "done", why, emptied=True)
        (computer.answers / ANSWER).write_text(json.dumps(asdict(answer)))
        disk.look()


def _kept(tour: Staff) -> None:
    plays_from_a_stick(tour)
    tour.section("state")


def _failed(tour: Staff) -> None:
    takes_updates(tour, "8.0.0")
    tour.section("care")


def _update(tour: Staff, stage: str) -> None:
    versions, updating = takes_updates(tour), tour.staff.care.updating
    touched(tour, "care", "care:update")
    assert tour.finger.waits_for(lambda: bool(updating.stage == "asked"))
    if stage != "asked":
        updating.agree()
        answer = UpdateAnswer(updating._asked, "9.0.0", "self_test" if stage == "over" else None)
        (versions.folder / ANSWER).write_text(json.dumps(asdict(answer)))
        updating.look()


SECTIONS: dict[str, Callable[[Staff], None]] = {
    "state-stick": _kept,
    "results-summary": _results,
    "results-game": lambda tour: _results(tour, 1),
    "results-bets": lambda tour: _results(tour, 2),
    "texts-long": _texts,
    "texts-personal": lambda tour: _texts(tour, place=1),
    "texts-approved": lambda tour: _texts(tour, "approved"),
    "texts-refused": lambda tour: _texts(tour, "refused"),
    "state-closing": lambda tour: touched(tour, "state", "opening:close"),
    "state-size": lambda tour: touched(tour, "state", "check:screen"),
    "care-journal": lambda tour: touched(tour, "care", "care:journal"),
    "care-steady": lambda tour: touched(tour, "care", "care:steady", "steady:rest:+"),
}
LAYERS: dict[str, Callable[[Staff], None]] = {
    "export-no-stick": _unexported,
    "export-done": _exported,
    "renewal": lambda tour: _renewal(tour, sure=False),
    "renewal-name": lambda tour: _renewal(tour, sure=True),
    "texts-erase": _erasing,
    "state-glass": lambda tour: touched(tour, "state", "check:glass", "key:-", "glass:keep"),
    "state-paint": lambda tour: touched(tour, "state", "check:touch"),
    "state-power": lambda tour: touched(tour, "state", "opening:close", "power"),
    "care-naming": lambda tour: touched(tour, "care", "care:event"),
    "care-update": lambda tour: _update(tour, "asked"),
    "care-update-done": lambda tour: _update(tour, "done"),
    "care-update-failed": _failed,
    "care-update-over": lambda tour: _update(tour, "over"),
    "care-disk": lambda tour: _disk(tour, "asked"),
    "care-disk-small": lambda tour: _disk(tour, "small"),
    "care-disk-long": lambda tour: _disk(tour, "long"),
    "care-disk-sure": lambda tour: _disk(tour, "sure"),
    "care-disk-working": lambda tour: _disk(tour, "working"),
    "care-disk-done": lambda tour: _disk(tour, "done"),
    "care-disk-over": lambda tour: _disk(tour, "over", "differs"),
}
"""What lies over a section."""
STOPS = SECTIONS | LAYERS
