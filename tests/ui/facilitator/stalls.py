"""More stops of the tour: the games, one of them, a broken one, and every answer of the stick."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from typing import Any, Literal

from kiosk.decks.findings import FilePlace, Finding
from kiosk.decks.library import Library
from kiosk.decks.loading import load_checked
from kiosk.facilitator.arrivals import Here
from kiosk.facilitator.failures import MOST
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.installed import Version
from kiosk.facilitator.intake.job import Outcome, Relation, Status
from kiosk.facilitator.intake.parcels import Kind, Parcel
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.facilitator.signatures import Signed
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.volumes import Stick
from kiosk.tools.finger import Finger
from kiosk.viewmodels.facilitator.stick_watch import SticksSeen
from tests.decks.folders import overlaid
from tests.ui.facilitator.tour import Staff

LABEL = "CLÉ FESTIVAL"
STICK = Stick(Path("/stick"), LABEL, 1_000_000_000, True, 7)
FINDINGS = (
    Finding("E035", (FilePlace("deck.yaml", 3, 5),), {"id": "lycee", "folder": "lycee-1", "other": "lycee-2"}),
    Finding(
        "E105",
        (FilePlace("cards.csv", 14, 3), FilePlace("cards.csv", 31, 3)),
        {"card": "entrainer", "value": "calcul", "step": "ring", "known": "extraire, graver, entraîner"},
    ),
)


def parcel(name: str, kind: Kind = "archive", folder: str = "") -> Parcel:
    """Something on the stick."""
    return Parcel(STICK.folder / folder / name, kind, STICK)


LYCEE = parcel("deck-lycee-stendhal.zip")
DUEL = load_checked(bundled_decks_dir() / "le-duel")


def verdict(status: Literal["ok", "refused", "no_space"] = "ok", **told: Any) -> Verdict:
    """What a child said of a deck."""
    base: dict[str, Any] = {
        "title": "Le lycée Stendhal",
        "id": "lycee",
        "version": "1.2",
        "languages": ("fr", "en"),
        "cards": 58,
    }
    return Verdict(status, **{**base, "sha256": "5e" * 32, **told})


def outcome(status: Status, told: Verdict | None = None, relation: Relation = "new") -> Outcome:
    """What became of it."""
    return Outcome(status, LYCEE, told, Path("/box"), relation)


def ready(signature: Signed, relation: Relation, **told: Any) -> Outcome:
    """A deck that may come in."""
    return outcome("ok", verdict(signature=signature, **told), relation)


def seen(signature: Signed, relation: Relation) -> Outcome:
    """The same, read: a game that ships, in a version of the stick."""
    told = verdict(title=DUEL.title, id=DUEL.id, version="1.1", signature=signature, cards=60)
    return replace(outcome("ok", told, relation), loaded=DUEL)


def _before() -> Here:
    """What the kiosk has of it, with other cards and steps."""
    assert DUEL.deck is not None
    cards = dict(list(DUEL.deck.cards.items())[4:])
    changed = {f"card.{card}.title": "Autrement" for card in list(cards)[:9]}
    step = DUEL.deck.game.plans["normal"][0].id
    texts = {**DUEL.deck.texts, **changed, f"step.{step}.title": "Autrement"}
    return Here("1.2", replace(DUEL.deck, cards=cards, texts=texts))


def installed(tour: Staff, *numbers: str) -> None:
    """A game that ships, come again by stick in these versions, the last one playing."""
    installed = tour.house.office.arrivals.intake.installed
    for number in numbers:
        box = tour.folder / f"box-{number}"
        copytree(bundled_decks_dir() / "le-duel", box / "deck")
        head = box / "deck" / "deck.yaml"
        lines = [
            f"version: {number}" if line.startswith("version:") else line for line in head.read_text().splitlines()
        ]
        head.write_text("\n".join(lines))
        version = Version("", number, "Le duel", f"{number:0>64}", "unsigned", digest(box / "deck"))
        installed.put(box, version, load_checked(box / "deck"))
    tour.house.games.reload()


def broken(tour: Staff) -> Path:
    """A deck that cannot be played beside those that can."""
    folder = tour.folder / "more" / "lycee"
    if not folder.exists():
        overlaid(folder, {"cards.csv": "id,titel\n", "scenario.yaml": "format: 1\n"})
    folders = [bundled_decks_dir(), folder.parent]
    tour.house.games._library_with = lambda installed: Library.scan(folders).with_installed(installed)
    tour.house.games.reload()
    return folder


def _list(tour: Staff) -> None:
    broken(tour)
    if tour.house.games.offers.of("micro-dystopies").on:
        tour.house.games.switch("micro-dystopies")
    tour.section("games")


def _books(tour: Staff) -> None:
    _list(tour)
    tour.staff.games.make()


def _game(tour: Staff) -> None:
    installed(tour, "1.0", "1.1")
    if "long" in tour.house.games.offers.of("le-duel").lengths:
        tour.house.games.allow("le-duel", "long")
    tour.section("games")
    tour.staff.games.open("le-duel")


def _aside(page: bool) -> Callable[[Staff], None]:
    def go(tour: Staff) -> None:
        tour.house.games.put_back("boite-noire")
        for _ in range(MOST):
            tour.house.games.failed("boite-noire")
        tour.section("games")
        if page:
            tour.staff.games.open("boite-noire")

    return go


def _leaving(tour: Staff) -> None:
    _game(tour)
    tour.staff.games.game.remove()


def _broken(tour: Staff) -> None:
    folder = broken(tour)
    tour.section("games")
    tour.staff.games.open(str(folder))


def _stick(**told: Any) -> Callable[[Staff], None]:
    def go(tour: Staff) -> None:
        tour.section("games")
        tour.staff.games.load()
        tour.staff.games.intake._timer.stop()
        assert Finger.waits_for(lambda: not tour.staff.games.intake._watch._aside.busy)
        tour.staff.games.intake._tell(**told)

    return go


BEFORE = _before()
SEEN = SticksSeen((LABEL,), (), (LYCEE, parcel("ateliers.ods", "workbook"), parcel("boite-noire", "folder", "jeux")))
NO_ROOM = verdict("no_space", needed=180_000_000, free=21_000_000)
REFUSED = verdict("refused", findings=FINDINGS, report="rapport-deck-lycee-stendhal.html")
OUTCOMES: dict[str, Outcome] = {
    "refused": outcome("refused", REFUSED),
    "pulled": outcome("pulled"),
    "too-long": outcome("too_long"),
    "no-space": outcome("no_space", NO_ROOM),
    "crashed": outcome("crashed"),
    "new": ready("signed", "new"),
    "same": ready("signed", "same"),
}
STOPS: dict[str, Callable[[Staff], None]] = {
    "games-list": _list,
    "games-books": _books,
    "games-game": _game,
    "games-aside": _aside(page=False),
    "games-aside-page": _aside(page=True),
    "games-leaving": _leaving,
    "games-broken": _broken,
    "stick-none": _stick(seen=SticksSeen((), ("SanDisk Ultra",))),
    "stick-looking": _stick(seen=SticksSeen((LABEL,))),
    "stick-empty": _stick(seen=SticksSeen((LABEL,), (), (), whole=False)),
    "stick-parcels": _stick(seen=SEEN),
    "stick-working": _stick(seen=SEEN, parcel=LYCEE.name),
    "stick-sure": _stick(outcome=ready("unsigned", "changed", findings=FINDINGS[:1]), agreed=True, remarked=True),
    "stick-remarks": _stick(outcome=ready("unsigned", "older", findings=FINDINGS), here=BEFORE),
    "stick-remarked": _stick(outcome=ready("unsigned", "older", findings=FINDINGS), here=BEFORE, remarked=True),
    "stick-look": _stick(outcome=seen("signed", "new")),
    "stick-older": _stick(outcome=seen("unsigned", "older"), here=BEFORE),
    "stick-installed": _stick(outcome=ready("signed", "new"), installed=True),
    "stick-unsaved": _stick(outcome=ready("signed", "new"), unsaved=True),
    **{f"stick-{name}": _stick(outcome=one) for name, one in OUTCOMES.items()},
}
