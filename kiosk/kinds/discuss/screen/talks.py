"""Who has the floor in a talk, and what each stands for: a team, a place on a scale, a choice, a bet."""

from dataclasses import dataclass

from kiosk.engine.floors import Floor
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class FloorRow:
    """A floor: its seats, what they stand for, and whether it is heard (-1), open (0) or ahead (1)."""

    key: str
    seats: tuple[int, ...]
    stands: str
    when: int


def floors(scene: Scene) -> list[FloorRow]:
    """Every floor of the talk, in order."""
    shown = scene.shown
    return [
        FloorRow(
            key=floor.key,
            seats=floor.seats,
            stands=stands(scene, floor),
            when=0 if floor.key == shown.floor else -1 if floor.key in shown.heard else 1,
        )
        for floor in shown.floors
    ]


def stands(scene: Scene, floor: Floor) -> str:
    """What the seats of a floor stand for; empty when each speaks for itself."""
    of = scene.shown.of
    if of is None or not floor.about:
        return scene.deck.text(f"team.{floor.about}.title", scene.language) if floor.about else ""
    asked = scene.asked(of)
    return ANSWERS[asked.step.kind].stands(asked, floor.about)


def speaker(scene: Scene, floor: Floor) -> str:
    """What those who have the floor stand for, or the part the only one of them plays, as it reads in a sentence."""
    played = scene.part(floor.seats[0]) if len(floor.seats) == 1 else ""
    return stands(scene, floor) or (played if played[1:2].isupper() else played[:1].lower() + played[1:])
