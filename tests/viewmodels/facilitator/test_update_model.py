"""An update is found, asked about and handed over; what came of it is told with its code and what did not change."""

import json
import shutil
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.facilitator.updates.handover import Handover
from kiosk.facilitator.updates.serving import serve
from kiosk.facilitator.updates.update_told import CODES, Why
from kiosk.facilitator.updates.versions import Versions
from kiosk.host.languages import LANGUAGES
from kiosk.host.volumes import stick_at
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.update_model import PATIENCE_SECONDS, UpdateModel, refused
from kiosk.viewmodels.speech import Speech
from tests.facilitator.updates.conftest import Machine
from tests.viewmodels.facilitator.back import Back

OWN = version("cafe-ia-kiosk")


class Screen:
    """The model on an office of a machine that takes updates in."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        for name in ("data", "home", "run", "media"):
            (folder / name).mkdir()
        self.back, self.machine = Back(folder / "data"), Machine(folder / "home")
        self.run, self.media, self._qtbot = folder / "run", folder / "media", qtbot
        self.versions = Versions(self.machine.folder, OWN)
        self.back.office.updates = Handover(self.versions, self.run, self.machine.trusted)
        self.speech = Speech("fr")
        self.model = UpdateModel(self.back.office, self.speech)

    def plug(self, told: str) -> Path:
        """A stick with an update of this version."""
        place = shutil.copytree(self.machine.stick(told), self.media / "sda1", dirs_exist_ok=True)
        self.back.office.sticks = lambda: [stick_at(place)]
        return place

    def ask(self) -> tuple[str, str]:
        """Look on the sticks; the stage and what is said then."""
        self.model.ask()
        self._qtbot.waitUntil(lambda: self.model.props.stage != "looking")
        return self.model.props.stage, self.model.props.told

    def served(self, good: bool = True) -> tuple[str, str]:
        """The system does what it was asked; the stage and what is said then."""
        serve(self.run, self.media, self.versions, self.machine.trusted, lambda program: good)
        self.model.look()
        return self.model.props.stage, self.model.props.told

    @property
    def noted(self) -> list[tuple[str, str, str]]:
        return [(line.action, line.about, line.result) for line in self.back.store.ledger.lines()]


@pytest.fixture
def screen(tmp_path: Path, qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(tmp_path, qtbot)
    yield made
    made.back.store.close()


def test_from_which_version_to_which_is_asked_then_it_is_handed_over(screen: Screen) -> None:
    screen.plug("9.0.0")
    stage, told = screen.ask()
    assert (stage, OWN in told, "9.0.0" in told) == ("asked", True, True)
    assert list(screen.run.iterdir()) == []
    screen.model.agree()
    assert screen.model.props.stage == "working"
    screen.model.look()
    screen.model.close()
    assert screen.model.props.stage == "working"
    stage, told = screen.served()
    assert (stage, "9.0.0" in told) == ("done", True)
    assert screen.versions.running == "9.0.0"
    assert screen.noted == [("update_asked", "9.0.0", ""), ("update_taken", "9.0.0", "")]
    screen.model.close()
    assert screen.model.props.stage == ""


def test_no_is_no(screen: Screen) -> None:
    screen.plug("9.0.0")
    screen.ask()
    screen.model.close()
    screen.model.agree()
    assert (screen.model.props.stage, list(screen.run.iterdir())) == ("", [])


def test_an_older_version_is_asked_about_twice(screen: Screen) -> None:
    screen.plug("0.0.1")
    stage, told = screen.ask()
    assert (stage, OWN in told, "revenir en arrière" in told) == ("asked", True, True)
    screen.model.agree()
    assert (screen.model.props.stage, list(screen.run.iterdir())) == ("sure", [])
    screen.model.agree()
    assert json.loads((screen.run / "update.json").read_bytes())["older"] is True
    assert screen.served()[0] == "done"


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda stick: (stick / "update.sig").write_bytes(bytes(64)), "unsigned"),
        (lambda stick: (stick / "update.sig").unlink(), "gone"),
        (shutil.rmtree, None),
        (lambda stick: (stick / "update.json").unlink(), None),
    ],
)
def test_what_would_be_refused_is_not_even_asked(screen: Screen, spoil: Callable[[Path], object], why: str) -> None:
    place = screen.plug("9.0.0")
    stick = stick_at(place)
    screen.back.office.sticks = lambda: [stick]
    spoil(place)
    stage, told = screen.ask()
    assert (stage, list(screen.run.iterdir())) == ("over", [])
    assert told == (refused(why, OWN, words("fr")) if why else words("fr").say("update.none"))  # type: ignore[arg-type]
    screen.model.agree()
    assert list(screen.run.iterdir()) == []


def test_a_refusal_of_the_system_is_told_with_its_code_and_what_did_not_change(screen: Screen) -> None:
    screen.plug("9.0.0")
    screen.ask()
    screen.model.agree()
    stage, told = screen.served(good=False)
    assert (stage, told) == ("over", refused("self_test", OWN, words("fr")))
    assert told.startswith("U7 ")
    assert told.endswith(f"Rien n’a été changé\N{NO-BREAK SPACE}: la version {OWN} reste en place.")
    assert screen.noted[-1] == ("update_refused", "9.0.0", "U7")
    screen.speech.speak("en")
    assert screen.model.props.told == refused("self_test", OWN, words("en"))


def test_no_answer_is_told_in_the_end(screen: Screen) -> None:
    screen.plug("9.0.0")
    screen.ask()
    screen.model.agree()
    screen.back.clock.pass_time(PATIENCE_SECONDS)
    screen.model.look()
    assert screen.model.props.stage == "working"
    screen.back.clock.pass_time(1)
    screen.model.look()
    assert (screen.model.props.stage, screen.model.props.told) == ("over", words("fr").say("update.unanswered"))


def test_a_version_that_failed_is_told_until_somebody_read_it(screen: Screen) -> None:
    assert screen.model.props.failed == ""
    screen.machine.folder.mkdir()
    (screen.machine.folder / "failed.json").write_text('["8.0.0", "9.0.0"]')
    again = UpdateModel(screen.back.office, screen.speech)
    assert again.props.failed == words("fr").say("update.failed", version="9.0.0", running=OWN)
    again.understood()
    assert again.props.failed == ""
    assert UpdateModel(screen.back.office, screen.speech).props.failed == ""


@pytest.mark.parametrize("content", [b"", b"\x00", b"[", b"\xff"])
def test_what_cannot_be_read_of_the_versions_stops_nobody(screen: Screen, content: bytes) -> None:
    screen.machine.folder.mkdir()
    for name in ("failed.json", "answer.json"):
        (screen.machine.folder / name).write_bytes(content)
    model = UpdateModel(screen.back.office, screen.speech)
    assert (model.props.possible, model.props.failed) == (True, "")
    assert screen.back.office.updates is not None
    assert screen.back.office.updates.answer("") is None


def test_a_machine_that_takes_no_updates_offers_none(screen: Screen) -> None:
    screen.back.office.updates = None
    model = UpdateModel(screen.back.office, screen.speech)
    model.ask()
    assert (model.props.possible, model.props.stage, model.props.failed) == (False, "", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", CODES)
def test_every_refusal_has_its_words(language: str, why: Why) -> None:
    told = refused(why, "1.0.0", words(language))
    assert told.startswith(f"{CODES[why]} · ")
    assert "1.0.0" in told


def test_the_system_says_where_updates_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("KIOSK_UPDATES", "RUNTIME_DIRECTORY"):
        assert Handover.here() is None
        monkeypatch.setenv(name, str(tmp_path))
    assert Handover.here() is not None
