"""How texts are written: apostrophes, non-breaking spaces and quotes of each language; no mark-up."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.decks.checks.survey import Survey
from kiosk.decks.checks.translations import texts
from kiosk.decks.draft import Draft

HARD = "\u00a0\u202f"


class Rule(NamedTuple):
    """A fault: its code, the set of signs one of which it begins with, and what stands around that sign."""

    code: str
    signs: str
    around: str


class WritingRules:
    """The rules of a language. Most texts have no fault: that is seen in one search, which stops only at signs."""

    def __init__(self, *rules: Rule) -> None:
        self._each = [(rule.code, re.compile(f"[{rule.signs}](?:{rule.around})")) for rule in rules]
        around = "|".join(f"(?<=[{rule.signs}])(?:{rule.around})" for rule in rules)
        self._any = re.compile(f"[{''.join(rule.signs for rule in rules)}](?:{around})")

    def faults(self, text: str) -> list[tuple[str, re.Match[str]]]:
        """The faults of a text, the first of each code."""
        if self._any.search(text) is None:
            return []
        return [(code, found) for code, fault in self._each if (found := fault.search(text))]


LINK = r"[^\[\]]{0,60}\]\([^()]{0,60}\)"
EVERYWHERE = (
    Rule(
        "W063",
        r"<!\[*",
        rf"(?<=<)[/!]?[a-zA-Z][^<>]{{0,60}}>?|(?<=!)\[{LINK}|(?<=\[){LINK}|(?<=\*)\*[^*]{{1,60}}\*\*",
    ),
    Rule("W071", "'", r"(?<=\w.)|(?=\w)"),
    Rule("W073", ".", r"\.\."),
)
OTHER = WritingRules(*EVERYWHERE)
RULES: Mapping[str, WritingRules] = {
    "fr": WritingRules(
        *EVERYWHERE,
        Rule("W070", "?!:;%", rf"(?<![{HARD}?!].)(?=[\s»)”…]|$)"),
        Rule("W072", "«»", rf"(?<=«)(?![{HARD}])|(?<=»)(?<![{HARD}].)"),
    ),
    "en": WritingRules(*EVERYWHERE, Rule("W074", "?!:;%", rf"(?<=[ {HARD}].)(?=\s|$)")),
}


def check(survey: Survey) -> None:
    """Every text, by the rules of its language; of each fault, the first in a text."""
    if not any(faults(language, every) for language, every in _at_once(survey.draft)):
        return
    for language, text, place in texts(survey.draft):
        for code, found in faults(language, text):
            quoted = {"markup": found[0]} if code == "W063" else {"mark": found[0], "extract": _around(text, found)}
            survey.draft.findings.add(code, place, **quoted)


def _at_once(draft: Draft) -> Iterator[tuple[str, str]]:
    """All texts of a language as one, which has a fault where one of them has: most decks have none at all."""
    yield draft.language, "\n".join(draft.texts.values())
    for language, table in draft.retold:
        yield language, "\n".join([row["target"] for row in table.rows])


def faults(language: str, text: str) -> list[tuple[str, re.Match[str]]]:
    """The faults of a text by the rules of its language, the first of each code."""
    return RULES.get(language, OTHER).faults(text)


def _around(text: str, found: re.Match[str]) -> str:
    """The words around a fault."""
    return text[max(0, found.start() - 20) : found.end() + 10].strip()
