"""What is said of a written text: it is cut where one breathes, and the signs a voice lacks are said as words.

Method: first cut, as it is written, then made plain piece by piece. What was cut is what can be shown while it is said.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from kiosk.host.voice.signs import SIGNS, UNITS

MOST = 300
"""Characters of a piece: what a voice renders in one call."""
LONGEST_WORD = 24
"""Characters of a word that the voice is handed whole: it searches long through letters that make no word."""
LONGEST_NUMBER = 12
"""Digits it reads as one number; of more it reads three at a time."""
MANY_DIGITS = 60
SENTENCE = re.compile(r"(?<=[.?!;:…])(?<!\b\w\.)[»”\")\]]*\s+|\s*\n\s*")
WORD = re.compile(r"[^\W_]")
SAID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzàâäæçèéêëîïñôöœùûüÿ")
PAUSES = " ,.;:?!'-"
MARKS = {"…": ".", "–": ", ", "—": ", ", "•": ", ", "·": ", ", "(": ", ", ")": ", ", "[": ", ", "]": ", "}
LATIN = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z])\b")
"""A letter with something that does not come off, such as ø and ł."""
MONEY = re.compile(r"([€$£])\s?(\d[\d.,]*\d|\d)(\s(?:million|billion|trillion)s?)?")
"""English writes its money first and says it last."""
ELSEWHERE = {"fr": "texte dans une autre langue", "en": "text in another language"}
A_SIGN = {"fr": "un signe", "en": "a sign"}


def cut(text: str) -> tuple[str, ...]:
    """The sentences of a text as they are written, each at most MOST characters; one that has neither letter nor digit
    goes with the one before. None where nothing can be seen of the text."""
    found: list[str] = []
    for sentence in _sentences(text):
        if found and not WORD.search(sentence) and len(found[-1]) + len(sentence) < MOST:
            found[-1] += f" {sentence}"
        else:
            found.extend(_short(sentence))
    return tuple(found)


def said(sentence: str, language: str) -> tuple[str, ...]:
    """How a sentence is said, in pieces of at most MOST characters, with nothing in it but words, numbers and the
    marks of a pause. At least one."""
    plain = _spaced("".join(_letters(_worded(unicodedata.normalize("NFC", sentence), language), language)))
    return tuple(_short(plain)) if WORD.search(plain) else (A_SIGN[language],)


def sentences(text: str, language: str) -> tuple[str, ...]:
    """All that is said of a text, in pieces of at most MOST characters; empty only where nothing can be seen of it.
    Raises KeyError for no language that is spoken."""
    return tuple(piece for sentence in cut(text) for piece in said(sentence, language))


def _sentences(text: str) -> Iterator[str]:
    seen = "".join(_visible(text))
    start = 0
    for end in SENTENCE.finditer(seen):
        if sentence := seen[start : end.end()].strip():
            yield re.sub(" +", " ", sentence)
        start = end.end()
    if sentence := seen[start:].strip():
        yield re.sub(" +", " ", sentence)


def _visible(text: str) -> Iterator[str]:
    """Without what steers a screen or a line, and without what no font has."""
    for sign in text:
        kind = unicodedata.category(sign)
        if sign == "\n" or kind not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            yield sign
        elif kind in ("Cc", "Zl", "Zp"):
            yield " "


def _short(text: str) -> Iterator[str]:
    """Pieces of at most MOST characters: cut behind the last comma, else at the last space, else anywhere."""
    while len(text) > (most := _most(text)):
        end = max(text.rfind(", ", 0, most) + 1, 0) or max(text.rfind(" ", 0, most), 0) or most
        yield text[:end].strip()
        text = text[end:].strip()
    if text:
        yield text


def _most(text: str) -> int:
    """Characters of the next piece: a digit takes as long as a word."""
    return MOST if sum(map(str.isdigit, text[:MOST])) <= MANY_DIGITS else MOST // 3


def _worded(text: str, language: str) -> str:
    """Numbers with their units, and signs, as words."""
    text = re.sub(r"(?<=\d)[\u00a0\u202f](?=\d{3}\b)", "", text)
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").replace("‘", "'")
    text = re.sub(r"(?<=\w)·(?=(?:e|es|s)\b)", "", text)
    text = re.sub(r"(^|[\s(])-(?=\d)", r"\1−", text)
    text = _UNITS[language].sub(lambda found: f" {UNITS[language][found[0].strip()]}", text)
    if language == "en":
        text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
        text = MONEY.sub(lambda found: f"{found[2]}{found[3] or ''} {SIGNS['en'][found[1]]}", text)
    return "".join(f" {SIGNS[language][sign]} " if sign in SIGNS[language] else sign for sign in text)


def _either(units: Iterable[str], letters: int) -> str:
    """Any of the units of one letter, or of two and more."""
    return "|".join(re.escape(unit) for unit in sorted(units, key=len, reverse=True) if min(len(unit), 2) == letters)


_UNITS = {
    language: re.compile(rf"(?<=\d)(?:\s(?:{_either(units, 1)})|\s?(?:{_either(units, 2)}))(?![\w/²³'])")
    for language, units in UNITS.items()
}
"""One letter is a unit only behind a space: there are the 1980s."""


def _letters(text: str, language: str) -> Iterator[str]:
    """Sign by sign: letters that the voice has, digits, pauses; once for each run of a script it lacks, its name."""
    elsewhere = False
    for sign in text:
        plain = _plain(sign)
        if plain is None and not elsewhere:
            yield f", {ELSEWHERE[language]}, "
        yield plain or ""
        elsewhere = plain is None or (elsewhere and not WORD.search(plain))


def _plain(sign: str) -> str | None:
    """A sign as the voice can have it, empty where it is left out; None for a letter of another script."""
    if sign in PAUSES or sign.lower() in SAID_LETTERS or sign in "0123456789":
        return sign
    if not sign.isalnum():
        return "" if unicodedata.category(sign).startswith("M") else MARKS.get(sign, " ")
    if (digit := unicodedata.digit(sign, None)) is not None:
        return str(digit)
    bare = "".join(one for one in unicodedata.normalize("NFKD", sign).lower() if one in SAID_LETTERS)
    latin = LATIN.match(unicodedata.name(sign, ""))
    return bare or (latin[1].lower() if latin else None)


def _spaced(text: str) -> str:
    """One space between words, one mark for a pause, no word and no number longer than the voice can read."""
    text = re.sub(r"(?<!\w)['-]+|['-]+(?!\w)", " ", text)
    text = re.sub(r"\s*[,.;:?!][\s,.;:?!]*", _pause, text)
    text = re.sub(rf"\d{{{LONGEST_NUMBER + 1},}}", lambda found: " ".join(re.findall(r"\d{1,3}", found[0])), text)
    text = re.sub(rf"(\w{{{LONGEST_WORD}}})(?=\w)", r"\1 ", text)
    return " ".join(text.split()).lstrip(",.;:?! ").rstrip(" ,")


def _pause(found: re.Match[str]) -> str:
    """The first mark of a run that is more than a comma; one that stands alone, as in 3.5, as it is."""
    run = found[0]
    return run if len(run) == 1 else f"{next((mark for mark in run if mark in '.;:?!'), ',')} "
