"""A disk is shown with what is on it, asked about twice and handed over; how far it is and what came of it are told."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator.onto_disk.disk_handover import ANSWERS, DiskHandover
from kiosk.facilitator.onto_disk.disk_told import DISK_CODES, DiskAnswer, DiskWhy
from kiosk.facilitator.requests import ANSWER
from kiosk.host.disks import Disk, DiskFiles, DiskPart
from kiosk.host.drives import MEDIUM
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.viewmodels.facilitator import disk_words
from kiosk.viewmodels.facilitator.disk_model import PATIENCE_SECONDS, DiskModel
from kiosk.viewmodels.speech import Speech
from tests.facilitator.onto_disk.computers import SIZE, StickComputer
from tests.host.test_volumes import Mounted
from tests.viewmodels.facilitator.back import Back


class Screen:
    """The model on an office of a kiosk that plays from a stick."""

    def __init__(self, folder: Path) -> None:
        self.computer, self.back = StickComputer(folder / "computer"), Back(folder / "data")
        self.back.office.disks = self.computer.handover
        self.speech = Speech("fr")
        self.model = DiskModel(self.back.office, self.speech)

    @property
    def stage(self) -> str:
        return str(self.model.props.stage)

    @property
    def requests(self) -> list[str]:
        return [file.name for file in self.computer.run.iterdir()]

    def agreed(self) -> None:
        """Twice."""
        self.model.ask()
        self.model.agree()
        self.model.agree()

    def answers(self, **told: object) -> None:
        """The system tells."""
        answer = replace(DiskAnswer(self.model._asked), **told)  # type: ignore[arg-type]
        (self.computer.answers / ANSWER).write_text(json.dumps(asdict(answer)))
        self.model.look()

    @property
    def noted(self) -> list[tuple[str, str]]:
        return [(line.action, line.result) for line in self.back.store.ledger.lines()]


@pytest.fixture
def screen(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.back.store.close()


def test_a_disk_is_named_with_its_size_and_what_is_on_it_and_asked_about_twice(screen: Screen) -> None:
    screen.model.ask()
    told = screen.model.props.told
    assert "Samsung nvme0n1, 1" in told
    assert "ntfs (Windows) «\N{NO-BREAK SPACE}Windows\N{NO-BREAK SPACE}», 2" in told
    assert "ext4 (Linux), 2" in told
    screen.model.agree()
    assert (screen.stage, screen.requests) == ("sure", [])
    assert "Tout effacer sur Samsung nvme0n1" in screen.model.props.told
    screen.model.agree()
    assert (screen.stage, screen.requests) == ("working", ["disk.json"])


@pytest.mark.parametrize("yes", [0, 1])
def test_no_is_no(screen: Screen, yes: int) -> None:
    screen.model.ask()
    for _ in range(yes):
        screen.model.agree()
    screen.model.close()
    screen.model.agree()
    assert (screen.stage, screen.requests) == ("", [])


def test_another_disk_is_asked_about_before_a_yes_only(screen: Screen) -> None:
    screen.model.ask()
    assert not screen.model.props.others
    screen.computer.add("sda", SIZE, way="pci0000:00/ata1")
    screen.model.ask()
    assert screen.model.props.others
    screen.model.other()
    assert "Samsung sda" in screen.model.props.told
    screen.model.other()
    screen.model.agree()
    screen.model.other()
    assert "Samsung nvme0n1" in screen.model.props.told
    screen.model.agree()
    assert json.loads((screen.computer.run / "disk.json").read_bytes())["disk"] == "nvme0n1"


def test_a_disk_that_cannot_hold_the_kiosk_is_told_and_never_asked_for(screen: Screen) -> None:
    (screen.computer.kernel.folder / "block" / "nvme0n1" / "size").write_text("200000\n")
    screen.agreed()
    assert (screen.stage, screen.model.props.fits, screen.requests) == ("asked", False, [])
    assert "trop petit" in screen.model.props.told


def test_a_computer_without_a_disk_is_told(screen: Screen) -> None:
    (screen.computer.kernel.folder / "block" / "nvme0n1" / "size").write_text("0\n")
    screen.agreed()
    assert (screen.stage, screen.model.props.told) == ("over", words("fr").say("disk.none"))


def test_how_far_it_is_is_shown_and_the_end_told(screen: Screen) -> None:
    screen.agreed()
    screen.model.close()
    screen.answers(percent=40, emptied=True)
    assert (screen.stage, screen.model.props.part) == ("working", 0.4)
    screen.answers(percent=100, done=True, emptied=True)
    assert screen.stage == "done"
    assert screen.noted == [("disk_asked", ""), ("disk_done", "")]
    screen.model.close()
    assert screen.stage == ""


@pytest.mark.parametrize(("emptied", "told"), [(False, "Rien n’a été changé"), (True, "est effacé")])
def test_a_refusal_says_its_code_and_what_became_of_the_disk(screen: Screen, emptied: bool, told: str) -> None:
    screen.agreed()
    screen.answers(why="refuses", emptied=emptied)
    assert screen.stage == "over"
    assert screen.model.props.told.startswith("D5 · ")
    assert told in screen.model.props.told
    assert screen.noted[-1] == ("disk_refused", "D5")
    screen.speech.speak("en")
    assert "refuses to write" in screen.model.props.told


def test_a_system_that_says_nothing_more_is_told_in_the_end(screen: Screen) -> None:
    screen.agreed()
    screen.back.clock.pass_time(PATIENCE_SECONDS)
    screen.answers(percent=1)
    screen.back.clock.pass_time(PATIENCE_SECONDS)
    screen.model.look()
    assert screen.stage == "working"
    screen.back.clock.pass_time(1)
    screen.model.look()
    assert (screen.stage, screen.model.props.told) == ("over", words("fr").say("disk.unanswered"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", DISK_CODES)
def test_every_refusal_has_its_words(language: str, why: DiskWhy) -> None:
    disk = Disk("sda", "Samsung", SIZE, 512, ())
    assert disk_words.refused(why, True, disk, words(language)).startswith(f"{DISK_CODES[why]} · ")


@pytest.mark.parametrize(
    ("size", "told"),
    [(2_000_398_934_016, "2 TB"), (1_500_000_000_000, "1.5 TB"), (512_110_190_592, "512 GB"), (8 << 20, "8 MB")],
)
def test_sizes_are_told_as_makers_count(size: int, told: str) -> None:
    assert disk_words.sized(size, words("en")).replace("\N{NO-BREAK SPACE}", " ") == told


def test_a_hostile_label_stays_short_and_many_parts_are_counted() -> None:
    parts = (DiskPart("", "<b>" + "x" * 99, 1 << 30),) * 9
    told = disk_words.found(Disk("sda", "", SIZE, 512, parts), words("en"))
    assert told.count("unknown format") == 4
    assert "x" * 22 not in told
    assert told.endswith(" and 5 more")


def test_only_a_kiosk_that_plays_from_a_stick_has_it(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    files = screen.computer.files
    for name in (ANSWERS, "RUNTIME_DIRECTORY"):
        assert DiskHandover.here(files) is None
        monkeypatch.setenv(name, str(tmp_path))
    assert DiskHandover.here(files) is not None
    assert DiskHandover.here(DiskFiles(files.sys, files.udev, list)) is None
    on_a_disk = DiskFiles(files.sys, files.udev, lambda: [Mounted("/dev/nvme0n1p1", MEDIUM)])
    assert DiskHandover.here(on_a_disk) is None
    screen.back.office.disks = None
    model = DiskModel(screen.back.office, screen.speech)
    model.ask()
    assert (model.props.possible, model.props.stage) == (False, "")
