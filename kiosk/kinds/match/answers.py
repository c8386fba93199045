"""What ``match`` says of its answers: how many lines a table gave to their owners, as one; never who knew."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.match.rules import MatchRules, MatchView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival

NAMES = ("found", "missed")


class MatchAnswers(KindAnswers[MatchRules, MatchView, MatchView]):
    def doing(self, asked: AskedStep[MatchRules]) -> str:
        return asked.words.say("match.doing")

    def families(self, asked: AskedStep[MatchRules], about: str) -> tuple[Family, ...]:
        return (Family("match", "choice", {name: asked.words.say(f"match.{name}") for name in NAMES}),)

    def panel(self, asked: AskedStep[MatchRules], outcome: MatchView, festival: Festival) -> Panel | None:
        counts = _counts(outcome)
        found = festival.shares(asked.name, asked.name, [f"match-{name}" for name in NAMES])
        return Panel(
            step=asked.step.id,
            sort="shares",
            title=asked.title,
            statement=asked.words.say("match.score", found=outcome.found, told=len(outcome.owned)),
            names=tuple(asked.words.say(f"match.{name}") for name in NAMES),
            yours=counts,
            before=(0,) * len(NAMES),
            festival=found.percent,
            told=(crowd(asked.words, found.answers),),
        )

    def spread(self, asked: AskedStep[MatchRules], seen: MatchView) -> tuple[SpreadBar, ...]:
        counts = zip(NAMES, _counts(seen), strict=True) if seen.shown else ()
        return tuple(SpreadBar(name, asked.words.say(f"match.{name}"), count) for name, count in counts)

    def subject(self, asked: AskedStep[MatchRules], seen: MatchView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[MatchRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: MatchRules, seen: MatchView) -> tuple[str, ...]:
        return (base_name(step.id),)

    def behind(self, seen: MatchView) -> Outcomes:
        return {}


def _counts(seen: MatchView) -> tuple[int, int]:
    return seen.found, len(seen.owned) - seen.found
