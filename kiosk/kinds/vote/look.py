"""What a later step shows of a ``vote``: who chose what, and what had been hidden."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.decks.written import word_count
from kiosk.kinds.vote.rules import VoteOutcome
from kiosk.viewmodels.look import AnyBack, Back, KindLook
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child

BRIEF = 60
"""Letters told of an option in one or two lines."""


@dataclass(frozen=True, slots=True)
class ToldRow:
    """An option of a vote: who chose it, the ``share`` of the votes in percent, and what had been hidden: its
    ``nature``, what to ``verify``, its ``author``, how many words it has (0: not told,
    as where it is signed)."""

    option_id: str
    title: str
    icon: str
    count: int
    share: int
    seats: tuple[int, ...]
    nature: str = ""
    verify: str = ""
    author: str = ""
    words: int = 0


@dataclass(frozen=True, slots=True)
class Props:
    """Whether what is told of the options is ``brief``."""

    brief: bool = False


def derive_props(rows: list[ToldRow]) -> Props:
    """How much room the options take."""
    return Props(all(len(row.nature + row.verify + row.author) <= BRIEF for row in rows))


def derive_told(scene: Scene, back: Back[VoteOutcome]) -> list[ToldRow]:
    """The options of a vote as they stand revealed: its cards, of which alone something was hidden, if it has any."""
    return [_told(scene, back, option) for option in back.outcome.cards or back.outcome.options]


def _told(scene: Scene, back: Back[VoteOutcome], option: str) -> ToldRow:
    outcome = back.outcome
    card, count = option in outcome.cards, outcome.counts.get(option, 0)
    hidden = card and "hidden" in back.sides
    return ToldRow(
        option_id=option,
        title=scene.card(option).title if card else back.asked.text(f"options.{option}.text"),
        icon=scene.card(option).icon if card else "",
        count=count,
        share=round(100 * count / outcome.voters) if outcome.voters else 0,
        seats=tuple(seat for seat, chosen in outcome.choices.items() if option in chosen),
        nature=scene.card_text(option, "nature") if hidden else "",
        verify=scene.card_text(option, "verify") if hidden else "",
        author=scene.author(option) if card and "author" in back.sides else "",
        words=word_count(scene.card_text(option, "body")) if hidden and "author" not in back.sides else 0,
    )


class VoteLook(KindLook[Props]):
    """What is shown of a vote."""

    source = "kinds/vote/VoteLook.qml"

    told = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._told = RowsModel(ToldRow, self)

    def show(self, scene: Scene, back: AnyBack) -> None:
        rows = derive_told(scene, back)
        self.swap(derive_props(rows))
        self._told.show(rows)
