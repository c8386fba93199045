"""The screen of ``choose``: options, one of them leaned towards, and on."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.kinds.choose.rules import Choose, ChooseRules
from kiosk.viewmodels.gauges import Effects, signs
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, own_words
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option: a sentence, or a card's title, text, icon and two viewpoints; the icons of the ``gauges`` that it
    moves, by how much, and the same for the ear."""

    option_id: str
    title: str
    essential: str
    icon_name: str
    picked: bool
    pro: str = ""
    con: str = ""
    gauges: tuple[str, ...] = ()
    changes: tuple[int, ...] = ()
    moves: str = ""


@dataclass(frozen=True, slots=True)
class Props:
    """The option leaned towards and what it says, empty before; ``weighed`` when each gives and costs something."""

    picked: str = ""
    weighed: bool = False
    title: str = ""
    essential: str = ""
    pro: str = ""
    con: str = ""
    gauges: tuple[str, ...] = ()
    changes: tuple[int, ...] = ()


def derive_props(scene: Scene) -> Props:
    """What is picked, and what it says."""
    rows = derive_options(scene)
    weighed = all(row.pro and row.con for row in rows)
    for row in rows:
        if row.picked:
            said = (row.title, row.essential, row.pro, row.con)
            return Props(row.option_id, weighed, *said, row.gauges, row.changes)
    return Props(weighed=weighed)


def derive_options(scene: Scene) -> list[OptionRow]:
    """Options as the scenario words them, or as cards."""
    if scene.shown.cards:
        return [_card(scene, option) for option in scene.shown.options]
    effects = {option.id: option.effects for option in scene.step(ChooseRules).options}
    return [_option(scene, option, effects.get(option, {})) for option in scene.shown.options]


def _option(scene: Scene, option: str, effects: Effects) -> OptionRow:
    text, picked = scene.text(f"options.{option}.text"), option == scene.shown.picked
    return OptionRow(option, text, "", "", picked, "", "", *signs(scene, effects))


def _card(scene: Scene, option: str) -> OptionRow:
    row, picked = own_words(scene.card(option)), option == scene.shown.picked
    pro, con = (scene.card_text(option, column) for column in ("pro", "con"))
    found = signs(scene, scene.deck.game.card(option).effects)
    return OptionRow(option, row.title, row.text, row.icon, picked, pro, con, *found)


class ChooseStep(StepModel[Props]):
    """What the choose screen shows and asks."""

    moves_gauges = True

    options = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._options = RowsModel(OptionRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._options.show(derive_options(self.scene))

    @Slot(str)
    def choose(self, option: str) -> None:
        """Lean towards an option."""
        self.submit(Choose(option), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """Settle it."""
        self.submit(Continue(), self.scene.view.turn)
