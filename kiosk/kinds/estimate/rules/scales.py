"""The ticks of a slider and the numbers they stand for, on a linear scale or a logarithmic one."""

from math import ceil, floor, log, log10

TICKS = 100
"""The last tick of a slider, where its greatest number stands; the first is 0."""

MOST_LABELS = 8
FEW_DECADES = 2.5
CLOSE = 1e-9
"""How far from a whole number a quotient may be that should be one."""


def value_at(scale: str, least: float, greatest: float, tick: int) -> float:
    """The number at a tick, rounded to two significant digits; the two ends are exact."""
    if tick in (0, TICKS):
        return greatest if tick else least
    share = tick / TICKS
    value = least * (greatest / least) ** share if scale == "log" else least + (greatest - least) * share
    return max(least, min(greatest, float(f"{value:.1e}")))


def place_of(scale: str, least: float, greatest: float, value: float) -> float:
    """Where a number stands, in ticks: between two of them most of the time."""
    if scale == "log":
        return TICKS * log(value / least) / log(greatest / least)
    return TICKS * (value - least) / (greatest - least)


def labels(scale: str, least: float, greatest: float) -> tuple[float, ...]:
    """The round numbers to write along a slider, few enough to be read; its two ends when there are not two."""
    found = _powers(least, greatest) if scale == "log" else _steps(least, greatest)
    return found if len(found) > 1 else (least, greatest)


def _powers(least: float, greatest: float) -> tuple[float, ...]:
    """Powers of ten, some left out when there are many; between them 2 and 5 when there are few."""
    first, last = floor(log10(least)), ceil(log10(greatest))
    digits = (1, 2, 5) if log10(greatest / least) < FEW_DECADES else (1,)
    stride = ceil((last - first + 1) / MOST_LABELS)
    found = (float(f"{digit}e{power}") for power in range(first, last + 1, stride) for digit in digits)
    return tuple(value for value in found if least <= value <= greatest)


def _steps(least: float, greatest: float) -> tuple[float, ...]:
    """Multiples of 1, 2 or 5 times a power of ten, about five of them."""
    wanted = (greatest - least) / 5
    power = floor(log10(wanted))
    step = next(float(f"{digit}e{power}") for digit in (1, 2, 5, 10) if wanted <= digit * 10**power * (1 + CLOSE))
    numbers = range(ceil(least / step - CLOSE), floor(greatest / step + CLOSE) + 1)
    return tuple(round(number * step, 12) for number in numbers)
