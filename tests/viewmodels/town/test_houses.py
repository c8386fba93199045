"""The houses say of a group its game, its seats and its windows, and nothing else; the newest stands nearest."""

from itertools import pairwise

import pytest

from kiosk.storage import Household
from kiosk.viewmodels.town.houses import (
    MOST,
    WINDOWS,
    PaperHouse,
    Site,
    from_text,
    houses_of,
    sites,
    to_text,
    unremarkable,
)

TONES = {"boite-noire": "teal", "le-duel": "blue"}
SIZE = (1920.0, 300.0)


def town(count: int) -> list[PaperHouse]:
    return houses_of([Household("le-duel", 1 + n % 6, n % 9, n % 9 // 2) for n in range(count)], TONES)


def test_a_house_has_the_colour_and_roof_of_its_game_and_the_width_of_its_seats() -> None:
    first, second, other = houses_of(
        [Household("le-duel", 2, 4, 1), Household("le-duel", 5, 4, 1), Household("boite-noire", 2, 4, 1)], TONES
    )
    assert (first.tone, first.roof) == (second.tone, second.roof)
    assert (first.tone, other.tone) == ("blue", "teal")
    assert first.width == other.width < second.width


@pytest.mark.parametrize(
    ("questions", "agreed", "windows", "lit"),
    [(4, 1, 4, 1), (0, 0, 1, 0), (3, 3, 3, 3), (20, 10, WINDOWS, 3), (20, 0, WINDOWS, 0)],
)
def test_a_window_is_a_question_and_lit_where_all_agreed(questions: int, agreed: int, windows: int, lit: int) -> None:
    (house,) = houses_of([Household("le-duel", 3, questions, agreed)], TONES)
    assert (house.windows, house.lit) == (windows, lit)


def test_what_few_groups_have_is_drawn_as_most_have_it_where_it_is_published() -> None:
    usual, rare = [Household("le-duel", 2, 4, 3)] * 6, [Household("le-duel", 6, 5, 0)] * 4
    houses = houses_of([*usual, *rare], TONES)
    assert unremarkable(houses) == [houses[0]] * 10
    assert unremarkable([*houses, houses[-1]]) == [*houses, houses[-1]]
    assert unremarkable([]) == []


def test_the_house_of_a_game_that_is_gone_is_grey() -> None:
    assert houses_of([Household("gone", 3, 1, 1)], TONES)[0].tone == "slate"


@pytest.mark.parametrize("count", [0, 1, MOST])
def test_a_town_is_a_line_of_text_and_back(count: int) -> None:
    houses = town(count)
    assert from_text(to_text(houses)) == houses
    assert set(to_text(houses)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


@pytest.mark.parametrize("text", ["teal", "teal-1", "teal-1-2-3-four", "teal-1-2-3-4-5"])
def test_what_is_no_town_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_text(text)


def test_the_newest_stands_at_the_right_of_the_nearest_row() -> None:
    houses = town(3)
    placed = sites(houses, *SIZE)
    assert [site.house for site in placed] == houses
    assert {site.row for site in placed} == {0}
    assert placed[0].x < placed[1].x < placed[2].x < SIZE[0]


def test_older_houses_are_farther_higher_and_smaller() -> None:
    placed = sites(town(MOST), *SIZE)
    rows = [next(site for site in placed if site.row == row) for row in (0, 1, 2)]
    assert rows[0].ground > rows[1].ground > rows[2].ground > 0
    assert rows[0].storey > rows[1].storey > rows[2].storey
    assert [site.row for site in placed] == sorted((site.row for site in placed), reverse=True)
    assert len(placed) < MOST, "the oldest are behind the hills"
    assert not overlaps(placed)


def overlaps(placed: list[Site]) -> list[tuple[Site, Site]]:
    pairs = pairwise(placed)
    width = [(one, other) for one, other in pairs if one.row == other.row]
    return [pair for pair in width if pair[0].x + pair[0].house.width * pair[0].storey > pair[1].x + 0.01]
