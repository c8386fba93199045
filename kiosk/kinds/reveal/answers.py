"""What ``reveal`` says of its answers: the verdicts on what seats have shown; what it shows was asked elsewhere."""

from collections.abc import Mapping

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.reveal.rules import RevealRules, RevealView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival


class RevealAnswers(KindAnswers[RevealRules, RevealView, Mapping[str, int]]):
    def doing(self, asked: AskedStep[RevealRules]) -> str:
        return asked.words.say("reveal.doing")

    def families(self, asked: AskedStep[RevealRules], about: str) -> tuple[Family, ...]:
        verdicts = {verdict.id: asked.text(f"verdicts.{verdict.id}.text") for verdict in asked.step.verdicts}
        return (Family("verdict", "choice", verdicts),)

    def panel(self, asked: AskedStep[RevealRules], outcome: Mapping[str, int], festival: Festival) -> Panel | None:
        found = festival.shares(asked.name, asked.name, [f"verdict-{verdict}" for verdict in outcome])
        return Panel(
            step=asked.step.id,
            sort="shares",
            title=asked.title,
            names=tuple(asked.text(f"verdicts.{verdict}.text") for verdict in outcome),
            yours=tuple(outcome.values()),
            before=(0,) * len(outcome),
            festival=found.percent,
            told=(crowd(asked.words, found.answers),),
        )

    def spread(self, asked: AskedStep[RevealRules], seen: RevealView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[RevealRules], seen: RevealView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[RevealRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: RevealRules, seen: RevealView | Mapping[str, int]) -> tuple[str, ...]:
        return (base_name(step.id),)

    def behind(self, seen: RevealView) -> Outcomes:
        return {seen.of: seen.outcome}
