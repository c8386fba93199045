"""Chance gives cards: which ones, to whom, and how evenly."""

from collections.abc import Mapping
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.cards import Card
from kiosk.engine.moves import TABLE, Continue, Left, Paused
from kiosk.engine.step import Answer, text_card, wall_name
from kiosk.engine.view import answers
from kiosk.kinds.deal.rules import Dealt, ReadOwn, Redraw
from kiosk.sessions.chance import RandomChance
from tests.engine.tables import Table, Told, cards_of, game_of

DEAL: dict[str, object] = {"id": "deal", "kind": "deal", "from": "pile", "to": "table"}
ZONES = {"pile": {"cards": "fact", "show": "hidden"}, "table": {}, "hand": {"per": "seat", "show": "owner"}}
FACTS = cards_of(
    "fact",
    dig={"stage": "take", "tone": "good"},
    mine={"stage": "take", "tone": "bad"},
    read={"stage": "learn", "tone": "good"},
    sort={"stage": "learn | use", "tone": "bad"},
    talk={"stage": "use", "tone": "good"},
)
GRIDS = st.integers(1, 5).flatmap(lambda stages: st.lists(st.integers(1, 2), min_size=stages, max_size=stages))


def dealt(*first: str, seats: tuple[int, ...] = (1,), recent: tuple[str, ...] = (), **changes: object) -> Table:
    game = game_of(DEAL | changes, cards=FACTS, zones=ZONES)
    return Table(game, *seats, chance=Told(*first), recent=recent)


def test_what_chance_gave_is_an_event_that_cannot_be_unseen() -> None:
    table = dealt("read", "mine", count=2)
    assert [event.move for event in table.events[1:]] == [Dealt(("read", "mine"))]
    assert (table.shown.cards, table.shown.count) == (("read", "mine"), 2)
    assert table.view().zones["table"].cards == ("read", "mine")
    assert table.view().zones["pile"].count == 3
    assert table.view().undo is None


def test_cards_that_come_quietly_wait_for_nobody() -> None:
    table = dealt("talk", quiet=True)
    assert table.view().id != "deal"
    assert table.state.zones["table"] == ("talk",)
    assert answers(table.game, table.state) == (Answer("deal", "talk", "seen", 1),)


def test_the_table_goes_on_and_the_cards_count_as_seen() -> None:
    table = dealt("talk")
    assert Continue() in table.legal()
    table.do(Continue())
    assert answers(table.game, table.state) == (Answer("deal", "talk", "seen", 1),)


@pytest.mark.parametrize(
    ("first", "spread", "given"),
    [
        (("dig", "mine", "read", "talk"), "stage", ("dig", "read", "talk")),
        (("sort", "dig", "talk", "read"), "stage", ("sort", "talk", "dig")),
        (("mine", "dig"), {"stage": ["take", "learn | use"]}, ("mine", "read", "dig")),
        (("talk", "read", "dig"), {"tone": ["bad", "good"]}, ("mine", "talk", "sort")),
    ],
    ids=["column", "two-valued", "groups", "other-column"],
)
def test_one_of_each_takes_from_each_in_turn(first: tuple[str, ...], spread: object, given: tuple[str, ...]) -> None:
    assert dealt(*first, count=3, one_of_each=spread).shown.cards == given


@pytest.mark.parametrize(("count", "given"), [(5, 5), (6, 5), (60, 5)])
@pytest.mark.parametrize("spread", [None, "stage"])
def test_a_small_pile_gives_what_it_has(count: int, given: int, spread: str | None) -> None:
    cards = dealt(count=count, one_of_each=spread).shown.cards
    assert (len(cards), len(set(cards))) == (given, given)


def test_an_empty_pile_is_no_dead_end() -> None:
    table = Table(game_of(DEAL, zones=ZONES))
    assert table.shown.count == 0
    table.do(Continue())
    assert table.open == "end"


def test_cards_of_the_last_sessions_come_only_when_there_is_nothing_else() -> None:
    recent = ("dig", "read", "mine")
    assert dealt(*recent, count=2, recent=recent).shown.cards == ("sort", "talk")
    assert dealt(*recent, count=3, recent=recent).shown.cards == ("sort", "talk", "dig")
    assert dealt(*recent, count=3, recent=recent, one_of_each="stage").shown.cards == ("sort", "talk", "dig")


