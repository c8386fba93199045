"""What ``play`` says of its answers: which cards were played, and over which the table hesitated."""

from collections.abc import Mapping
from typing import Any

from kiosk.kinds.play.rules import PlayStep, PlayView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival


class PlayAnswers(KindAnswers[PlayStep, PlayView, Any]):
    def families(self, asked: AskedStep[PlayStep], about: str) -> tuple[Family, ...]:
        return tuple(Family(name, "choice", by_card=True) for name in ("hesitated", "played"))

    def panel(self, asked: AskedStep[PlayStep], outcome: Any, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[PlayStep], seen: PlayView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[PlayStep], seen: PlayView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[PlayStep], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return True

    def compared(self, step: PlayStep, seen: Any) -> tuple[str, ...]:
        return ()

    def behind(self, seen: PlayView) -> Mapping[str, Any]:
        return {}
