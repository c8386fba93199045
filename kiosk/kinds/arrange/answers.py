"""What ``arrange`` says of its answers: over which cards and links tables hesitated; never a score."""

from collections.abc import Mapping
from typing import Any

from kiosk.engine.step import base_name
from kiosk.kinds.arrange.rules import Arrange, ArrangeOutcome, ArrangeView
from kiosk.sessions.answers import Bar, Family, KindAnswers, Panel, Subject
from kiosk.sessions.asked import Asked
from kiosk.sessions.festival import Festival, enough


class ArrangeAnswers(KindAnswers[Arrange, ArrangeView, ArrangeOutcome]):
    def families(self, asked: Asked[Arrange], about: str) -> tuple[Family, ...]:
        return (Family("tried", "share", told=False), Family("hesitated", "choice", by_card=True))

    def panel(self, asked: Asked[Arrange], outcome: ArrangeOutcome, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: Asked[Arrange], seen: ArrangeView) -> tuple[Bar, ...]:
        return ()

    def subject(self, asked: Asked[Arrange], seen: ArrangeView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: Asked[Arrange], about: str) -> str:
        return ""

    def compared(self, step: Arrange, seen: ArrangeView | ArrangeOutcome) -> tuple[str, ...]:
        return (base_name(step.id), *map(">".join, links(seen))) if isinstance(seen, ArrangeOutcome) else ()

    def behind(self, seen: ArrangeView) -> Mapping[str, Any]:
        return {}


def links(seen: ArrangeOutcome) -> tuple[tuple[str, str], ...]:
    """Each card with the one that follows it, the last with the first."""
    cards = tuple(seen.placed)
    return tuple(zip(cards, cards[1:] + cards[:1], strict=True))


def hardest(festival: Festival, step: str, seen: ArrangeOutcome) -> tuple[str, str] | None:
    """The link over which most tables hesitated; None while too few tried, or where none hesitated."""
    counts = {link: festival.of(step, ">".join(link)).get("hesitated", 0) for link in links(seen)}
    if not enough(festival.of(step, step).get("tried", 0)) or not any(counts.values()):
        return None
    return max(counts, key=lambda link: counts[link])
