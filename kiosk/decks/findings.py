"""What is wrong with a deck, said so that its author can mend it: a code, the places, a sentence, some advice."""

import difflib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, Literal, NamedTuple

import yaml

from kiosk.host.paths import assets_dir
from kiosk.host.words import words

SHOWN = 80
"""Longest piece of an author's text quoted in a sentence, in characters."""

LISTED = 400
"""Longest list of what exists, in characters."""

MOST_PLACES = 1_000
"""Places kept of one finding: nobody mends more at a time."""

MOST_KNOWN = 1_000
"""Names looked through for the one that was meant."""


SEVERITIES: Mapping[str, Literal["error", "warning", "remark"]] = {"E": "error", "W": "warning", "R": "remark"}
"""By the letter of a code."""


class FilePlace(NamedTuple):
    """Where to look: a file relative to the deck's folder; line and column from 1 (in a table, the column's number)."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{shown(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. ``values`` fill the sentence; ``near``, when given, is the word the author probably meant, and
    ``refusal`` the name of what a screen says when it refuses a move."""

    code: str
    places: tuple[FilePlace, ...]
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Literal["error", "warning", "remark"]:
        """``E…`` keeps the deck from being played, ``W…`` does not; ``R…`` is nothing to mend."""
        return SEVERITIES[self.code[0]]

    @property
    def page(self) -> str:
        """Its place in the documentation."""
        return f"findings.md#{self.code.lower()}"

    def sentence(self, language: str) -> str:
        """What is wrong."""
        refusal = self.values.get("refusal")
        told = {"refusal": words(language).say(f"refusals.{refusal}")} if refusal else {}
        return str(texts()["codes"][self.code][language]).format_map({**self.values, **told})

    def advice(self, language: str) -> str:
        """What to do about it."""
        fix = str(texts()["codes"][self.code][f"fix_{language}"]).format_map(self.values)
        near = self._phrase("near", language, word=self.values["near"]) if "near" in self.values else ""
        return " ".join(part for part in (near, fix) if part)

    def line(self, language: str) -> str:
        """``cards.csv:14:3: E035 sentence advice``, and how many other places."""
        return f"{self.places[0]}: {self.said(language)}"

    def said(self, language: str) -> str:
        """The same without its place."""
        others = len(self.places) - 1
        more = self._phrase("others" if others > 1 else "other", language, count=others) if others else ""
        parts = (self.code, self.sentence(language), more, self.advice(language))
        return " ".join(part for part in parts if part)

    def _phrase(self, name: str, language: str, **values: object) -> str:
        return str(texts()["phrases"][name][language]).format_map(values)


class UntoldFinding(NamedTuple):
    """A finding that is not told yet."""

    code: str
    place: FilePlace
    values: Mapping[str, object]


class Findings:
    """Collects findings; the same one at another place is one finding with one more place."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, tuple[tuple[str, str], ...]], dict[FilePlace, None]] = {}

    def add(self, code: str, place: FilePlace, /, **values: object) -> None:
        """Note a finding. Values are quoted as text, shortened, with invisible characters made visible."""
        most = {"known": LISTED}
        quoted = tuple((name, shown(str(value), most.get(name, SHOWN))) for name, value in values.items())
        places = self._places.setdefault((code, quoted), {})
        if len(places) < MOST_PLACES:
            places[place] = None

    def sorted(self) -> tuple[Finding, ...]:
        """Every finding, in the order of the files and their lines."""
        found = (Finding(code, tuple(sorted(places)), dict(values)) for (code, values), places in self._places.items())
        return tuple(sorted(found, key=lambda finding: (finding.places[0], finding.code)))

    @property
    def errors(self) -> int:
        """How many findings keep the deck from being played."""
        return sum(1 for code, _ in self._places if code.startswith("E"))


@cache
def texts() -> dict[str, Any]:
    """The sentences: ``codes`` (fr, en, fix_fr, fix_en by code) and ``phrases`` (fr, en by name)."""
    loaded: dict[str, Any] = yaml.safe_load((assets_dir() / "strings" / "findings.yaml").read_text("utf-8"))
    return loaded


def near(word: str, known: Iterable[str]) -> dict[str, str]:
    """``{"near": the known word that looks like it}``, or nothing: to be passed on to :meth:`Findings.add`."""
    alike = [name for name in islice(known, MOST_KNOWN) if abs(len(name) - len(word)) <= 5]
    close = difflib.get_close_matches(word.lower(), alike, n=1, cutoff=0.6)
    return {"near": close[0]} if close else {}


def listed(known: Iterable[str], most: int = 12) -> str:
    """``a, b, c``, cut after ``most``."""
    names = list(known)
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def shown(text: str, most: int = SHOWN) -> str:
    """A text fit for quoting: cut after ``most`` characters, control and invisible ones written ``\\u202e``."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return cut if cut.isprintable() else "".join(_visible(cut))


def _visible(text: str) -> Iterator[str]:
    for letter in text:
        hidden = unicodedata.category(letter).startswith("C")
        yield f"\\u{ord(letter):04x}" if hidden else letter
