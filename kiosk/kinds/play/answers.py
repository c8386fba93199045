"""What ``play`` says of its answers: which cards were played, and over which the table hesitated."""

from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import Outcomes
from kiosk.kinds.play.rules import PlayRules, PlayView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival


class PlayAnswers(KindAnswers[PlayRules, PlayView, PlacedOutcome]):
    def doing(self, asked: AskedStep[PlayRules]) -> str:
        return asked.words.say("play.doing")

    def families(self, asked: AskedStep[PlayRules], about: str) -> tuple[Family, ...]:
        return tuple(Family(name, "choice", by_card=True) for name in ("hesitated", "played"))

    def panel(self, asked: AskedStep[PlayRules], outcome: PlacedOutcome, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[PlayRules], seen: PlayView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[PlayRules], seen: PlayView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[PlayRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return True

    def compared(self, step: PlayRules, seen: PlayView | PlacedOutcome) -> tuple[str, ...]:
        return ()

    def behind(self, seen: PlayView) -> Outcomes:
        return {}
