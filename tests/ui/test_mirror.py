"""In a language that runs from the right, every screen is the mirror image of what it is from the left: its words alone
are turned back. Both are French with longer words, so that nothing but the direction differs."""

from collections.abc import Callable, Collection, Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.items import as_item, children
from tests.depth import SIZES, drawn
from tests.shipped import GAMES
from tests.ui import pseudo, walk
from tests.ui.keys import Keys
from tests.ui.test_left_hand import apart
from tests.ui.test_screens import faults
from tests.ui.tour import Tour
from tests.ui.views import TIME

OFF = 2
"""Pixels that an edge may be from where a mirror shows it."""
KERNED = 0.1
"""Of the size of letters: from the right, the mark that ends words stands alone, and not close to their last letter."""
VIEWS = {f"{size[0]}{' large' * large}": (size, large) for size in SIZES for large in (False, True)}
"""A window by how wide it is, and whether its letters are large."""
LOOKS = 3
"""How often a screen is looked at, where something may still have been moving."""

RELAYED = ("slip", "text-short-line-1", "text-short-line-2", "text-short-line-3")
LONGER = (
    ("le-duel", "short", True, ("ballots-ballot", "trap-found")),
    ("en-classe", "flash", False, ("seats", "why-floor-1", "why-half")),
    ("micro-dystopies", "short", False, RELAYED),
    ("micro-dystopies", "short", True, ("draw", *RELAYED)),
)
"""Stops in a small window: of a game, its length, and whether letters are large. They had no room for longer words; at
``why-floor-1`` time begins, of which half is over at the next."""


@pytest.fixture(autouse=True)
def _pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    pseudo.spoken_too(monkeypatch)


class Seen(NamedTuple):
    """A window with a kiosk whose languages change, and what lets it come to rest."""

    window: Any
    kiosk: Any
    rests: Callable[[], object]


class Longer(Tour):
    """A tour that rests at some stops of what is said in longer words, and nowhere else."""

    kept: Collection[str] = ()

    def rest(self, name: str) -> str:
        return super().rest(name) if name in self.kept else name


def seen(tour: Tour) -> Seen:
    return Seen(tour.window, tour.kiosk, tour.views.rests)


def mirrored(tour: Seen, area: QRectF) -> QRectF:
    return QRectF(tour.window.width() - area.right(), area.y(), area.width(), area.height())


def things(tour: Seen, language: str) -> list[QQuickItem]:
    """All that is drawn in a language, but for the time left and the keys."""
    tour.kiosk.speak(language)
    tour.rests()
    return list(shown(tour.window.contentItem()))


def shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """What is drawn in an item, parents first."""
    if root.isVisible() and root.opacity() > 0 and not passing(root):
        yield root
        for child in [] if root.inherits("QQuickTextEdit") else children(root):  # the caret stands where letters end
            yield from shown(child)


def passing(item: QQuickItem) -> bool:
    """Whether it changes by itself, or is a key, which stands where people know it: one of a code within its pad."""
    told = pseudo.bare(str(item.property("text") or ""))
    return bool(TIME.fullmatch(told)) or by_heart(item) or item.objectName().startswith("pin:")


def by_heart(item: QQuickItem | None) -> bool:
    """Whether it is a key of the keyboard or of its foot, and not one beside ready words."""
    key = item is not None and item.objectName().startswith("key:")
    while key and item is not None and not item.metaObject().className().startswith(("Keyboard_", "KeyboardFoot_")):
        item = item.parentItem()
    return key and item is not None


def board(tour: Seen) -> dict[str, int]:
    """Where each key stands that is shown, px from the left."""
    found = filter(by_heart, walk.items(tour.window.contentItem()))
    return {item.objectName(): round(walk.painted(item).x()) for item in found}


class SeenThing(NamedTuple):
    """What is drawn, where, by how much that may be off, and at which end of it words lean: 0 to 1, else 0.5."""

    called: str
    area: QRectF
    slack: float = OFF
    lean: float = 0.5


def thing(item: QQuickItem) -> SeenThing:
    text = pseudo.bare(str(item.property("text") or ""))
    called = f"{item.metaObject().className().split('_')[0]} {pseudo.bare(item.objectName())} « {text} »"
    if not item.inherits("QQuickText") or not text or walk.icon(item):
        return SeenThing(called, walk.painted(item), max(OFF, loose(item)))
    return SeenThing(called, walk.painted(item), max(OFF, KERNED * walk.size(item)), walk.lean(item))


def loose(plate: QQuickItem) -> float:
    """By how much it may be wider from the right, px: where it is as wide as its words, by the marks that end these."""
    around: QQuickItem | None = plate.parentItem()
    if around is None or not around.metaObject().className().startswith(("FitText_", "Label_")):
        return 0
    ends = [(walk.size(text), str(text.property("text")).count(pseudo.ENDED)) for text in walk.texts(around)]
    return max((KERNED * size * count for size, count in ends), default=0)


def unlike(tour: Seen, name: str) -> list[str]:
    """What is not where a mirror shows it, once nothing moves."""
    found = list(differing(tour))
    for _ in range(LOOKS):
        if found:
            QTest.qWait(400)
            found = list(differing(tour))
    return [f"{name}: {what}" for what in found]


