"""A trap is looked for on few pages of a small screen: two texts share one, and short phrases a row."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.engine.rules import legal
from kiosk.kinds.spot.rules import Distrust
from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

MOST = 3
"""Pages."""


@pytest.fixture(params=[(1280, 800), (800, 1280)], ids=["wide", "tall"])
def hunt(qapp: QGuiApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Tour]:
    tour = Tour(tmp_path, request.param, [("fr", False)], "le-duel")
    tour.kiosk.wake()
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.last("flash")
    for seat in (1, 2):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, "trap")
    yield tour
    tour.close()


def tokens_on(hunt: Tour, page: int) -> list[QQuickItem]:
    """Those on the phrases of the page that is shown, or of the next: where a trap comes out, its page is turned to."""
    finger = Finger(hunt.window)
    if page:
        finger.touch("page-next")
    finger.rests()
    items = walk.items(hunt.window.contentItem())
    phrases = [item for item in items if item.objectName().startswith("phrase:")]
    parts = [item for phrase in phrases for item in walk.items(phrase)]
    return [part for part in parts if part.metaObject().className().startswith("SeatToken_QML")]


@pytest.mark.parametrize("hunt", [(1280, 800), (800, 1280), (1920, 1080)], indirect=True, ids=str)
def test_tokens_on_a_trap_lie_beside_one_another(hunt: Tour) -> None:
    session = hunt.kiosk.table.session
    first = next(move for move in legal(session.deck.game, session.play, 1) if isinstance(move, Distrust))
    for seat in (1, 2):
        session.submit(first, seat)
    tokens = next(filter(None, (tokens_on(hunt, page) for page in range(MOST + 1))))
    assert len(tokens) == 2
    assert not walk.painted(tokens[0]).intersects(walk.painted(tokens[1]))


def test_every_phrase_is_a_finger_high_on_one_of_three_pages(hunt: Tour) -> None:
    finger, session = Finger(hunt.window), hunt.kiosk.table.session
    moves = legal(session.deck.game, session.play, session.view().turn)
    asked = {f"phrase:{move.card}:{move.phrase}" for move in moves if isinstance(move, Distrust)}
    low, found = 15 * hunt.window.property("pixelsPerMm"), list[str]()
    for page in range(MOST):
        if page:
            finger.touch("page-next")
        finger.rests()
        shown = [item for item in walk.items(hunt.window.contentItem()) if item.objectName() in asked]
        assert all(min(item.width(), item.height()) >= low for item in shown)
        found += [item.objectName() for item in shown]
    assert sorted(found) == sorted(asked)
