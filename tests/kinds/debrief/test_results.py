"""The result in words: what the game came to, the order that was built, and what to take away."""

import pytest

from kiosk.engine.placed import PlacedOutcome
from kiosk.host.words import words
from kiosk.kinds.debrief.screen import results
from kiosk.sessions.festival import Festival
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at

DECK = shipped_deck()
END = table_at("end", 1, 2, 3)
RING = ("prendre", "recolter", "trier", "entrainer", "corriger", "repondre")


def test_the_take_away_is_the_one_the_rules_kept() -> None:
    keep, attempt = results.takeaway(seen(scene_of(END), takeaway="pour-tout-le-monde"))
    assert keep.startswith("Derrière une réponse")
    assert attempt == "Devant une réponse, demandez\u00a0: quelle machine, et quelles personnes\u00a0?"


def test_the_ring_carries_the_cards_that_were_placed() -> None:
    scene = scene_of(END)
    placed = PlacedOutcome(
        "ring",
        RING,
        {"cent-mots": "trier", "petits-morceaux-de-mots": "trier", "quartz-petite-ville": "prendre"},
        (),
        3,
    )
    rows = results.ring(seen(scene, outcomes=scene.shown.outcomes | {"places": placed}))
    assert [row.card_id for row in rows] == list(RING)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.pins for row in rows] == [
        ("quartz-petite-ville",),
        (),
        ("cent-mots", "petits-morceaux-de-mots"),
        (),
        (),
        (),
    ]
    assert rows[0].pin_icons == (DECK.cards["quartz-petite-ville"].icon,)
    assert rows[0].placed == (DECK.card_text("quartz-petite-ville", "title", "fr"),)
    assert results.found(seen(scene, outcomes={"places": placed})) == words("fr").say("debrief.placed", count=3)


@pytest.mark.parametrize(("layout", "rounded"), [("ring", True), ("line", False)])
def test_an_order_that_goes_round_is_shown_as_a_ring(layout: str, rounded: bool) -> None:
    numbers = {card: str(number) for number, card in enumerate(RING, start=1)}
    order = PlacedOutcome(layout, tuple(numbers.values()), numbers, (), 6)
    assert results.round_order(seen(scene_of(END), outcomes={"ring": order})) is rounded
    assert not results.round_order(seen(scene_of(END), outcomes={}))


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
    scene = scene_of(END, "fr", Festival({("ring", about): count for about, count in counts.items()}))
    titles = [DECK.card_text(card, "title", "fr") for card in said or ()]
    wanted = words("fr").say("debrief.hesitation", first=titles[0], second=titles[1]) if said else ""
    assert results.hesitation(scene) == wanted


def test_without_anything_played_there_is_nothing_to_tell() -> None:
    scene = seen(scene_of(END), outcomes={})
    assert results.ring(scene) == []
    assert [tell(scene) for tell in (results.hesitation, results.found)] == ["", ""]
    assert results.ending(scene) == ("", "")


def test_a_code_is_square_and_dark_in_its_corners() -> None:
    rows = results.code("Dessinez l’anneau de mémoire pour quelqu’un de votre entourage.")
    assert {len(row) for row in rows} == {len(rows)}
    assert set("".join(rows)) == {"0", "1"}
    assert [rows[y][x] for y, x in ((0, 0), (0, -1), (-1, 0))] == ["1", "1", "1"]


def test_an_ending_says_what_it_means() -> None:
    scene = seen(scene_of(table_at("end", deck="demain-lia")), band="choisi-et-econome")
    title, meaning = results.ending(scene)
    assert title == "Choisi et économe"
    assert meaning.startswith("Vous gardez votre mot à dire")
    assert meaning.endswith(f" {scene.text('text')}")
    assert scene.text("text").startswith("Aucune fin n’est une défaite")


@pytest.mark.parametrize(("others", "said"), [(9, "result.first"), (10, "debrief.same_ending")])
def test_an_ending_is_told_beside_the_festivals(others: int, said: str) -> None:
    counts = {"band-choisi-et-econome": 10, "band-econome-mais-ailleurs": others, "smile-3": 90}
    totals = {("end", "end"): counts}
    table = table_at("end", deck="demain-lia")
    scene = seen(scene_of(table, "fr", Festival(totals)), band="choisi-et-econome")
    assert results.same_ending(scene) == words("fr").say(said, share=50)
    assert results.same_ending(scene_of(END)) == ""
