"""What is compared stands together, whole: nothing on a second page, nothing behind « see more » above empty space."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.engine.view import View
from kiosk.host.languages import LANGUAGES
from kiosk.tools.finger import Finger
from tests.depth import drawn
from tests.ui import walk
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

TABLET = (1280, 800)
MOST = {"boite-noire": 3, "demain-lia": 4, "une-ia-dans-ma-rue": 4, "micro-dystopies": 3, "le-duel": 3}
"""Pages of a result on a tablet, one of them its poster; the ring of the first game is a page of its own already."""

LETTERS = 7.4
"""Millimetres of the least letters of a tablet; those of larger windows are larger."""


class Stop(Tour):
    """A tour that ends at one stop, and rests nowhere else."""

    wanted = ""

    def rest(self, name: str) -> str:
        """Rest only there."""
        if name == self.wanted:
            self.views.rests()
        return name

    def passes(self, view: View) -> bool:
        """All that comes before the step it is a stop of."""
        return view.id != self.wanted and not self.wanted.startswith(f"{view.id}-")

    def reach(self, name: str, length: str, seats: int) -> None:
        """Go there."""
        self.wanted = name
        assert name in self.stops(length, seats), f"{self.deck} has no stop {name}"

    def called(self, start: str) -> list[QQuickItem]:
        """What is on the screen whose name begins so."""
        return [item for item in self.shown_items() if item.objectName().startswith(start)]

    def shown_items(self) -> list[QQuickItem]:
        """What is on the screen."""
        return list(walk.items(self.window.contentItem()))

    def said(self) -> str:
        """All words on the screen."""
        return "\n".join(str(text.property("text")) for text in walk.texts(self.window.contentItem()))


def cut(item: QQuickItem) -> list[str]:
    """The texts in it that have a second page."""
    return [str(one.property("text")) for one in walk.items(item) if one.property("paged")]


@pytest.fixture
def stop(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Any:
    size, language, large, deck, name, length, seats = request.param
    stop = Stop(tmp_path, size, [(language, large)], deck)
    stop.reach(name, length, seats)
    yield stop
    stop.close()


def at(
    deck: str,
    name: str,
    *,
    size: tuple[int, int] = TABLET,
    large: bool = False,
    language: str = "fr",
    length: str = "normal",
) -> Any:
    """A stop of a game for three seats, on a tablet if nothing else is said."""
    words = f"{deck}-{name}-{size[0]}-{language}{'-large' if large else ''}"
    return pytest.param((size, language, large, deck, name, length, 3), id=words)


@pytest.mark.parametrize(
    "stop",
    drawn(
        "stops",
        [
            at("demain-lia", "reaction"),
            at("demain-lia", "reaction", language="en"),
            at("demain-lia", "pick-future"),
            at("une-ia-dans-ma-rue", "event-verdict-ballot", large=True, length="short"),
            at("une-ia-dans-ma-rue", "first-ballot", large=True, length="short"),
            at("une-ia-dans-ma-rue", "second-ballot", large=True, length="short", language="en"),
        ],
    ),
    indirect=True,
)
def test_options_stand_together_and_whole(stop: Stop) -> None:
    options = stop.called("option:")
    assert len(options) == len(stop.kiosk.table.session.view().step.options), [item.objectName() for item in options]
    assert not [text for item in options for text in cut(item)]


STORIES = [
    at("demain-lia", "pick-future", size=size, large=large, language=language)
    for size, large in ((TABLET, False), (TABLET, True), ((1080, 1920), True), ((1366, 768), True))
    for language in LANGUAGES
]


@pytest.mark.parametrize("stop", drawn("stops", [at("demain-lia", "reaction"), *STORIES]), indirect=True)
def test_what_each_option_gives_and_costs_is_read_whole_before_it_is_chosen(stop: Stop) -> None:
    step, finger = stop.kiosk.table.step, Finger(stop.window)
    for row in step.options.rows:
        if stop.called("back"):  # the list is on the other screen
            finger.touch("back")
            stop.views.rests()
        assert len(stop.called("option:")) == step.options.count
        finger.touch(f"option:{row.option_id}")
        stop.views.rests()
        assert row.pro in stop.said()
        assert row.con in stop.said()
        assert row.essential in stop.said() or row.gauges
        assert Finger.waits_for(lambda: not cut(stop.window.contentItem())), cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop",
    drawn(
        "stops",
        [
            at("micro-dystopies", "keep-ballot"),
            at("micro-dystopies", "keep-ballot", size=(1920, 1080)),
            at("micro-dystopies", "keep-ballot", large=True, language="en", size=(1080, 1920)),
        ],
    ),
    indirect=True,
)
def test_texts_that_are_compared_are_read_whole_alike_and_without_a_name(stop: Stop) -> None:
    rows, finger = stop.kiosk.table.step.cards.rows, Finger(stop.window)
    sizes = set()
    for row in rows:
        if not stop.called(f"option:{row.option_id}"):
            finger.touch("page-next")
            stop.views.rests()
        (option,) = stop.called(f"option:{row.option_id}")
        assert not cut(option)
        assert [str(text.property("text")) for text in walk.texts(option)] == [row.text]
        sizes |= {text.property("font").pixelSize() for text in walk.texts(option)}
    assert len(rows) == 3
    assert len(sizes) == 1


GRADED = [
    at(deck, "accept-spread", size=size, large=True, language=language, length=length)
    for deck, length in (("en-classe", "normal"), ("ia-au-travail", "short"), ("le-mur", "normal"))
    for size in (TABLET, (800, 1280), (1080, 1920))
    for language in LANGUAGES
]


def spread(stop: Stop, text: str) -> list[QQuickItem]:
    """The answers of a vote that are on the screen, in letters of this size."""
    stop.kiosk.comfort.adjust("text", text)
    stop.views.rests()
    kinds = ("VoteSpreadRow_", "VoteHouse_")
    return [item for item in stop.shown_items() if item.metaObject().className().startswith(kinds)]


@pytest.mark.parametrize("stop", drawn("stops", GRADED), indirect=True)
def test_five_grades_and_their_counts_are_on_one_page_in_very_large_letters(stop: Stop) -> None:
    least = LETTERS * stop.window.property("pixelsPerMm")
    rows, asked = spread(stop, "larger"), stop.kiosk.table.step.options.rows
    assert [row.property("title") for row in rows] == [row.title for row in asked]
    for row, told in zip(rows, asked, strict=True):
        texts = walk.texts(row)
        assert {told.title, f"{told.count}"} <= {str(text.property("text")) for text in texts}
        assert not cut(row)
        assert min(walk.size(text) for text in texts) >= least
    assert not stop.called("page-next")
    assert list(faults(stop, "grades", layered=False)) == []


@pytest.mark.parametrize(
    "stop",
    [at("une-ia-dans-ma-rue", "keep-ballot", size=(1080, 1920), large=True, language="en")],
    indirect=True,
)
def test_cards_whose_texts_fit_are_chosen_from_on_one_page(stop: Stop) -> None:
    cards = stop.called("option:")
    assert len(cards) == stop.kiosk.table.step.cards.count
    assert not [text for card in cards for text in cut(card)]


@pytest.mark.parametrize("stop", [at("une-ia-dans-ma-rue", "who-own", large=True)], indirect=True)
def test_the_private_line_is_read_first_and_whole(stop: Stop) -> None:
    (row,) = stop.kiosk.table.step.own.rows
    assert row.secret in stop.said()
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop", drawn("stops", [at("boite-noire", "ring"), at("boite-noire", "ring", language="en")]), indirect=True
)
def test_a_ring_names_every_card_and_says_what_to_do(stop: Stop) -> None:
    step = stop.kiosk.table.step
    for row in step.cards.rows:
        assert row.title in stop.said()
    assert "Touche" in stop.said() or "Touch a card" in stop.said()
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop", drawn("stops", [at("boite-noire", "ring-help"), at("boite-noire", "ring-help", large=True)]), indirect=True
)
def test_the_help_of_a_check_is_whole(stop: Stop) -> None:
    assert stop.kiosk.table.step.property("help") in stop.said()
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop", drawn("stops", [at("boite-noire", "places"), at("boite-noire", "places-proposal")]), indirect=True
)
def test_the_card_to_place_and_the_places_are_on_one_page(stop: Stop) -> None:
    step = stop.kiosk.table.step
    assert len(stop.called("slot:")) == step.slots.count
    assert step.property("cardTitle") in stop.said()
    assert "Personne n’est contre" in stop.said() or not step.property("proposed")
    assert "?." not in stop.said()
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop",
    [at("boite-noire", "places-objected", size=(800, 1280), large=large) for large in (False, True)],
    indirect=True,
)
def test_the_card_is_read_whole_again_after_an_objection(stop: Stop) -> None:
    assert "Une voix contre" in stop.said()
    assert stop.kiosk.table.step.property("cardText") in stop.said()
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize(
    "stop",
    drawn(
        "stops",
        [
            at("boite-noire", "ring-full", size=size, large=large, language=language)
            for size in (TABLET, TABLET[::-1])
            for large in (False, True)
            for language in LANGUAGES
        ],
    ),
    indirect=True,
)
def test_a_full_ring_is_told_name_by_name_in_the_order_of_its_places(stop: Stop) -> None:
    rows = sorted(stop.kiosk.table.step.cards.rows, key=lambda row: row.place)
    names = [f"{row.place + 1}. {row.title}" for row in rows]
    assert [line for line in stop.said().splitlines() if line in names] == names
    assert not cut(stop.window.contentItem())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_card_to_place_is_read_whole_above_its_places(qapp: QGuiApplication, tmp_path: Path, language: str) -> None:
    stop = Stop(tmp_path, (1080, 1920), [(language, True)])
    try:
        stop.reach("places", "normal", 3)
        assert stop.kiosk.table.step.property("cardText") in stop.said()
        assert len(stop.called("slot:")) == stop.kiosk.table.step.slots.count
        assert not cut(stop.window.contentItem())
    finally:
        stop.close()


@pytest.mark.parametrize(("deck", "language"), drawn("stops", list(product(MOST, ("fr", "en")))))
def test_a_result_is_read_in_few_pages(qapp: QGuiApplication, tmp_path: Path, deck: str, language: str) -> None:
    stop = Stop(tmp_path, TABLET, [(language, False)], deck)
    try:
        stop.reach("end", "normal", 3)
        (pages,) = stop.called("pages")
        assert pages.property("count") <= MOST[deck]
    finally:
        stop.close()


@pytest.mark.parametrize(
    "stop",
    drawn("stops", [at("une-ia-dans-ma-rue", "bargain"), at("une-ia-dans-ma-rue", "bargain", large=True)]),
    indirect=True,
)
def test_cards_under_a_talk_are_told_by_their_titles(stop: Stop) -> None:
    cards = stop.called("inspect:")
    titles = [str(card.property("text")) for card in cards]
    assert len(titles) >= 2
    assert [title for title in titles if title not in stop.said()] == []
    assert [text for card in cards for text in cut(card)] == []
    assert "Quelle condition changerait votre vote" in stop.said()


@pytest.mark.parametrize(
    ("step", "size", "large"),
    [
        ("event-talk", (1920, 1080), False),
        ("event-talk", TABLET, True),
        ("event-verdict-ballot", (1080, 1920), True),
        ("event-verdict-ballot", TABLET, False),
        ("second-ballot", (1920, 1080), True),
    ],
)
def test_the_cards_kept_in_view_are_read_beside_the_talk_and_the_ballot(
    qapp: QGuiApplication, tmp_path: Path, step: str, size: tuple[int, int], large: bool
) -> None:
    stop = Stop(tmp_path, size, [("fr", large)], "une-ia-dans-ma-rue")
    try:
        stop.reach(step, "normal", 3)
        said, rows = stop.said(), stop.kiosk.table.beside.rows
        assert len(rows) == (1 if step.startswith("event-verdict") else 2)
        assert [row.title for row in rows if row.title not in said] == []
        assert [row.text for row in rows if row.text not in said and size != TABLET] == []
        assert cut(stop.window.contentItem()) == []
    finally:
        stop.close()


@pytest.mark.parametrize(
    "stop", [at("worries", "worries-unveiled", size=size) for size in ((1080, 1920), TABLET[::-1])], indirect=True
)
def test_no_verdict_stands_alone_on_a_line_below_others(stop: Stop) -> None:
    verdicts = stop.called("verdict:")
    lines = {verdict.mapToScene(QPointF()).y() for verdict in verdicts}
    assert len(verdicts) == 3
    assert len(lines) in (1, 3)


@pytest.mark.parametrize("stop", [at("le-duel", "trap", size=(1920, 1080))], indirect=True)
def test_a_trap_is_looked_for_in_whole_texts_under_their_question_then_underlined(stop: Stop) -> None:
    model = stop.kiosk.table.step
    every = [f"phrase:{row.card_id}:{place}" for row in model.texts.rows for place in range(len(row.phrases))]
    assert {item.objectName() for item in stop.called("phrase:")} == set(every)
    assert model.props.question in stop.said()
    assert underlined(stop) == []
    while not model.props.shown:
        Finger(stop.window).touch(every[0])
        stop.views.rests()
    traps = [row.phrases[place] for row in model.texts.rows for place in row.traps]
    assert underlined(stop) == traps != []
    assert model.props.result in stop.said()


def underlined(stop: Stop) -> list[str]:
    """The phrases on the screen that are underlined."""
    texts = walk.texts(stop.window.contentItem())
    return [str(text.property("text")) for text in texts if text.property("font").underline()]


@pytest.mark.parametrize(
    "stop", [at("ia-au-travail", "sort-full", size=size) for size in ((1920, 1080), (1080, 1920))], indirect=True
)
def test_sorted_cards_keep_their_titles(stop: Stop) -> None:
    titles = [row.title for row in stop.kiosk.table.step.cards.rows]
    assert len(titles) > 1
    assert [title for title in titles if title not in stop.said()] == []
    assert not cut(stop.window.contentItem())
