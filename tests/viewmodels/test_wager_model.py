"""Whoever passes guesses a real number of a deck, then reads the truth, its source, and what the festival thought."""

from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.decks.library import Library
from kiosk.host.words import words
from kiosk.sessions.festival import ENOUGH
from kiosk.viewmodels.wager_model import NOWHERE, NUMBERS, WagerModel, wagers
from tests.viewmodels.scenes import shipped_deck

DUEL, BOX = shipped_deck("le-duel"), shipped_deck("boite-noire")


class Counts:
    """A desk that knows only what the festival guessed."""

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        self.counts = counts or {}
        self.asked: list[tuple[str, str, str]] = []

    def totals(self, deck: Any, step: str, about: str) -> Mapping[str, int]:
        self.asked.append((deck.id, step, about))
        return self.counts


def model(counts: Counts | None = None, *decks: Any, language: str = "fr") -> Any:
    made: Any = WagerModel(counts or Counts())  # type: ignore[arg-type]
    made.fill(Library(decks or (BOX, DUEL), (), (), ()), words(language))
    return made


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_number_of_a_deck_has_its_question_its_line_and_a_truth_on_it(language: str) -> None:
    found = list(wagers(DUEL, words(language)))
    assert {wager.about for wager in found} == {card for card in DUEL.cards if "low" in DUEL.game.cards[card].traits}
    for wager in found:
        assert wager.question == DUEL.card_text(wager.about, "text", language)
        assert len(wager.figures) == 101
        assert 0 <= wager.first <= wager.last <= 100
        assert wager.sources == DUEL.cards[wager.about].sources != ()
        assert len(wager.measures) == 10


def test_a_deck_without_numbers_has_none_to_guess() -> None:
    assert list(wagers(BOX, words("fr"))) == []
    wager = model(None, BOX)
    wager.lean(3)
    wager.tell()
    wager.next()
    assert (wager.known, wager.guess, wager.told) == (False, NOWHERE, False)


def test_nothing_of_the_truth_is_shown_before_somebody_guessed() -> None:
    wager = model()
    wager.tell()
    assert (wager.known, wager.told, wager.truth, wager.origin) == (True, False, "", "")
    wager.lean(40)
    assert (wager.guess, wager.told, wager.truth) == (40, False, "")
    assert wager.figure
    wager.tell()
    assert wager.told
    assert wager.truth
    assert wager.origin
    assert 0 <= wager.first <= wager.last <= 1


def test_what_was_guessed_stays_once_the_truth_is_told() -> None:
    wager = model()
    wager.lean(40)
    wager.tell()
    wager.lean(60)
    assert wager.guess == 40


@pytest.mark.parametrize(("tick", "kept"), [(-5, 0), (0, 0), (100, 100), (400, 100)])
def test_a_needle_stays_on_its_line(tick: int, kept: int) -> None:
    wager = model()
    wager.lean(tick)
    assert wager.guess == kept


@pytest.mark.parametrize(("guesses", "told"), [(ENOUGH - 1, False), (ENOUGH, True)])
def test_the_festival_is_told_once_enough_have_guessed(guesses: int, told: bool) -> None:
    counts = Counts({"tick-20": guesses})
    wager = model(counts)
    assert counts.asked == []
    wager.lean(40)
    wager.tell()
    assert wager.answers == (ENOUGH if told else 0)
    assert list(wager.festival) == ([0, 0, 100, *[0] * 7] if told else [])
    assert {asked[:2] for asked in counts.asked} == {("le-duel", "guess")}


def test_another_language_keeps_the_number_and_the_guess() -> None:
    wager = model()
    wager.lean(40)
    wager.tell()
    french = wager.question
    wager.fill(Library((BOX, DUEL), (), (), ()), words("en"))
    assert wager.question != french
    assert (wager.guess, wager.told) == (40, True)


def test_the_numbers_come_one_after_the_other_each_without_a_guess() -> None:
    wager, seen = model(), []
    for _ in range(NUMBERS + 1):
        seen.append(wager.question)
        wager.lean(1)
        wager.next()
        assert (wager.guess, wager.told) == (NOWHERE, False)
    assert len(set(seen)) == NUMBERS
    assert seen[0] == seen[-1]
    assert wager.deck == "le-duel"
