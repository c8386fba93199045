"""What ``arrange`` says of its answers: over which cards and links tables hesitated; never a score."""

from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.arrange.rules import ArrangeRules, ArrangeView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival
from kiosk.sessions.hesitation import links


class ArrangeAnswers(KindAnswers[ArrangeRules, ArrangeView, PlacedOutcome]):
    def doing(self, asked: AskedStep[ArrangeRules]) -> str:
        return asked.words.say("arrange.doing")

    def families(self, asked: AskedStep[ArrangeRules], about: str) -> tuple[Family, ...]:
        return (Family("tried", "share", told=False), Family("hesitated", "choice", by_card=True))

    def panel(self, asked: AskedStep[ArrangeRules], outcome: PlacedOutcome, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[ArrangeRules], seen: ArrangeView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[ArrangeRules], seen: ArrangeView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[ArrangeRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return True

    def compared(self, step: ArrangeRules, seen: ArrangeView | PlacedOutcome) -> tuple[str, ...]:
        return (base_name(step.id), *map(">".join, links(seen))) if isinstance(seen, PlacedOutcome) else ()

    def behind(self, seen: ArrangeView) -> Outcomes:
        return {}
