"""The rules of a game on paper: what it is, what one needs, its steps in order, what whoever leads it should know."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.engine.game import SEATS, AnyRules
from kiosk.engine.step import base_name
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.flow import Block, ReadPages
from kiosk.on_paper.lettered_piles import LENGTH, plan, types_at
from kiosk.on_paper.letters import Letters, Passage
from kiosk.on_paper.marks import BOLD, QUIET, TITLE, Area, Pasted
from kiosk.on_paper.pasted_pictures import COVER
from kiosk.on_paper.sizes import Box

APART = ("takeaways", "bands")
"""What a step says that is read at the end of the game."""
COVER_HIGH, TITLED = 54.0, 36.0
"""Millimetres of the cover, half as wide again; points of the title beside it, as long as it has room."""


@dataclass(frozen=True, slots=True)
class Told:
    """A step as it is told once, whatever its rounds."""

    step: AnyRules
    rounds: int


def told_steps(deck: Deck) -> tuple[Told, ...]:
    """The steps of a table of several, in order; those that only come for someone alone are left out."""
    counted: dict[str, list[AnyRules]] = {}
    for step in plan(deck):
        if all(condition.holds(deck.game.players.max) for condition in step.when if condition.name == SEATS):
            counted.setdefault(base_name(step.id), []).append(step)
    return tuple(Told(steps[0], len(steps)) for steps in counted.values())


class PaperRules:
    """The rules of a deck in a language."""

    def __init__(self, faces: Faces) -> None:
        self._faces, self._deck, self._words = faces, faces.deck, faces.words

    def fill(self, flow: ReadPages, letters: Letters) -> None:
        """Write them on new pages."""
        self._opening(flow, letters)
        flow.blocks([self._pitch(), *self._before()])
        steps = enumerate(told_steps(self._deck), 1)
        flow.section(self._words.say("on_paper.steps"), (self._step(number, told) for number, told in steps))
        if note := self._own("note"):
            flow.section(self._words.say("on_paper.lead"), [(Passage(note),)])

    def _opening(self, flow: ReadPages, letters: Letters) -> None:
        """The cover, and beside it the title and for whom it is."""
        row = flow.across(COVER_HIGH)
        flow.across(8)
        cover = Box(row.left, row.top, COVER_HIGH * 1.5, COVER_HIGH)
        left = cover.right + 8 if self._deck.manifest.picture else row.left
        if self._deck.manifest.picture:
            flow.mark(Pasted(COVER, cover), Area(cover, line=0.5))
        title = (Passage(self._own("title"), TITLE),)
        flow.mark(*letters.fitted(title, TITLED, Box(left, row.top, row.right - left, row.height)))

    def _audience(self) -> str:
        players, audience = self._deck.game.players, self._deck.manifest.audience
        values = {
            "least": players.min,
            "most": players.max,
            "minutes": self._deck.minutes.of(LENGTH),
            "ages": audience.ages,
        }
        return self._words.say("on_paper.audience", **values)

    def _pitch(self) -> Block:
        return (
            Passage(self._audience(), color=QUIET),
            Passage(self._own("summary"), BOLD, above=0.3),
            Passage(self._own("howto"), above=0.3),
        )

    def _before(self) -> Iterator[Block]:
        """Printing, and sorting the cards."""
        how = (self._words.say("on_paper.printing"), self._words.say("on_paper.touch"))
        yield (Passage(self._words.say("on_paper.before"), TITLE, 1.5), *(Passage(text, above=0.2) for text in how))
        marks = self._faces.piles.marks.values()
        together = (
            [Passage(self._words.say("on_paper.together"), above=0.2)]
            if any(mark[-1].isdigit() for mark in marks)
            else []
        )
        piles = (Passage(self._pile(kind, letter), above=0.2) for kind, letter in self._faces.piles.letters.items())
        yield (Passage(self._words.say("on_paper.sort")), *together, *piles)

    def _pile(self, kind: str, letter: str) -> str:
        cards = [card for card in self._deck.cards.values() if card.type == kind]
        first = self._faces.text(cards[0].id, "title")
        return self._words.say("on_paper.pile", letter=letter, count=len(cards), first=first)

    def _step(self, number: int, told: Told) -> Block:
        step = told.step
        title = self._text(step, "title") or self._words.say("on_paper.step")
        texts = [text for name in ("prompt", "text", "then") if (text := self._text(step, name))]
        ends = [self._text(step, name) for name in ("left", "right")]
        note = self._text(step, "note")
        return (
            Passage(f"{number}. {title}", TITLE, 1.15),
            *(Passage(text, color=QUIET) for text in (" · ".join(self._facts(told)),) if text),
            *(Passage(text, BOLD, above=0.15) for text in texts),
            *(Passage(" ↔ ".join(ends), above=0.15) for _ in ends[:1] if all(ends)),
            *(Passage(text, above=0.15) for text in self._lists(step)),
            Passage(self._words.say(f"{step.kind}.paper"), above=0.15),
            *(Passage(text, above=0.15) for text in self._guess(step)),
            *(Passage(self._words.say("on_paper.note", text=note), color=QUIET, above=0.15) for _ in (note,) if note),
        )

    def _facts(self, told: Told) -> Iterator[str]:
        """From which pile, how many cards, how long, how often."""
        step, needs = told.step, told.step.on_paper()
        letters = self._faces.piles.letters
        yield from (self._words.say("on_paper.from_pile", letter=letters[kind]) for kind in types_at(self._deck, step))
        if needs.drawn:
            each = self._deck.game.zones[needs.to].per == "seat"
            yield self._words.say("on_paper.drawn_each" if each else "on_paper.drawn", count=needs.drawn)
        if step.planned >= 5:
            yield self._time(step.planned)
            if needs.guess:
                yield self._words.say("on_paper.guess_timed")
        if told.rounds > 1:
            yield self._words.say("on_paper.rounds", count=told.rounds)
        if any(condition.name != SEATS for condition in step.when):
            yield self._words.say("on_paper.sometimes")

    def _guess(self, step: AnyRules) -> Iterator[str]:
        """What one believes of the others, said before their answers are shown."""
        if step.on_paper().guess:
            yield self._words.say(f"{step.kind}.paper_guess")

    def _time(self, seconds: int) -> str:
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self._words.say("on_paper.seconds", count=seconds)
        return (
            self._words.say("on_paper.minutes_and", minutes=minutes, seconds=rest)
            if rest
            else self._words.say("on_paper.minutes", count=minutes)
        )

    def _lists(self, step: AnyRules) -> Iterator[str]:
        """What one chooses from, a line for each list of the step."""
        own = f"step.{base_name(step.id)}."
        lists: dict[str, list[str]] = {}
        for key in self._deck.texts:
            parts = key.removeprefix(own).split(".")
            if key.startswith(own) and len(parts) == 3 and parts[0] not in APART:
                lists.setdefault(parts[0], []).append(self._deck.text(key, self._words.language))
        yield from (" / ".join(texts) for texts in lists.values())

    def _text(self, step: AnyRules, name: str) -> str:
        return self._deck.step_text(step.id, name, self._words.language, LENGTH)

    def _own(self, name: str) -> str:
        return self._deck.text(f"deck.{name}", self._words.language)
