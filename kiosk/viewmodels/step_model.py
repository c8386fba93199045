"""What every step's view-model is: frozen props derived from a scene, and moves handed to the session."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from kiosk.decks.written import word_count
from kiosk.engine.moves import TABLE, Move
from kiosk.viewmodels.rows import Frozen, RowsModel
from kiosk.viewmodels.scene import Scene, texts_of
from kiosk.viewmodels.snapshot import Snapshot

type Submit = Callable[[Move, int], bool]


class StepModel[P: Frozen](Snapshot[P]):
    """Base of the view-models of step kinds, ``StepModel[Props]``."""

    curtain_moved = Signal(name="curtainMoved")

    def __init__(self, props: P, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(props, parent)
        self._send = submit
        self._scene: Scene | None = None

    @property
    def moves_gauges(self) -> bool:
        """Whether the gauges move now, so that a small window keeps them in view."""
        return False

    @property
    def curtained(self) -> bool:
        """Whether a curtain hides it until a seat is alone with it."""
        return False

    @property
    def veiled(self) -> bool:
        """Whether a curtain hides it unless a seat lifts it."""
        return False

    @property
    def private(self) -> bool:
        """Whether a seat has lifted the curtain, and what is shown is for nobody else who sits here."""
        return self._scene is not None and not self._scene.alone and self.veiled and not self.curtained

    def swap(self, props: P) -> None:
        """Show another value, and tell of the curtain."""
        before = self.curtained
        super().swap(props)
        if self.curtained != before:
            self.curtain_moved.emit()

    @property
    def scene(self) -> Scene:
        """What is shown now."""
        assert self._scene is not None
        return self._scene

    def show(self, scene: Scene) -> None:
        """Show another instant."""
        self._scene = scene
        self.refresh()

    def refresh(self) -> None:
        """Derive and swap the props, and the rows if there are any."""
        raise NotImplementedError

    def forget(self) -> None:
        """The table is free again. The session has forgotten what visitors wrote: shown once more, it is gone here
        too."""
        if self._scene is not None:
            self.refresh()
        self._scene = None

    def step_back(self) -> bool:
        """Put down what is in hand, or close the curtain again; False where there is nothing of either."""
        if self.curtained:
            return False
        self.lower()
        return self.curtained

    def lower(self) -> None:
        """Close the curtain, if a seat lifted it; what it leaned towards is forgotten."""

    def hand_on(self) -> None:
        """Whoever was alone with it has read it."""

    def submit(self, move: Move, seat: int = TABLE) -> bool:
        """Hand a move to the session; False when it was refused."""
        return self._send(move, seat)

    @property
    def texts_shown(self) -> Iterator[str]:
        """What the screen asks people to read, cards included."""
        for part in (self, *self.findChildren(Snapshot)):
            yield from texts_of(part.props)
        for model in self.findChildren(RowsModel):
            yield from texts_of(model.rows)

    @property
    def words_shown(self) -> int:
        """How many words that is."""
        return sum(map(word_count, self.texts_shown))
