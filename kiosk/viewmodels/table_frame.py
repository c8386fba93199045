"""What stands around the open step: title and prompt, whose turn it is, the way so far, the cards kept beside it."""

from dataclasses import dataclass

from kiosk.viewmodels.questions import question
from kiosk.viewmodels.scene import CardRow, Scene, own_words


@dataclass(frozen=True, slots=True)
class PathRow:
    """A step on the way: its title, and whether it is behind (-1), open (0) or ahead (1)."""

    step_id: str
    title: str
    when: int


@dataclass(frozen=True, slots=True)
class Props:
    """What stands around the open step. ``at``: its place on the way, from 0. ``held`` says why a facilitator made the
    table wait: pause, talk, or empty. ``question`` is what is asked now. ``figures``: whether the festival's counts are
    shown at this table. ``explains``: whether the glossary has a word of what is shown. ``beating`` while the gauges do
    not yet show all that happened. ``gathers``: whether the screen has fingers and room enough for everybody here at
    once; ``around``: whether it is handed round all the same, because somebody asked for it."""

    kind: str = ""
    step_id: str = ""
    title: str = ""
    prompt: str = ""
    color: str = "teal"
    turn: int = 0
    at: int = 0
    can_undo: bool = False
    can_redo: bool = False
    over: bool = False
    held: str = ""
    question: str = ""
    figures: bool = True
    explains: bool = False
    beating: bool = False
    gathers: bool = False
    around: bool = False


def derive_props(scene: Scene) -> Props:
    """The frame of the open step."""
    shown = scene.view
    return Props(
        kind=shown.kind,
        step_id=shown.id,
        title=scene.title,
        prompt=scene.prompt,
        color=scene.deck.color,
        turn=0 if scene.gathered else shown.turn,
        at=_reached(scene),
        can_undo=shown.undo is not None,
        can_redo=shown.redo,
        over=shown.outcome is not None,
        held=shown.held,
        question=question(scene),
    )


def _reached(scene: Scene) -> int:
    """The place on the way of the open step, or of the one where the game was cut short."""
    return scene.view.at if scene.view.cut is None else scene.view.cut


def derive_path(scene: Scene) -> list[PathRow]:
    """Where we are."""
    at = _reached(scene)
    return [
        PathRow(step, scene.text("title", step), (place > at) - (place < at))
        for place, step in enumerate(scene.view.path)
    ]


def derive_beside(scene: Scene) -> list[CardRow]:
    """The cards that stay shown beside the open step."""
    zones = scene.asked().step.kept_in_view
    return [own_words(scene.card(card)) for zone in zones for card in scene.view.zones[zone].cards]
