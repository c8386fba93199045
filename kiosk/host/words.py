"""The words of the screens: one file per language under ``assets/strings``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from kiosk.host.paths import assets_dir

LANGUAGES = ("fr", "en")


class Words:
    """The words of one language, by section and name."""

    def __init__(self, language: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self.texts = texts

    def say(self, key: str, **values: Any) -> str:
        """The words named ``section.name``, with their blanks filled. Raises KeyError for unknown words."""
        section, name = key.split(".")
        return self.texts[section][name].format(**values)


@cache
def words(language: str) -> Words:
    """The words of a language. Raises KeyError for a language the screens do not speak."""
    if language not in LANGUAGES:
        raise KeyError(language)
    with (assets_dir() / "strings" / f"{language}.toml").open("rb") as file:
        return Words(language, tomllib.load(file))