def differing(tour: Seen) -> Iterator[str]:
    left, known = list(map(thing, things(tour, pseudo.LEFT))), board(tour)
    right, those = list(map(thing, things(tour, pseudo.RIGHT))), board(tour)
    if those.keys() != known.keys() or any(abs(those[key] - place) > OFF for key, place in known.items()):
        yield f"the keys went from {known} to {those}"
    if len(left) != len(right):
        yield f"{len(left)} things from the left, {len(right)} from the right"
    yield from (f"{one} is {other}" for one, other in zip(left, right, strict=False) if not reflects(tour, one, other))


def reflects(tour: Seen, one: SeenThing, other: SeenThing) -> bool:
    """Whether one is the mirror image of another; words are turned back, and lean to their other end."""
    seen = one.area.isEmpty() or apart(mirrored(tour, one.area), other.area) <= one.slack
    return seen and (one.called, one.lean) == (other.called, 1 - other.lean)


def lost(tour: Tour, name: str, layered: bool = False) -> list[str]:
    """Words that are cut or on one another from the right and not from the left, and what is touched likewise."""
    here = {pseudo.bare(fault) for fault in faults(tour, name, layered)}
    tour.kiosk.speak(pseudo.LEFT)
    tour.views.rests()
    return sorted(here - {pseudo.bare(fault) for fault in faults(tour, name, layered)} if here else here)


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("walks in a mirror", [*product(GAMES, VIEWS)]))
def test_each_game_is_its_own_mirror_image(qapp: QGuiApplication, tmp_path: Path, game: str, view: str) -> None:
    size, large = VIEWS[view]
    tour, found = Tour(tmp_path, size, [(pseudo.LEFT, large)], game), list[str]()
    for stop in tour.stops("short", 3):
        if stop not in tour.views.seen:
            tour.views.seen.add(stop)
            found += [*unlike(seen(tour), stop), *lost(tour, stop)]
    tour.close()
    assert not found, "\n".join(found)
    assert tour.views.seen >= {"attract", "choose", "seats", "end"}


@pytest.mark.parametrize(("game", "length", "large", "stops"), LONGER)
def test_longer_words_have_their_room_on_a_tablet(
    qapp: QGuiApplication, tmp_path: Path, game: str, length: str, large: bool, stops: tuple[str, ...]
) -> None:
    tour, found, left = Longer(tmp_path, (1280, 800), [(pseudo.LEFT, large)], game), list[str](), set(stops)
    tour.kept = stops
    for stop in tour.stops(length, 3):
        if stop in left:
            found += faults(tour, stop, layered=False)
            left.remove(stop)
        if not left:
            break
    tour.close()
    assert (found, left) == ([], set())


@pytest.mark.parametrize("size", drawn("windows", SIZES, "sheets in a mirror"), ids=str)
def test_the_stage_and_its_sheets_are_their_own_mirror_image(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    tour, found = Tour(tmp_path, size, [(pseudo.LEFT, False)], "boite-noire"), list[str]()
    for stop in tour.stops("short", 3):
        found += [*unlike(seen(tour), stop), *lost(tour, stop)]
        if stop == "ring":
            break
    for sheet in tour.sheets():
        found += [*unlike(seen(tour), sheet), *lost(tour, sheet, layered=True)]
    tour.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("language", "way"), [(pseudo.LEFT, Qt.Key.Key_Right), (pseudo.RIGHT, Qt.Key.Key_Left)])
def test_an_arrow_leads_where_it_points_whichever_way_the_language_runs(
    qapp: QGuiApplication, tmp_path: Path, language: str, way: Qt.Key
) -> None:
    tour = Tour(tmp_path, SIZES[0], [(language, False)], "boite-noire")
    tour.kiosk.wake()
    tour.views.rests()
    keys, ways = Keys(tour.window), {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
    box = keys.find("game:boite-noire")
    assert box is not None
    box.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (way, ({*ways} - {way}).pop()):
        before = middle(keys)
        keys.press(key)
        assert (middle(keys) - before) * ways[key] > 0
    tour.close()


@pytest.mark.parametrize("language", [pseudo.LEFT, pseudo.RIGHT])
def test_the_needle_goes_where_an_arrow_points(qapp: QGuiApplication, tmp_path: Path, language: str) -> None:
    tour = Tour(tmp_path, SIZES[0], [(language, False)], "boite-noire")
    keys = Keys(tour.window)
    needle = keys.find("needle")
    assert needle is not None
    needle.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    places = [needled(needle)]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        keys.press(key)
        places.append(needled(needle))
    tour.close()
    assert places[0] > places[1] > places[2] < places[3]


def middle(keys: Keys) -> float:
    """Where the middle of what has the focus is, px from the left."""
    item = keys.at()
    assert item is not None
    return walk.painted(item).center().x()


def needled(slider: QQuickItem) -> float:
    """Where a needle stands, px from the left."""
    return walk.painted(as_item(slider.property("handle"))).center().x()
