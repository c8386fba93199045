"""The festival as one picture, once enough have answered."""

import itertools

import pytest

from kiosk.host.words import words
from kiosk.kinds.debrief.screen.crowd import Crowd, crowd
from kiosk.sessions.festival import Festival
from tests.viewmodels.scenes import answered, scene_of, seen, table_at

EARLY = words("fr").say("debrief.early")
RING = ("prendre", "recolter", "trier", "entrainer", "corriger", "repondre")


def endings(choisi: int, econome: int) -> Crowd | None:
    """The picture of a festival in which so many groups came to two of the endings."""
    counts = {"band-choisi-et-econome": choisi, "band-econome-mais-ailleurs": econome, "smile-3": 90}
    scene = scene_of(table_at("end", deck="demain-lia"), festival=Festival({("end", "end"): counts}))
    return crowd(seen(scene, band="choisi-et-econome"))


@pytest.mark.parametrize(
    ("choisi", "econome", "pieces", "said"),
    [
        (15, 5, (15, 5), "debrief.each_group"),
        (40, 8, (40, 8), "debrief.each_group"),
        (48, 1, (24, 1), "debrief.each"),
        (60, 36, (30, 18), "debrief.each"),
    ],
)
def test_each_group_of_the_festival_is_a_piece(choisi: int, econome: int, pieces: tuple[int, int], said: str) -> None:
    shown = endings(choisi, econome)
    assert shown is not None
    kept = {name: number for name, number in zip(shown.names, shown.pieces, strict=True) if number}
    assert tuple(kept.values()) == pieces
    assert next(iter(kept)) == "Choisi et économe"
    assert [name for name, ours in zip(shown.names, shown.ours, strict=True) if ours] == ["Choisi et économe"]
    assert shown.worth == words("fr").say(said, count=2)
    assert shown.sort == "rows"
    assert shown.said == words("fr").say("debrief.same_ending", share=round(100 * choisi / (choisi + econome)))


def test_the_endings_stand_in_the_order_of_the_game() -> None:
    shown = endings(1, 40)
    assert shown is not None
    assert [number for number in shown.pieces if number] == [1, 40]


@pytest.mark.parametrize("game", ["demain-lia", "boite-noire", "le-duel", "une-ia-dans-ma-rue", "micro-dystopies"])
def test_before_enough_have_answered_there_is_no_figure(game: str) -> None:
    table = table_at("end", 1, 2, length="normal", deck=game)
    few = answered(table, point_1=9, option_oui=9, tried=19, hesitated=5)
    shown = crowd(scene_of(table, festival=few))
    assert shown is not None
    assert (shown.names, shown.pieces, shown.worth, shown.said) == ((), (), "", EARLY)


def test_a_ring_has_its_thickest_link_where_most_hesitated() -> None:
    links = {f"{one}>{two}": {"hesitated": 3} for one, two in itertools.pairwise(RING)}
    told = {("ring", about): counts for about, counts in (links | {"trier>entrainer": {"hesitated": 9}}).items()}
    scene = scene_of(table_at("end"), festival=Festival({("ring", "ring"): {"tried": 20}} | told))
    shown = crowd(scene)
    assert shown is not None
    assert (shown.sort, shown.cards) == ("ring", RING)
    assert shown.pieces == (3, 3, 9, 3, 3, 0)
    assert shown.said.startswith("Le lien qui fait le plus hésiter")


@pytest.mark.parametrize(
    ("game", "sort", "measures"),
    [("micro-dystopies", "scale", {"point_1": 12, "point_4": 12}), ("le-duel", "pans", {"option_egalite": 30})],
)
def test_answers_are_pieces_of_a_scale_or_of_two_pans(game: str, sort: str, measures: dict[str, int]) -> None:
    table = table_at("end", 1, 2, length="normal", deck=game)
    shown = crowd(scene_of(table, festival=answered(table, **measures)))
    assert shown is not None
    assert shown.sort == sort
    assert sum(shown.pieces) == 50
    assert shown.worth == words("fr").say("debrief.each_share", share=2)


def test_a_game_names_the_piece_of_its_picture() -> None:
    scenes = [scene_of(table_at("end", deck=game)) for game in ("une-ia-dans-ma-rue", "demain-lia")]
    assert [shown.piece for shown in map(crowd, scenes) if shown] == ["mdi6.home", ""]
