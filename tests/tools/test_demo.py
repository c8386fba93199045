"""A whole session by touch on the real window: every length, one to six seats, both languages, three windows."""

from itertools import cycle, product
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.doors import enter
from kiosk.engine.step import LENGTHS
from tests.app.kiosk import kiosk
from tests.depth import SIZES, drawn
from tests.shipped import GAMES as SHIPPED

GAMES = [
    ("short", 1, "fr", "1920x1080", "normal"),
    ("normal", 3, "en", "1080x1920", "normal"),
    ("long", 6, "fr", "1280x800", "large"),
    ("short", 6, "en", "1280x800", "normal"),
    ("long", 1, "en", "1920x1080", "large"),
    ("normal", 3, "fr", "1080x1920", "large"),
    ("short", 2, "en", "1920x1080", "larger,dark"),
    ("normal", 4, "fr", "1080x1920", "larger"),
]
LETTERS = cycle(("normal", "large", "large", "normal"))
WAYS = list(zip(product(SHIPPED, LENGTHS, (1, 6), ("fr", "en"), SIZES), LETTERS, strict=False))
"""Each game that ships in each length, alone and six together, in each language and window, half of them in large
letters: what somebody alone sees in one size, six see in the other."""
GRID = Random(6).sample(WAYS, len(WAYS))
"""Mixed, so that every sixth is of every language and window. They share a process, which has read the games and the
libraries once; those below have each one of its own."""
DATA_ALONE = ("du-boulier-a-la-puce", "plume", "votes")
HANDS = [("long", "4", "1280x800", "large"), ("short", "1", "1080x1920", "normal")]


def comfort(text: str) -> list[str]:
    """The option for letters of this size."""
    return [] if text == "normal" else ["--comfort", text]


@pytest.mark.long
@pytest.mark.parametrize(("length", "seats", "language", "size", "text"), drawn("demonstrations", GAMES))
def test_a_session_reaches_its_result(
    tmp_path: Path, length: str, seats: int, language: str, size: str, text: str
) -> None:
    told = kiosk(
        *("demo", "--length", length, "--seats", str(seats), "--language", language),
        *("--size", size, *comfort(text), "--pictures", str(tmp_path)),
    )
    assert told.returncode == 0, told.stderr
    assert told.stderr == ""
    assert "result" in told.stdout
    assert len(list(tmp_path.glob("*.png"))) >= 18


@pytest.mark.long
@pytest.mark.parametrize(("game", "text"), drawn("grid of demonstrations", GRID))
def test_every_game_that_ships_reaches_its_result(
    qapp: QGuiApplication,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    game: tuple[str, str, int, str, tuple[int, int]],
    text: str,
) -> None:
    deck, length, seats, language, (width, height) = game
    code = enter(
        [
            *("demo", "--deck", deck, "--length", length, "--seats", str(seats), "--language", language),
            *("--size", f"{width}x{height}", *comfort(text)),
        ]
    )
    told = capfd.readouterr()
    assert code == 0, told.err
    assert (told.err, caplog.messages) == ("", [])
    assert f"{deck}: result" in told.out


@pytest.mark.long
@pytest.mark.parametrize("deck", drawn("demonstrations", DATA_ALONE, "data alone"))
def test_a_deck_made_of_data_alone_plays_too(deck: str) -> None:
    decks = Path(__file__).parents[1] / "decks"
    told = kiosk("demo", "--decks", str(decks), "--deck", deck, "--length", "short", "--seats", "2")
    assert told.returncode == 0, told.stderr
    assert told.stderr == ""


@pytest.mark.long
@pytest.mark.parametrize(("length", "seats", "size", "text"), drawn("demonstrations", HANDS, "hands"))
def test_hands_bets_and_floors_are_played_by_touch(length: str, seats: str, size: str, text: str) -> None:
    decks = Path(__file__).parents[1] / "decks"
    told = kiosk(
        *("demo", "--decks", str(decks), "--deck", "mains", "--length", length, "--seats", seats),
        *("--size", size, *comfort(text)),
    )
    assert told.returncode == 0, told.stderr
    assert told.stderr == ""


def test_an_unknown_deck_is_named_with_those_that_exist() -> None:
    told = kiosk("demo", "--deck", "boite-noir")
    assert told.returncode == 1
    assert "boite-noire" in told.stderr
    assert "Traceback" not in told.stderr
