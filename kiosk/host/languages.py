"""The languages the screens speak, and how each is written; read by the standard library alone."""

from typing import NamedTuple


class Writing(NamedTuple):
    """How a language is written. ``keyboard`` is the order of letters that its people know by heart; ``mirrored``: it
    runs from the right to the left, and so does all that is drawn."""

    keyboard: str
    mirrored: bool = False


LANGUAGES = {"fr": Writing("azerty"), "en": Writing("qwerty")}
"""By code, in the order in which the button of the language goes round them."""
FIRST = next(iter(LANGUAGES))
KEYBOARDS = ("azerty", "qwerty")


def following(language: str) -> str:
    """The next language, and after the last one the first. Raises ValueError for one the screens do not speak."""
    return _after(language, tuple(LANGUAGES))


def other_keyboard(keyboard: str) -> str:
    """The order of letters that is offered beside this one. Raises ValueError."""
    return _after(keyboard, KEYBOARDS)


def _after(one: str, row: tuple[str, ...]) -> str:
    return row[(row.index(one) + 1) % len(row)]
