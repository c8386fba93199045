"""The words of workbooks, in both languages: ``assets/workbooks/words.yaml``."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from kiosk.host.paths import assets_dir

LANGUAGES = ("fr", "en")


class Term(BaseModel):
    """What people read and write for one thing: a sheet, a column, a setting, a value. ``values`` names its list.

    ``optional`` is a setting that may stay empty, ``number`` one of digits, ``day`` one that is written 2026-01-31;
    ``limit`` is how many words it may have, 0 where none are counted.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fr: str
    en: str
    help_fr: str = ""
    help_en: str = ""
    values: str = ""
    optional: bool = False
    number: bool = False
    day: bool = False
    limit: int = 0

    def said(self, language: str) -> str:
        """Its name."""
        return self.fr if language == "fr" else self.en

    def help(self, language: str) -> str:
        """What to write there, or what is done with it."""
        return self.help_fr if language == "fr" else self.help_en


type Terms = Mapping[str, Term]


class Wording(BaseModel):
    """Terms by their names in a deck's files. ``head`` is the head of a deck with slots for settings."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sheets: Terms
    columns: Mapping[str, Terms]
    settings: Terms
    lengths: Terms
    values: Mapping[str, Terms]
    suggested: Mapping[str, tuple[str, ...]]
    lists: Terms
    counted: Mapping[str, str]
    head: Mapping[str, Any]
    help: Mapping[str, tuple[str, ...]]


@cache
def words() -> Wording:
    """The words, read once."""
    return Wording.model_validate(asset("words"))


def asset(name: str) -> Any:
    """The data of a file that ships with the kiosk."""
    return yaml.safe_load((assets_dir() / "workbooks" / f"{name}.yaml").read_text("utf-8"))


def plain(text: str) -> str:
    """``« Réglages »`` -> ``reglages``: small letters, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return "-".join("".join(letter if letter.isascii() and letter.isalnum() else " " for letter in bare).split())


def named(text: str, terms: Terms) -> str | None:
    """The term that is called so, in either language or by its name in a deck's files."""
    wanted = plain(text)
    for name, term in terms.items():
        if wanted in (plain(term.fr), plain(term.en), plain(name)):
            return name
    return None


def all_said(terms: Terms, language: str) -> list[str]:
    """What terms are called."""
    return [term.said(language) for term in terms.values()]


def all_spelt(terms: Terms) -> list[str]:
    """What terms are called in both languages, one by one."""
    return [said for language in LANGUAGES for said in all_said(terms, language)]


def paired(terms: Terms) -> list[str]:
    """``turquoise (teal)``: terms in both languages, side by side."""
    return [term.fr if term.fr == term.en else f"{term.fr} ({term.en})" for term in terms.values()]
