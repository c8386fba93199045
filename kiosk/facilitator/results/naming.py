"""What the answers of a question are called, and what the question says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.engine.step import LENGTHS, Step, base_name
from kiosk.host.numbers import with_unit, written
from kiosk.host.words import Words
from kiosk.kinds.debrief.rules import MOODS
from kiosk.kinds.estimate.rules import BUCKET, Estimate
from kiosk.kinds.estimate.rules.bets import NUMBERS, Bet
from kiosk.kinds.estimate.rules.scales import TICKS
from kiosk.kinds.position.rules import Position
from kiosk.kinds.vote.rules import Vote

PARTS = {"option": "options", "audience": "options", "chip": "chips", "verdict": "verdicts"}
"""Where a step lists the answers of a family of measures."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of what is answered at a step about a card, or about what the step asks itself."""

    deck: Deck
    step: Step
    about: str
    words: Words

    @property
    def card(self) -> bool:
        """Whether it is about a card."""
        return self.about in self.deck.cards

    def text(self, name: str) -> str:
        """A field of the step, as it is for the first length that has it."""
        found = (self.deck.step_text(self.step.id, name, self.words.language, length) for length in LENGTHS)
        return next(filter(None, found), "")

    @property
    def title(self) -> str:
        """The title of the step."""
        return self.text("title") or base_name(self.step.id)

    @property
    def statement(self) -> str:
        """What is asked."""
        said = self.deck.card_text(self.about, "text", self.words.language) if self.card else ""
        return said or (self.card_title(self.about) if self.card else self.text("prompt"))

    def card_title(self, card: str) -> str:
        """The title of a card; its id when it has none."""
        return self.deck.card_text(card, "title", self.words.language) or card

    def ends(self, family: str) -> tuple[str, str]:
        """What stands at both ends of a scale."""
        if family == "point":
            return self.text("left"), self.text("right")
        bet = self._bet() if family == "tick" else None
        if bet is None:
            return "", ""
        unit = self.deck.card_text(self.about, "unit", self.words.language) if self.card else self.text("unit")
        return with_unit(bet.min, unit, self.words), with_unit(bet.max, unit, self.words)

    def names(self, family: str, given: Iterable[str]) -> dict[str, str]:
        """Every answer there is, and those that were ``given`` beside them."""
        known = dict(self._known(family))
        return known | {answer: self.card_title(answer) for answer in sorted(given) if answer not in known}

    def _known(self, family: str) -> Mapping[str, str]:
        match family:
            case "point" if isinstance(self.step, Position):
                return {str(point): str(point) for point in range(1, self.step.points + 1)}
            case "tick" if (bet := self._bet()) is not None:
                return {str(tick): written(bet.value(tick), self.words) for tick in range(0, TICKS, BUCKET)}
            case "smile":
                return {str(mood): self.words.say(f"result.mood_{mood}") for mood in range(1, MOODS + 1)}
            case "band":
                return {band.id: self.text(f"bands.{band.id}.title") for band in getattr(self.step, "bands", ())}
        return self._listed(PARTS.get(family, ""))

    def _listed(self, part: str) -> Mapping[str, str]:
        if isinstance(self.step, Vote) and part == "options":
            return {option: self.text(f"options.{option}.text") or option for option in self.step.listed}
        return {each.id: self.text(f"{part}.{each.id}.text") for each in getattr(self.step, part, ())}

    def _bet(self) -> Bet | None:
        """None where the deck tells no such bet any more."""
        if not self.card:
            return self.step.bet() if isinstance(self.step, Estimate) else None
        traits = self.deck.game.cards[self.about].traits
        return Bet.of_traits(traits) if traits.keys() >= set(NUMBERS) else None
