"""Nothing private is ever on the screen, nor spoken, while the curtain is down: looked at on every frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour

DECK = "une-ia-dans-ma-rue"


@pytest.fixture(params=["fr", "en"])
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, (1280, 800), [(request.param, False)], deck=DECK)
    yield tour
    tour.close()


class Watch:
    """Looks at every frame of a window, and keeps what was seen that only one seat may see."""

    def __init__(self, tour: Tour, secrets: tuple[str, ...]) -> None:
        self.tour = tour
        self.secrets = secrets
        self.seen: list[tuple[bool, str]] = []
        self.frames: set[tuple[int, bool]] = set()  # whose turn, and whether the curtain was down
        tour.window.frameSwapped.connect(self.look)

    def look(self) -> None:
        """One frame: is the curtain down, and which secrets are there?"""
        step = self.tour.kiosk.table.step
        down = bool(getattr(step.props, "curtain", True)) or not step.props.reader  # or a step that hides nothing
        self.frames.add((getattr(step.props, "reader", 0), down))
        for item in walk.items(self.tour.window.contentItem()):
            self.seen += [(down, secret) for secret in self.secrets if secret in self.words(item)]

    @staticmethod
    def words(item: QQuickItem) -> str:
        """All an item says, to the eye and to the ear."""
        said = (item.property(name) for name in ("text", "secret", "essential", "title"))
        return " ".join(str(text) for text in said if text)


def test_a_private_line_is_seen_only_while_its_seat_holds_the_screen(tour: Tour) -> None:
    tour.kiosk.wake()
    tour.kiosk.choose(DECK)
    for seat in (1, 2, 3):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.lobby.last("normal")
    tour.kiosk.begin()
    session, finger = tour.kiosk.table.session, Finger(tour.window)
    deck, language = session.deck, tour.kiosk.props.language
    people = [card for card in deck.cards.values() if deck.card_text(card.id, "private", language)]
    watch = Watch(tour, tuple(deck.card_text(card.id, "private", language) for card in people))
    assert len(watch.secrets) == 12
    for seat in (1, 2, 3):
        assert session.view().step.reader == seat
        finger.touch("lift")
        finger.rests()
        finger.touch("confirm")
        finger.rests()
    assert session.view().step.reader == 0
    finger.touch("next")
    finger.rests()
    given = [deck.card_text(cards[0], "private", language) for cards in session.state.closed["who"].given.values()]
    assert {secret for down, secret in watch.seen if not down} == set(given)
    assert [secret for down, secret in watch.seen if down] == []
    assert watch.frames >= {(seat, down) for seat in (1, 2, 3) for down in (True, False)}, "no frame of these was seen"
