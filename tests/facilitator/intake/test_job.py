"""An import under way, watched from outside: what is said when the child does not come back."""

import logging
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.facilitator.intake import job
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.job import Child, Process
from kiosk.facilitator.intake.verdict import Verdict
from tests.decks.folders import overlaid
from tests.decks.workbooks.strange_files import STRANGE
from tests.facilitator.intake.intakes import (
    at_once,
    digest_of,
    ended,
    finished,
    intake,
    outcome_of,
    parcel,
    told,
    until,
)


@pytest.fixture
def begun(tmp_path: Path) -> tuple[job.Job, Path]:
    """An import that has just begun."""
    desk = intake(tmp_path, start=Child)
    path = overlaid(tmp_path / "stick" / "jeu", {})
    return desk.begin(parcel(path, "folder")), tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "a day before all calendars",
        "thirty megabytes that cells share",
        "half a million cells of one",
        "a gigabyte of spaces",
    ],
)
def test_a_workbook_that_would_end_the_child_is_refused_at_its_cell(name: str, tmp_path: Path) -> None:
    strange = STRANGE[name]
    path = tmp_path / "stick" / f"jeu{strange.ending}"
    path.parent.mkdir()
    path.write_bytes(strange.content)
    outcome = finished(intake(tmp_path, start=Child).begin(parcel(path, "workbook")))
    assert (outcome.status, told(outcome)) == ("refused", list(strange.found))


def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    assert under_way.poll() is None
    monkeypatch.setattr(under_way, "_end", 0.0)
    outcome = ended(under_way)
    assert (outcome.status, outcome.verdict, outcome is under_way.poll()) == ("too_long", None, True)
    assert list((folder / "data" / "staging").iterdir()) == []


def test_an_import_can_be_given_up(begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    under_way.cancel()
    until(lambda: not (folder / "data" / "staging" / under_way._box.name).exists())
    child = under_way._child
    assert isinstance(child, Child)
    assert child._process.returncode == -9
    assert list((folder / "data" / "staging").iterdir()) == []


def test_a_child_that_dies_is_told_apart_from_a_stick_that_goes(
    begun: tuple[job.Job, Path], caplog: pytest.LogCaptureFixture
) -> None:
    under_way, folder = begun
    child = under_way._child
    assert isinstance(child, Child)
    before = digest_of(folder / "data" / "library")
    os.kill(child._process.pid, 9)
    child._process.wait()
    with caplog.at_level(logging.WARNING):
        outcome = ended(under_way)
    assert (outcome.status, outcome.verdict) == ("crashed", None)
    assert "the child ended with -9" in caplog.text
    assert digest_of(folder / "data" / "library") == before


def test_a_stick_that_goes_before_the_child_looks_is_told(begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    shutil.rmtree(folder / "stick")
    outcome = finished(under_way)
    assert outcome.status == "pulled"
    assert list((folder / "data" / "staging").iterdir()) == []


@pytest.mark.parametrize("what", ["cards.csv", "verdict"])
def test_what_is_not_the_deck_that_was_examined_is_not_taken(
    what: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def meddled(order: str, complaint: Path) -> Process:
        box = complaint.parent
        done = at_once(order, complaint)
        if what == "verdict":
            verdict = Verdict.read(box)
            assert verdict is not None
            replace(verdict, id="autre").write(box)
        else:
            with (box / "ready" / "deck" / what).open("a") as file:
                file.write("\n")
        return done

    desk = intake(tmp_path, start=meddled)
    outcome = outcome_of(desk, parcel(overlaid(tmp_path / "stick" / "jeu", {}), "folder"))
    assert (outcome.status, outcome.loaded) == ("crashed", None)
    assert list((tmp_path / "data" / "staging").iterdir()) == []


def test_what_is_installed_is_what_was_examined(tmp_path: Path) -> None:
    desk = intake(tmp_path, start=Child)
    outcome = finished(desk.begin(parcel(overlaid(tmp_path / "stick" / "jeu", {}), "folder")))
    desk.install(outcome)
    (version,) = desk.installed.versions("du-boulier-a-la-puce")
    (loaded,) = desk.installed.playable()
    assert outcome.verdict is not None
    assert version.checked == outcome.verdict.checked == digest(loaded.folder)
    assert outcome.loaded is not None
    assert loaded.deck is outcome.loaded.deck
