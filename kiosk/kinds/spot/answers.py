"""What ``spot`` says of its answers: how many found a trap, and how many passed it by."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.spot.rules import FOUND, MISSED, SpotRules, SpotView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival, Shares


class SpotAnswers(KindAnswers[SpotRules, SpotView, SpotView]):
    def doing(self, asked: AskedStep[SpotRules]) -> str:
        return asked.words.say("spot.doing")

    def families(self, asked: AskedStep[SpotRules], about: str) -> tuple[Family, ...]:
        names = (asked.words.say(f"spot.{name}") for name in ("found", "missed"))
        return (Family("trap", "choice", dict(zip(("found", "missed"), names, strict=True))),)

    def panel(self, asked: AskedStep[SpotRules], outcome: SpotView, festival: Festival) -> Panel | None:
        """Nothing where nothing was hidden."""
        if not outcome.marks:
            return None
        found, seen = fallen(asked, outcome, festival), len(outcome.found)
        title = asked.card_text(outcome.card, "title") if outcome.card else ""
        return Panel(
            step=asked.step.id,
            sort="shares",
            title=asked.title,
            statement=f"{asked.title} · {title}" if title else asked.text("prompt"),
            names=(asked.words.say("spot.found"), asked.words.say("spot.missed")),
            yours=(seen, len(outcome.marks) - seen),
            before=(0, 0),
            festival=found.percent,
            told=(crowd(asked.words, found.answers),),
            card=outcome.card or "",
        )

    def spread(self, asked: AskedStep[SpotRules], seen: SpotView) -> tuple[SpreadBar, ...]:
        if not seen.shown:
            return ()
        found = len(seen.found)
        counts = {"found": found, "missed": len(seen.marks) - found}
        return tuple(SpreadBar(name, asked.words.say(f"spot.{name}"), count) for name, count in counts.items())

    def subject(self, asked: AskedStep[SpotRules], seen: SpotView) -> Subject | None:
        return Subject(seen.card) if seen.card else None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[SpotRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: SpotRules, seen: SpotView) -> tuple[str, ...]:
        return (seen.card or base_name(step.id),)

    def behind(self, seen: SpotView) -> Outcomes:
        return {}


def fallen(asked: AskedStep[SpotRules], seen: SpotView, festival: Festival) -> Shares:
    """How many of the festival found a trap here, and how many passed it by."""
    return festival.shares(asked.name, seen.card or asked.name, (FOUND, MISSED))
