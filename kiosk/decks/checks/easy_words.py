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
WORDS_ONLY = bytes(place if chr(place).isalnum() or chr(place) in "_\n" else ord(" ") for place in range(256))
"""For each sign of Latin-1 itself, or a space where it belongs to no word; all others were made a number."""
MOST_WORDS = 12
"""Words of a sentence."""


class SlowSigns(NamedTuple):
    """What one language finds in a sentence in small letters: signs of a no, of which there is one at most; a passive;
    a number. In each no stands one of ``noes``, in each of the others one of ``telling``, in Latin-1: words are looked
    up far sooner than searched for."""

    no: re.Pattern[str]
    passive: re.Pattern[str]
    number: re.Pattern[str]
    noes: frozenset[bytes]
    telling: frozenset[bytes]
    either: frozenset[bytes]

    def perhaps(self, words: list[bytes]) -> bool:
        """Whether a sentence of these words, most of which have none of them, may hold any of it."""
        if self.either.isdisjoint(words):
            return False
        return sum(map(self.noes.__contains__, words)) > 1 or not self.telling.isdisjoint(words)


def _signs(no: str, passive: str, number: str, noes: str, telling: str) -> SlowSigns:
    return SlowSigns(
        re.compile(rf"\b(?:{no})"),
        re.compile(rf"\b(?:{passive})(?!\w)"),
        re.compile(rf"\b(?:{number})(?!\w)"),
        frozenset(noes.encode("latin-1").split(b"|")),
        frozenset(telling.encode("latin-1").split(b"|")),
        frozenset(f"{noes}|{telling}".encode("latin-1").split(b"|")),
    )


ASKED = "appel|calcul|cach|cré|demand|donn|envoy|fabriqu|invent|montr|pay|pos|trouv|utilis|vérifi"
DONE = "|".join(
    [stem + end for stem in ASKED.split("|") for end in ("é", "ée", "és", "ées")]
    + [word + end for word in ("construit", "écrit") for end in ("", "e", "s", "es")]
    + ["choisi", "choisie", "choisis", "choisies", "lu", "lue", "lus", "lues"]
)
"""The verbs whose passive is found: a short list, and so no other word is taken for one."""
DONE_IN_ENGLISH = "asked|built|called|checked|chosen|found|given|hidden|invented|made|paid|sent|shown|used|written"
TENS = "onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|mille"
TENS_IN_ENGLISH = (
    "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    "|sixty|seventy|eighty|ninety|hundred|thousand"
)
RULES: Mapping[str, SlowSigns] = {
    "fr": _signs(
        "n’|(?:ne|sans|impossible|inutile)(?!\\w)",
        "(?:est|sont|était|étaient|sera|seront|soit|soient|être|été)"
        f"(?: pas| plus| souvent| toujours| déjà)? (?:{DONE})",
        f"{TENS}|dix-(?:sept|huit|neuf)|(?<!pour )cents?",
        "n|ne|sans|impossible|inutile",
        f"{DONE}|{TENS}|dix|cent|cents",
    ),
    "en": _signs(
        "(?:not|\\w+n’t|never|no(?!\\s*[,.!:?])|nobody|nothing|none|without|impossible|cannot)(?!\\w)",
        "(?:is|are|was|were|be|been|being)(?: not| often| always| already)? (?:" + DONE_IN_ENGLISH + ")",
        TENS_IN_ENGLISH,
        "not|t|never|no|nobody|nothing|none|without|impossible|cannot",
        f"{DONE_IN_ENGLISH}|{TENS_IN_ENGLISH}",
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
    if not _any_slow(language, "\n".join([row["target"] for row in table.rows])):
        return
    for row in table.rows:
        for sentence in BETWEEN.split(row["target"]):
            for code, values in slow(language, sentence):
                survey.draft.findings.add(code, table.place(row.line, "target"), **values)


def _any_slow(language: str, text: str) -> bool:
    for space in SPACES:
        text = text.replace(space, " ")
    for end in ENDS:
        text = text.replace(end, f"{end[0]}\n")
    return any(slow(language, sentence) for sentence in perhaps_slow(language, text))


def perhaps_slow(language: str, text: str) -> list[str]:
    """The lines of a text in which something slow may be: one of thirty, and so it is looked for in few."""
    lines, rules = text.split("\n"), RULES.get(language)
    if rules is None:
        return lines
    plain = text.lower().replace("’", " ").encode("latin-1", "xmlcharrefreplace").translate(WORDS_ONLY)
    each = zip(lines, map(bytes.split, plain.split(b"\n")), strict=True)
    return [line for line, words in each if rules.perhaps(words) or _too_many(line, words)]


def _too_many(line: str, words: list[bytes]) -> bool:
    """Whether a line has too many words; ``words`` has at least one for each of them."""
    return len(words) > MOST_WORDS and words_beyond(line, MOST_WORDS) > 0


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
