"""How texts are written: apostrophes, non-breaking spaces and quotes of each language; no mark-up."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from kiosk.decks.checks.survey import Survey
from kiosk.decks.checks.translations import texts

HARD = "\u00a0\u202f"


class Rule(NamedTuple):
    """A fault: its code, the signs without which a text cannot have it, and the fault itself."""

    code: str
    signs: tuple[str, ...]
    fault: re.Pattern[str]


EVERYWHERE = (
    Rule(
        "W063",
        ("<", "](", "**"),
        re.compile(r"<[/!]?[a-zA-Z][^<>]{0,60}>?|!?\[[^\[\]]{0,60}\]\([^()]{0,60}\)|\*\*[^*]{1,60}\*\*"),
    ),
    Rule("W071", ("'",), re.compile(r"(?<=\w)'|'(?=\w)")),
    Rule("W073", ("...",), re.compile(r"\.\.\.")),
)
RULES: Mapping[str, tuple[Rule, ...]] = {
    "fr": (
        *EVERYWHERE,
        Rule("W070", tuple("?!:;%"), re.compile(rf"[?!:;%](?<![{HARD}?!].)(?=[\s»)”…]|$)")),
        Rule("W072", tuple("«»"), re.compile(rf"«(?![{HARD}])|»(?<![{HARD}].)")),
    ),
    "en": (*EVERYWHERE, Rule("W074", tuple("?!:;%"), re.compile(rf"[?!:;%](?<=[ {HARD}].)(?=\s|$)"))),
}


def check(survey: Survey) -> None:
    """Every text, by the rules of its language; of each fault, the first in a text."""
    for language, text, place in texts(survey.draft):
        for code, found in faults(language, text):
            quoted = {"markup": found[0]} if code == "W063" else {"mark": found[0], "extract": _around(text, found)}
            survey.draft.findings.add(code, place, **quoted)


def faults(language: str, text: str) -> list[tuple[str, re.Match[str]]]:
    """The faults of a text, the first of each code."""
    rules = RULES.get(language, EVERYWHERE)
    near = [rule for rule in rules if any(map(text.__contains__, rule.signs))]
    return [(rule.code, found) for rule in near if (found := rule.fault.search(text))]


def _around(text: str, found: re.Match[str]) -> str:
    """The words around a fault."""
    return text[max(0, found.start() - 20) : found.end() + 10].strip()