def test_only_cards_that_agree_with_the_zone_are_given() -> None:
    game = game_of(
        DEAL | {"from": "themes", "to": "theme"},
        DEAL | {"id": "more", "count": 9, "where": {"stage": "theme"}},
        cards=(*FACTS, *cards_of("theme", learning={"stage": "learn"})),
        zones=ZONES | {"themes": {"cards": "theme"}, "theme": {}},
    )
    table = Table(game)
    table.do(Continue())
    assert table.shown.cards == ("read", "sort")


def test_each_seat_that_is_here_gets_its_own_cards_unseen_by_others() -> None:
    table = dealt(seats=(2, 3), to="hand", per="seat", count=2)
    assert (table.shown.cards, table.shown.count) == ((), 4)
    hands = {seat: table.view(seat).zones[f"hand@{seat}"].cards for seat in (2, 3)}
    assert hands == {2: ("dig", "mine"), 3: ("read", "sort")}
    for viewer, hidden in ((TABLE, "dig mine read sort"), (2, "read sort"), (3, "dig mine")):
        assert not any(repr(card) in repr(table.view(viewer)) for card in hidden.split())


def test_a_paused_seat_gets_none() -> None:
    hello = {"id": "hello", "kind": "say", "text": "h"}
    table = Table(game_of(hello, DEAL | {"to": "hand", "per": "seat"}, cards=FACTS, zones=ZONES), 1, 2, 3)
    table.do(Paused(2), Continue())
    assert [len(table.state.zones[f"hand@{seat}"]) for seat in (1, 2, 3)] == [1, 0, 1]


@given(GRIDS, st.integers(3, 10), st.integers(), st.data())
def test_every_stage_and_every_tone_are_there_as_far_as_the_number_allows(
    grid: list[int], count: int, seed: int, data: st.DataObject
) -> None:
    """``grid`` says how many good and how many bad cards each stage has."""
    stages = [(f"s{stage}", n) for stage, many in enumerate(grid) for n in range(many)]
    cards = cards_of("fact", **{f"{t}-{s}-{n}": {"stage": s, "tone": t} for s, n in stages for t in "gb"})
    recent = tuple(data.draw(st.lists(st.sampled_from([card.id for card in cards]), unique=True)))
    game = game_of(DEAL | {"count": count, "one_of_each": "stage", "mix": "tone"}, cards=cards, zones=ZONES)
    given = [game.cards[card] for card in Table(game, chance=RandomChance(seed), recent=recent).shown.cards]
    assert len(given) == min(count, len(cards))
    assert len({card.traits["stage"] for card in given}) == min(count, len(grid))
    assert {card.traits["tone"] for card in given} == {"g", "b"}


CELLS = st.lists(st.sets(st.sampled_from("abcd"), max_size=2), min_size=1, max_size=12)


@given(CELLS, st.integers(3, 12), st.integers())
def test_a_mix_alone_has_every_value_when_there_are_enough_cards(cells: list[set[str]], count: int, seed: int) -> None:
    cards = cards_of("fact", **{f"c{n}": {"tone": " | ".join(sorted(cell))} for n, cell in enumerate(cells)})
    game = game_of(DEAL | {"count": count, "mix": "tone"}, cards=cards, zones=ZONES)
    given = Table(game, chance=RandomChance(seed)).shown.cards
    there, got = set().union(*cells), set(chain(*(game.cards[card].values("tone") for card in given)))
    assert len(given) == min(count, len(cards))
    assert len(got) >= min(count, len(there))


ROLES = cards_of("role", anna={}, ben={}, chloe={}, dan={})
SEATED = {"id": "deal", "kind": "deal", "from": "roles", "to": "held", "per": "seat", "private": True}
HELD = {"roles": {"cards": "role", "show": "hidden"}, "held": {"per": "seat"}}


def roles(
    *more: Mapping[str, object], seats: tuple[int, ...] = (1, 2, 3), show: str = "public", **changes: object
) -> Table:
    zones = HELD | {"held": {"per": "seat", "show": show}}
    game = game_of(SEATED | changes, *more, cards=ROLES, zones=zones)
    return Table(game, *seats, chance=Told("anna", "ben", "chloe"))


def test_all_may_read_one_line_of_a_card_at_the_same_time_in_any_order() -> None:
    table = roles()
    assert table.view().free == (1, 2, 3)
    table.do(ReadOwn(), seat=3)
    table.do(ReadOwn(), seat=1)
    assert (table.view().free, table.refusal(ReadOwn(), seat=3)) == ((2,), "already_read")
    assert table.refusal(Continue()) == "not_everyone"
    table.do(Left(2))
    table.do(Continue())
    assert table.state.outcome == "result"


