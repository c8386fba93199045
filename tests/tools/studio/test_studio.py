"""An author saves, and sees the game and what is to be mended; both windows are the real ones."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.command_line import parse
from kiosk.host.words import words
from kiosk.tools.finger import Finger, spin
from kiosk.tools.studio.studio_command import studio
from tests.app.kiosk import kiosk
from tests.decks.folders import GOOD
from tests.decks.workbooks.books import new
from tests.tools.studio.desk import AuthorsDesk, sat_down, saved

PLAYS = words("en").say("studio.playing")
E150 = "E150 scenario.yaml, ligne 19"
FAULTY = words("en").count("studio.faulty", 1)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return shutil.copytree(GOOD, tmp_path / "deck")


@pytest.fixture
def desk(qapp: QGuiApplication, deck: Path, tmp_path: Path) -> Iterator[AuthorsDesk]:
    with sat_down(deck, tmp_path / "data", "fr") as there:
        yield there


def fr(state: str) -> str:
    return words("fr").count("studio.faulty", 1) if state == "faulty" else words("fr").say(f"studio.{state}")


def test_what_is_saved_is_played_at_the_same_step_with_the_same_people(desk: AuthorsDesk, deck: Path) -> None:
    desk.until(fr("playing"))
    assert desk.stage.step == "bienvenue"
    desk.touch("frise-juste")
    desk.model.seat("5")
    assert (desk.stage.step, desk.stage.session and len(desk.stage.session.state.present)) == ("frise-juste", 5)
    before, scenario = desk.stage.session, deck / "scenario.yaml"
    saved(scenario, scenario.read_text("utf-8").replace("Deux machines du même temps", "Deux engins du même temps"))
    desk.until_after(before)
    desk.until(fr("playing"))
    assert (desk.stage.step, desk.stage.session and len(desk.stage.session.state.present)) == ("frise-juste", 5)
    assert "Deux engins du même temps peuvent changer de place." in desk.says("kiosk")


def test_a_file_may_be_written_over_after_another_took_its_place(desk: AuthorsDesk, deck: Path) -> None:
    desk.until(fr("playing"))
    cards = deck / "cards.csv"
    good = cards.read_text("utf-8")
    for name, save in (("Le beau boulier", saved), ("Le vrai boulier", Path.write_text)):
        before = desk.stage.session
        save(cards, good.replace("Le boulier", name))
        assert name in desk.until_after(before).deck.texts.values()


def test_an_error_is_told_beside_the_last_version_that_plays(desk: AuthorsDesk, deck: Path) -> None:
    desk.until(fr("playing"))
    desk.touch("tirer")
    session, scenario = desk.stage.session, deck / "scenario.yaml"
    good = scenario.read_text("utf-8")
    saved(scenario, good.replace("    kind: deal\n", "    kind: dael\n", 1))
    desk.until(fr("faulty"))
    told = desk.says("panel")
    assert E150 in told
    assert told.index(words("fr").say("studio.here")) < told.index(E150)
    assert words("fr").say("studio.elsewhere") not in told
    assert desk.stage.session is session
    assert "Les machines" in desk.says("kiosk")
    desk.touch("bienvenue")
    told = desk.says("panel")
    assert words("fr").say("studio.here") not in told
    assert told.index(words("fr").say("studio.elsewhere")) < told.index(E150)
    saved(scenario, good)
    desk.until(fr("playing"))
    assert E150 not in desk.says("panel")
    assert words("fr").say("studio.nothing") in desk.says("panel")


@pytest.mark.long
def test_every_step_is_come_to_and_a_step_that_is_gone_begins_again(desk: AuthorsDesk, deck: Path) -> None:
    desk.until(fr("playing"))
    steps = [row.key for row in desk.model.steps.rows]
    assert len(steps) > 10
    for step in steps:
        desk.model.play(step)
        assert desk.stage.step == step
        assert desk.model.props.step == step
        assert desk.model.props.told == fr("playing")
    desk.model.play("apres")
    scenario = deck / "scenario.yaml"
    text = scenario.read_text("utf-8").replace("- id: apres\n", "- id: ensuite\n").replace("apres.", "ensuite.")
    saved(scenario, text.replace("apres", "ensuite"))
    shutil.rmtree(deck / "plays")
    desk.until(fr("missed"))
    assert desk.stage.step == "bienvenue"
    desk.model.play("bienvenue")
    assert desk.model.props.told == fr("playing")


def test_the_length_the_language_the_letters_and_the_size(desk: AuthorsDesk) -> None:
    desk.until(fr("playing"))
    desk.model.last("long")
    assert desk.stage.session is not None
    assert desk.stage.session.state.length == "long"
    desk.model.speak("en")
    desk.until(PLAYS)
    assert "From the abacus to the chip" in desk.says("panel")
    assert "Who does the sums?" in desk.says("kiosk")
    window = desk.stage.kiosk_window.window
    usual = desk.letters("Continue")
    desk.model.enlarge()
    assert desk.letters("Continue") > usual
    desk.model.fit("1080x1920")
    spin()
    assert window.height() / window.width() == pytest.approx(1920 / 1080, abs=0.01)


@pytest.mark.parametrize("sort", ["workbook", "archive"])
def test_a_workbook_and_an_archive(qapp: QGuiApplication, deck: Path, tmp_path: Path, sort: str) -> None:
    path = new(tmp_path) if sort == "workbook" else packed(deck, tmp_path / "deck.zip")
    with sat_down(path, tmp_path / "data") as desk:
        desk.until(PLAYS)
        session = desk.stage.session
        if sort == "workbook":
            book = load_workbook(path)
            book["Cartes"]["E5"] = "mdi6.licorne"
            book.save(path)
            desk.until(FAULTY)
            (row,) = (*desk.model.here.rows, *desk.model.elsewhere.rows)
            assert row.where == "E107 Sheet “Cartes”, row 5, column E"
        else:
            (deck / "cards.csv").unlink()
            packed(deck, path)
            assert Finger.waits_for(lambda: desk.model.props.faulty)
        assert desk.stage.session is session


def packed(deck: Path, path: Path) -> Path:
    with ZipFile(path, "w") as archive:
        for file in deck.rglob("*"):
            archive.write(file, file.relative_to(deck))
    return path


def test_a_game_that_never_played_is_told_and_plays_once_mended(
    qapp: QGuiApplication, deck: Path, tmp_path: Path
) -> None:
    head = deck / "deck.yaml"
    good = head.read_text("utf-8")
    head.write_text(good.replace("format: 1", "format: 9"), "utf-8")
    with sat_down(deck, tmp_path / "data") as desk:
        desk.until(words("en").say("studio.unplayable"))
        assert desk.stage.session is None
        desk.model.fit("1280x800")
        head.write_text(good, "utf-8")
        desk.until(PLAYS)
        assert desk.stage.step == "bienvenue"


@pytest.mark.parametrize("title", ["Du boulier à la puce", "Qui calcule"])
def test_the_command_plays_until_a_window_is_closed(
    qapp: QGuiApplication, deck: Path, title: str, capfd: pytest.CaptureFixture[str]
) -> None:
    closed: list[str] = []

    def look() -> None:
        for window in QGuiApplication.topLevelWindows():
            if title in window.title() and not closed:
                closed.append(title)
                window.close()

    timer = QTimer(qapp, interval=100)
    timer.timeout.connect(look)
    timer.start()
    assert studio(parse(["studio", str(deck)])) == 0
    timer.stop()
    assert closed == [title]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("told_to_end", [signal.SIGINT, signal.SIGTERM], ids=["control-and-c", "a-session-that-ends"])
def test_told_to_end_it_does_and_nothing_is_left(deck: Path, tmp_path: Path, told_to_end: signal.Signals) -> None:
    thrown_away = tmp_path / "temporary"
    thrown_away.mkdir()
    command = [sys.executable, "-m", "kiosk", "studio", str(deck)]
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(thrown_away)}
    with subprocess.Popen(command, env=told, text=True, stderr=subprocess.PIPE) as process:
        assert Finger.waits_for(lambda: any(thrown_away.glob("kiosk-studio-*/kiosk.db")))
        process.send_signal(told_to_end)
        assert process.communicate(timeout=60)[1] == ""
    assert process.returncode == 0
    assert list(thrown_away.iterdir()) == []


@pytest.mark.parametrize("name", ["nowhere", "cards.csv"])
def test_a_path_that_leads_to_no_deck(deck: Path, name: str) -> None:
    answer = kiosk("studio", str(deck / name), "--language", "en")
    assert (answer.returncode, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    assert line.startswith(f"{deck / name}: E34")
