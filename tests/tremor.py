"""A hand that trembles as it touches: it shakes, and bounces before it rests and after it is lifted."""

from collections.abc import Callable, Iterator
from math import sin, tau
from random import Random

type Contact = list[tuple[float, tuple[float, float]]]
"""From down to up: seconds since what came before, and where it is, in millimetres."""

SAMPLE = 1 / 60
SHAKE = 6.0
"""Millimetres to each side."""
PITCH = (3.0, 8.0)
"""Times a second."""
BOUNCES = (1, 4)
BOUNCE = (0.04, 0.25)
"""How many, and seconds of each."""
REST = (0.6, 1.2)
"""Seconds for which somebody who means it stays."""


def tremor(luck: Random, aim: tuple[float, float]) -> Iterator[Contact]:
    """The contacts of one touch that is meant: bounces, the rest, bounces again."""
    before = luck.randint(*BOUNCES)
    after = luck.randint(0, BOUNCES[1] - before)
    for seconds in (*_some(luck, before), luck.uniform(*REST), *_some(luck, after)):
        yield _contact(luck, aim, seconds)


def _some(luck: Random, count: int) -> list[float]:
    return [luck.uniform(*BOUNCE) for _ in range(count)]


def _contact(luck: Random, aim: tuple[float, float], seconds: float) -> Contact:
    """The hand shakes about the aim, each way at a pitch and from a place of its own."""
    across, down = (_shake(luck, middle) for middle in aim)
    pauses = [luck.uniform(*BOUNCE)] + [SAMPLE] * round(seconds / SAMPLE)
    return [(pause, (across(number * SAMPLE), down(number * SAMPLE))) for number, pause in enumerate(pauses)]


def _shake(luck: Random, middle: float) -> Callable[[float], float]:
    pitch, start = luck.uniform(*PITCH), luck.random()
    return lambda time: middle + SHAKE * sin(tau * (pitch * time + start))
