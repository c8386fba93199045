"""Numbers as people read them in their language: « 2,5 », « 15 000 », « 1,5 million d’images »."""

from decimal import Decimal

from kiosk.host.words import Words

MILLION, BILLION = 10**6, 10**9
VOWELS = tuple("aeiouyàâéèêëîïôöûüh")
EXACT = 2
"""Decimals up to which a number is written in millions; more, and it is written out."""


def written(value: float, words: Words) -> str:
    """A number, in millions or in billions when it is large and round enough."""
    return _split(value, words)[0]


def with_unit(value: float, unit: str, words: Words) -> str:
    """A number and its unit."""
    text, large = _split(value, words)
    return _joined(text, unit, large, words)


def interval(low: float, high: float, unit: str, words: Words) -> str:
    """« 30 à 60 fois », or one number when both are the same."""
    if low == high:
        return with_unit(low, unit, words)
    text, large = _split(high, words)
    return _joined(words.say("number.interval", low=written(low, words), high=text), unit, large, words)


def _joined(text: str, unit: str, large: bool, words: Words) -> str:
    if not unit:
        return text
    if unit.startswith("%"):
        return words.say("number.percent", value=text, unit=unit)
    if not large:
        return words.say("number.unit", value=text, unit=unit)
    vowel = unit.lower().startswith(VOWELS)
    return words.say("number.of_vowel" if vowel else "number.of", value=text, unit=unit)


def _split(value: float, words: Words) -> tuple[str, bool]:
    """A number in words of the language, and whether it ends in millions or billions."""
    for size, names in ((BILLION, ("billion", "billions")), (MILLION, ("million", "millions"))):
        share = Decimal(repr(value)) / size
        if abs(share) >= 1 and round(share, EXACT) == share:
            name = names[abs(share) >= 2]
            return words.say(f"number.{name}", value=_digits(share, words)), True
    return _digits(Decimal(repr(value)), words), False


def _digits(value: Decimal, words: Words) -> str:
    whole, _, rest = f"{abs(value).normalize():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", words.say("number.thousands"))
    sign = "−" if value < 0 else ""
    return f"{sign}{grouped}{words.say('number.point')}{rest}" if rest else f"{sign}{grouped}"
