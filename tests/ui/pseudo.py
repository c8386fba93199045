"""Two languages that no screen speaks, made of French: 40 % longer, the same words from the left and from the right."""

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk import kinds
from kiosk.decks.deck import Deck
from kiosk.host import words as spoken
from kiosk.host.languages import FIRST, LANGUAGES, Writing
from kiosk.viewmodels import spoken as in_qml

LEFT, RIGHT = "qps-ltr", "qps-rtl"
LONGER = 0.4
UNSEEN = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u2068\u2069"))
WORD = re.compile(r"\{\w+\}|[^\W\d_]+")
START = {LEFT: "\u202a", RIGHT: "\u202b"}
ENDED = "\u202c"
"""What a line stands between that runs from the left or from the right. Qt spaces signs that are not seen too."""


def lengthened(text: str) -> str:
    """A text with more letters in each of its words; its blanks stay."""
    return WORD.sub(lambda word: word[0] if word[0][0] == "{" else longer(word[0]), text)


def longer(word: str) -> str:
    """A word with its last letters once more."""
    return word + word.lower()[len(word) - round(len(word) * LONGER) :]


def bare(text: str) -> str:
    """A text without the signs that are not seen."""
    return text.translate(UNSEEN)


def embedded(line: str, language: str) -> str:
    """A line of a text, as it runs in one of both."""
    return f"{START[language]}{line}{ENDED}" if WORD.search(line) else line


def said(text: str, language: str) -> str:
    """A French text in one of both."""
    return "\n".join(embedded(line, language) for line in lengthened(text).split("\n"))


def spoken_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the screens speak both, and every game be played in them."""
    house, brought, own = spoken._house, kinds.texts, Deck.text
    offered, fill = Deck.offered, spoken.filled

    def strings(asked: str) -> dict[str, dict[str, str]]:
        made = asked in (LEFT, RIGHT)
        return {one: table(texts, asked) for one, texts in house(FIRST).items()} if made else house(asked)

    def files(name: str) -> dict[str, str]:
        language = name.removesuffix(".toml")
        if language not in (LEFT, RIGHT):
            return brought(name)
        return {kind: toml(table(tomllib.loads(text), language)) for kind, text in brought(f"{FIRST}.toml").items()}

    def text(deck: Deck, key: str, language: str) -> str:
        return said(own(deck, key, FIRST), language) if language in (LEFT, RIGHT) else own(deck, key, language)

    def filled(text: str, writing: Writing, values: Mapping[str, Any]) -> str:
        return fill(text, writing._replace(mirrored=writing.mirrored or START[LEFT] in text), values)

    monkeypatch.setattr(spoken, "filled", filled)  # the same signs in both
    monkeypatch.setattr(in_qml, "filled", filled)
    monkeypatch.setitem(LANGUAGES, LEFT, Writing("azerty"))
    monkeypatch.setitem(LANGUAGES, RIGHT, Writing("azerty", mirrored=True))
    monkeypatch.setattr(spoken, "_house", strings)
    monkeypatch.setattr(kinds, "texts", files)
    monkeypatch.setattr(Deck, "text", text)
    monkeypatch.setattr(Deck, "offered", property(lambda deck: (*offered.func(deck), LEFT, RIGHT)))  # type: ignore[attr-defined]


def table(texts: Mapping[str, str], language: str) -> dict[str, str]:
    """The words of a section in one of both."""
    return {name: said(text, language) for name, text in texts.items()}


def toml(texts: Mapping[str, str]) -> str:
    """The words of a section, as they are written in a file."""
    return "\n".join(f"{name} = {json.dumps(text)}" for name, text in texts.items())
