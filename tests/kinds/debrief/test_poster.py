"""What the poster of a result carries of this group, and nothing that visitors wrote."""

from dataclasses import replace

import pytest

from kiosk.engine.view import ZoneView
from kiosk.kinds.debrief.rules import DebriefRules, Poster
from kiosk.kinds.debrief.screen import poster
from kiosk.viewmodels.scene import Scene
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at

CARRIED = {
    "boite-noire": (["after"], []),
    "demain-lia": ([], ["scenarios", "reactions", "imprevus"]),
    "une-ia-dans-ma-rue": (["second"], ["conditions", "conditions"]),
    "le-duel": (["ballots", "ballots~2"], []),
    "micro-dystopies": (["already"], ["techniques", "lieux", "grains"]),
}


def lying(scene: Scene, **zones: tuple[str, ...]) -> Scene:
    """The same table with other cards in some zones."""
    laid = {name: ZoneView(cards, len(cards)) for name, cards in zones.items()}
    return replace(scene, view=replace(scene.view, zones={**scene.view.zones, **laid}))


def carried(game: str) -> tuple[list[str], list[str]]:
    """The steps on the poster of a game that ships, and the types of the cards on it."""
    scene = scene_of(table_at("end", 1, 2, 3, length="normal", deck=game))
    types = [shipped_deck(game).cards[row.card_id].type for row in poster.signs(scene)]
    return [panel.step for panel in poster.drawn(scene)], types


@pytest.mark.parametrize("game", ["boite-noire", "une-ia-dans-ma-rue", "le-duel", "micro-dystopies"])
def test_a_poster_carries_what_this_group_did(game: str) -> None:
    assert carried(game) == CARRIED[game]


def test_a_future_hangs_on_its_poster_with_the_reaction_and_what_came() -> None:
    steps, types = carried("demain-lia")
    assert steps == []
    assert set(types) == set(CARRIED["demain-lia"][1])


def test_a_card_hangs_once_and_in_words() -> None:
    scene = lying(scene_of(table_at("end", deck="demain-lia")), future=("eau",), done=("eau",), surprise=())
    card = next(card for card in scene.deck.cards.values() if card.type == "scenarios")
    rows = poster.signs(lying(scene, future=(card.id,), done=(card.id,)))
    assert [(row.card_id, row.title, row.icon) for row in rows] == [
        (card.id, shipped_deck("demain-lia").card_text(card.id, "title", "fr"), card.icon)
    ]


def test_what_visitors_wrote_hangs_nowhere() -> None:
    scene = scene_of(table_at("end", length="normal", deck="micro-dystopies"))
    cards = scene.view.zones["cards"].cards
    assert [row.card_id for row in poster.signs(lying(scene, cards=(*cards, "~text")))] == list(cards)


def test_without_a_poster_the_last_card_dealt_hangs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = scene_of(table_at("end", length="normal"))
    step = scene.step(DebriefRules)
    assert step.poster == Poster(steps=("after",))
    monkeypatch.setattr(Scene, "step", lambda self, kind: step.model_copy(update={"poster": None}))
    assert [row.card_id for row in poster.signs(scene)] == list(scene.view.zones["debate"].cards)
    assert poster.drawn(scene) == ()


def test_what_is_only_on_the_poster_is_no_page_of_answers() -> None:
    scene = scene_of(table_at("end", 1, 2, length="normal", deck="le-duel"))
    assert {panel.step.partition("~")[0] for panel in poster.told(scene)} <= {"trap", "guess", "guess-two"}
