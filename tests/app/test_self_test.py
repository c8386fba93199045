"""What the self-test tells, and what makes it fail."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import self_test as looked
from kiosk.app.command_line import parse
from kiosk.app.self_test import aloud
from kiosk.decks.library import Library
from tests.decks.folders import edited, overlaid
from tests.shipped import GAMES

WORDS = """data kiosk Python Qt font font font icons driver
    {decks} SQLite database voice screen renderer frames""".format(decks="deck " * len(GAMES)).split()


@pytest.fixture
def lines(qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Lines":
    return Lines(tmp_path / "data", capsys)


class Lines:
    """The lines of a self-test, and its exit code."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._data = data
        self._capsys = capsys
        self.code = -1

    def told(self, *options: str) -> list[str]:
        self.code = looked.self_test(parse(["self-test", "--data", str(self._data), *options]))
        return self._capsys.readouterr().out.splitlines()


def test_everything_is_looked_at(lines: Lines) -> None:
    *told, end = lines.told()
    assert [line.split()[1] for line in told] == WORDS
    assert {line.split()[0] for line in told} <= {"ok", "warn"}
    assert (lines.code, end) == (0, "Ready.")


def test_an_old_sqlite_is_told_with_its_reason(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked, "SAFE_SQLITE", (99, 0, 0))
    (told,) = (line for line in lines.told() if "SQLite" in line)
    assert told.startswith("warn ")
    assert "the kiosk has one only" in told


def test_the_panel_is_measured_as_told(lines: Lines) -> None:
    (told,) = (line for line in lines.told("--size", "1920x1080", "--inches", "24") if " screen " in line)
    assert told == "ok    screen    1920 x 1080 px, 531 x 299 mm, 24.0 inches as told"


def test_a_missing_font_fails(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked.bundle, "FAMILIES", ("Garamond Moderne",))
    *told, end = lines.told()
    assert any(line.startswith("fail  font      Garamond Moderne is missing") for line in told)
    assert (lines.code, end) == (1, "1 of these must be mended.")


def test_slow_frames_are_told(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked.panel, "SLOW_FRAME_MS", 0.0)
    assert any(line.startswith("warn  frames") and "stutter" in line for line in lines.told())


def test_no_frame_at_all_fails(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked, "intervals", lambda window, count: [])
    assert "fail  frames    the window shows none" in lines.told()


def test_a_broken_deck_fails_and_names_the_command_that_tells_more(
    lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = overlaid(tmp_path / "decks" / "broken", edited("scenario.yaml", "kind: arrange", "kind: arange"))
    monkeypatch.setattr("kiosk.app.house.bundled_decks_dir", lambda: folder.parent)
    (told,) = (line for line in lines.told() if " deck " in line)
    assert told.startswith("fail  deck      du-boulier-a-la-puce: ")
    assert f"kiosk check {folder}" in told
    assert len(Library.scan([folder.parent]).broken) == 1


def test_a_little_space_is_told(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked, "LITTLE_SPACE_MB", 10**12)
    assert any(line.startswith("warn  data") for line in lines.told())


def test_a_kiosk_that_does_not_read_aloud_can_open() -> None:
    assert aloud.voice(engine=False).told == "this kiosk was built without one: it does not read aloud"
    mute = aloud.voice(True, ["/nowhere/kiosk"])
    assert (mute.verdict, mute.told) == ("warn", "says nothing in fr, en: the kiosk does not read aloud")
    assert aloud.voice(engine=True).verdict == "ok"
