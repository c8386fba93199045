"""The result: a poster and its answers, in two pages; a touch shows the poster alone."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.host.clock import SystemClock
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import open_store
from kiosk.storage.enlarge import enlarge
from kiosk.tools.finger import Finger
from kiosk.tools.stillness import Stillness
from tests.depth import SIZES, drawn
from tests.sessions.playing import play_until
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.test_screens import covered, faults
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen
from tests.ui.views import Views
from tests.viewmodels.scenes import shipped_deck

MOST_PAGES, MOST_LARGE = 5, 8
LONG_ASKED = {"boite-noire"}
"""Games whose questions, with all that can be answered, have no room beside the doors of a small screen."""
DISAGREED = 3
"""With this seed the negotiation of four seats ends in disagreement."""
FIVE = "en-classe"
"""A game that asks for one of five answers, beside other questions."""
NAMED = "demain-lia"
"""A game whose festival is one of answers that have names."""
ROUND = "boite-noire"
"""A game whose result is a ring with cards on its places."""
CROWDED = "le-proces"
"""A game whose result has long sentences to take away."""
WRITTEN = "micro-dystopies"
"""A game of which the short form asks one thing, of a text that the table wrote."""
LETTERS = list(product(("fr", "en"), (False, True)))
"""Every language, in normal and in large letters."""
SHAPES = WIDE, TALL, SMALL = [(1920, 1080), (1080, 1920), (1280, 800)]
EMPTY, SEEN = 0.06, 0.1
"""The highest empty band among the answers of a tall window, and the least height of a pawn, shares of its height."""
AFAR = 0.1
"""The least letters of what is asked alone on a page of a tall window, a share of its width."""
PHOTO, LONG = 15000, 10**8
"""How long a photograph lasts, and longer than any test, milliseconds."""


class Result(Tour):
    """A tour that opens at the result of a game."""

    LENGTH, END = "normal", "end"

    def __init__(
        self,
        data: Path,
        size: tuple[int, int],
        deck: str,
        seed: int = 1,
        large: bool = False,
        inches: float | None = None,
    ) -> None:
        super().__init__(data, size, [("fr", large)], deck, inches)
        self.opens()
        self.kiosk.wake()
        self.kiosk.choose(deck)
        self.kiosk.lobby.last(self.LENGTH)
        for seat in (1, 2, 3, 4):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.begin()
        play_unseen(self.kiosk.table, self.END, seed)
        self.rest("end")

    def opens(self) -> None:
        """What is made ready before a game is chosen."""

    @property
    def names(self) -> set[str]:
        """Of what can be touched now."""
        return {item.objectName() for item in walk.items(self.window.contentItem()) if item.objectName()}

    def lasts(self, milliseconds: int) -> None:
        """How long a photograph lasts from now on."""
        found = [one for one in self.window.findChildren(QObject) if one.property("interval") in (PHOTO, LONG)]
        assert found
        for timer in found:
            timer.setProperty("interval", milliseconds)

    @property
    def alone(self) -> bool:
        """Whether the poster fills the window."""
        return Finger(self.window).find("photo-end") is not None

    def poster(self, name: str) -> QQuickItem:
        """The poster in what is touched by this name, once it is there and rests."""
        finger = Finger(self.window)
        assert finger.waits_for(lambda: finger.find(name) is not None)
        finger.rests()
        (found,) = [item for item in walk.items(self.window.contentItem()) if item.objectName() == name]
        return found.parentItem()


class Printed(Result):
    """The same with the pictures of the cards."""

    def opens(self) -> None:
        self.kiosk.prints.fit(400)

    def rest(self, name: str) -> str:
        Stillness(self.window, self.kiosk.prints).comes()
        return name


@pytest.fixture
def result(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Result]:
    tour = Result(tmp_path, (1920, 1080), "le-duel")
    tour.lasts(LONG)
    yield tour
    tour.close()


@pytest.mark.parametrize(
    ("size", "game"), drawn("results", [(size, game) for size in ((1920, 1080), (1080, 1920)) for game in GAMES])
)
def test_a_result_is_a_poster_and_one_page_of_answers(
    size: tuple[int, int], game: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, size, game)
    pages = [item.property("count") for item in walk.items(tour.window.contentItem()) if item.objectName() == "pages"]
    tour.close()
    assert pages == [2]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_disagreement_lists_what_each_side_lacks_in_as_few_pages(
    size: tuple[int, int], qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, size, "ia-au-travail", DISAGREED)
    props = tour.kiosk.table.step.props
    (asked, _) = props.panels
    pages = [item.property("count") for item in walk.items(tour.window.contentItem()) if item.objectName() == "pages"]
    Finger(tour.window).touch("page-next")
    tour.views.rests()
    said = [str(text.property("text")) for text in walk.texts(tour.window.contentItem())]
    tour.close()
    assert props.ending == "Désaccord, signé avec soin"
    assert asked.statement == "Que te manque-t-il pour signer\u00a0?"
    assert sum(asked.yours) > 1
    assert [name for name in asked.names if name not in said] == []
    assert pages == [2]


@pytest.mark.parametrize("text", ["normal", "larger"])
@pytest.mark.parametrize("game", ["boite-noire", "fabrique-ton-ia"])
def test_the_answers_to_one_question_fill_a_tall_window(
    game: str, text: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Printed(tmp_path, TALL, game)
    tour.kiosk.comfort.adjust("text", text)
    tour.rest("end")
    while not spreads(tour):
        Finger(tour.window).touch("page-next")
        tour.rest("end")
    (spread,) = spreads(tour)
    pawns = [walk.painted(item) for item in walk.items(spread) if item.property("pose")]
    over = [one for one in walk.texts(spread) if any(pawn.intersects(walk.inked(one)) for pawn in pawns)]
    shares = [empty_share(spread), max(pawn.height() for pawn in pawns) / tour.window.height()]
    tour.close()
    assert len(pawns) >= 4
    assert [str(one.property("text")) for one in over] == []
    assert shares[0] < EMPTY
    assert shares[1] > SEEN


@pytest.mark.parametrize("game", drawn("results", GAMES, "very large"))
def test_what_now_stands_with_the_table_below_it_in_very_large_letters(
    game: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, TALL, game)
    tour.kiosk.comfort.adjust("text", "larger")
    tour.rest("end")
    while "again" not in tour.names:
        Finger(tour.window).touch("page-next")
        tour.rest("end")
    table = shown(tour, "DebriefTable")
    pawns = [walk.painted(item).height() / tour.window.height() for item in table for item in walk.items(item)]
    found = list(covered(walk.texts(tour.window.contentItem()), game))
    tour.close()
    assert found == []
    assert max(pawns, default=0) > SEEN


class Short(Result):
    """The same of a game of five minutes."""

    LENGTH = "short"


def test_a_text_of_the_table_that_was_placed_is_read_from_afar_among_the_answers(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Short(tmp_path, TALL, WRITTEN)
    (panel,) = tour.kiosk.table.step.props.panels
    Finger(tour.window).touch("page-next")
    tour.rest("end")
    (asked,) = [text for text in walk.texts(tour.window.contentItem()) if text.property("text") == panel.statement]
    large = walk.size(asked) / tour.window.width()
    tour.close()
    assert large > AFAR


class Flash(Result):
    """The same of a game of two minutes."""

    LENGTH, END = "flash", "flash-end"


def test_answers_that_are_only_told_are_read_line_by_line_and_large_on_their_own_page(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Flash(tmp_path, TALL, "fabrique-ton-ia")
    while "page-next" in tour.names and not paragraphs(tour):
        Finger(tour.window).touch("page-next")
        tour.rest("end")
    (told,) = paragraphs(tour)
    others = [walk.size(text) for text in walk.texts(tour.window.contentItem()) if text != told]
    lines, size = str(told.property("text")).split("\n\n"), walk.size(told)
    tour.close()
    assert len(lines) == len({line.split("?")[0] for line in lines}) >= 3
    assert size > 1.3 * max(others)


def paragraphs(tour: Tour) -> list[QQuickItem]:
    """Texts of which each sentence stands apart."""
    return [text for text in walk.texts(tour.window.contentItem()) if "\n\n" in str(text.property("text"))]


def shown(tour: Tour, part: str) -> list[QQuickItem]:
    """The parts of the page that are called so."""
    return [item for item in walk.items(tour.window.contentItem()) if item.metaObject().className().startswith(part)]


def spreads(tour: Tour) -> list[QQuickItem]:
    """The answers on the page, question by question."""
    return shown(tour, "DebriefSpread")


def empty_share(whole: QQuickItem) -> float:
    """The highest band of it without a word, a bar, a pawn or a picture, as a share of the window."""
    things = [item for item in walk.items(whole) if item.property("pose") or item.property("ready")]
    bars = [item for item in walk.items(whole) if item.property("share") is not None]
    boxes = [*map(walk.painted, [*things, *bars]), *map(walk.inked, walk.texts(whole))]
    end, highest = walk.painted(whole).top(), 0.0
    for box in sorted(boxes, key=lambda box: box.top()):
        highest, end = max(highest, box.top() - end), max(end, box.bottom())
    return max(highest, walk.painted(whole).bottom() - end) / whole.window().height()


@pytest.mark.parametrize("game", drawn("results", GAMES, "small posters"))
def test_a_small_screen_in_large_letters_tells_first_what_to_take_away(
    game: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, SMALL, game, large=True)
    pages = [tour.names for _ in tour.views.pages("end")]
    tour.close()
    assert "take-away" in pages[0]
    assert "again" in pages[-1]
    assert len(pages) <= MOST_LARGE


@pytest.mark.parametrize(
    ("size", "game", "large"),
    sorted({(WIDE, "le-duel", True), *drawn("posters", list(product(SHAPES, GAMES, (False, True))), "taken")}),
)
def test_what_to_take_away_is_whole_and_the_largest_text_of_its_card(
    size: tuple[int, int], game: str, large: bool, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour, found = Result(tmp_path, size, game, large=large), list[tuple[str, list[str], list[int], int]]()
    for language in ("fr", "en"):
        tour.kiosk.speak(language)
        tour.views.rests()
        card, step = taken(tour), tour.kiosk.table.step.props
        sizes = [(walk.size(one), one.property("text") in {step.keep, step.attempt}) for one in walk.texts(card)]
        kept, others = ([size for size, keep in sizes if keep == wanted] for wanted in (True, False))
        found.append((language, leafed(card), kept, max(others)))
    tour.close()
    assert [one for one in found if one[1] or len(one[2]) != 2 or min(one[2]) <= one[3]] == []


def taken(tour: Tour) -> QQuickItem:
    """The card of what to take away; its page is turned to."""
    for _ in range(MOST_LARGE):
        for card in shown(tour, "DebriefTake"):
            return card
        Finger(tour.window).touch("page-next")
        tour.rest("end")
    raise AssertionError("nothing to take away")


@pytest.mark.parametrize("game", sorted({CROWDED, *drawn("results", GAMES, "wide panels")}))
def test_no_words_of_a_result_stand_on_one_another_in_large_letters_on_a_large_panel(
    game: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, (1920, 1080), game, large=True, inches=43)
    found = [told for name in tour.views.pages("end") for told in covered(walk.texts(tour.window.contentItem()), name)]
    tour.close()
    assert found == []


@pytest.mark.parametrize("game", drawn("results", GAMES, "small posters"))
def test_a_small_screen_has_a_page_that_is_the_poster_whole(game: str, qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Result(tmp_path, SMALL, game)
    finger, found = Finger(tour.window), list[str]()
    for _ in range(MOST_PAGES):
        if finger.find("photo"):
            found += [*faults(tour, game, layered=False), *leafed(tour.window.contentItem()), "seen"]
        if turn := finger.find("page-next"):
            finger.tap(finger.middle(turn))
        finger.rests()
    finger.touch("photo")
    assert finger.waits_for(lambda: tour.alone)
    tour.close()
    assert set(found) == {"seen"}


@pytest.mark.parametrize("game", drawn("results", GAMES, "small answers"))
def test_a_small_screen_tells_each_answer_once_and_draws_what_is_whole(
    game: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Result(tmp_path, SMALL, game)
    panels, leaves = list(tour.kiosk.table.step.props.panels), set[tuple[str, ...]]()
    for _ in tour.views.pages("end"):
        if "again" in tour.names:
            leaves.add(tuple(str(text.property("text")) for text in walk.texts(tour.window.contentItem())))
    tour.close()
    asked = [panel.statement or panel.title for panel in panels if panel.sort != "words"]
    ends = [{panel.left, panel.right} if panel.sort == "scale" else {*panel.names} for panel in panels if panel.names]
    drawn_ones = [any({one, *whole} <= {*leaf} for leaf in leaves) for one, whole in zip(asked, ends, strict=True)]
    lines = [line for leaf in leaves for line in "\n".join(leaf).split("\n") if "→" in line]
    told = [any(one in line for line in lines) for one in asked]
    assert all(one != other for one, other in zip(drawn_ones, told, strict=True))
    assert any(drawn_ones) == (game not in LONG_ASKED)
    assert [line for line in lines if not line.endswith("→")] == [], "answers stand line by line"


def leafed(whole: QQuickItem) -> list[str]:
    """Words in it that are shown in pages: a poster is read from afar, and has no second one."""
    return [str(item.property("text")) for item in walk.items(whole) if item.property("paged")]


@pytest.mark.long
@pytest.mark.parametrize(("game", "size", "seed"), drawn("posters", list(product(GAMES, SIZES, (1, 2, 3)))))
def test_no_words_of_a_poster_are_leafed_through(
    game: str, size: tuple[int, int], seed: int, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour, found = Result(tmp_path, size, game, seed), dict[str, list[str]]()
    tour.lasts(LONG)
    tour.views, finger = Views(tour.window, tour.kiosk, LETTERS), Finger(tour.window)
    for view in tour.views.of("end"):
        finger.touch("photo", across=0.01)  # what is drawn in its middle may be touched too
        found[f"{view} alone"] = leafed(tour.poster("photo-end"))
        finger.touch("photo-end")
        found[view] = leafed(tour.poster("photo"))
    tour.close()
    assert len(found) == 2 * len(LETTERS)
    assert {view: words for view, words in found.items() if words} == {}


def test_a_touch_shows_the_poster_alone_and_another_ends_it(result: Result) -> None:
    finger = Finger(result.window)
    assert not result.alone
    finger.touch("photo")
    assert finger.waits_for(lambda: result.alone)
    (whole,) = [item for item in walk.items(result.window.contentItem()) if item.objectName() == "photo-end"]
    assert walk.painted(whole) == walk.painted(result.window.contentItem())
    finger.touch("photo-end")
    assert finger.waits_for(lambda: not result.alone)
    assert {"again", "photo"} <= result.names


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_ends_a_photograph(result: Result, key: Qt.Key) -> None:
    finger = Finger(result.window)
    finger.touch("photo")
    assert finger.waits_for(lambda: result.alone)
    QTest.keyClick(result.window, key)
    assert finger.waits_for(lambda: not result.alone)


def test_a_photograph_ends_by_itself(result: Result) -> None:
    finger = Finger(result.window)
    finger.touch("photo")
    assert finger.waits_for(lambda: result.alone)
    result.lasts(1)
    assert finger.waits_for(lambda: not result.alone)


def test_counts_beside_a_festival_that_is_known_stand_in_their_column(qapp: QGuiApplication, tmp_path: Path) -> None:
    fill(tmp_path, FIVE)
    tour, told, over = Result(tmp_path, TALL, FIVE, inches=43), set[str](), list[str]()
    for page in tour.views.pages("end"):
        for shares in shown(tour, "DebriefShares"):
            words = {str(text.property("text")): walk.inked(text) for text in walk.texts(shares)}
            told |= words.keys()
            over += [f"{page}: {text}" for text, ink in words.items() if ink.right() > walk.painted(shares).right() + 1]
    tour.close()
    assert len([text for text in told if text.startswith("Le festival")]) > 1
    assert over == []


def test_answers_of_the_festival_stand_by_their_names_on_a_large_panel(qapp: QGuiApplication, tmp_path: Path) -> None:
    fill(tmp_path, NAMED)
    tour, named = Result(tmp_path, TALL, NAMED, inches=55), set[bool]()
    for _ in tour.views.pages("end"):
        named |= {bool(crowd.property("named")) for crowd in shown(tour, "DebriefCrowd")}
    tour.close()
    assert True in named


def fill(folder: Path, game: str) -> None:
    """A festival in which enough have answered to compare with."""
    store = open_store(folder, SystemClock().now)
    session = Desk(store, SystemClock(), RandomChance(1)).start(shipped_deck(game), "normal", (1, 2, 3, 4))
    play_until(session, "end")
    session.close()
    store.close()
    enlarge(folder / "kiosk.db", 60)


@pytest.mark.long
def test_the_answers_say_once_that_the_festival_has_not_answered_enough(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Result(tmp_path, (1920, 1080), "fabrique-ton-ia")
    try:
        said = [
            sum(
                "pas encore assez répondu" in str(text.property("text"))
                for text in walk.texts(tour.window.contentItem())
            )
            for _ in tour.views.pages("end")
        ]
    finally:
        tour.close()
    assert max(said) == 1


@pytest.mark.parametrize("size", [WIDE, TALL])
def test_cards_that_lie_on_a_place_of_a_ring_leave_it_its_name(
    size: tuple[int, int], qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour, found, boxed = Result(tmp_path, size, ROUND, large=True), list[str](), 0
    tour.views = Views(tour.window, tour.kiosk, LETTERS)
    for view in tour.views.of("end"):
        if places := shown(tour, "RingBox"):
            boxed += 1
            found += [f"{view}: {place.property('text')}" for place in places if not place.property("told")]
    tour.close()
    assert boxed
    assert found == []
