"""What ``arrange`` says of its answers: over which cards and links tables hesitated; never a score."""

from collections.abc import Mapping
from typing import Any

from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.step import base_name
from kiosk.kinds.arrange.rules import Arrange, ArrangeView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival
from kiosk.sessions.hesitation import links


class ArrangeAnswers(KindAnswers[Arrange, ArrangeView, PlacedOutcome]):
    def families(self, asked: AskedStep[Arrange], about: str) -> tuple[Family, ...]:
        return (Family("tried", "share", told=False), Family("hesitated", "choice", by_card=True))

    def panel(self, asked: AskedStep[Arrange], outcome: PlacedOutcome, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[Arrange], seen: ArrangeView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[Arrange], seen: ArrangeView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[Arrange], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return True

    def compared(self, step: Arrange, seen: ArrangeView | PlacedOutcome) -> tuple[str, ...]:
        return (base_name(step.id), *map(">".join, links(seen))) if isinstance(seen, PlacedOutcome) else ()

    def behind(self, seen: ArrangeView) -> Mapping[str, Any]:
        return {}
