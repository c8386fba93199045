"""The words of the screens, by section: those of the house under ``assets/strings``, a kind's own in its folder."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any
from unicodedata import bidirectional

from kiosk import kinds
from kiosk.host.languages import LANGUAGES, Writing
from kiosk.host.paths import assets_dir

EASY = "-easy"
"""What stands behind a language that is asked for in easy words: ``fr-easy``."""
ISOLATED = "\u2068{}\u2069"
"""Signs that are not seen, between which a text runs its own way and leaves what is around it alone."""


def filled(text: str, writing: Writing, values: Mapping[str, Any]) -> str:
    """A text with its blanks filled: what runs the other way than its language is isolated."""
    other = {"L"} if writing.mirrored else {"R", "AL"}
    crossing = {name for name, value in values.items() if other & set(map(bidirectional, str(value)))}
    return text.format(**{**values, **{name: ISOLATED.format(values[name]) for name in crossing}})


class Words:
    """The words of one language, by section and name. ``asked`` is how decks are asked for their texts beside them: in
    this language, or in its easy words."""

    def __init__(self, asked: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.asked = asked
        self.language = asked.removesuffix(EASY)
        self.writing = LANGUAGES[self.language]
        self.texts = texts

    def say(self, key: str, **values: Any) -> str:
        """The words named ``section.name``, with their blanks filled. Raises KeyError for unknown words."""
        section, name = key.split(".")
        return filled(self.texts[section][name], self.writing, values)

    def count(self, key: str, count: int, **values: Any) -> str:
        """The words named ``key_none``, ``key_one`` or ``key_many``, with their count."""
        number = {0: "none", 1: "one"}.get(count, "many")
        return self.say(f"{key}_{number}", count=count, **values)

    def find(self, key: str, other: str = "") -> str:
        """The words named ``section.name``, or others where there are none."""
        section, _, name = key.partition(".")
        return self.texts[section].get(name, other)


@cache
def words(asked: str) -> Words:
    """The words of a language, or its easy words, of which only those are written that differ: ``fr-easy``. Raises
    KeyError for a language the screens do not speak, IncompleteKindError for a kind that does not speak every
    language."""
    if asked.endswith(EASY):
        full, easy = words(asked.removesuffix(EASY)).texts, _house(asked)
        return Words(asked, {name: {**told, **easy.get(name, {})} for name, told in full.items()})
    own = {one: kinds.texts(f"{one}.toml") for one in LANGUAGES}[asked]
    return Words(asked, _house(asked) | {kind: tomllib.loads(text) for kind, text in own.items()})


def _house(asked: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((assets_dir() / "strings" / f"{asked}.toml").read_text("utf-8"))
