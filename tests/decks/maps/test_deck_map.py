"""The drawing: whole, in both languages, always the same, and nothing on top of anything else."""

import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from kiosk.decks.checks.paths import known
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.loading import as_read
from kiosk.decks.maps.deck_map import drawing
from kiosk.decks.maps.graph import graph
from kiosk.decks.maps.labels import Labels
from kiosk.decks.maps.layout import ENDING, WIDE, Canvas, Spot, laid_out
from kiosk.engine.step import LENGTHS
from kiosk.host.paths import bundled_decks_dir
from tests.decks.bad_decks import bad_decks
from tests.decks.folders import edited, overlaid

LIBRARY = Library.scan([bundled_decks_dir()])
WITH_ENDINGS = ("demain-lia", "une-ia-dans-ma-rue")
SVG = "{http://www.w3.org/2000/svg}"


def said(picture: str) -> list[str]:
    """Every text of a drawing, in order."""
    return [text.text or "" for text in ET.fromstring(picture).iter(f"{SVG}text")]  # noqa: S314 - our own


def sheet(deck: Deck, length: str, language: str = "fr") -> Canvas:
    labels, plan = Labels(deck, language, length), deck.game.plans[length]
    return laid_out(graph(deck.game, length), lambda stop: labels.choices(stop, plan[stop.at]))


@pytest.mark.parametrize("deck", LIBRARY.decks, ids=lambda deck: deck.id)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_is_the_same_each_time_and_stands_alone(deck: Deck, language: str) -> None:
    picture = drawing(deck, language)
    assert picture == drawing(Deck.from_content(deck.content), language)
    assert "href" not in picture
    assert "<script" not in picture
    assert deck.text("deck.title", language) in said(picture)[0]


@pytest.mark.parametrize("name", WITH_ENDINGS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_turns_choices_and_endings_are_in_the_language(name: str, language: str) -> None:
    deck = LIBRARY.deck(name)
    told = "\n".join(said(drawing(deck, language)))
    for band in deck.game.plans["long"][-1].bands:  # type: ignore[attr-defined]
        assert deck.text(f"step.end.bands.{band.id}.title", language).split()[0] in told
    if name == "demain-lia":
        assert deck.text("card.partager-l-eau.title", language) in told
        assert deck.text("step.surprise-drawn.title", language) in told
    else:
        assert deck.text("step.event-verdict.options.rien.text", language) in told
        assert f"{deck.text('step.event-verdict.title', language)} (3)" in told
        assert f"{deck.text('counter.confiance.title', language)} 3" in told


def boxes(places: tuple[Spot, ...]) -> list[tuple[float, float]]:
    """From where to where each stop and each card of a column reach."""
    return [(place.y, place.y + place.height) for place in places]


@pytest.mark.parametrize("name", WITH_ENDINGS)
@pytest.mark.parametrize("length", LENGTHS[1:])
def test_nothing_lies_on_anything_else_or_outside(name: str, length: str) -> None:
    laid = sheet(LIBRARY.deck(name), length)
    for _, places in laid.columns:
        for place in places:
            rows = [(card.y, card.y + card.height) for card in place.cards]
            assert all(low >= place.y and high <= place.y + place.height for low, high in rows)
            assert all(one[1] <= other[0] or other[1] <= one[0] for one, other in combinations(rows, 2))
        ends = boxes(places)
        assert all(one[1] <= other[0] or other[1] <= one[0] for one, other in combinations(ends, 2))
        assert all(low >= -0.1 and high <= laid.height + 0.1 for low, high in ends)
    tops = [y for _, y in laid.endings.values()]
    assert all(later - earlier >= ENDING for earlier, later in pairwise(tops))
    assert laid.width == next(iter(laid.endings.values()))[0] + WIDE


@pytest.mark.parametrize("name", WITH_ENDINGS)
def test_every_line_goes_from_left_to_right_to_something(name: str) -> None:
    laid = sheet(LIBRARY.deck(name), "long")
    for place in (place for _, places in laid.columns for place in places):
        for card in place.cards:
            assert card.goals
            assert all(laid.into(goal)[0] >= place.x + WIDE for goal in card.goals)


def test_an_ending_that_nobody_reaches_is_greyed_with_a_warning(tmp_path: Path) -> None:
    (bad,) = [bad for bad in bad_decks() if bad.code == "E202"]
    deck = as_read(bad.build(tmp_path))
    assert deck is not None
    picture = drawing(deck, "en")
    assert said(picture).count("⚠ never reached") == 3
    assert said(picture).count("Careful: 1 ending is never reached.") == 3
    assert picture.count("stroke-dasharray") == 3
    assert "Bas" in said(picture)


def test_signs_of_mark_up_in_a_text_are_texts(tmp_path: Path) -> None:
    deck = as_read(overlaid(tmp_path / "deck", edited("deck.yaml", "title: Du boulier", "title: <b>&Du boulier")))
    assert deck is not None
    assert said(drawing(deck, "fr"))[0].startswith("<b>&Du boulier")


def test_a_game_without_endings_or_with_too_many_ways_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    told = said(drawing(LIBRARY.deck("boite-noire"), "fr"))
    assert told.count("Ce jeu n’a pas de fins à comparer.") == len(LENGTHS)
    monkeypatch.setattr(known, "MOST", 5)
    assert any("Too many ways" in line for line in said(drawing(LIBRARY.deck("demain-lia"), "en")))
