"""What a later step shows of an earlier one: each kind that can be looked back at has a look of its own."""

from dataclasses import dataclass
from typing import Any, ClassVar

from kiosk.sessions.asked import AnyAsked
from kiosk.viewmodels.rows import Frozen, RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Back[O]:
    """A step that is behind, its outcome, and which ``sides`` of it are to be shown; one by one, how many of its cards
    are ``turned`` over, -1 for all at once."""

    asked: AnyAsked
    outcome: O
    sides: tuple[str, ...]
    turned: int = -1


type AnyBack = Back[Any]  # what a step of whatever kind came to


class KindLook[P: Frozen](Snapshot[P]):
    """Base of the looks. ``source`` is the QML file that draws it, a ``LookPage`` under ``kiosk/``."""

    source: ClassVar[str]

    def show(self, scene: Scene, back: AnyBack) -> None:
        """Show what an earlier step came to."""
        raise NotImplementedError

    def clear(self) -> None:
        """Nothing of it is left: it may be what visitors wrote."""
        self.swap(type(self._props)())
        for rows in self.findChildren(RowsModel):
            rows.show([])

    @property
    def covered(self) -> int:
        """How many cards are still to be turned over."""
        return 0


type AnyLook = KindLook[Any]  # it shows props of its own
