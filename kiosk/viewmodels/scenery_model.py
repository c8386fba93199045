"""What stands behind the table: a picture painted beside the screen, and painted again when the play changes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.set_files import set_files
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.set_painting import Mover, Painted, Wanted, mover, painted
from kiosk.viewmodels.set_state import Measures, default_state, first_measures, layered_state, layers_shown, measures
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.table_model import TableModel

PROVIDER = "scenery"


@dataclass(frozen=True, slots=True)
class Props:
    """``picture`` is the address of what stands behind the table; empty where nothing does."""

    picture: str = ""


class SceneryModel(Snapshot[Props]):
    """Follows the table, and the lobby before it. Two pictures of what stands behind are kept at most: the one shown,
    and the one that it takes the place of; and those of ``movers``, which lie before it, far to near."""

    movers = child(RowsModel)

    def __init__(
        self, table: TableModel, lobby: LobbyModel, library: Callable[[], Library], parent: QObject | None = None
    ) -> None:
        super().__init__(Props(), parent)
        self._table, self._lobby, self._library, self._aside = table, lobby, library, Aside(self)
        self._deck: Deck | None = None
        self._files: Mapping[str, Path] | None = None
        self._room, self._quiet = (0, 0), False
        self._shown: tuple[object, ...] = ()
        self._movers = RowsModel(Mover, self)
        self._pictures: dict[str, QImage] = {}
        self._painted = Painted(QImage())
        self._count = 0
        self._known: Measures = {}
        table.refreshed.connect(self._follow)
        table.gauges.dataChanged.connect(self._follow)
        lobby.title_changed.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether a picture is being painted."""
        return self._aside.busy

    def kept(self, key: str) -> QImage:
        """A picture that is kept, by the last part of its address; an empty one where it is not."""
        return self._pictures.get(key, QImage())

    @Slot(int, int, bool)
    def fit(self, width: int, height: int, quiet: bool) -> None:
        """Paint as large as this, in pixels; nothing where one of them is 0. ``quiet``: fainter, where text is huge for
        the window."""
        self._room, self._quiet = (width, height), quiet
        self._follow()

    def _wanted(self) -> Wanted | None:
        """Of the table; before anybody sits there, of the game that is chosen."""
        scene, gauges = self._table.scene, self._table.gauges.rows
        deck = self._lobby.deck if scene is None else scene.deck
        if deck is None or not all(self._room):
            return None
        known = first_measures(deck) if scene is None else self._measured(scene)
        files, tall = self._files_of(deck), self._room[1] > self._room[0]
        layers = () if files is None else layers_shown(deck, known, tall)
        layered = None if files is None else layered_state(deck.color, layers, files)
        return Wanted(layered, default_state(deck, known, gauges), *self._room, self._quiet, layers)

    def _measured(self, scene: Scene) -> Measures:
        """What the set follows; while a curtain is down before what all gave, what it was until then."""
        if not self._table.withheld:
            self._known = measures(scene, self._table.gauges.rows)
        return self._known or first_measures(scene.deck)

    def _files_of(self, deck: Deck) -> Mapping[str, Path] | None:
        if self._deck is not deck:
            self._deck, self._files = deck, set_files(self._library(), deck)
        return self._files

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._shown, self._painted = (), Painted(QImage())
            self._movers.show(())
            self.swap(Props())
            self._pictures.clear()
        elif wanted.seen == self._shown:
            self._pose(wanted)
        elif not self._aside.busy:
            self._aside.start(partial(painted, wanted), partial(self._show, wanted))

    def _show(self, wanted: Wanted, made: Painted) -> None:
        if self._wanted() is not None:
            self._shown, self._painted = wanted.seen, made
            last = {key: kept for key, kept in self._pictures.items() if key == str(self._count)}
            self._count += 1
            cutouts = {f"{self._count}-{layer}": picture for layer, (_, picture) in made.cutouts.items()}
            self._pictures = {**last, str(self._count): made.behind, **cutouts}
            self._pose(wanted)
            self.swap(Props(self._address()))
        self._follow()

    def _pose(self, wanted: Wanted) -> None:
        """Bring what moves to where it stands now."""
        layers = {layer.layer: layer for layer in wanted.layers}
        cutouts = self._painted.cutouts.items()
        self._movers.show([mover(layers[name], self._address(f"-{name}"), *cut) for name, cut in cutouts])

    def _address(self, part: str = "") -> str:
        return f"image://{PROVIDER}/{self._count}{part}"


class SceneryPictures(QQuickImageProvider):
    """Hands the pictures to QML."""

    def __init__(self, scenery: SceneryModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._scenery = scenery

    def requestImage(self, key: str, size: object, wanted: object) -> QImage:
        """The picture of a key, as it was painted."""
        return self._scenery.kept(key)
