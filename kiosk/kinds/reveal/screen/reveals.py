"""What each seat kept for itself, and what the table says of it."""

from dataclasses import dataclass

from kiosk.kinds.reveal.rules import RevealRules
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One thing the table may say of a private line."""

    option_id: str
    title: str


def verdicts(scene: Scene) -> list[VerdictRow]:
    """What the table may say, once a private line is shown."""
    if not scene.shown.unveiled:
        return []
    return [VerdictRow(part.id, scene.text(f"verdicts.{part.id}.text")) for part in scene.step(RevealRules).verdicts]


def private_line(scene: Scene) -> tuple[str, str]:
    """The title of the card of the seat that is asked, and its private line once that seat shows it."""
    asked, unveiled = scene.shown.asked, scene.shown.unveiled
    cards = scene.shown.outcome.given.get(asked, ()) if asked else ()
    if not cards:
        return "", ""
    return scene.card(cards[0]).title, scene.card_text(cards[0], "private") if unveiled else ""
