"""A text being written: letters, words and corrections, with the spaces that its language wants."""

import re
import unicodedata
from dataclasses import dataclass

from kiosk.decks.written import word_count

NARROW, HARD = "\u202f", "\u00a0"
BEFORE = {"fr": {"?": NARROW, "!": NARROW, ";": NARROW, ":": HARD, "»": HARD, "%": HARD}}
"""The no-break space that stands before a mark, by language."""
AFTER = {"fr": {"«": HARD}}
OPEN = "«(“’-"
"""What the next word touches."""
END = ".?!…"
ARTICLE = re.compile(r"^(?:Les?|La|Une?|Des|Du|The|An?)(?=\s)|^L(?=’)")
"""A capital that a title begins with and a sentence does not need."""
SPARE = 100
"""How many letters too many may be typed before one is cut: it is easier to shorten what is there."""


@dataclass(frozen=True, slots=True)
class TypedText:
    """``caret`` is the place in the text where the next letter goes."""

    text: str = ""
    caret: int = 0

    @property
    def before(self) -> str:
        """What stands before the caret."""
        return self.text[: self.caret]

    @property
    def after(self) -> str:
        """What stands after it."""
        return self.text[self.caret :]

    @property
    def starting(self) -> bool:
        """Whether a sentence begins here."""
        said = self.before.rstrip()
        return not said or (said != self.before and said[-1] in END)

    def typed(self, letters: str, language: str, most: int) -> "TypedText":
        """With letters more; what is no letter, and a space after a space, leave it as it is."""
        draft = self
        for letter in _clean(letters):
            if len(draft.text) < most + SPARE:
                draft = draft._with(_joined(draft.before, letter, language))
        return draft

    def added(self, words: str, language: str, most: int) -> "TypedText":
        """With words or a mark more, and a space between where one belongs."""
        words = words.removesuffix("…")
        if not words or len(self.text) + len(words) > most + SPARE:
            return self
        mark = not words[0].isalnum()
        lead = self.before.rstrip() if mark else self.before
        lead += BEFORE.get(language, {}).get(words, "") if mark else _gap(lead)
        if TypedText(lead, len(lead)).starting:
            words = words[0].upper() + words[1:]
        else:
            words = ARTICLE.sub(lambda found: found[0].lower(), words)
        return self._with(lead + words + (" " if self.after[:1].isalnum() else ""))

    def back(self) -> "TypedText":
        """Without the letter before the caret."""
        return self._with(self.before[:-1])

    def word_back(self) -> "TypedText":
        """Without the word before the caret."""
        return self._with(re.sub(r"\S*\s*$", "", self.before))

    def moved(self, steps: int) -> "TypedText":
        """With the caret so many letters further."""
        return self.placed(self.caret + steps)

    def placed(self, caret: int) -> "TypedText":
        """With the caret at a place."""
        return TypedText(self.text, max(0, min(len(self.text), caret)))

    def _with(self, before: str) -> "TypedText":
        return TypedText(before + self.after, len(before))


def lengths(text: str) -> tuple[int, int]:
    """How many characters and words a text has; a mark between spaces is no word."""
    return len(text.strip()), word_count(text)


def _clean(letters: str) -> str:
    plain = re.sub(f"[{NARROW}{HARD}]", " ", unicodedata.normalize("NFC", letters)).replace("'", "’")
    return "".join(letter for letter in plain if letter.isprintable() and ord(letter) <= 0xFFFF)


def _joined(before: str, letter: str, language: str) -> str:
    if letter == " " and (not before or before[-1].isspace()):
        return before
    if letter == " ":
        return before + AFTER.get(language, {}).get(before[-1], " ")
    space = BEFORE.get(language, {}).get(letter)
    if space and before.endswith(" "):
        before = before[:-1] + space
    return unicodedata.normalize("NFC", before + letter)


def _gap(lead: str) -> str:
    return "" if not lead or lead[-1].isspace() or lead[-1] in OPEN else " "
