"""What is heard by who listens is seen too: each sound comes with its picture, where sounds are off for all others."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator import office
from kiosk.host.words import words
from kiosk.tools.player import Player
from kiosk.viewmodels.sounds import GUIDES
from tests.clocks import FakeClock
from tests.sessions.playing import onward
from tests.ui.test_together import Stop
from tests.ui.unseen import play_unseen
from tests.ui.walk import painted
from tests.viewmodels.hearing import Ear
from tests.viewmodels.mouths import Mouth, speaking

TABLET = (1280, 800)
SAID = words("fr").say


class Seen(Stop):
    """A table on a clock that is moved by hand, with sounds off."""

    def __init__(self, data: Path, ear: Ear) -> None:
        self.hand, self.ear = FakeClock(), ear
        with speaking(Mouth()):
            super().__init__(data, TABLET, [("fr", False)], clock=self.hand)
        ear.player.set_level("off")
        self.reach("seats", "short", 2)
        self.kiosk.begin()
        self.step: Any = None
        self.moved: tuple[str, str] = ("", "")

    def at(self, step: str) -> None:
        """Go there, and let what was heard end."""
        play_unseen(self.kiosk.table, step)
        self.step = self.kiosk.table.step
        self.settles()

    def settles(self) -> set[str]:
        """What is heard until nothing moves any more."""
        self.views.rests()
        return self.ear.heard()

    def nears(self) -> None:
        """Let time pass until a talk is nearly over."""
        while self.step.property("seconds") > 9:
            self.hand.pass_time(0.5)
            self.kiosk.table.session.tick()
            self.kiosk.table.refresh()

    def places(self) -> None:
        """Lay a card down."""
        free = [row.card_id for row in self.step.cards.rows if row.state != "locked"]
        self.moved = free[0], self.step.slots.rows[-1].slot_id
        self.step.place(*self.moved)

    def ends(self) -> None:
        """Play to the end; what was heard before its last move is over."""
        session, player = self.kiosk.table.session, Player(Random(1))
        while not session.state.over:
            self.ear.heard()
            action = onward(session, player)
            session.submit(action.move, action.seat)

    @property
    def laid(self) -> bool:
        """Whether it lies there."""
        card, slot = (self.called(name) for name in (f"card:{self.moved[0]}", f"slot:{self.moved[1]}"))
        return bool(card and slot) and painted(slot[0]).contains(painted(card[0]).center())


type Deed = Callable[[Seen], object]
PICTURES: dict[str, tuple[str, Deed, Deed, Callable[[Seen], bool]]] = {
    "place": ("ring", lambda _: None, Seen.places, lambda seen: seen.laid),
    "touch": ("ring", Seen.places, lambda seen: seen.kiosk.table.undo(), lambda seen: not seen.laid),
    "refused": (
        "ring",
        lambda _: None,
        lambda seen: seen.kiosk.table.redo(),
        lambda seen: SAID("refusals.nothing_to_redo") in seen.said(),
    ),
    "turn": (
        "before",
        lambda seen: seen.step.lift(),
        lambda seen: seen.step.stand(1),
        lambda seen: SAID("curtain.hand_over", seat=SAID("seat.n2")) in seen.said(),
    ),
    "nearly-over": (
        "talk",
        lambda _: None,
        Seen.nears,
        lambda seen: SAID("discuss.nearly") in seen.said(),
    ),
    "ending": (
        "talk",
        lambda _: None,
        Seen.ends,
        lambda seen: bool(seen.called("take-away")),
    ),
}
"""At which step, what comes before, what happens, and what is seen of it and was not."""


@pytest.fixture
def seen(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Seen]:
    ear = Ear()
    monkeypatch.setattr(office, "SoundPlayer", lambda _folder: ear.player)
    seen = Seen(tmp_path, ear)
    yield seen
    seen.close()
    ear.player.close()


def test_every_sound_for_who_listens_has_its_picture() -> None:
    assert set(PICTURES) == GUIDES


@pytest.mark.parametrize("sound", PICTURES)
@pytest.mark.parametrize("listens", [True, False], ids=["heard", "off"])
def test_it_is_seen_as_it_is_heard(seen: Seen, sound: str, listens: bool) -> None:
    step, before, happens, picture = PICTURES[sound]
    seen.kiosk.comfort.adjust("voice", listens)
    seen.at(step)
    before(seen)
    seen.settles()
    assert not picture(seen)
    happens(seen)
    assert seen.settles() == ({sound} if listens else set())
    assert picture(seen)
