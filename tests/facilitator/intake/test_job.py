"""An import under way, watched from outside: what is said when the child does not come back."""

import logging
import os
import shutil
from pathlib import Path

import pytest

from kiosk.facilitator.intake import job
from kiosk.facilitator.intake.job import Child
from tests.decks.folders import overlaid
from tests.facilitator.intake.desk import digest_of, finished, intake, parcel


@pytest.fixture
def begun(tmp_path: Path) -> tuple[job.Job, Path]:
    """An import that has just begun."""
    desk = intake(tmp_path, start=Child)
    path = overlaid(tmp_path / "stick" / "jeu", {})
    return desk.begin(parcel(path, "folder")), tmp_path


def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    assert under_way.poll() is None
    monkeypatch.setattr(under_way, "_end", 0.0)
    outcome = under_way.poll()
    assert outcome is not None
    assert (outcome.status, outcome.verdict, outcome is under_way.poll()) == ("too_long", None, True)
    assert list((folder / "data" / "staging").iterdir()) == []


def test_an_import_can_be_given_up(begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    under_way.cancel()
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
        outcome = under_way.poll()
    assert outcome is not None
    assert (outcome.status, outcome.verdict) == ("crashed", None)
    assert "the child ended with -9" in caplog.text
    assert digest_of(folder / "data" / "library") == before


def test_a_stick_that_goes_before_the_child_looks_is_told(begun: tuple[job.Job, Path]) -> None:
    under_way, folder = begun
    shutil.rmtree(folder / "stick")
    outcome = finished(under_way)
    assert outcome.status == "pulled"
    assert list((folder / "data" / "staging").iterdir()) == []
