"""The screen of ``discuss``: it rests while people talk."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.kinds.discuss.rules import DiscussRules, EndTalk, Finish, GiveFloor, MoreTime
from kiosk.kinds.discuss.screen import talks
from kiosk.kinds.discuss.screen.talks import FloorRow
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene, own_words
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit

LAST_SECONDS = 20
"""What is left of a talk, or of a floor, when the screen says that it is nearly over."""


@dataclass(frozen=True, slots=True)
class Props:
    """``seconds`` left of ``total`` (0: no timer), shown by a ``body``; ``pro`` and ``con`` stay empty until the two
    viewpoints are shown. ``told`` is what to do, where the question is a card's. ``speakers`` have the floor (none:
    everybody), ``stands`` says what for; ``passing`` when it passes on by itself, ``apart`` when it is given to those
    who stand farthest apart, ``teams`` when teams speak, ``invited`` when it is for whoever stands there and nobody is
    named. ``chaired``: the floor is given by a touch of a seat, by the one in the ``chair`` (0: anybody). ``nearly``:
    the time is almost over; ``grace``: it is, and whoever speaks may go on."""

    question: str = ""
    told: str = ""
    pro: str = ""
    con: str = ""
    last_question: str = ""
    alone: bool = False
    speakers: tuple[int, ...] = ()
    stands: str = ""
    passing: bool = False
    apart: bool = False
    teams: bool = False
    invited: bool = False
    chaired: bool = False
    chair: int = 0
    seconds: int = 0
    total: int = 0
    body: str = ""
    expired: bool = False
    nearly: bool = False
    grace: bool = False


def derive_props(scene: Scene) -> Props:
    """The question, the viewpoints once they are shown, and the time left."""
    shown, timer = scene.shown, scene.view.timer
    texts = [scene.card_text(shown.card, column) for column in shown.viewpoints] if shown.card else []
    pro, con = [*texts, "", ""][:2]
    floor = next((floor for floor in shown.floors if floor.key == shown.floor), None)
    return Props(
        question=scene.card_text(shown.card, scene.step(DiscussRules).column) if shown.card else scene.text("prompt"),
        told=told(scene),
        pro=pro,
        con=con,
        last_question=scene.card_text(shown.card, "question") if texts else "",
        alone=shown.alone,
        speakers=floor.seats if floor else (),
        stands=talks.speaker(scene, floor) if floor else "",
        passing=shown.passing and (floor is None or timer is not None),
        apart=shown.of is not None and floor is not None,
        teams=scene.step(DiscussRules).speaking == "sides" and floor is not None,
        invited=floor is not None and not floor.seats,
        chaired=shown.chair is not None,
        chair=shown.chair or 0,
        seconds=scene.seconds_left or 0,
        total=timer.seconds if timer else 0,
        body=scene.timer_body,
        expired=timer is not None and timer.phase == "expired",
        nearly=nearly(scene),
        grace=nearly(scene) and shown.passing and floor is not None and scene.seconds_left == 0,
    )


def nearly(scene: Scene) -> bool:
    """Whether the last seconds run, of a short time its last half."""
    timer, left = scene.view.timer, scene.seconds_left
    if timer is None or left is None or timer.phase == "expired":
        return False
    return left <= min(LAST_SECONDS, timer.seconds / 2)


def told(scene: Scene) -> str:
    """What to do: what is asked of those who speak after the first, or of all where the question is a card's."""
    then = scene.text("then") if scene.shown.heard else ""
    return then or (scene.text("prompt") if scene.shown.card else "")


def derive_cards(scene: Scene) -> list[CardRow]:
    """The cards of the zone in view, if the step names one. What visitors wrote is called by its words, unless the talk
    asks them already."""
    step = scene.step(DiscussRules)
    rows = [scene.card(card) for card in scene.view.zones[step.cards].cards] if step.cards else []
    return rows if step.card else [own_words(row) for row in rows]


class DiscussStep(StepModel[Props]):
    """What the resting screen shows and asks."""

    floors = child(RowsModel)
    cards = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._floors = RowsModel(FloorRow, self)
        self._cards = RowsModel(CardRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._floors.show(talks.floors(self.scene))
        self._cards.show(derive_cards(self.scene))

    @Slot()
    def more(self) -> None:
        """One more minute."""
        self.submit(MoreTime())

    @Slot()
    def end(self) -> None:
        """Everybody has spoken."""
        self.submit(EndTalk())

    @Slot(int)
    def give(self, seat: int) -> None:
        """The one in the chair touches the seat that speaks next."""
        self.submit(GiveFloor(seat), self._props.chair)

    @Slot()
    def finish(self) -> None:
        """We are done, or those who have the floor have spoken or pass."""
        self.submit(Finish())
