"""The answers of an export, counted a second time from its anonymous log, by somebody who has only the folder.

Nothing here comes from what made the export: the events are folded by the rules of the game, and the answers are read
in what each step remembers, not in the counts it tells.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.engine import rules
from kiosk.engine.moves import Event
from kiosk.engine.play import Play
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules import TogetherState, TurnState
from kiosk.kinds.choose.rules import ChooseState
from kiosk.kinds.debrief.rules import DebriefState
from kiosk.kinds.estimate.rules import EstimateState
from kiosk.kinds.match.rules import MatchState
from kiosk.kinds.play.rules import PlayState
from kiosk.kinds.position.rules import PositionState
from kiosk.kinds.reveal.rules import RevealState
from kiosk.kinds.spot.rules import SpotState
from kiosk.kinds.spot.rules.phrases import phrases
from kiosk.kinds.vote.rules import VoteState

type Key = tuple[str, str, str, str, str]
"""Deck, version, step, card or question, measure."""


@dataclass(frozen=True)
class Told:
    """A line of the log, and the state its events lead to."""

    line: dict[str, Any]
    deck: Deck
    state: State


def told(folder: Path) -> Iterator[Told]:
    """Every session of the log, in order."""
    packed = (folder / "preuve" / "journal-anonyme.jsonl.gz").read_bytes()
    for text in gzip.decompress(packed).decode().splitlines():
        line = json.loads(text)
        deck = _deck(folder / "preuve" / "jeux" / f"{line['sha256']}.json")
        play: Play | None = None
        for event in line["events"]:
            play = rules.fold(deck.game, play, Event.from_json(json.dumps(event)))
        assert play is not None
        yield Told(line, deck, play.state)


@cache
def _deck(file: Path) -> Deck:
    content = file.read_bytes()
    assert sha256(content).hexdigest() == file.stem
    return Deck.from_content(content)


def counted(sessions: list[Told]) -> Counter[Key]:
    """The answers of the sessions that reached their result."""
    found: Counter[Key] = Counter()
    for session in sessions:
        if session.line["outcome"] == "result":
            for step, about, measure in _answers(session):
                if "~" not in measure and not about.startswith("~"):
                    found[session.line["deck"], session.deck.version, step, about.split("~")[0], measure] += 1
    return found


def _answers(session: Told) -> Iterator[tuple[str, str, str]]:
    """Each single answer: its step in the scenario, its card or question, its measure."""
    state, game = session.state, session.deck.game
    for name, own in (*state.closed.items(), (game.step(state).id, state.step)):
        step = name.split("~")[0]
        about = getattr(own, "card", None) or step
        if isinstance(own, TogetherState | TurnState):
            yield from ((step, missed, "hesitated") for missed in own.hesitated)
        else:
            yield from ((step, about, measure) for measure in _measures(session, game.named(state.length, name), own))


def _measures(session: Told, step: Any, own: Any) -> Iterator[str]:
    match own:
        case PositionState() | EstimateState():
            yield from _marks(own)
        case VoteState():
            yield from _ballots(own, step)
        case SpotState() | MatchState():
            yield from _found(session, own) if isinstance(own, SpotState) else _owned(own)
        case ChooseState() | PlayState():
            yield from _picked(own)
        case RevealState():
            yield from (f"verdict-{said}" for said in own.verdicts.values() if said)
        case DebriefState():
            yield from (f"smile-{mood}" for mood in [own.mood] if mood)
            endings = (band.id for band in step.bands if session.deck.game.holds(session.state, band.when))
            yield from (f"band-{band}" for band in islice(endings, 1))
    if isinstance(own, PositionState | VoteState):
        yield from _besides(session, step, own)


def _picked(own: ChooseState | PlayState) -> Iterator[str]:
    if isinstance(own, PlayState):
        yield from (f"played-{played.card}" for played in own.played)
    elif own.picked is not None:
        yield f"option-{own.picked}"


def _marks(own: PositionState | EstimateState) -> Iterator[str]:
    for place in own.marks.values():
        yield f"point-{place}" if isinstance(own, PositionState) else f"tick-{10 * min(place // 10, 9)}"


def _owned(own: MatchState) -> Iterator[str]:
    """Whether each line that was told came to its owner."""
    lines = own.lines or ()
    for seat in own.owned:
        yield "match-found" if lines[own.matched[seat]] == own.given[seat] else "match-missed"


def _found(session: Told, own: SpotState) -> Iterator[str]:
    """Whether each seat touched words that are not to be trusted."""
    for mark in own.marks.values():
        traits = session.deck.cards[mark.card].traits if mark.card else {}
        touched = phrases(traits["body"])[mark.phrase] if mark.card else ""
        hidden = [trap.strip() for trap in traits.get("trap", "").split("|") if trap.strip()]
        yield "trap-found" if any(trap in touched for trap in hidden) else "trap-missed"


def _ballots(own: VoteState, step: Any) -> Iterator[str]:
    audience = [f"audience-{option}" for option in own.bystanders] if step.audience else []
    if step.by == "audience":
        yield from (f"option-{option}" for option in own.bystanders)
    else:
        yield from (f"option-{option}" for cast in own.casts for option in cast.options)
    yield from (f"chip-{chip}" for cast in own.casts for chip in cast.chips)
    yield from audience


def _besides(session: Told, step: Any, own: PositionState | VoteState) -> Iterator[str]:
    if step.compare_with:
        yield from ["moved"] * _moved(own, session.state.closed.get(step.compare_with))
    yield from _guessed(own, step)


def _guessed(own: Any, step: Any) -> Iterator[str]:
    """What one seat believed of the others, once everything appeared, and how near it came in tenths."""
    if own.guess.answer and own.shown:
        near = step.nearness(own.guess.answer, Counter(a for seat, a in step.given(own) if seat != own.guess.seat))
        yield from (f"guessed-{own.guess.answer}", f"near-{int(near * 10 + 0.5)}")


def _moved(now: PositionState | VoteState, before: Any) -> int:
    """How many gave another answer than before."""
    if before is None:
        return 0
    if isinstance(now, PositionState):
        return sum(1 for seat, point in now.marks.items() if before.marks.get(seat, point) != point)
    earlier = {cast.team or cast.seat: set(cast.options) for cast in before.casts if cast.team or cast.seat}
    pairs = [(earlier.get(cast.team or cast.seat), set(cast.options)) for cast in now.casts]
    return sum(1 for old, new in pairs if old and new and old != new)
