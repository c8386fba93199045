"""The result in words: you, the festival from twenty answers on, and what to take away; never a ranking."""

import pytest

from kiosk.engine.arranging import ArrangeOutcome
from kiosk.engine.steps.position import PositionView
from kiosk.host.words import words
from kiosk.viewmodels import results
from kiosk.viewmodels.results import PointRow
from kiosk.viewmodels.scene import Scene, Totals
from tests.viewmodels.scenes import nothing, scene_of, seen, shipped_deck, table_at

DECK = shipped_deck()
END = table_at("end", 1, 2, 3)
RING = ("prendre", "recolter", "trier", "entrainer", "corriger", "repondre")


def ended(before: dict[int, int] | None = None, after: dict[int, int] | None = None, totals: Totals = nothing) -> Scene:
    """The result of a group that stood here, at a festival with these totals."""
    scene = scene_of(END, "en", totals)
    spread = PositionView("claim", 5, (), True, after or {1: 4}, before or {})
    return seen(scene, outcomes=scene.shown.outcomes | {"after": spread})


def festival(**counts: int) -> Totals:
    """Totals of the last position alone."""
    measures = {name.replace("_", "-"): count for name, count in counts.items()}
    return lambda step, about: measures if (step, about) == ("after", "claim") else {}


def test_the_take_away_is_the_one_the_rules_kept() -> None:
    keep, attempt = results.takeaway(seen(scene_of(END), takeaway="pour-tout-le-monde"))
    assert keep.startswith("Vous savez que derrière une réponse")
    assert attempt == "Comparez deux réponses avant d’en croire une."


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {1: 4, 2: 2}, ""),
        ({1: 4, 2: 2}, {1: 4, 2: 2}, "still_group"),
        ({1: 4, 2: 2, 3: 1}, {1: 5, 2: 2, 3: 2}, "moved_group"),
        ({1: 4}, {1: 4}, "still_alone"),
        ({1: 4}, {1: 2}, "moved_alone"),
        ({1: 4}, {1: 2, 2: 3}, "moved_alone"),
    ],
)
def test_movement_is_told_and_staying_is_as_good(before: dict[int, int], after: dict[int, int], said: str) -> None:
    wanted = words("en").say(f"result.{said}", moved=2, seats=3) if said else ""
    assert results.movement(ended(before, after)) == wanted


@pytest.mark.parametrize(("answers", "shown"), [(0, False), (19, False), (20, True)])
def test_the_festival_speaks_from_twenty_answers_on(answers: int, shown: bool) -> None:
    scene = ended(totals=festival(point_1=answers // 2, point_5=answers - answers // 2, moved=7))
    first = words("en").say("result.first")
    assert results.festival(scene) == (words("en").say("result.festival", answers=20, moved=7) if shown else first)
    assert all((row.festival >= 0) is shown for row in results.points(scene))


def test_points_count_the_group_and_share_out_the_festival() -> None:
    scene = ended({1: 2, 2: 2}, {1: 1, 2: 5}, festival(point_1=10, point_2=20, point_5=10))
    assert results.points(scene) == [
        PointRow(1, 0, 1, 25),
        PointRow(2, 2, 0, 50),
        PointRow(3, 0, 0, 0),
        PointRow(4, 0, 0, 0),
        PointRow(5, 0, 1, 25),
    ]


def test_the_ring_carries_the_cards_that_were_placed() -> None:
    scene = scene_of(END)
    placed = ArrangeOutcome("ring", RING, {"a": "trier", "b": "trier", "c": "prendre"}, (), 3)
    rows = results.ring(seen(scene, outcomes=scene.shown.outcomes | {"places": placed}))
    assert [row.card_id for row in rows] == list(RING)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [len(row.placed) for row in rows] == [1, 0, 2, 0, 0, 0]
    assert results.found(seen(scene, outcomes={"places": placed})) == words("fr").say("result.placed", count=3)


@pytest.mark.parametrize(
    ("tried", "hesitated", "said"),
    [
        (19, {"trier>entrainer": 9}, None),
        (20, {"trier>entrainer": 9, "prendre>recolter": 8}, ("trier", "entrainer")),
        (20, {"repondre>prendre": 1}, ("repondre", "prendre")),
        (20, {}, None),
    ],
    ids=["too-few", "most", "closing-link", "nobody"],
)
def test_the_hardest_link_is_told_once_enough_have_tried(
    tried: int, hesitated: dict[str, int], said: tuple[str, str] | None
) -> None:
    counts = {"ring": {"tried": tried}} | {link: {"hesitated": count} for link, count in hesitated.items()}
    scene = scene_of(END, "fr", lambda step, about: counts.get(about, {}) if step == "ring" else {})
    titles = [DECK.card_text(card, "title", "fr") for card in said or ()]
    wanted = words("fr").say("result.hesitation", first=titles[0], second=titles[1]) if said else ""
    assert results.hesitation(scene) == wanted


def test_without_anything_played_there_is_nothing_to_tell() -> None:
    scene = seen(scene_of(END), outcomes={})
    assert (results.ring(scene), results.points(scene)) == ([], [])
    told = (results.movement, results.festival, results.hesitation, results.found)
    assert [tell(scene) for tell in told] == [""] * 4
    assert results.position_text(scene, "left") == ""


def test_a_code_is_square_and_dark_in_its_corners() -> None:
    rows = results.code("Comparez deux réponses avant d’en croire une.")
    assert {len(row) for row in rows} == {len(rows)}
    assert set("".join(rows)) == {"0", "1"}
    assert [rows[y][x] for y, x in ((0, 0), (0, -1), (-1, 0))] == ["1", "1", "1"]
