"""Luck is the same cards in another order, and the same order again for the same seed."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.sessions.chance import RandomChance

CARDS = tuple("abcdefgh")


@given(st.lists(st.text(), unique=True).map(tuple), st.none() | st.integers())
def test_nothing_is_lost_or_added(cards: tuple[str, ...], seed: int | None) -> None:
    assert sorted(RandomChance(seed).shuffled(cards)) == sorted(cards)


@given(st.integers())
def test_a_seed_gives_the_same_luck_again(seed: int) -> None:
    one, other = RandomChance(seed), RandomChance(seed)
    assert [one.shuffled(CARDS) for _ in range(3)] == [other.shuffled(CARDS) for _ in range(3)]


def test_every_card_may_come_first() -> None:
    chance = RandomChance(1)
    assert {chance.shuffled(CARDS)[0] for _ in range(200)} == set(CARDS)
