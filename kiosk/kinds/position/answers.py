"""What ``position`` says of its answers: how many stood at each point of the scale, and how many moved."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.position.rules import PositionRules, PositionView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd, movement
from kiosk.sessions.festival import Festival
from kiosk.sessions.guesses import beside_festival, guess_families


class PositionAnswers(KindAnswers[PositionRules, PositionView, PositionView]):
    def doing(self, asked: AskedStep[PositionRules]) -> str:
        return asked.words.say("position.doing")

    def families(self, asked: AskedStep[PositionRules], about: str) -> tuple[Family, ...]:
        points = {str(point): str(point) for point in range(1, asked.step.points + 1)}
        scale = Family("point", "scale", points, asked.text("left"), asked.text("right"))
        return (scale, Family("moved", "share", out_of="point"), *guess_families(asked.words, scale))

    def panel(self, asked: AskedStep[PositionRules], outcome: PositionView, festival: Festival) -> Panel | None:
        points, about = range(1, outcome.points + 1), outcome.card or asked.name
        names = tuple(map(str, points))
        found = festival.shares(asked.name, about, measures(outcome))
        after, before = list(outcome.marks.values()), list(outcome.before.values())
        moved = festival.of(asked.name, about).get("moved", 0) if outcome.before else None
        return Panel(
            step=asked.step.id,
            sort="scale",
            title=asked.title,
            statement=asked.said(outcome.card),
            left=asked.text("left"),
            right=asked.text("right"),
            names=names,
            yours=tuple(after.count(point) for point in points),
            before=tuple(before.count(point) for point in points),
            festival=found.percent,
            told=(
                *movement(asked.words, outcome.marks, outcome.before),
                crowd(asked.words, found.answers, moved),
                *beside_festival(asked, outcome.guess, names, found, lambda point: self.stands(asked, point)),
            ),
            seats=tuple(outcome.marks),
            stood=tuple(point - 1 for point in outcome.marks.values()),
            stood_before=tuple(outcome.before.get(seat, 0) - 1 for seat in outcome.marks),
            card=outcome.card or "",
        )

    def spread(self, asked: AskedStep[PositionRules], seen: PositionView) -> tuple[SpreadBar, ...]:
        if not seen.shown:
            return ()
        ends = {1: asked.text("left"), seen.points: asked.text("right")}
        given = list(seen.marks.values())
        points = range(1, seen.points + 1)
        return tuple(SpreadBar(str(point), ends.get(point, ""), given.count(point)) for point in points)

    def stands(self, asked: AskedStep[PositionRules], about: str) -> str:
        point, middle = int(about), (asked.step.points + 1) / 2
        if point == middle:
            return asked.words.say("position.middle")
        return asked.words.say("position.near", end=asked.text("left" if point < middle else "right"))

    def subject(self, asked: AskedStep[PositionRules], seen: PositionView) -> Subject | None:
        return Subject(seen.card) if seen.card else None

    def offered(self, asked: AskedStep[PositionRules], seen: PositionView) -> tuple[str, ...]:
        return asked.text("left"), asked.text("right")

    def timed(self) -> bool:
        return False

    def revealed(self) -> bool:
        return False

    def compared(self, step: PositionRules, seen: PositionView) -> tuple[str, ...]:
        return (seen.card or base_name(step.id),)

    def behind(self, seen: PositionView) -> Outcomes:
        return {}


def measures(seen: PositionView) -> list[str]:
    """The measures of its points, in order."""
    return [f"point-{point}" for point in range(1, seen.points + 1)]
