"""The chance of pictures."""

from kiosk.art.seeded import Seeded


def test_the_same_text_draws_the_same_everywhere() -> None:
    chance = Seeded("a3")
    assert [round(chance.share(), 9) for _ in range(3)] == [0.922935499, 0.451217157, 0.393420646]


def test_another_text_draws_something_else() -> None:
    assert Seeded("a3").share() != Seeded("a4").share()


def test_a_span_is_kept() -> None:
    chance = Seeded("span")
    drawn = [chance.between(2, 3) for _ in range(500)]
    assert 2 <= min(drawn) < 2.05
    assert 2.95 < max(drawn) < 3


def test_shuffling_keeps_everything_once() -> None:
    things = list(range(20))
    assert sorted(Seeded("x").shuffled(things)) == things != Seeded("x").shuffled(things)
    assert Seeded("x").shuffled(things) != Seeded("y").shuffled(things)
    assert Seeded("x").shuffled([]) == []
