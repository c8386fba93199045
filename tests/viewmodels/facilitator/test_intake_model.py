"""The page of the stick, touch by touch, with a child that answers when it is told to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.decks.loading import Loaded, load_checked
from kiosk.facilitator.intake.job import Outcome, Status
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.volumes import Stick
from kiosk.viewmodels.facilitator.intake_model import IntakeModel
from kiosk.viewmodels.facilitator.stick_watch import SticksSeen
from kiosk.viewmodels.speech import Speech
from tests.viewmodels.facilitator.back import FINDING, NEW, OLD, Back

STICK = Stick(Path("/stick"), "CLÉ", 1, True, 7)
PARCEL = Parcel(STICK.folder / "duel.zip", "archive", STICK)
SEEN = SticksSeen(("CLÉ",), (), (PARCEL,))


class Answer:
    """A job: nothing until there is an outcome."""

    def __init__(self) -> None:
        self.outcome: Outcome | None = None
        self.cancelled = False

    def poll(self) -> Outcome | None:
        return self.outcome

    def cancel(self) -> None:
        self.cancelled = True


class Page(Back):
    """The model, a job in its hands, and what the intake was asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.job, self.begun, self.installed, self.discarded = Answer(), 0, 0, 0
        self.full = False
        intake: Any = self.office.arrivals.intake
        intake.begin, intake.install, intake.discard = self.begin, self.install, self.discard
        self.speech = Speech("fr")
        self.model: Any = IntakeModel(self.office, self.speech)
        self.model.installed.connect(self.hear)
        self.heard: list[str] = []
        self.model._seen(SEEN)

    def hear(self, deck: str) -> None:
        self.heard.append(deck)

    def begin(self, parcel: Parcel) -> Answer:
        if self.full:
            raise OSError
        self.begun += 1
        return self.job

    def install(self, outcome: Outcome) -> None:
        if self.full:
            raise OSError
        self.installed += 1

    def discard(self, outcome: Outcome) -> None:
        self.discarded += 1

    def ends(self, status: Status = "ok", signature: str = "signed", loaded: Loaded | None = None) -> None:
        """The child answers."""
        told: Any = {"signature": signature, "id": "le-duel", "version": "1.1"}
        if status == "refused":
            told["findings"] = (FINDING,)
        verdict = None if status == "crashed" else Verdict("ok" if status == "ok" else "refused", "Le duel", **told)
        self.job.outcome = Outcome(status, PARCEL, verdict, Path("/box"), loaded=loaded)
        self.model.look()


@pytest.fixture
def page(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Page]:
    page = Page(tmp_path)
    yield page
    page.model.deleteLater()
    QCoreApplication.processEvents()
    page.store.close()


def journal(page: Page) -> list[tuple[str, str]]:
    return [(line.action, line.result) for line in page.store.ledger.lines()]


def test_a_parcel_is_examined_once_and_its_answer_is_awaited(page: Page) -> None:
    page.model.begin(0)
    page.model.begin(0)
    page.model.look()
    assert (page.model.state, page.begun) == ("working", 1)
    page.ends()
    assert (page.model.state, page.model.title, page.model.act) == ("ready", "Le duel", "Ajouter à la borne")


@pytest.mark.parametrize("number", [-1, 1])
def test_a_parcel_that_is_gone_is_not_examined(page: Page, number: int) -> None:
    page.model.begin(number)
    assert (page.model.state, page.begun) == ("parcels", 0)


def test_a_signed_deck_comes_in_at_once_and_only_once(page: Page) -> None:
    page.model.begin(0)
    page.ends()
    page.model.install()
    page.model.install()
    assert (page.model.state, page.installed, page.heard) == ("installed", 1, ["le-duel"])
    (line,) = page.store.ledger.lines()
    assert (line.action, line.about.partition("/")[0], line.result) == ("deck_installed", "le-duel", "signed")


def test_an_unsigned_deck_is_asked_about_twice(page: Page) -> None:
    page.model.begin(0)
    page.ends(signature="unsigned")
    page.model.install()
    assert (page.model.state, page.model.act, page.installed) == ("ready", "Oui, l’ajouter", 0)
    page.model.install()
    assert (page.model.state, page.installed) == ("installed", 1)


def test_a_yes_is_forgotten_with_the_deck_it_was_for(page: Page) -> None:
    page.model.begin(0)
    page.ends(signature="unsigned")
    page.model.install()
    page.model.again()
    page.job.outcome = None
    page.model._seen(SEEN)
    page.model.begin(0)
    page.ends(signature="unsigned")
    assert (page.model.act, page.discarded, page.begun) == ("Ajouter à la borne", 1, 2)


@pytest.mark.parametrize("status", ["refused", "pulled", "too_long", "no_space", "crashed"])
def test_what_failed_is_noted_and_never_comes_in(page: Page, status: Status) -> None:
    page.model.begin(0)
    page.ends(status)
    page.model.install()
    page.model.look()
    assert (page.model.state, page.model.act, page.installed) == (status, "", 0)
    assert journal(page) == [("deck_refused", status)]


@pytest.mark.parametrize("moment", ["begin", "install"])
def test_a_kiosk_that_cannot_write_says_so(page: Page, moment: str) -> None:
    page.full = moment == "begin"
    page.model.begin(0)
    if moment == "install":
        page.ends()
        page.full = True
        page.model.install()
    assert (page.model.state, page.installed, page.heard, journal(page)) == ("unsaved", 0, [], [])
    page.model.again()
    assert page.model.state == "looking"


def test_what_is_under_way_ends_when_the_page_is_left(page: Page) -> None:
    page.model.begin(0)
    page.model.close()
    assert (page.job.cancelled, page.model.state, page.model._timer.isActive()) == (True, "looking", False)


def test_what_is_plugged_in_changes_nothing_while_a_deck_is_read(page: Page) -> None:
    page.model.begin(0)
    page.model._seen(SticksSeen())
    assert page.model.state == "working"
    page.ends()
    page.model._seen(SticksSeen())
    assert page.model.state == "ready"


def test_the_page_speaks_the_language_of_the_screen(page: Page) -> None:
    page.model.begin(0)
    page.ends()
    page.speech.speak("en")
    assert (page.model.act, page.model.lines.rows[0].text) == ("Add to the kiosk", "A new game for this kiosk.")


def test_what_this_kiosk_has_of_the_deck_is_told_beside_it(page: Page) -> None:
    page.kept.versions_of["le-duel"] = [NEW, OLD]
    page.model.begin(0)
    page.ends()
    here = page.model._inputs.here
    assert (here.version, here.deck) == ("1.2", page.games.library.deck("le-duel"))


def test_a_deck_that_came_with_the_kiosk_has_its_own_version(page: Page) -> None:
    page.model.begin(0)
    page.ends()
    assert page.model._inputs.here.version == page.games.library.deck("le-duel").version


def test_what_is_shown_of_a_box_goes_before_the_box(page: Page) -> None:
    shown: list[bool] = []
    intake: Any = page.office.arrivals.intake
    intake.discard = lambda outcome: shown.append(page.model.preview.shown)
    page.model.begin(0)
    page.ends(loaded=load_checked(bundled_decks_dir() / "le-duel"))
    assert page.model.preview.shown
    page.model.again()
    assert shown == [False]
