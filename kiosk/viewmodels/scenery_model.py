"""What stands behind the table: a picture painted beside the screen, and painted again when the play changes it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.sets.default_set import DefaultSet, SetState
from kiosk.art.sets.layered_set import BrokenPictureError, LayeredSet, LayeredState
from kiosk.art.sets.shades import quieted
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.set_files import set_files
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.set_state import default_state, first_measures, layered_state, measures
from kiosk.viewmodels.snapshot import Snapshot
from kiosk.viewmodels.table_model import TableModel

log = logging.getLogger(__name__)
PROVIDER = "scenery"


@dataclass(frozen=True, slots=True)
class Props:
    """``picture`` is the address of what stands behind the table; empty where nothing does."""

    picture: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture: of the set that the deck brings, or else of one without; and how large in pixels."""

    layered: LayeredState | None
    plain: SetState
    width: int
    height: int
    quiet: bool

    @property
    def seen(self) -> tuple[object, ...]:
        """What the picture hangs on."""
        return self.layered or self.plain, self.width, self.height, self.quiet


class SceneryModel(Snapshot[Props]):
    """Follows the table, and the lobby before it. Two pictures are kept at most: the one shown, and the one that it
    takes the place of."""

    def __init__(
        self, table: TableModel, lobby: LobbyModel, library: Callable[[], Library], parent: QObject | None = None
    ) -> None:
        super().__init__(Props(), parent)
        self._table, self._lobby, self._library, self._aside = table, lobby, library, Aside(self)
        self._deck: Deck | None = None
        self._files: Mapping[str, Path] | None = None
        self._room, self._quiet = (0, 0), False
        self._shown: tuple[object, ...] = ()
        self._pictures: dict[str, QImage] = {}
        self._count = 0
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
        known = first_measures(deck) if scene is None else measures(scene, gauges)
        files, tall = self._files_of(deck), self._room[1] > self._room[0]
        layered = None if files is None else layered_state(deck, known, files, tall)
        return Wanted(layered, default_state(deck, known, gauges), *self._room, self._quiet)

    def _files_of(self, deck: Deck) -> Mapping[str, Path] | None:
        if self._deck is not deck:
            self._deck, self._files = deck, set_files(self._library(), deck)
        return self._files

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._pictures.clear()
            self._shown = ()
            self.swap(Props())
        elif wanted.seen != self._shown and not self._aside.busy:
            self._aside.start(partial(painted, wanted), partial(self._show, wanted))

    def _show(self, wanted: Wanted, picture: QImage) -> None:
        if self._wanted() is not None:
            self._shown = wanted.seen
            last = {key: kept for key, kept in self._pictures.items() if key == str(self._count)}
            self._count += 1
            self._pictures = {**last, str(self._count): picture}
            self.swap(Props(f"image://{PROVIDER}/{self._count}"))
        self._follow()


class SceneryPictures(QQuickImageProvider):
    """Hands the pictures to QML."""

    def __init__(self, scenery: SceneryModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._scenery = scenery

    def requestImage(self, key: str, size: object, wanted: object) -> QImage:
        """The picture of a key, as it was painted."""
        return self._scenery.kept(key)


def painted(wanted: Wanted) -> QImage:
    """The picture, from whichever thread this is called."""
    picture = _painted(wanted)
    return quieted(picture, wanted.plain.color) if wanted.quiet else picture


def _painted(wanted: Wanted) -> QImage:
    """Of a set that is broken, the one of a game without a set."""
    size = wanted.width, wanted.height
    if wanted.layered is not None:
        try:
            return LayeredSet(wanted.layered, *size).painted()
        except BrokenPictureError as error:
            log.warning("the set of %s is not shown: %s", wanted.plain.seed, error)
    return DefaultSet(wanted.plain, *size, GlyphPaths(icon_font(), glyphs())).painted()
