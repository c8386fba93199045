"""Everyday words: whoever asks what could be better in a deck hears of a word in its easy texts that few people use.

A word is known when it is in the list of its language in some form, when the deck explains it in its glossary, or when
it is a name.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from kiosk.decks import english_forms, french_forms
from kiosk.decks.contents import is_easy
from kiosk.decks.deck import Deck
from kiosk.decks.findings import Finding, Findings
from kiosk.decks.tables import read_table
from kiosk.host.paths import assets_dir
from kiosk.host.words import EASY

WORD = re.compile(r"(?<![\w.@/])[^\W\d_]+(?:[-’][^\W\d_]+)*(?![\w@/]|\.\w)")
"""A word, with what hangs on it: ``l’outil``, ``dis-moi``; no address, and nothing with a figure in it."""
NAME = re.compile(r"(?<=[\w,’] )[A-ZÀ-Þ][\w’-]*|(?<=’)[A-ZÀ-Þ][\w-]*")
"""A capital inside a sentence."""
SHORTENED = re.compile(r"^(?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)’")
"""What stands before a vowel and is said with the next word."""
SHORT = 2
"""Letters of a word that is passed over: units and syllables are no longer."""
LISTS: Mapping[str, Callable[[str], Iterable[str]]] = {"fr": french_forms.forms, "en": english_forms.forms}
"""The languages that have a list of words, and what each word may become in them."""


def remarks(deck: Deck) -> tuple[Finding, ...]:
    """What is neither wrong nor doubtful in a deck, and may be better: words of its easy texts that are not common."""
    findings, texts = Findings(), json.loads(deck.content)
    for language in deck.easy:
        if language in LISTS:
            (name,) = (one for one in texts if is_easy(one) and one.endswith(f"/{language}{EASY}.csv"))
            _remark(deck, language, name, texts[name], findings)
    return findings.sorted()


def _remark(deck: Deck, language: str, name: str, text: str, findings: Findings) -> None:
    table = read_table(text, name, (), Findings())
    assert table is not None
    known = everyday(language) | _of_deck(deck, language)
    for row in table.rows:
        for word in uncommon(row["target"], known):
            findings.add("R110", table.place(row.line, "target"), word=word)


def uncommon(text: str, known: frozenset[str]) -> Iterator[str]:
    """The words of a text that are not known, each as it is written, in small letters."""
    for word in WORD.findall(text):
        bare = SHORTENED.sub("", word.lower())
        if bare not in known and word[1:] == word[1:].lower():
            yield from (part for part in re.split("[-’]", bare) if len(part) > SHORT and part not in known)


def _of_deck(deck: Deck, language: str) -> frozenset[str]:
    """The words that a deck explains, and its names."""
    texts = {key: deck.text(key, f"{language}{EASY}") for key in deck.texts}
    explained = " ".join(text for key, text in texts.items() if key.startswith("glossary.") and _is_word(key))
    names = " ".join(name for text in texts.values() for name in NAME.findall(text))
    return frozenset(re.findall(r"[^\W\d_]+", f"{explained} {names}".lower()))


def _is_word(key: str) -> bool:
    return key.endswith((".word", ".forms"))


@cache
def everyday(language: str) -> frozenset[str]:
    """Every form of every word of the list of a language."""
    words = (assets_dir() / "words" / f"{language}{EASY}.txt").read_text("utf-8").split()
    return frozenset(form for word in words for form in LISTS[language](word))
