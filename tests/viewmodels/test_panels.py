"""The result has a panel for each outcome that people gave, and asks the festival for no more than it shows."""

from kiosk.engine.leading import Concluded
from kiosk.sessions.festival import Festival
from kiosk.viewmodels.panels import compared, panels
from tests.viewmodels.scenes import answered, scene_of, seen, shipped_deck, table_at

END = table_at("end", 1, 2, 3)


def test_there_is_a_panel_for_each_step_that_has_one() -> None:
    scene = scene_of(END)
    found = panels(scene)
    assert [panel.step for panel in found] == [step for step in scene.shown.outcomes if step in ("before", "after")]
    assert found


def test_the_festival_reaches_the_panels() -> None:
    (panel, *_) = panels(scene_of(END, festival=answered(END, point_1=20)))
    assert panel.festival == (100, 0, 0, 0, 0)


def test_only_what_is_compared_is_asked_for() -> None:
    asked = compared(shipped_deck(), END.view())
    (card,) = {about for step, about in asked if step == "after"}
    assert card in END.game.cards
    assert {step for step, _ in asked} == {*END.view().step.outcomes, "end"}
    assert compared(shipped_deck(), table_at("ring").view()) == set()


def test_without_anything_answered_there_is_no_panel() -> None:
    scene = scene_of(END, festival=Festival({("after", "x"): {"point-1": 99}}))
    assert panels(seen(scene, outcomes={}, drawn={})) == ()
    assert panels(seen(scene, outcomes={"after": None}, drawn={})) == ()


def test_a_vote_that_was_passed_before_anybody_answered_has_none() -> None:
    table = table_at("street", 1, 2, 3, deck="votes")
    table.do(Concluded(), facilitator=True)
    assert "street" in table.shown.outcomes
    assert "street" not in [panel.step for panel in panels(scene_of(table))]
