"""What visitors are offered: which games, in which order, in which lengths; kept, and told in the journal."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decks.library import Library
from kiosk.engine.step import LENGTHS
from kiosk.facilitator.games import SETTING, WHOLE, Games, Offer, Offers
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.viewmodels.scenes import shipped_deck

NOTHING_INSTALLED = InstalledDecks(Path("/nowhere"))
NAMES = ("boite-noire", "le-duel", "demain-lia")
OFFERS = [
    Offer(on, lengths, default)
    for on, lengths in product((True, False), [LENGTHS, ("short",), ("normal", "long"), ("short", "long")])
    for default in lengths
]


def library(*names: str) -> Library:
    return Library(tuple(shipped_deck(name) for name in names), (), (), ())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path, FakeClock().now)
    yield opened
    opened.close()


@pytest.fixture
def games(store: Store) -> Games:
    return games_of(store)


def games_of(store: Store, *names: str) -> Games:
    """The games of a kiosk that was just started."""
    return Games(store, FakeClock(), NOTHING_INSTALLED, lambda installed: library(*(names or NAMES)))


def offered(games: Games) -> list[str]:
    return [deck.id for deck in games.offered.decks]


def test_everything_is_offered_whole_until_somebody_decides(games: Games) -> None:
    assert offered(games) == list(NAMES)
    assert {games.offers.of(name) for name in NAMES} == {Offer(True, ("flash", "short", "normal", "long"), "flash")}


def test_a_game_is_switched_off_and_on_and_keeps_its_place(games: Games, store: Store) -> None:
    games.switch("le-duel")
    assert offered(games) == ["boite-noire", "demain-lia"]
    assert [deck.id for deck in games.library.decks] == list(NAMES)
    games.switch("le-duel")
    assert offered(games) == list(NAMES)
    deck = shipped_deck("le-duel")
    about = f"le-duel/{deck.version}/{deck.sha256[:12]}"
    assert [(line.action, line.about, line.result) for line in store.ledger.lines()] == [
        ("switched", about, "off"),
        ("switched", about, "on"),
    ]


@pytest.mark.parametrize(
    ("deck", "by", "order"),
    [
        ("le-duel", -1, ["le-duel", "boite-noire", "demain-lia"]),
        ("le-duel", 1, ["boite-noire", "demain-lia", "le-duel"]),
        ("boite-noire", -1, ["boite-noire", "le-duel", "demain-lia"]),
        ("demain-lia", 1, ["boite-noire", "le-duel", "demain-lia"]),
    ],
)
def test_a_game_moves_on_the_choice_screen(games: Games, deck: str, by: int, order: list[str]) -> None:
    games.move(deck, by)
    assert offered(games) == order


def test_a_new_game_comes_after_those_that_were_ordered(games: Games, store: Store) -> None:
    games.move("demain-lia", -2)
    assert offered(games_of(store, "micro-dystopies", *NAMES)) == [
        "demain-lia",
        "boite-noire",
        "le-duel",
        "micro-dystopies",
    ]


def test_what_was_decided_is_there_after_a_restart(games: Games, store: Store) -> None:
    games.switch("boite-noire")
    games.move("demain-lia", -1)
    games.allow("le-duel", "long")
    games.start_with("le-duel", "short")
    again = games_of(store)
    assert offered(again) == ["demain-lia", "le-duel"]
    assert again.offers == games.offers
    assert again.offers.of("le-duel") == Offer(True, ("flash", "short", "normal"), "short")


def test_the_folders_are_looked_at_again(store: Store) -> None:
    names = ["boite-noire"]
    games = Games(store, FakeClock(), NOTHING_INSTALLED, lambda installed: library(*names))
    names.insert(0, "le-duel")
    assert offered(games) == ["boite-noire"]
    games.reload()
    assert offered(games) == ["le-duel", "boite-noire"]


@pytest.mark.parametrize("offer", OFFERS, ids=str)
def test_a_length_is_offered_or_not_and_the_last_one_stays(offer: Offer) -> None:
    for length in LENGTHS:
        other = offer.with_or_without(length)
        assert set(other.lengths) == set(offer.lengths) ^ {length} or offer.lengths == (length,) == other.lengths
        assert list(other.lengths) == [one for one in LENGTHS if one in other.lengths]
        assert other.default in other.lengths
        assert offer.default in (other.default, length)
        assert offer.starting_with(length) == replace(
            offer, default=length, lengths=tuple(one for one in LENGTHS if one in {*offer.lengths, length})
        )


@given(st.permutations(NAMES), st.dictionaries(st.sampled_from(NAMES), st.sampled_from(OFFERS)))
def test_offers_are_read_as_they_were_told(order: list[str], offers: dict[str, Offer]) -> None:
    told = Offers(tuple(order), offers)
    assert Offers.read(told.told()) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        '{"order": 3, "games": {}}',
        '{"order": [], "games": []}',
        '{"order": [], "games": {"le-duel": {"on": false}}}',
    ],
)
def test_what_cannot_be_read_offers_everything(store: Store, text: str) -> None:
    store.settings.set(SETTING, text)
    assert offered(games_of(store)) == list(NAMES)


def test_lengths_kept_before_there_was_a_flash_one_stay_and_it_is_offered_beside_them() -> None:
    kept = '{"order": [], "games": {"le-duel": {"on": false, "lengths": ["short", "epic"], "default": "%s"}}}'
    assert Offers.read(kept % "short").of("le-duel") == Offer(False, ("flash", "short"), "short")
    assert Offers.read(kept % "epic").of("le-duel") == WHOLE


def test_a_length_that_a_game_gets_later_is_offered_then(games: Games, store: Store) -> None:
    old, new = ("short", "normal", "long"), LENGTHS
    games.allow("le-duel", "long")
    kept = games_of(store).offers.of("le-duel")
    assert kept.within(old) == Offer(True, ("short", "normal"), "normal")
    assert kept.within(new) == Offer(True, ("flash", "short", "normal"), "flash")


def test_a_game_without_what_is_offered_is_offered_whole() -> None:
    old = ("short", "normal", "long")
    assert Offer(lengths=("flash",)).within(old) == Offer(True, old, "normal")
    assert Offer(lengths=("flash", "long")).within(old) == Offer(True, ("long",), "long")
    assert Offer(lengths=("flash", "long")).with_or_without("long", old).lengths == ("flash", "long")


def test_sessions_of_today_are_counted_by_game(games: Games, store: Store) -> None:
    desk = Desk(store, FakeClock(), RandomChance(1))
    for name in ("le-duel", "boite-noire", "le-duel"):
        desk.start(shipped_deck(name), "short", [1, 2])
    assert games.played_today() == {"boite-noire": 1, "le-duel": 2}


def test_the_last_game_that_is_offered_is_never_set_aside(games: Games) -> None:
    for name in NAMES:
        for _ in range(9):
            games.failed(name)
    assert [deck.id for deck in games.offered.decks] == [NAMES[-1]]
    games.put_back(NAMES[0])
    assert [deck.id for deck in games.offered.decks] == [NAMES[0], NAMES[-1]]
