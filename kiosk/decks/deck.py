"""A checked deck: everything a game needs, frozen, rebuilt at will from its content alone."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType

from kiosk.decks.card_table import Source, read_sources
from kiosk.decks.contents import canonical
from kiosk.decks.draft import CardData, Draft
from kiosk.decks.easy import easy_texts
from kiosk.decks.findings import Findings
from kiosk.decks.glossary import read_glossary, uses
from kiosk.decks.manifest import Manifest, Minutes
from kiosk.decks.reading import drafted
from kiosk.decks.recorded_texts import recorded, voices
from kiosk.engine.game import Game
from kiosk.engine.step import FLASH, base_name
from kiosk.host.words import EASY, words

QUOTED = re.compile(r"[«“]\s*(.+?)\s*[»”]")
"""What a text quotes, such as the end of a scale that a mark stands near."""

NO_TEXTS: Mapping[str, str] = MappingProxyType({})

STEPS_OFFERED, CARDS_OFFERED = 1.0, 0.95
"""The share of a scenario's and of the cards' texts that must be translated before visitors may pick a language."""


@dataclass(frozen=True)
class Deck:
    """A deck that can be played. ``content`` holds every text file of its folder: what it is made from, whole.
    ``glossary`` has the sources of each word it explains, ``easy`` the texts in easy words, for each language that it
    is played in them in, ``recorded`` the files that say texts, by language and text, and ``voices`` who speaks there,
    with the licence."""

    manifest: Manifest
    game: Game
    cards: Mapping[str, CardData]
    sources: Mapping[str, Source]
    glossary: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, str] = field(repr=False)
    translations: Mapping[str, Mapping[str, str]] = field(repr=False)
    easy: Mapping[str, Mapping[str, str]] = field(repr=False)
    recorded: Mapping[str, Mapping[str, Path]] = field(repr=False, compare=False)
    voices: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)

    @classmethod
    def from_draft(cls, draft: Draft, content: bytes) -> "Deck":
        """The deck of a draft without errors."""
        assert draft.manifest is not None
        assert draft.game is not None
        return cls(
            manifest=draft.manifest,
            game=draft.game,
            cards=draft.cards,
            sources=read_sources(draft.source_table),
            glossary=read_glossary(draft.glossary_table),
            texts=draft.texts,
            translations=draft.targets,
            easy=easy_texts(draft),
            recorded=recorded(draft),
            voices=voices(draft),
            content=content,
        )

    @classmethod
    def from_content(cls, content: bytes) -> "Deck":
        """The deck that has this content. Raises ValueError when this version of the kiosk cannot read it."""
        texts = json.loads(content)
        findings = Findings()
        draft = drafted(Path(), {}, texts, frozenset(), findings)
        if draft.game is None or findings.errors:
            why = next((finding.line("en") for finding in findings.sorted()), "its files make no game")
            raise ValueError(f"not a deck for this version: {why}")
        return cls.from_draft(draft, canonical(texts))

    @property
    def id(self) -> str:
        """Its name for the machine; never changes."""
        return self.manifest.id

    @property
    def version(self) -> str:
        """Its version, as its author counts."""
        return self.manifest.version

    @property
    def title(self) -> str:
        """Its title in the author's language."""
        return self.manifest.title

    @property
    def color(self) -> str:
        """The name of its colour in the theme."""
        return self.manifest.color

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.manifest.icon

    @property
    def language(self) -> str:
        """The author's language."""
        return self.manifest.language

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language there is something in."""
        return self.manifest.languages

    @property
    def minutes(self) -> Minutes:
        """How long each length lasts, in minutes."""
        return self.manifest.audience.minutes

    @property
    def ages(self) -> int:
        """From which age on."""
        return self.manifest.audience.ages

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the content."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def offered(self) -> tuple[str, ...]:
        """The languages visitors may pick."""
        return tuple(language for language in self.languages if self._offers(language))

    def _offers(self, language: str) -> bool:
        steps, cards = coverage(self.texts, self.translations.get(language, {}))
        return language == self.language or (steps >= STEPS_OFFERED and cards >= CARDS_OFFERED)

    def text(self, key: str, language: str) -> str:
        """The text of a key, in the author's language when it is not translated; empty when there is none. A language
        may be asked for in easy words, ``fr-easy``: what has none is told in full."""
        return self._wordings.get(language, NO_TEXTS).get(key) or self.texts.get(key, "")

    @cached_property
    def _wordings(self) -> Mapping[str, Mapping[str, str]]:
        """For each way to tell the deck, what it tells otherwise than the author."""
        full = {**dict.fromkeys(self.languages, NO_TEXTS), **self.translations}
        return full | {
            f"{one}{EASY}": {**texts, **self.easy[one]} if one in self.easy else texts for one, texts in full.items()
        }

    def states_facts(self, card: str) -> bool:
        """Whether the text of a card is a fact, not an opinion, a tale or a proposal."""
        return self.cards[card].type in self.manifest.facts

    def card_text(self, card: str, column: str, language: str) -> str:
        """A column of a card."""
        return self.text(f"card.{card}.{column}", language)

    def step_text(self, step: str, name: str, language: str, length: str) -> str:
        """A field of a step as it is for a length, whatever its round; ``name`` may go deeper:
        ``takeaways.keep-it.keep``."""
        key = f"step.{base_name(step)}.{name}"
        keys = (f"{key}.{length}", *((f"{key}.short",) if length == FLASH else ()), key)
        return next(filter(None, (self.text(one, language) for one in keys)), "")

    @cached_property
    def _uses(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        easy = (f"{language}{EASY}" for language in self.easy)
        said = {one: partial(self.text, language=one) for one in (*self.languages, *easy)}
        return {language: uses(self.glossary, self.texts, text) for language, text in said.items()}

    def explained(self, texts: Iterable[str], language: str) -> tuple[str, ...]:
        """The ids of the words of the glossary that texts of this deck use, or those that a text quotes, each once, in
        the order in which they come; a text that is not the deck's own uses none."""
        full = language.removesuffix(EASY)
        found = self._uses.get(language if full in self.easy else full, {})
        own = (piece for text in texts for piece in (text, *QUOTED.findall(text)))
        return tuple(dict.fromkeys(word for piece in own for word in found.get(piece, ())))

    def lines(self, name: str, language: str) -> tuple[str, ...]:
        """The lines of ``credits``, with the voices that were recorded, or ``inspired_by``."""
        told = (self.text(f"deck.{name}.{n + 1}", language) for n in range(len(getattr(self.manifest, name))))
        own = words(language)
        spoken = (own.say("voice.read_by", voice=voice, licence=licence) for voice, licence in self.voices)
        return (*told, *(spoken if name == "credits" else ()))


def coverage(texts: Mapping[str, str], targets: Mapping[str, str]) -> tuple[float, float]:
    """What share is translated: of a scenario's texts (the deck's own included), of the cards', the pictures' and the
    glossary's."""
    beside = ("card.", "media.", "glossary.")
    cards = [key in targets for key in texts if key.startswith(beside)]
    steps = [key in targets for key in texts if not key.startswith((*beside, "source."))]
    return _share(steps), _share(cards)


def _share(done: list[bool]) -> float:
    """From 0 to 1; where there is nothing to do, all is done."""
    return sum(done) / len(done) if done else 1.0