@pytest.mark.parametrize("changes", [{"show": "owner"}, {"show": "hidden"}, {"count": 2, "seats": (1, 2)}])
def test_a_whole_card_or_several_are_read_one_after_the_other(changes: dict[str, Any]) -> None:
    table = roles(**changes)
    assert (table.view().free, table.refusal(ReadOwn(), seat=2)) == ((), "not_your_turn")


def test_each_seat_reads_its_own_in_turn_and_nobody_who_left_is_waited_for() -> None:
    table = roles(show="owner")
    assert (table.shown.reader, table.refusal(Continue())) == (1, "not_everyone")
    assert table.refusal(ReadOwn(), seat=2) == "not_your_turn"
    table.do(ReadOwn(), seat=1)
    assert table.refusal(ReadOwn(), seat=1) == "already_read"
    table.do(Left(2))
    assert table.shown.reader == 3
    table.do(ReadOwn(), seat=3)
    table.do(Continue())
    assert table.state.outcome == "result"


def test_cards_pass_to_the_next_seat_that_is_here() -> None:
    rotate = {"id": "swap", "kind": "deal", "from": "held", "to": "held", "rotate": "left"}
    table = roles(rotate)
    for seat in (1, 2, 3):
        table.do(ReadOwn(), seat=seat)
    table.do(Continue())
    assert dict(table.shown.given) == {1: ("chloe",), 2: ("anna",), 3: ("ben",)}
    assert table.view().zones["held@2"].cards == ("anna",)
    table.do(Continue())
    assert [answer.about for answer in answers(table.game, table.state)] == ["anna", "ben", "chloe"]


def test_a_card_is_exchanged_once_for_another_of_its_kind() -> None:
    table = dealt("dig", "read", "mine", "sort", count=2, one_of_each="tone", redraws=3)
    assert (table.shown.cards, table.shown.redraws) == (("dig", "mine"), 3)
    table.do(Redraw("dig"))
    assert table.shown.cards == ("read", "mine")
    assert (table.shown.exchanged, table.shown.redraws) == (("read",), 2)
    assert table.refusal(Redraw("read")) == "no_redraw_left"
    assert table.refusal(Redraw("dig")) == "no_such_card"
    assert table.view().zones["table"].cards == ("read", "mine")
    assert "dig" not in table.state.zones["pile"]


def test_a_seat_that_exchanges_its_card_reads_the_new_one() -> None:
    table = roles(redraws=1)
    assert table.refusal(Redraw("anna")) == "not_everyone"
    for seat in (1, 2, 3):
        table.do(ReadOwn(), seat=seat)
    table.do(Redraw("ben"))
    assert (table.shown.reader, table.shown.exchanged, dict(table.shown.given)[2]) == (2, ("dan",), ("dan",))
    assert table.view().zones["held@2"].cards == ("dan",)
    assert "ben" not in table.state.zones["roles"]
    table.do(ReadOwn(), seat=2)
    table.do(Continue())
    assert table.state.outcome == "result"


@pytest.mark.parametrize(("redraws", "pile", "reason"), [(0, 3, "no_redraw_left"), (1, 5, "nothing_left")])
def test_an_exchange_needs_a_right_and_a_card(redraws: int, pile: int, reason: str) -> None:
    table = dealt(count=pile, redraws=redraws)
    assert table.refusal(Redraw("dig")) == reason


def test_cards_that_lie_there_leave_first_and_the_new_ones_differ_from_them() -> None:
    steps: list[dict[str, object]] = [
        DEAL | {"id": name, "discard": "past", "unlike": {"stage": "past"}} for name in ("one", "two", "three")
    ]
    table = Table(game_of(*steps, cards=FACTS, zones=ZONES | {"past": {}}), chance=Told("dig", "mine", "read", "sort"))
    seen = [table.shown.cards]
    for _ in range(2):
        table.do(Continue())
        seen.append(table.shown.cards)
    assert seen == [("dig",), ("read",), ("talk",)]
    assert (table.view().zones["past"].cards, table.view().zones["table"].cards) == (("dig", "read"), ("talk",))


def test_an_event_changes_the_counters_within_their_bounds() -> None:
    storm = Card("storm", "fact", effects={"trust": -9, "water": 2})
    counters = {"trust": {"start": 3, "max": 6}, "water": {"start": 3, "max": 6}}
    table = Table(game_of(DEAL | {"resolve": True}, cards=[storm], zones=ZONES, counters=counters))
    assert table.state.counters == {"trust": 0, "water": 5}


