"""A scene reads the deck's texts in its language, and falls back where one is missing."""

from dataclasses import dataclass, replace

import pytest

from kiosk.host.words import words
from kiosk.kinds.arrange.rules import ArrangeRules
from kiosk.kinds.position.rules import PositionRules
from kiosk.viewmodels.scene import CardRow, source_line, words_in
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at

DECK = shipped_deck()


@dataclass(frozen=True, slots=True)
class Note:
    title: str
    count: int
    lines: tuple[str, ...]


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ("", 0),
        ("one two", 2),
        (("one two", "three"), 3),
        (Note("one two", 7, ("three", "four five")), 5),
        ([Note("one", 1, ()), Note("two", 2, ())], 2),
        (12, 0),
        (None, 0),
    ],
)
def test_words_to_read_are_counted_in_texts_and_rows(value: object, count: int) -> None:
    assert words_in(value) == count


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_step_has_its_words_in_each_language(language: str) -> None:
    scene = scene_of(table_at("ring"), language)
    assert scene.text("title") == DECK.step_text("ring", "title", language, "short") != ""
    assert scene.text("prompt", "talk") == DECK.step_text("talk", "prompt", language, "short") != ""


def test_languages_differ() -> None:
    table = table_at("ring")
    assert scene_of(table, "fr").text("prompt") != scene_of(table, "en").text("prompt")


def test_a_card_has_its_face_and_its_state() -> None:
    card = scene_of(table_at("ring")).card("entrainer", "picked")
    assert card == CardRow("entrainer", card.title, card.text, DECK.cards["entrainer"].icon, card.source, "picked")
    assert card.title == DECK.card_text("entrainer", "title", "fr") != ""


def test_a_source_line_names_who_when_and_how_many_more() -> None:
    said = words("en")
    one, two = (next(card for card in DECK.cards.values() if len(card.sources) == count) for count in (1, 2))
    many = next(card for card in DECK.cards.values() if len(card.sources) > 2)
    bare = replace(DECK, cards={one.id: replace(one, sources=())})
    author = DECK.text(f"source.{one.sources[0]}.author", "en") or DECK.sources[one.sources[0]].author
    assert source_line(DECK, one.id, "en", said) == f"{author}, {DECK.sources[one.sources[0]].year}"
    assert source_line(DECK, two.id, "en", said).endswith(" + 1 source")
    assert source_line(DECK, many.id, "en", said).endswith(f" + {len(many.sources) - 1} sources")
    assert source_line(bare, one.id, "en", said) == ""


def test_a_parameter_is_the_open_steps() -> None:
    scene = scene_of(table_at("ring"))
    assert (scene.step(ArrangeRules).attempts, scene.step(ArrangeRules).scoring) == (2, "pairs")
    assert replace(scene, view=replace(scene.view, length="long")).step(ArrangeRules).attempts == 3


def test_a_step_of_another_kind_is_refused() -> None:
    with pytest.raises(TypeError, match="ring is no Position"):
        scene_of(table_at("ring")).step(PositionRules)
