"""The one sentence a table is asked."""

import pytest

from kiosk.viewmodels.questions import public_card, public_question, question
from tests.engine.deck_bots import DeckBot
from tests.viewmodels.scenes import scene_of, shipped_deck, steps, table_at


@pytest.mark.parametrize("step", ["before", "talk", "after"])
def test_it_is_the_card_the_step_is_about(step: str) -> None:
    table = table_at(step)
    (card,) = table.state.zones["debate"]
    assert question(scene_of(table)) == shipped_deck().card_text(card, "text", "fr") != ""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_elsewhere_it_is_what_there_is_to_do(language: str) -> None:
    scene = scene_of(table_at("ring"), language)
    assert question(scene) == scene.text("prompt") != ""


def test_a_card_that_is_dealt_is_shown_itself() -> None:
    dealt = [step for step in steps("mains", "normal") if step.kind == "deal" and step.count == 1 and not step.by_seat]
    assert dealt
    for step in dealt:
        scene = scene_of(table := table_at(step.id, length="normal", deck="mains"))
        (card,) = table.shown.cards
        told = shipped_deck("mains").card_text(card, "text", "fr") or shipped_deck("mains").card_text(
            card, "title", "fr"
        )
        assert (question(scene), public_question(scene), public_card(scene)) == (told, told, card)


def test_a_talk_shows_the_column_it_names() -> None:
    talks = [step for step in steps("une-ia-dans-ma-rue", "long") if step.kind == "discuss" and step.card]
    assert talks
    for step in talks:
        table = table_at(step.id, length="long", deck="une-ia-dans-ma-rue")
        card = table.shown.card
        assert question(scene_of(table)) == shipped_deck(table.game.id).card_text(card, step.column, "fr")


@pytest.mark.parametrize("deck", ["boite-noire", "le-duel", "micro-dystopies", "votes", "mains", "plume"])
def test_every_instant_of_a_game_asks_something(deck: str) -> None:
    bot = DeckBot(shipped_deck(deck).game, 1, steady=True, length="long")
    while not bot.table.state.over:
        assert question(scene_of(bot.table)), bot.table.open
        bot.turn()
