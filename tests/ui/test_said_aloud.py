"""Games played by who listens: each screen says something, and nothing that is for one seat alone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.house import Contact
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from kiosk.viewmodels.keypad import APART
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import tour, walk
from tests.ui.gallery import singleton
from tests.ui.keys import spoken
from tests.ui.test_heard import flat
from tests.ui.test_screens import faults
from tests.viewmodels.mouths import Mouth, speaking

SAID = words("fr").say
TALKING = "-half"
"""How stops are called at which people talk on."""
LEAST = 8
"""Texts that a short game says, at least."""
LIFT, ALONE = "lift", "alone"


class Visitor(Finger):
    """Lifts curtains, ``trusting``: says each time that nobody else hears. ``lifted`` is what was opened so last."""

    def __init__(self, window: QQuickWindow, table: Any, trusting: bool) -> None:
        super().__init__(window)
        self._table, self._trusting = table, trusting
        self._lifted: object = None
        self.lifts = 0

    def touch(self, name: str, across: float = 0.5) -> None:
        if name == LIFT:
            self.rests()
            name = ALONE if self._trusting and self.find(ALONE) is not None else LIFT
            self._lifted = self._now()
            self.lifts += 1
        super().touch(name, across)

    @property
    def behind(self) -> bool:
        """Whether what a seat opened for itself is still open."""
        return self._lifted is not None and self._lifted == self._now()

    def _now(self) -> object:
        """Whose turn it is at which step, as the rules have it; a card that was played lies open."""
        view = self._table.session.view()
        step = view.step
        seats = [getattr(step, name, None) for name in ("reader", "seat", "card", "shown", "result")]
        return (view.id, view.turn, *map(repr, seats))


class Witness(Mouth):
    """Keeps what was said while a seat was behind its curtain apart."""

    def __init__(self) -> None:
        super().__init__()
        self.finger: Visitor | None = None
        self.within: list[str] = []

    def say(self, text: str, language: str) -> None:
        if self.finger is not None and self.finger.behind:
            self.within.append(text)
        super().say(text, language)


class Heard(tour.Tour):
    """A tour by who listens."""

    def __init__(self, data: Path, language: str, deck: str, size: tuple[int, int] = (1280, 800)) -> None:
        self.mouth = Witness()
        with speaking(self.mouth):
            super().__init__(data, size, [(language, False)], deck)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)

        engine = qmlEngine(self.window.contentItem().childItems()[0])
        assert engine is not None
        self._voice: Any = singleton(engine, "Voice")
        self.theme: Any = singleton(engine, "Theme")

    def opened(self) -> str:
        """The first sentence of what is open."""
        opening = self._voice.property("opening")
        return flat(opening.property("text")) if opening is not None and opening.isVisible() else ""

    @property
    def behind(self) -> bool:
        """Whether a seat is behind its curtain."""
        return self.mouth.finger is not None and self.mouth.finger.behind

    @property
    def lifts(self) -> int:
        """How often a curtain was lifted."""
        return 0 if self.mouth.finger is None else self.mouth.finger.lifts

    def listens(self, monkeypatch: pytest.MonkeyPatch, trusting: bool) -> None:
        """The voice is on."""
        self.kiosk.comfort.adjust("voice", True)
        finger = Visitor(self.window, self.kiosk.table, trusting)
        self.mouth.finger = finger
        monkeypatch.setattr(tour, "Finger", lambda _window: finger)


@pytest.fixture
def heard(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Heard]:
    heard = Heard(tmp_path, *request.param)
    yield heard
    heard.close()


WALKS = [(language, deck) for deck in GAMES for language in LANGUAGES]


@pytest.mark.long
@pytest.mark.parametrize("heard", drawn("walks of the games", WALKS, "aloud"), indirect=True, ids="-".join)
@pytest.mark.parametrize("trusting", [False, True], ids=["", "alone"])
def test_every_screen_says_something_and_no_secret(
    heard: Heard, monkeypatch: pytest.MonkeyPatch, trusting: bool
) -> None:
    heard.listens(monkeypatch, trusting)
    missed = []
    for stop in heard.stops("short", 2):
        told = flat(" ".join(heard.mouth.texts))
        unheard = heard.opened() not in told and not (heard.behind and not trusting)
        missed += [f"{stop}: {heard.opened()}"] if unheard and not stop.endswith(TALKING) else []
    said = heard.mouth.texts
    assert missed == []
    assert len(said) > LEAST
    assert [text for text in said if not text.strip() or re.search(r"[{}]|undefined|null", text)] == []
    within = set(heard.mouth.within)
    secret = words(heard.kiosk.language).say("voice.secret")
    assert within - {secret} or not heard.lifts if trusting else within <= {secret}


FRENCH = [("fr", "boite-noire")]


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_it_is_there_after_two_touches_from_the_first_screen(heard: Heard) -> None:
    finger = Finger(heard.window)
    finger.touch("comfort")
    assert heard.mouth.texts == []
    heard.mouth.slow = True
    finger.touch("comfort:listen")
    assert heard.mouth.texts[0] == SAID("voice.begins")
    foot = next(item for item in walk.items(heard.window.contentItem()) if item.objectName() == "caption")
    assert walk.painted(foot).bottom() <= heard.window.height()
    assert foot.isVisible()
    (line,) = walk.texts(foot)
    assert line.property("font").pixelSize() > 1.35 * heard.theme.property("least")


PANELS = [("fr", "boite-noire", (1920, 1080)), ("en", "boite-noire", (1080, 1920))]


@pytest.mark.parametrize("heard", PANELS, indirect=True)
def test_the_first_screen_says_that_one_can_listen_where_one_can(heard: Heard) -> None:
    finger = Finger(heard.window)
    heard.views.rests()
    assert list(faults(heard, "attract", layered=False)) == []
    told = finger.find("listen")
    assert told is not None
    assert [text.property("text") for text in walk.texts(told) if not walk.icon(text)] == [told.property("text")]
    heard.mouth.mood = "silent"
    heard.kiosk.wake()
    heard.kiosk.home()
    heard.views.rests()
    assert finger.find("listen") is None
    heard.mouth.mood = "ready"
    heard.kiosk.wake()
    heard.kiosk.home()
    heard.views.rests()
    assert heard.mouth.texts == []
    finger.touch("listen")
    assert (heard.kiosk.place, heard.mouth.texts[0]) == ("choose", words(heard.kiosk.language).say("voice.begins"))
    assert (heard.kiosk.comfort.voice, heard.kiosk.comfort.pace) == (True, "double")
    heard.kiosk.home()
    assert not heard.kiosk.comfort.voice


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_a_touch_and_a_key_cut_it(heard: Heard) -> None:
    heard.mouth.slow = True
    heard.kiosk.wake()
    heard.kiosk.comfort.adjust("voice", True)
    heard.views.rests()
    for key in ("", "Escape"):
        heard.kiosk.voice.open("Une question ?")
        cuts = heard.mouth.cuts
        if key:
            press(heard, key)
        else:
            Finger(heard.window).tap(QPoint(1, 1))
        assert heard.mouth.cuts > cuts


def press(heard: Heard, key: str) -> None:
    QTest.qWait(APART)
    QTest.keyClick(heard.window, getattr(Qt.Key, f"Key_{key}"))


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_its_keys_say_the_screen_and_where_keys_are(heard: Heard) -> None:
    heard.kiosk.wake()
    heard.views.rests()
    press(heard, "F2")
    assert heard.mouth.hears() == [SAID("voice.begins"), SAID("choice.title") + "."]
    press(heard, "Tab")
    (told,) = heard.mouth.hears()
    assert told.startswith(f"{spoken(heard.window.activeFocusItem())}, {SAID('voice.button')}")


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_what_is_chosen_says_so_and_which_one_it_is(heard: Heard) -> None:
    heard.kiosk.openSheet("settings")
    heard.kiosk.comfort.adjust("voice", True)
    heard.kiosk.touching.hear(True)
    heard.views.rests()
    tile: Any = Finger(heard.window).find("setting:calm")
    tile.forceActiveFocus()
    name = f"{SAID('comfort.calm')}, {SAID('voice.check')}"
    assert heard.mouth.hears()[-1] == f"{name}, {SAID('voice.chosen')}, {SAID('voice.place', at='2', count='6')}."
    press(heard, "Return")
    assert heard.mouth.hears()[-1] == f"{name}, {SAID('voice.unchosen')}, {SAID('voice.place', at='2', count='6')}."


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_a_card_that_is_opened_is_said_whole(heard: Heard) -> None:
    heard.kiosk.comfort.adjust("voice", True)
    heard.kiosk.choose("boite-noire")
    heard.views.rests()
    heard.kiosk.inspect("question-electricite")
    heard.views.rests()
    sheet = heard.kiosk.sheet
    (said,) = [text for text in heard.mouth.hears() if text.startswith(sheet.title[:20])]
    assert sheet.lead in said
    assert all(line in said for line in (*sheet.lines, *sheet.sources))


@pytest.mark.parametrize("heard", FRENCH, indirect=True)
def test_a_card_in_full_is_heard_again_at_a_touch(heard: Heard) -> None:
    heard.kiosk.choose("boite-noire")
    heard.views.rests()
    finger = Finger(heard.window)
    for on in (False, True):
        heard.kiosk.comfort.adjust("voice", on)
        heard.kiosk.inspect("question-electricite")
        heard.views.rests()
        heard.mouth.hears()
        assert (finger.find("aloud") is not None) is on
        if on:
            finger.touch("aloud")
            heard.views.rests()
            (said,) = heard.mouth.hears()
            assert all(line in said for line in (heard.kiosk.sheet.lead, *heard.kiosk.sheet.sources))
        heard.kiosk.closeSheet()
        heard.views.rests()


WINDOWS = [
    (size, text, language)
    for size in ((1920, 1080), (1080, 1920), (1280, 800), (800, 1280))
    for text in ("normal", "larger")
    for language in LANGUAGES
]


@pytest.mark.long
@pytest.mark.parametrize(("size", "text", "language"), drawn("windows", WINDOWS), ids=str)
def test_each_page_of_a_result_is_heard_at_a_touch_where_it_has_its_room(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], text: str, language: str
) -> None:
    heard = Heard(tmp_path, language, "boite-noire", size)
    heard.kiosk.comfort.adjust("text", text)
    for stop in heard.stops("short", 2):
        assert Finger(heard.window).find("aloud") is None, stop
    silent = list(faults(heard, "end", layered=False))
    heard.kiosk.comfort.adjust("voice", True)
    heard.views.rests()
    assert list(faults(heard, "end", layered=False)) == silent
    finger, seen = Finger(heard.window), set[str]()
    while (page := heard.opened()) not in seen:
        seen.add(page)
        heard.mouth.hears()
        finger.touch("aloud")
        (said,) = heard.mouth.hears()
        assert page in flat(said)
        finger.touch("page-next")
        heard.views.rests()
    assert len(seen) > 1
    heard.kiosk.inspect("question-electricite")
    heard.views.rests()
    assert list(faults(heard, "sheet-card", layered=True)) == []
    heard.close()
