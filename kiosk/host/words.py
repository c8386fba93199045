"""The words of the screens, by section: those of the house under ``assets/strings``, a kind's own in its folder."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from kiosk import kinds
from kiosk.host.paths import assets_dir

LANGUAGES = ("fr", "en")
EASY = "-easy"
"""What stands behind a language that is asked for in easy words: ``fr-easy``."""


class Words:
    """The words of one language, by section and name."""

    def __init__(self, language: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self.texts = texts

    def say(self, key: str, **values: Any) -> str:
        """The words named ``section.name``, with their blanks filled. Raises KeyError for unknown words."""
        section, name = key.split(".")
        return self.texts[section][name].format(**values)

    def count(self, key: str, count: int, **values: Any) -> str:
        """The words named ``key_none``, ``key_one`` or ``key_many``, with their count."""
        number = {0: "none", 1: "one"}.get(count, "many")
        return self.say(f"{key}_{number}", count=count, **values)

    def find(self, key: str, other: str = "") -> str:
        """The words named ``section.name``, or others where there are none."""
        section, _, name = key.partition(".")
        return self.texts[section].get(name, other)


@cache
def words(language: str) -> Words:
    """The words of a language. Raises KeyError for a language the screens do not speak, IncompleteKindError for a kind
    that does not speak every language."""
    own = {one: kinds.texts(f"{one}.toml") for one in LANGUAGES}[language]
    house = (assets_dir() / "strings" / f"{language}.toml").read_text("utf-8")
    return Words(language, tomllib.loads(house) | {kind: tomllib.loads(text) for kind, text in own.items()})
