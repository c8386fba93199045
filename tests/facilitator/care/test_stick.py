"""A stick is tried by writing on it, and nothing of the try stays."""

from pathlib import Path

import pytest

from kiosk.facilitator.care import stick
from kiosk.facilitator.care.stick import try_stick
from kiosk.host.volumes import Stick, stick_at


def test_a_sound_stick(tmp_path: Path) -> None:
    check = try_stick(stick_at(tmp_path))
    assert (check.light, check.told, check.values["name"]) == ("green", "stick_fine", tmp_path.name)
    assert int(check.values["free"]) > 0
    assert not list(tmp_path.iterdir())


def test_no_stick() -> None:
    assert try_stick(None).told == "stick_none"


def test_a_stick_that_was_pulled(tmp_path: Path) -> None:
    assert try_stick(Stick(tmp_path / "gone", "gone", 0, True, 0)).told == "stick_refuses"


def test_a_stick_that_gives_back_something_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "_read", lambda _file: b"other")
    assert try_stick(stick_at(tmp_path)).told == "stick_differs"
    assert not list(tmp_path.iterdir())
