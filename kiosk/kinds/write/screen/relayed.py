"""A text as it grows line by line: its lines on paper, those still to come, the fragments for the next one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.engine.step import text_card
from kiosk.kinds.write.rules import WriteView
from kiosk.kinds.write.screen.typed_text import END
from kiosk.sessions.notebook import LEAF
from kiosk.viewmodels.scene import Scene

CLOSED = f"{END}»”’"
"""What a sentence may end with."""


@dataclass(frozen=True, slots=True)
class RelayRow:
    """A line of a relay, its place among all, and the seat that gives it (0: not known yet). ``open``: it is written
    now."""

    place: int
    seat: int
    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class RelayOffer:
    """A fragment that a touch adds."""

    card_id: str
    text: str


def leaf(scene: Scene, lines: int) -> str:
    """Where the text stands on paper after so many lines."""
    return f"{scene.view.id}{LEAF}{lines}"


def own_leaf(scene: Scene) -> str:
    """Where the words stand that the seat in turn is typing."""
    return f"{leaf(scene, len(scene.shown.lines))}{LEAF}{scene.view.turn}"


def lines_of(scene: Scene) -> list[str]:
    """What each line says, empty for a seat that passed. What is on paper no more is fragments alone."""
    seen: WriteView = scene.shown
    kept = scene.paper.read(text_card(leaf(scene, len(seen.lines)))) if seen.lines else None
    if kept is not None:
        return kept.text.split("\n")
    return [scene.card_text(line.card, "text") if line.card else "" for line in seen.lines]


def joined(lines: Sequence[str]) -> str:
    """The lines as a text that goes on."""
    return "".join(f"{line} " for line in lines if line)


def sentence(words: str) -> str:
    """Words as a whole sentence: a capital first, a full stop last."""
    said = words.strip()
    return said and said[0].upper() + said[1:] + ("" if said[-1] in CLOSED else ".")


def derive_lines(scene: Scene, draft: str) -> list[RelayRow]:
    """The lines so far, and the one that the seat in turn is typing."""
    seen: WriteView = scene.shown
    if not seen.part:
        return []
    said = enumerate(zip(seen.lines, lines_of(scene), strict=True))
    rows = [RelayRow(place, line.seat, text) for place, (line, text) in said if text]
    return [*rows, RelayRow(len(seen.lines), scene.view.turn, draft, open=True)]


def derive_offers(scene: Scene) -> list[RelayOffer]:
    """The fragments that the seat in turn may choose from."""
    return [RelayOffer(card, scene.card_text(card, "text")) for card in scene.shown.offered]
