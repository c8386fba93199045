"""What is read beside the cards: each card in full, the words it uses, what one takes away, and where it all comes
from."""

from collections.abc import Iterator
from datetime import date

from kiosk.engine.step import base_name
from kiosk.facilitator.cited_in_full import in_full
from kiosk.host.dates import day
from kiosk.host.numbers import interval
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.flow import Block
from kiosk.on_paper.lettered_piles import LENGTH, plan
from kiosk.on_paper.letters import Passage
from kiosk.on_paper.marks import BOLD, QUIET

NAMED = ("pro", "con", "question", "help")
"""Columns that are told with a word of what they are."""


class About:
    """What is told of the cards of a deck, in a language."""

    def __init__(self, faces: Faces, away: frozenset[str]) -> None:
        self._faces, self._deck, self._words = faces, faces.deck, faces.words
        self._away = away

    def piles(self) -> Iterator[tuple[str, tuple[Block, ...]]]:
        """Every card under the name of its pile: what its front does not say, and what is right."""
        for kind, letter in self._faces.piles.letters.items():
            cards = tuple(self._card(card.id) for card in self._deck.cards.values() if card.type == kind)
            yield self._words.say("on_paper.from_pile", letter=letter), cards

    def _card(self, card: str) -> Block:
        face = self._faces.of(card)
        texts = (Passage(text, above=0.15) for text in (*self._told(card), *self._right(card)))
        source = self._faces.cited(card)
        return (
            Passage(f"{face.mark} · {face.title}", BOLD, 1.1),
            *texts,
            *(Passage(text, color=QUIET, above=0.15) for text in (source,) if text),
        )

    def _told(self, card: str) -> Iterator[str]:
        """Every text of the card that its front leaves out."""
        own = f"card.{card}."
        front = () if card in self._away else ("body", *(("private", "help") if self._faces.held(card) else ()))
        for key in (key for key in self._deck.texts if key.startswith(own)):
            name, text = key.removeprefix(own), self._deck.text(key, self._words.language)
            if name in ("title", "unit", *front) or (name == "text" and card not in self._away):
                continue
            yield self._labelled(name, text)

    def _labelled(self, name: str, text: str) -> str:
        if name == "note":
            return self._words.say("on_paper.note", text=text)
        if name == "private":
            return self._words.say("on_paper.private", text=text)
        return self._words.say(f"card.{name}", text=text) if name in NAMED else text

    def _right(self, card: str) -> Iterator[str]:
        """What is right of the card, at each step that asks for it."""
        for step in plan(self._deck):
            columns = step.on_paper().right
            values = [value for column in columns for value in self._deck.cards[card].values(column)]
            if values and self._faces.comes_to(card, step):
                title = self._deck.step_text(step.id, "title", self._words.language, LENGTH)
                yield self._words.say("on_paper.right", step=title, value=self._value(card, step.id, values))

    def _value(self, card: str, step: str, values: list[str]) -> str:
        """Ids by their names, a span of numbers with its unit."""
        named = [self._named(step, value) for value in values]
        if len(values) == 2 and all(map(_number, values)):
            low, high = map(float, values)
            return interval(low, high, self._faces.text(card, "unit"), self._words)
        return ", ".join(named)

    def _named(self, step: str, value: str) -> str:
        if value in self._deck.cards:
            return self._faces.text(value, "title")
        return self._deck.text(f"step.{base_name(step)}.slots.{value}.text", self._words.language) or value

    def glossary(self) -> Iterator[Block]:
        """The words that the deck explains."""
        for word in self._deck.glossary:
            told = [
                self._deck.text(f"glossary.{word}.{part}", self._words.language) for part in ("word", "text", "example")
            ]
            yield (Passage(told[0], BOLD), *(Passage(text, above=0.1) for text in told[1:] if text))

    def endings(self) -> tuple[Block, ...]:
        """How the game may end."""
        return tuple(self._pairs("bands", "title", "text"))

    def takeaways(self) -> tuple[Block, ...]:
        """What one may keep, and try."""
        return tuple(self._pairs("takeaways", "keep", "try"))

    def last_takeaway(self) -> str:
        """The one that is for everybody, with the title of the game; empty where there is none."""
        blocks = self.takeaways()
        told = "\n".join(words.text for words in blocks[-1]) if blocks else ""
        title = self._deck.text("deck.title", self._words.language)
        return told and self._words.say("on_paper.code", title=title, told=told)

    def _pairs(self, part: str, first: str, second: str) -> Iterator[Block]:
        for step in plan(self._deck):
            own = f"step.{base_name(step.id)}.{part}."
            for key in self._deck.texts:
                if key.startswith(own) and key.endswith(f".{first}"):
                    told = (key, f"{key.removesuffix(first)}{second}")
                    texts = [self._deck.text(one, self._words.language) for one in told]
                    yield (Passage(texts[0], BOLD), *(Passage(text, above=0.1) for text in texts[1:] if text))

    def sources(self) -> Iterator[Block]:
        """Every source, and where it is found."""
        for name, source in self._deck.sources.items():
            yield (
                Passage(in_full(self._deck, name, self._words)),
                *(Passage(url, color=QUIET, above=0.05) for url in (source.url,) if url),
            )

    def credits(self) -> Iterator[Block]:
        """Where the game comes from, its licence, and when its facts were read."""
        manifest, words = self._deck.manifest, self._words
        for name in ("inspired_by", "credits"):
            yield from ((Passage(line),) for line in self._deck.lines(name, words.language))
        yield (Passage(words.say("on_paper.licence", licence=manifest.licence)),)
        if manifest.review:
            yield (Passage(words.say("on_paper.reviewed", day=day(date.fromisoformat(manifest.review), words))),)


def _number(text: str) -> bool:
    return text.replace(".", "", 1).replace("-", "", 1).isdigit()
