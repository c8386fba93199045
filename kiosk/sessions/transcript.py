"""A stored session told again, move by move, and compared with the state it ended in."""

from dataclasses import asdict, dataclass

from kiosk.decks.deck import Deck
from kiosk.engine.moves import NAMES, Event
from kiosk.engine.play import Play
from kiosk.sessions.digest import digest
from kiosk.sessions.session import replayed
from kiosk.storage import Store


@dataclass(frozen=True, slots=True)
class Transcript:
    """The lines of a session, and whether folding its events gives the state stored at its end (None: not ended)."""

    lines: tuple[str, ...]
    same: bool | None


def replay(store: Store, session_id: str) -> Transcript:
    """Fold a stored session again. Raises UnknownSession, or ValueError for a log that cannot be read."""
    stored = store.sessions.get(session_id)
    deck = Deck.from_content(store.decks.content(stored.deck_sha256))
    play, events = replayed(deck, store.sessions.events(session_id))
    lines = tuple(f"{number:4} {_line(event, _untold(deck, play, event))}" for number, event in enumerate(events))
    return Transcript(lines, digest(play.state) == stored.digest if stored.digest else None)


def _untold(deck: Deck, play: Play, event: Event) -> bool:
    """Whether nobody is to know what a seat did: of an anonymous ballot, that it was given and no more."""
    step = deck.game.named(play.state.length, event.step)
    return step is not None and step.untold(event.move)


def _line(event: Event, untold: bool) -> str:
    values = {} if untold else asdict(event.move)  # type: ignore[call-overload]
    told = " ".join(f"{key}={value}" for key, value in values.items())
    who = f"seat {event.seat}" if event.seat else "table"
    return f"{event.step or '-':14} {who:7} {NAMES[type(event.move)]} {told}".rstrip()
