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
    """Whether what is told of the options is ``brief``; whether they are two long texts, which were ``weighed``."""

    brief: bool = False
    weighed: bool = False


def derive_props(scene: Scene, back: Back[VoteOutcome]) -> Props:
    """How the options stand, and how much room they take."""
    rows = derive_told(scene, back)
    brief = all(len(row.nature + row.verify + row.author) <= BRIEF for row in rows)
    return Props(brief, weighs(scene, back.outcome.cards) and len(back.outcome.options) <= 3)


def weighs(scene: Scene, cards: tuple[str, ...]) -> bool:
    """Whether these cards of a vote are two long texts to compare."""
    return len(cards) == 2 and all(card in scene.deck.cards and scene.card_text(card, "body") for card in cards)


def derive_told(scene: Scene, back: Back[VoteOutcome]) -> list[ToldRow]:
    """The options of a vote as they stand revealed: its cards, of which alone something was hidden, if it has any."""
    return [_told(scene, back, option) for option in back.outcome.cards or back.outcome.options]


def derive_between(scene: Scene, back: Back[VoteOutcome]) -> list[ToldRow]:
    """What somebody chose beside the cards."""
    outcome = back.outcome
    chosen = (option for option in outcome.options if option not in outcome.cards and outcome.counts.get(option))
    return [_told(scene, back, option) for option in chosen]


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
    between = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._told = RowsModel(ToldRow, self)
        self._between = RowsModel(ToldRow, self)

    def show(self, scene: Scene, back: AnyBack) -> None:
        self.swap(derive_props(scene, back))
        self._told.show(derive_told(scene, back))
        self._between.show(derive_between(scene, back) if self._props.weighed else [])
