"""The result in one screen of words, and the same text as a code."""

import pytest

from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.debrief.screen import derive_props, results
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("length", ["short", "normal", "long"])
def test_every_length_ends_with_something_to_keep_and_to_try(language: str, length: str) -> None:
    table = table_at("end", 1, 2, length=length)
    scene = scene_of(table, language)
    props = derive_props(scene)
    assert (props.keep, props.attempt) == results.takeaway(scene)
    assert props.keep
    assert props.attempt
    assert props.onward == shipped_deck().text("deck.continue", language) != ""
    *known, panel = props.panels
    assert bool(known) == (table.shown.known is not None)
    assert panel.statement == shipped_deck().card_text(table.shown.outcomes["after"].card, "text", language) != ""
    assert len(panel.told) == 2
    assert props.found
    assert props.code == results.code(
        scene.words.say("debrief.code", title="La Boîte noire", keep=props.keep, attempt=props.attempt)
    )


def test_the_mood_is_shown_once_given() -> None:
    table = table_at("end")
    moods = [derive_props(scene_of(table)).mood]
    table.do(Smile(3))
    moods.append(derive_props(scene_of(table)).mood)
    assert moods == [0, 3]


def test_the_table_is_told_as_one_how_well_it_knows_itself() -> None:
    scene = scene_of(table_at("end", 1, 2, length="normal"))
    for known, said in ((7, ("Vous vous connaissez à 7 sur 10.",)), (None, ())):
        worded = [panel for panel in derive_props(seen(scene, known=known)).panels if panel.sort == "words"]
        assert tuple(panel.statement for panel in worded) == said
