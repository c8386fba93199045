"""Easy words: all there, about texts that exist, in short sentences without what makes reading slow."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvTable
from kiosk.decks.written import words_beyond

BETWEEN = re.compile(r"(?<=[.!?…])\s+|\n")
"""What parts two sentences."""
SPACES, ENDS = "\u00a0\u202f", (". ", "! ", "? ", "… ")
"""How nearly all sentences end: such ends are found far sooner."""
MOST_WORDS = 12
"""Words of a sentence."""


class SlowSigns(NamedTuple):
    """What one language finds in a sentence: signs of a no, of which there is one at most; a passive; a number. ``any``
    finds any of it in many lines at once."""

    no: re.Pattern[str]
    passive: re.Pattern[str]
    number: re.Pattern[str]
    any: re.Pattern[str]


def _signs(no: str, passive: str, number: str, first: str) -> SlowSigns:
    """``first`` are the letters with which any of them may begin: most words are passed over at theirs."""
    each = (rf"(?:{no})", rf"(?:{passive})(?!\w)", rf"(?:{number})(?!\w)")
    twice = rf"{each[0]}(?:[^.!?…\n]|[.!?…](?!\s))*?\b{each[0]}"
    every = "|".join((twice, *each[1:]))
    patterns = (*(rf"\b{pattern}" for pattern in each), rf"\b(?=[{first}])(?:{every})")
    return SlowSigns(*map(re.compile, patterns))


ASKED = "appel|calcul|cach|cré|demand|donn|envoy|fabriqu|invent|montr|pay|pos|trouv|utilis|vérifi"
DONE = f"(?:{ASKED})ée?s?|choisie?s?|(?:construit|écrit)e?s?|lue?s?"
"""The verbs whose passive is found: a short list, and so no other word is taken for one."""
RULES: Mapping[str, SlowSigns] = {
    "fr": _signs(
        "n’|(?:ne|sans|impossible|inutile)(?!\\w)",
        "(?:est|sont|était|étaient|sera|seront|soit|soient|être|été)"
        f"(?: pas| plus| souvent| toujours| déjà)? (?:{DONE})",
        "onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|vingts?|trente|quarante|cinquante|soixante"
        "|(?<!pour )cents?|mille",
        "cdeimnoqstvéê",
    ),
    "en": _signs(
        "(?:not|\\w+n’t|never|no(?!\\s*[,.!:?])|nobody|nothing|none|without|impossible|cannot)(?!\\w)",
        "(?:is|are|was|were|be|been|being)(?: not| often| always| already)? (?:asked|built|called|checked|chosen"
        "|found|given|hidden|invented|made|paid|sent|shown|used|written)",
        "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
        "|sixty|seventy|eighty|ninety|hundred|thousand",
        r"\w",
    ),
}


def check(survey: Survey) -> None:
    """Every language that has them; whether they are about texts of the deck only when these are known."""
    draft = survey.draft
    for language, table in draft.easy.items():
        if table.file in draft.broken:
            continue
        for fault in draft.easy_faults[language] if draft.game else ():
            draft.findings.add(fault.code, fault.place, **fault.values)
        _style(survey, language, table)


def _style(survey: Survey, language: str, table: CsvTable) -> None:
    """Line by line only where all of them together have something slow."""
    if not _any_slow(language, "\n".join(row["target"] for row in table.rows)):
        return
    for row in table.rows:
        for sentence in BETWEEN.split(row["target"]):
            for code, values in slow(language, sentence):
                survey.draft.findings.add(code, table.place(row.line, "target"), **values)


def _any_slow(language: str, text: str) -> bool:
    rules = RULES.get(language)
    if rules is not None and rules.any.search(text.lower()) is not None:
        return True
    for space in SPACES:
        text = text.replace(space, " ")
    for end in ENDS:
        text = text.replace(end, "\n")
    return any(words_beyond(sentence, MOST_WORDS) for sentence in text.split("\n"))


def slow(language: str, sentence: str) -> list[tuple[str, dict[str, object]]]:
    """What makes a sentence slow to read, by its code."""
    lowered = sentence.lower()
    found: list[tuple[str, dict[str, object]]] = []
    if words := words_beyond(sentence, MOST_WORDS):
        found.append(("W110", {"sentence": sentence, "count": words, "limit": MOST_WORDS}))
    rules = RULES.get(language)
    if rules is None:
        return found
    if len(no := rules.no.findall(lowered)) > 1:
        found.append(("W111", {"words": ", ".join(no)}))
    found += [("W112", {"words": passive}) for passive in rules.passive.findall(lowered)]
    return found + [("W113", {"word": number}) for number in rules.number.findall(lowered)]
