"""What ``debrief`` says of its answers: the mood, and the ending; the panels are those of the steps it shows."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.debrief.rules import MOODS, DebriefRules, DebriefView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival


class DebriefAnswers(KindAnswers[DebriefRules, DebriefView, None]):
    def doing(self, asked: AskedStep[DebriefRules]) -> str:
        return asked.words.say("debrief.doing")

    def families(self, asked: AskedStep[DebriefRules], about: str) -> tuple[Family, ...]:
        moods = {str(mood): asked.words.say(f"result.mood_{mood}") for mood in range(1, MOODS + 1)}
        bands = {band.id: asked.text(f"bands.{band.id}.title") for band in asked.step.bands}
        return (Family("smile", "scale", moods), Family("band", "choice", bands))

    def panel(self, asked: AskedStep[DebriefRules], outcome: None, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[DebriefRules], seen: DebriefView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[DebriefRules], seen: DebriefView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[DebriefRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: DebriefRules, seen: DebriefView | None) -> tuple[str, ...]:
        return (base_name(step.id),)

    def behind(self, seen: DebriefView) -> Outcomes:
        return {**seen.outcomes, **seen.drawn}
