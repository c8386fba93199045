"""What stands behind the table: a picture painted beside the screen, and painted again when the play changes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.sets.default_set import LAMPS, PLACES, TREES, DefaultSet, Post, SetState
from kiosk.decks.deck import Deck
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.gauges import GaugeRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import Snapshot
from kiosk.viewmodels.table_model import TableModel

PROVIDER = "scenery"


@dataclass(frozen=True, slots=True)
class Props:
    """``picture`` is the address of what stands behind the table; empty where nothing does."""

    picture: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture: of what, and how large in pixels."""

    state: SetState
    width: int
    height: int


class SceneryModel(Snapshot[Props]):
    """Follows the table. Two pictures are kept at most: the one shown, and the one that it takes the place of."""

    def __init__(self, table: TableModel, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._table, self._aside = table, Aside(self)
        self._room = (0, 0)
        self._shown: Wanted | None = None
        self._pictures: dict[str, QImage] = {}
        self._count = 0
        table.refreshed.connect(self._follow)
        table.gauges.dataChanged.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether a picture is being painted."""
        return self._aside.busy

    def kept(self, key: str) -> QImage:
        """A picture that is kept, by the last part of its address; an empty one where it is not."""
        return self._pictures.get(key, QImage())

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """Paint as large as this, in pixels; nothing where one of them is 0."""
        self._room = (width, height)
        self._follow()

    def _wanted(self) -> Wanted | None:
        scene = self._table.scene if all(self._room) else None
        return None if scene is None else Wanted(state_of(scene, self._table.gauges.rows), *self._room)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._pictures.clear()
            self._shown = None
            self.swap(Props())
        elif wanted != self._shown and not self._aside.busy:
            self._aside.start(partial(painted, wanted), partial(self._show, wanted))

    def _show(self, wanted: Wanted, picture: QImage) -> None:
        if self._wanted() is not None:
            self._shown = wanted
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
    """The picture; from whichever thread this is called."""
    return DefaultSet(wanted.state, wanted.width, wanted.height, GlyphPaths(icon_font(), glyphs())).painted()


def state_of(scene: Scene, gauges: tuple[GaugeRow, ...]) -> SetState:
    """What the set shows of the table: nothing that not everybody sees. ``gauges`` as they are shown now."""
    steps = max(1, len(scene.view.path) - 1)
    return SetState(
        seed=scene.deck.id,
        color=scene.deck.color,
        icon=scene.deck.icon,
        trees=tuple(dict.fromkeys(trees_of(scene.deck)))[:TREES],
        posts=tuple(Post(row.icon or scene.deck.icon, lit(row)) for row in gauges),
        done=round(PLACES * scene.view.at / steps),
    )


def trees_of(deck: Deck) -> Iterator[str]:
    """The icon of the first card of each family, then those of the other cards."""
    first = {card.type: card.icon for card in reversed(list(deck.cards.values()))}
    yield from first.values()
    yield from (card.icon for card in deck.cards.values())


def lit(row: GaugeRow) -> int:
    """How many of six lamps say where a gauge stands."""
    return round(LAMPS * (row.value - row.least) / (row.most - row.least))
