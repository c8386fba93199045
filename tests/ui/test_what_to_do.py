"""Visitors are told what to do, whose turn it is and what they may touch, in words that are true at that moment."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.host.words import words
from kiosk.tools.finger import Finger
from kiosk.viewmodels.idle import Props
from tests.sessions.playing import play_until
from tests.ui import walk
from tests.ui.tour import Tour

WIDE, TALL, TABLET = (1920, 1080), (1080, 1920), (1280, 800)
SAID = words("fr").say


class Visit(Tour):
    """A window with a table at some step."""

    def at(self, step: str, length: str = "normal", seats: int = 4) -> "Visit":
        """Play until it is open."""
        self.kiosk.wake()
        self.kiosk.choose(self.deck)
        self.kiosk.lobby.last(length)
        for seat in range(1, seats + 1):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.begin()
        play_until(self.kiosk.table.session, step)
        self.rest(step)
        return self

    @property
    def told(self) -> str:
        """All that can be read."""
        self.views.rests()
        return "\n".join(str(text.property("text")) for text in walk.texts(self.window.contentItem()))

    def item(self, name: str) -> QQuickItem:
        """What a finger finds under that name."""
        found = Finger(self.window).find(name)
        assert found is not None, name
        return found


type Visits = Callable[..., Visit]


@pytest.fixture
def visit(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Visits]:
    opened: list[Visit] = []

    def open_at(deck: str, size: tuple[int, int] = WIDE, large: bool = False) -> Visit:
        opened.append(Visit(tmp_path, size, [("fr", large)], deck))
        return opened[-1]

    yield open_at
    for one in opened:
        one.close()


@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize(("deck", "step"), [("boite-noire", "ring"), ("demain-lia", "timeline")])
def test_cards_to_order_say_what_to_touch_then_to_read_them(
    visit: Visits, size: tuple[int, int], deck: str, step: str
) -> None:
    here = visit(deck, size).at(step)
    model: Any = here.kiosk.table.step
    assert here.kiosk.table.prompt in here.told
    assert SAID("arrange.pick") in here.told
    while not model.property("full"):
        model.put(next(row.slot_id for row in model.slots.rows if row.count == 0))
    assert SAID("arrange.full") in here.told
    assert SAID("arrange.pick") not in here.told


@pytest.mark.parametrize("step", ["ask", "link"])
def test_a_hand_is_asked_what_the_game_asks_and_what_to_touch(visit: Visits, step: str) -> None:
    here = visit("ia-au-travail").at(step)
    assert here.kiosk.table.prompt
    assert f"{here.kiosk.table.prompt} {SAID('play.pick')}" in here.told


def test_the_table_is_asked_where_the_seat_was(visit: Visits) -> None:
    here = visit("boite-noire").at("places")
    assert SAID("arrange.read") in here.told
    model: Any = here.kiosk.table.step
    model.put(model.slots.rows[0].slot_id)
    assert SAID("arrange.read") not in here.told
    assert here.told.count(SAID("arrange.suits")) == 1


@pytest.mark.parametrize("large", [False, True])
def test_the_minute_more_stays_beside_the_cards_in_view(visit: Visits, large: bool) -> None:
    here = visit("une-ia-dans-ma-rue", large=large).at("event-talk", "short", 3)
    more = here.item("more")
    cards = [item for item in walk.items(here.window.contentItem()) if item.objectName().startswith("inspect:")]
    assert cards
    assert all(not walk.painted(card).intersects(walk.painted(more)) for card in cards)
    assert (SAID("discuss.more") in here.told) == (not large)


def test_the_faces_go_from_bad_to_good_with_one_in_the_middle(visit: Visits) -> None:
    here = visit("boite-noire").at("end", "flash", 2)
    icons = [
        str(inner.property("name"))
        for mood in (1, 2, 3)
        for inner in walk.items(here.item(f"mood:{mood}"))
        if walk.icon(inner)
    ]
    assert icons == [f"mdi6.emoticon-{face}-outline" for face in ("sad", "neutral", "happy")]


@pytest.mark.parametrize("size", [WIDE, TALL])
def test_cards_to_choose_from_show_their_faces(visit: Visits, size: tuple[int, int]) -> None:
    here = visit("le-duel", size).at("pick")
    rows = here.kiosk.table.step.options.rows
    assert len(rows) > 1
    for row in rows:
        option = here.item(f"option:{row.option_id}")
        assert {row.title, row.essential} <= {str(text.property("text")) for text in walk.texts(option)}
        assert not any(item.property("paged") for item in walk.items(option))
        pictures = [item for item in walk.items(option) if walk.icon(item) and item.property("name") == row.icon_name]
        assert [picture.height() > option.height() * 0.15 for picture in pictures] == [True]


@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("large", [False, True])
def test_a_touch_on_a_card_that_says_all_chooses_it(visit: Visits, size: tuple[int, int], large: bool) -> None:
    here = visit("une-ia-dans-ma-rue", size, large).at("keep")
    finger, step = Finger(here.window), here.kiosk.table.step
    if finger.find("lift") is not None:
        finger.touch("lift")
    rows = step.cards.rows
    assert len(rows) == 6
    assert all(row.text in here.told for row in rows)
    assert SAID("vote.pick") not in here.told
    finger.touch(f"option:{rows[2].option_id}")
    assert [row.option_id for row in step.cards.rows if row.picked] == [rows[2].option_id]
    marked = [item.objectName() for item in walk.items(here.window.contentItem()) if item.property("marked")]
    assert marked == [f"option:{rows[2].option_id}"]


@pytest.mark.parametrize("size", [WIDE, TALL, TABLET])
def test_a_curtain_hides_the_table_from_edge_to_edge(visit: Visits, size: tuple[int, int]) -> None:
    here = visit("micro-dystopies", size).at("already")
    bar = walk.painted(here.item("help")).bottom()
    drapes = [item for item in walk.items(here.window.contentItem()) if item.property("pattern") == 4]
    halves = [walk.painted(item) for item in drapes if item.isVisible() and walk.painted(item).top() > 0]
    assert (min(half.left() for half in halves), max(half.right() for half in halves)) == (0, size[0])
    assert all(half.top() < bar + size[1] / 20 < size[1] <= half.bottom() for half in halves)
    seen = here.window.grabWindow()
    stripes = {seen.pixelColor(x, y).name() for x in range(2, size[0], 7) for y in (size[1] // 2, size[1] - 3)}
    assert seen.pixelColor(size[0] // 2, 2).name() not in stripes, "the beam stands before it"


def test_who_is_asked_whether_they_are_there_sees_little_else(visit: Visits) -> None:
    here = visit("boite-noire").at("ring")
    lit = here.window.grabWindow().pixelColor(5, 300).value()

    def dimmed() -> bool:
        here.kiosk.idle.swap(Props(warning=20))  # until the next look at the clock
        return bool(here.window.grabWindow().pixelColor(5, 300).value() < lit * 0.6)

    assert Finger.waits_for(dimmed)
    here.kiosk.idle.stay()
    assert Finger.waits_for(lambda: here.window.grabWindow().pixelColor(5, 300).value() == lit)


@pytest.mark.parametrize("deck", ["une-ia-dans-ma-rue", "micro-dystopies"])
def test_large_letters_part_no_answers_of_a_result(visit: Visits, deck: str) -> None:
    here = visit(deck, large=True).at("end")
    panels = [panel for panel in here.kiosk.table.step.props.panels if panel.sort not in ("scale", "words")]
    finger, pages = Finger(here.window), list[str]()
    assert panels
    for _ in range(6):
        pages.append(here.told)
        assert len([item for item in walk.items(here.window.contentItem()) if item.objectName() == "pages"]) == 1
        finger.touch("page-next")
    for panel in panels:
        assert any(all(answer in page for answer in panel.names) for page in pages)


@pytest.mark.parametrize("length", ["flash", "short", "normal", "long"])
def test_no_page_of_a_result_is_one_sentence(visit: Visits, length: str) -> None:
    here = visit("le-duel").at("end", length)
    assert any(panel.sort != "words" for panel in here.kiosk.table.step.props.panels)
    pages = [item.property("count") for item in walk.items(here.window.contentItem()) if item.objectName() == "pages"]
    assert pages == [3 if length == "long" else 2]


def test_who_has_the_floor_is_told_before_what_they_answered(visit: Visits) -> None:
    here = visit("demain-lia").at("two-voices")
    floor = SAID("discuss.floor", seat=SAID(f"seat.n{here.kiosk.table.step.props.speakers[0]}"))
    assert here.item("prompt").property("text").startswith(f"{floor}\u00a0: {here.kiosk.table.step.props.stands}")


def test_a_place_that_is_taken_is_not_given_back_by_a_double_tap(visit: Visits) -> None:
    here = visit("le-duel")
    here.kiosk.wake()
    here.kiosk.choose(here.deck)
    here.views.rests()
    finger, point = Finger(here.window), Finger.middle(here.item("seat:2"))
    engine = qmlEngine(here.window)
    assert engine is not None
    motion: Any = engine.singletonInstance("kiosk.ui.theme", "Motion")
    motion.setProperty("debounce", 60_000)  # on a machine however slow
    finger.tap(point)
    finger.tap(point)
    assert here.kiosk.lobby.taken == 1


def test_a_name_stands_under_its_picture_in_the_boxes_of_a_ring(visit: Visits) -> None:
    here = visit("boite-noire", large=True).at("closing")
    boxes = [
        item for item in walk.items(here.window.contentItem()) if item.property("stacked") and item.property("told")
    ]
    assert boxes
    for box in boxes:
        inside = [item for item in walk.items(box) if item.inherits("QQuickText")]
        picture, name = sorted(inside, key=lambda item: not walk.icon(item))
        assert walk.painted(picture).bottom() <= walk.inked(name).top() + 1
        assert abs(walk.inked(name).center().x() - walk.painted(box).center().x()) < 2


def test_whose_cards_are_played_is_one_of_two_choices(visit: Visits) -> None:
    here = visit("boite-noire")
    here.kiosk.wake()
    here.kiosk.choose(here.deck)
    here.rest("seats")
    finger, lobby = Finger(here.window), here.kiosk.lobby
    both = [here.item(f"audience:{audience}") for audience in ("family", "teens")]
    assert [one.property("chosen") for one in both] == [True, False]
    assert {SAID("seats.family"), SAID("seats.teens")} <= set(here.told.splitlines())
    finger.touch("audience:teens")
    assert ([one.property("chosen") for one in both], lobby.property("family")) == ([False, True], False)
    finger.touch("audience:teens")
    assert lobby.property("family") is False


@pytest.mark.parametrize("size", [WIDE, TALL])
def test_every_game_says_how_long_it_takes_and_from_which_age(visit: Visits, size: tuple[int, int]) -> None:
    here = visit("boite-noire", size)
    here.kiosk.wake()
    here.rest("choose")
    finger = Finger(here.window)
    for game in here.kiosk.games.rows:
        if finger.find(f"game:{game.deck_id}") is None:  # on the page after
            finger.touch("page-next")
            finger.rests()
        told = [str(text.property("text")) for text in walk.texts(here.item(f"game:{game.deck_id}"))]
        assert {game.title, game.verb, game.minutes, game.ages} <= set(told)


def test_nobody_goes_on_before_a_card_has_turned(visit: Visits) -> None:
    here = visit("demain-lia").at("surprise-drawn")
    assert here.kiosk.table.beating
    assert Finger(here.window).find("next") is None
    assert Finger.waits_for(lambda: Finger(here.window).find("next") is not None)
    assert not here.kiosk.table.beating


@pytest.mark.parametrize("size", [TABLET, TABLET[::-1]])
def test_one_card_to_judge_is_whole_on_a_small_screen(visit: Visits, size: tuple[int, int]) -> None:
    here = visit("une-ia-dans-ma-rue", size).at("event-verdict", "short", 3)
    (row,) = here.kiosk.table.step.cards.rows
    assert row.title in here.told
    assert not any(item.property("paged") for item in walk.items(here.window.contentItem()))
    assert size != TABLET or SAID("vote.pass") in here.told


@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("large", [False, True])
def test_a_story_is_told_beside_what_it_gives_and_costs(visit: Visits, size: tuple[int, int], large: bool) -> None:
    here = visit("demain-lia", size, large).at("pick-future")
    for row in here.kiosk.table.step.options.rows:
        assert all(said in here.told for said in (row.title, row.essential, row.pro, row.con))
    assert not any(item.property("paged") for item in walk.items(here.window.contentItem()))


@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("large", [False, True])
def test_all_that_is_talked_about_is_in_sight(visit: Visits, size: tuple[int, int], large: bool) -> None:
    here = visit("une-ia-dans-ma-rue", size, large).at("bargain")
    rows = here.kiosk.table.step.cards.rows
    assert len(rows) == 6
    assert all(row.title in here.told for row in rows)


@pytest.mark.parametrize(("people", "others"), [(1, False), (3, True)])
@pytest.mark.parametrize("fingers", [1, 10])
def test_somebody_alone_is_told_nothing_of_others(visit: Visits, people: int, others: bool, fingers: int) -> None:
    here = visit("une-ia-dans-ma-rue")
    here.kiosk.table.feel(fingers)
    here.at("first", "short", people)
    assert len(here.kiosk.table.session.state.present) == 3
    hiding = (SAID("pads.cover"), SAID("curtain.alone"), SAID("curtain.lift"))
    assert any(said in here.told for said in hiding) == others


def test_a_table_that_is_freed_while_a_card_waits_waits_for_nothing(visit: Visits) -> None:
    here = visit("demain-lia").at("surprise-drawn")
    assert here.kiosk.table.beating
    here.kiosk.home()
    assert not here.kiosk.table.beating
