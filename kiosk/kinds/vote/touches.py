"""How ``vote`` is played: ballots with a reason or none, some that pass, a few bystanders, ties that are settled."""

from collections.abc import Iterator

from kiosk.engine.ballot import Abstain
from kiosk.engine.guessing import GuessTable
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.vote.rules import AudienceBallot, Ballot, Settle, VoteRules, VoteView
from kiosk.tools.touches import (
    WHOLE,
    Given,
    Glance,
    KindTouches,
    Line,
    Seen,
    Touch,
    Wits,
    about,
    faces,
    raised,
    timed,
    words,
)

BYSTANDERS = 2
"""How many people of the audience answer."""
PASSES = 0.1
"""How often somebody passes."""


class VoteTouches(KindTouches[VoteRules, VoteView]):
    """Every option is as likely as another."""

    def moves(self, seen: Seen[VoteRules, VoteView], wits: Wits) -> Iterator[Move]:
        if seen.seat == TABLE:
            yield from self._of_the_table(seen, wits)
        elif seen.seat == seen.shown.guesser:
            yield GuessTable(wits.luck.choice(("", *seen.shown.options)))
        elif seen.seat == seen.view.turn:
            yield Abstain() if wits.luck.random() < PASSES else self._ballot(seen, wits)

    def _of_the_table(self, seen: Seen[VoteRules, VoteView], wits: Wits) -> Iterator[Move]:
        result = seen.shown.result
        if result is not None:
            yield Settle(wits.luck.choice(result.tied)) if result.tied else Continue()
        elif seen.shown.listening:
            heard = seen.shown.answered >= BYSTANDERS
            yield Continue() if heard else AudienceBallot(wits.luck.choice(seen.shown.options))

    def _ballot(self, seen: Seen[VoteRules, VoteView], wits: Wits) -> Ballot:
        luck, step = wits.luck, seen.step
        chosen = tuple(luck.sample(seen.shown.options, luck.randint(1, min(step.picks, len(seen.shown.options)))))
        chips = luck.sample([chip.id for chip in step.chips], min(1, len(step.chips)))
        return Ballot(chosen if step.agrees(chosen) else chosen[:1], tuple(chips))

    def touches(self, seen: Seen[VoteRules, VoteView], move: Move) -> Iterator[Touch | Glance]:
        if seen.shown.result and seen.step.ballot != "open":
            yield from raised(seen)
        yield Glance(self._scene(seen))
        match move:
            case Settle(option=option):
                yield Touch(f"settle:{option}")
            case AudienceBallot(option=option):
                yield Touch(f"audience:{option}")
            case Continue():
                yield Touch("next" if seen.shown.result else "audience-done")
            case GuessTable(answer=answer):
                yield Touch(f"guess:{answer}" if answer else "no-guess")
            case Ballot() | Abstain():
                yield from self._cast(seen, move)

    def _scene(self, seen: Seen[VoteRules, VoteView]) -> str:
        if seen.shown.result or seen.shown.listening:
            return "spread" if seen.shown.result else "audience"
        if seen.shown.guesser:
            return "guess"
        return "pads" if self._on_pads(seen) else "curtain" if self._hidden(seen) else "ballot"

    def _on_pads(self, seen: Seen[VoteRules, VoteView]) -> bool:
        return seen.gathered

    def _hidden(self, seen: Seen[VoteRules, VoteView]) -> bool:
        return seen.step.ballot != "open" and seen.together

    def _pad(self, seen: Seen[VoteRules, VoteView], move: Ballot | Abstain) -> Iterator[Touch]:
        names = [chip.id for chip in seen.step.chips]
        given = [set(ballot) for ballot in seen.step.ballots(seen.shown.options)]
        chosen = [given.index(set(move.options))] if isinstance(move, Ballot) else []
        reasons = [names.index(chip) for chip in move.chips] if isinstance(move, Ballot) else []
        yield from (Touch(f"pad:{seen.seat}:{key}") for key in (*chosen, *reasons))
        if not chosen or (names and not reasons):
            yield Touch(f"pad:{seen.seat}:pass")

    def _cast(self, seen: Seen[VoteRules, VoteView], move: Ballot | Abstain) -> Iterator[Touch | Glance]:
        if self._on_pads(seen):
            yield from self._pad(seen, move)
            return
        if self._hidden(seen):
            yield Touch("lift")
            yield Glance("ballot")
        if isinstance(move, Abstain):
            yield Touch("pass")
            return
        options = tuple(option for option in seen.shown.options if option in move.options)
        if seen.step.at_a_touch(seen.shown.options):
            yield Touch(f"option:{' '.join(options)}")
            return
        yield from (Touch(f"option:{option}") for option in options)
        if not seen.step.chips and len(options) == seen.step.picks:
            return
        yield Glance("picked")
        if seen.step.chips:
            yield Touch("next")
            yield from (Touch(f"chip:{chip}") for chip in move.chips)
            yield Glance("reasons")
        yield Touch("confirm")

    def lines(self, seen: Seen[VoteRules, VoteView]) -> Iterator[Line]:
        listed = (option for option in seen.shown.options if option not in seen.shown.cards)
        yield from about(seen.shown.card)
        yield from words(seen.step, *(f"options.{option}.text" for option in listed))
        yield from words(seen.step, *(f"chips.{chip.id}.text" for chip in seen.step.chips))
        yield from faces(seen.shown.cards, WHOLE)

    def given(self, seen: Seen[VoteRules, VoteView]) -> Given | None:
        return timed(seen.step)
