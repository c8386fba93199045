"""Scripted plays: chance gives what they ask, moves are tried on the real rules, and the first that fails is named."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from kiosk.engine.kinds import STEPS
from kiosk.engine.table import REASONS
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from tests.decks.folders import edited, overlaid

PLAY = "plays/trois-court.yaml"


def told(folder: Path, old: str, new: str) -> list[str]:
    loaded = load(overlaid(folder / "deck", edited(PLAY, old, new)))
    return [finding.line("en").partition(" ")[2] for finding in loaded.findings]


def test_the_plays_of_the_good_deck_go_through(tmp_path: Path) -> None:
    assert load(overlaid(tmp_path / "deck", {})).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "seat: 1, do: mark, point: 1",
            "seat: 1, do: mark, point: 9",
            "E196 At the step “avant”, the move “mark” is refused (“This point does not exist.”).",
        ),
        (
            "seat: 1, do: mark, point: 1",
            "seat: 7, do: mark, point: 1",
            "E199 The move “mark” is badly written: look at “seat”",
        ),
        (
            "seat: 1, do: mark, point: 1",
            "seat: 1, do: mark, point: un",
            "E199 The move “mark” is badly written: look at “point”",
        ),
        ("do: check}", "do: check, twice: true}", "E199 The move “check” is badly written: look at “twice”"),
        ("do: check}", "do: started}", "E195 “started” is not a move"),
        ("seats: 3", "seats: 9", "E029 “9” does not suit “seats”: it must be ≤ 6"),
        ("at: piocher", "at: avant", "E197 “at” should be “avant”, but is “piocher”"),
        ("ranger.right: 3", "ranger.wrong: 3", "E197 “ranger.wrong” should be “3”, but is “—”"),
        ("takeaway: ecole", "takeaway: bouge", "E197 “takeaway” should be “bouge”, but is “ecole”"),
        ("piocher: [tables", "pioche: [tables", "E194 The scripted play wants to draw “tables-par-coeur” at “pioche”"),
    ],
)
def test_what_does_not_hold_is_said(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert told(tmp_path, old, new)[0].startswith(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_words(language: str) -> None:
    refusals = REASONS.union(*(step.reasons for step in STEPS.values()))
    assert refusals - words(language).texts["refusals"].keys() == set()


def test_more_seats_than_the_game_takes_are_said(tmp_path: Path) -> None:
    overlay = edited("scenario.yaml", "max: 6", "max: 2")
    found = load(overlaid(tmp_path / "deck", overlay)).findings

    assert [(finding.code, finding.places[0].file) for finding in found] == [("E199", PLAY)]


def test_a_deck_with_other_errors_is_not_played(tmp_path: Path) -> None:
    overlay = edited(PLAY, "do: check}", "do: chek}") | edited("deck.yaml", "ages: 10", "ages: dix")

    assert [finding.code for finding in load(overlaid(tmp_path / "deck", overlay)).findings] == ["E028"]


def test_a_length_that_the_game_does_not_have_is_said(tmp_path: Path) -> None:
    found = load(overlaid(tmp_path / "deck", edited(PLAY, "length: short", "length: flash"))).findings
    assert ("E199", PLAY) in [(finding.code, finding.places[0].file) for finding in found]


def test_two_plays_that_fail_are_told_together(tmp_path: Path) -> None:
    wrong = edited(PLAY, "seat: 1, do: mark, point: 1", "seat: 1, do: mark, point: 9")
    again = {"plays/encore.yaml": wrong[PLAY]}
    loaded = load(overlaid(tmp_path / "deck", {**wrong, **again}))

    assert [place.file for finding in loaded.findings for place in finding.places] == ["plays/encore.yaml", PLAY]