TRIAL = cards_of("role", judge={}, clerk={}, **{f"juror-{number}": {} for number in range(1, 7)})


def roles_dealt(count: int, seed: int, recent: tuple[str, ...] = (), **changes: object) -> tuple[str, ...]:
    """Roles dealt to so many seats, in their order."""
    game = game_of(
        {"id": "deal", "kind": "deal", "from": "roles", "to": "part", "per": "seat"} | changes,
        cards=TRIAL,
        zones={"roles": {"cards": "role", "show": "hidden"}, "part": {"per": "seat"}},
    )
    cards: tuple[str, ...] = Table(game, *range(1, count + 1), chance=RandomChance(seed), recent=recent).shown.cards
    return cards


@given(st.integers(1, 6), st.integers(0, 999), st.sampled_from([(), ("judge", "clerk")]))
def test_what_is_always_dealt_is_dealt_whatever_the_number_of_seats(
    count: int, seed: int, recent: tuple[str, ...]
) -> None:
    dealt = roles_dealt(count, seed, recent, always=["judge", "clerk"])
    assert len(dealt) == len(set(dealt)) == count
    assert set(("judge", "clerk")[:count]) <= set(dealt)


@pytest.mark.parametrize("recent", [(), ("judge", "clerk")])
def test_chance_alone_says_who_has_it(recent: tuple[str, ...]) -> None:
    places = {roles_dealt(4, seed, recent, always=["judge"]).index("judge") for seed in range(60)}
    assert places == {0, 1, 2, 3}


def test_what_is_always_dealt_keeps_to_the_spread_and_the_mix() -> None:
    spread = dealt(count=3, always=["talk"], one_of_each="stage").shown.cards
    assert "talk" in spread
    mixed = dealt("dig", "read", count=2, always=["dig"], mix="tone").shown.cards
    assert "dig" in mixed
    assert {card.traits["tone"] for card in FACTS if card.id in mixed} == {"good", "bad"}


def test_a_card_that_the_game_needs_is_not_exchanged() -> None:
    table = dealt("read", count=2, redraws=1, always=["dig"])
    assert table.refusal(Redraw("dig")) == "always_dealt"
    assert "dig" in table.shown.exchanged
    table.do(Redraw("read"))


def test_one_that_is_no_longer_in_the_pile_is_not_waited_for() -> None:
    table = dealt("read", count=2, always=["nothing"])
    assert len(table.shown.cards) == 2


TALES = tuple(text_card(wall_name(f"0{number}", step, "dig")) for number, step in enumerate(("tale", "twin")))
WALL = {"pile": {"cards": "fact", "texts": "approved"}, "table": {}}


def walled(
    texts: tuple[str, ...], zone: dict[str, Any] | None = None, seed: int | None = None, **changes: Any
) -> tuple[str, ...]:
    game = game_of(DEAL | changes, cards=FACTS, zones=WALL | {"pile": WALL["pile"] | (zone or {})})
    return Table(game, texts=texts, chance=None if seed is None else RandomChance(seed)).state.zones["table"]


def test_what_visitors_wrote_comes_before_the_cards_that_stand_in_for_it() -> None:
    assert walled(TALES, count=3) == (*TALES, "dig")
    assert walled((), count=3) == ("dig", "mine", "read")
    assert {walled(TALES, count=2, seed=seed) for seed in range(9)} == {TALES, TALES[::-1]}


def test_a_zone_may_hold_what_was_written_at_some_steps_alone() -> None:
    twins = {"steps": ("twin",)}
    assert walled(TALES, twins, count=2) == (TALES[1], "dig")
    assert walled(("~old", *TALES), twins, count=3) == ("~old", TALES[1], "dig")
    assert walled(TALES, twins | {"cards": None}, count=2) == (TALES[1],)


def test_a_text_is_dealt_where_the_card_it_answers_agrees() -> None:
    steps = (
        DEAL | {"from": "themes", "to": "theme"},
        DEAL | {"id": "more", "count": 9, "where": {"stage": "theme"}},
    )
    cards = (*FACTS, *cards_of("theme", learning={"stage": "learn"}))
    texts = tuple(text_card(wall_name(f"0{number}", "tale", card)) for number, card in enumerate(("read", "dig")))
    made = Table(game_of(*steps, cards=cards, zones=WALL | {"themes": {"cards": "theme"}, "theme": {}}), texts=texts)
    made.do(Continue())
    assert made.shown.cards == (texts[0], "read", "sort")
