"""The cards that lie on the table in a step about several: for a talk, and for those who look on."""

import pytest

from kiosk.viewmodels.on_table import on_table
from kiosk.viewmodels.questions import question
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


@pytest.mark.parametrize(("deck", "step", "many"), [("boite-noire", "proposals", 2), ("demain-lia", "reaction", 3)])
def test_each_card_lies_there_with_its_words(deck: str, step: str, many: int) -> None:
    scene = scene_of(table_at(step, length="long", deck=deck))
    faces = on_table(scene)
    assert len(faces) == many
    for face in faces:
        assert face.title == shipped_deck(deck).card_text(face.card_id, "title", "fr") != ""
        assert face.text == shipped_deck(deck).card_text(face.card_id, "text", "fr") != ""
        assert face.text not in question(scene)


def test_what_is_asked_about_is_the_question_and_not_among_them() -> None:
    assert on_table(scene_of(table_at("before"))) == []
    duel = table_at("ballots", 1, 2, length="normal", deck="le-duel")
    assert [face.card_id for face in on_table(scene_of(duel))] == list(duel.shown.cards)


def test_what_a_step_looks_back_at_lies_there_too() -> None:
    table = table_at("answers", length="normal")
    assert {face.card_id for face in on_table(scene_of(table))} == {
        card for zone in ("placed", "ring") for card in table.state.zones[zone]
    }


def test_a_hand_is_not_laid_open() -> None:
    game = shipped_deck("mains").game
    (deal,) = {step.id for step in game.plans["normal"] if step.kind == "deal" and "main" in step.zones_shown()}
    table = table_at(deal, 1, 2, length="normal", deck="mains")
    assert [cards for name, cards in table.state.zones.items() if name.startswith("main@") and cards]
    assert on_table(scene_of(table)) == []
