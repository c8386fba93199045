"""Every answer that is counted stands in a table: under its name, or else under the name it is counted by."""

import logging

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.view import answers
from kiosk.facilitator.results.question_tables import questions, unclaimed
from kiosk.host.words import words
from tests.engine.deck_bots import DeckBot
from tests.facilitator.results.crowd import shipped
from tests.viewmodels.scenes import shipped_deck

OWN = ("mains", "plume", "votes")
"""Decks of the tests, with the kinds and rules that no game of the kiosk uses."""
SESSIONS = 12


def counted(deck: Deck) -> dict[tuple[str, str], dict[str, int]]:
    """What bots answered, as the store adds it up."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for seed in range(SESSIONS):
        bot = DeckBot(
            deck.game, seed, steady=True, length=deck.game.lengths[seed % len(deck.game.lengths)], texts=("~1", "~2")
        )
        while not bot.table.state.over:
            bot.turn()
        for answer in answers(deck.game, bot.table.state):
            measures = found.setdefault((answer.step, answer.about), {})
            measures[answer.measure] = measures.get(answer.measure, 0) + answer.value
    return found


@pytest.mark.parametrize("deck", [*shipped(), *map(shipped_deck, OWN)], ids=lambda deck: deck.id)
def test_every_measure_of_a_deck_belongs_to_a_table(deck: Deck) -> None:
    tally = counted(deck)
    assert any(tally.values())
    assert unclaimed(deck, tally, words("fr")) == {}


@pytest.mark.parametrize(
    ("where", "measure"),
    [(("before", "accord-des-auteurs"), "place-1"), (("end", "end"), "stars"), (("gone", "gone"), "point-1")],
    ids=["a measure of no family", "a measure without answers", "a step the deck has no more"],
)
def test_what_nobody_can_name_is_told_under_its_own_name_and_logged(
    where: tuple[str, str], measure: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        tables = questions(shipped_deck(), {where: {measure: 3}}, words("fr"))
    assert [(table.key, table.about, table.total) for table in tables] == [(*where, 3)]
    assert [(row.keys, row.name, row.count) for row in tables[0].rows] == [((measure,), measure, 3)]
    assert measure in caplog.text
    assert tables[0].title.endswith(words("fr").say("figures.of_unnamed"))


def test_what_only_the_kiosk_needs_is_in_no_table() -> None:
    assert questions(shipped_deck(), {("ring", "ring"): {"tried": 9}}, words("fr")) == ()
