"""How texts are written: apostrophes, non-breaking spaces and quotes of each language; no mark-up."""

import re
from collections.abc import Mapping

from kiosk.decks.checks.survey import Survey
from kiosk.decks.checks.translations import texts

HARD = "\u00a0\u202f"
EVERYWHERE = {
    "W063": re.compile(r"<[/!]?[a-zA-Z][^<>]{0,60}>?|!?\[[^\[\]]{0,60}\]\([^()]{0,60}\)|\*\*[^*]{1,60}\*\*"),
    "W071": re.compile(r"(?<=\w)'|'(?=\w)"),
    "W073": re.compile(r"\.\.\."),
}
RULES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "fr": {
        "W070": re.compile(rf"(?<![{HARD}?!])[?!:;%](?=[\s»)”…]|$)"),
        "W072": re.compile(rf"«(?![{HARD}])|(?<![{HARD}])»"),
    },
    "en": {"W074": re.compile(rf"(?<=[ {HARD}])[?!:;%](?=\s|$)")},
}
QUICK = re.compile(r"[?!:;%«»'<\[*]|\.\.\.")
"""What every rule needs to find; a text without any of it is in order."""


def check(survey: Survey) -> None:
    """Every text, by the rules of its language; of each fault, the first in a text."""
    rules = {language: {**EVERYWHERE, **own} for language, own in RULES.items()}
    for language, text, place in texts(survey.draft):
        if QUICK.search(text):
            for code, rule in rules.get(language, EVERYWHERE).items():
                if found := rule.search(text):
                    values = (
                        {"mark": found[0], "extract": _around(text, found)} if code != "W063" else {"markup": found[0]}
                    )
                    survey.draft.findings.add(code, place, **values)


def _around(text: str, found: re.Match[str]) -> str:
    """The words around a fault."""
    return text[max(0, found.start() - 20) : found.end() + 10].strip()
