"""What stands behind the table: told by what everybody sees, and painted again only when that changes."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.app.house import House
from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.sets.default_set import PLACES, DefaultSet, SetState
from kiosk.art.sets.shades import Shades, contrast
from kiosk.decks.shown_layers import LayerPicture, Measure
from kiosk.engine.rules import Accepted
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.arrange.rules.shape import Place
from kiosk.kinds.vote.rules import Ballot
from kiosk.viewmodels.gauges import GaugeRow, derive_gauges
from kiosk.viewmodels.scenery_model import SceneryModel, SceneryPictures
from kiosk.viewmodels.set_state import default_state, layers_shown, lit, measures
from tests.decks.test_pictures import png
from tests.engine.tables import Table
from tests.sessions.playing import play_until
from tests.viewmodels.scenes import scene_of, table_at
from tests.viewmodels.test_kiosk import sit

STREET = "une-ia-dans-ma-rue"


def told(table: Table) -> SetState:
    scene = scene_of(table)
    gauges = tuple(derive_gauges(scene, scene.view.counters))
    return default_state(scene.deck, measures(scene, gauges), gauges)


@pytest.mark.parametrize(("one", "other"), [("oui", "non"), ("condition", "oui")])
def test_what_is_answered_in_secret_changes_nothing_before_it_is_shown(one: str, other: str) -> None:
    seen = list[SetState]()
    for option in (one, other):
        table = table_at("first", 1, 2, deck=STREET)
        table.do(Ballot((option,)), seat=1)
        assert table.state.step != table_at("first", 1, 2, deck=STREET).state.step
        seen.append(told(table))
    assert seen[0] == seen[1]


def test_it_goes_on_with_the_game_and_shows_its_gauges() -> None:
    early, late = told(table_at("who", deck=STREET)), told(table_at("end", deck=STREET))
    assert (early.done, late.done) == (0, PLACES)
    assert [post.icon for post in late.posts] == ["mdi6.handshake"]
    assert len(set(late.trees)) == 5


@pytest.mark.parametrize(("value", "lamps"), [(-2, 0), (1, 3), (3, 5), (4, 6)])
def test_lamps_say_where_a_gauge_stands(value: int, lamps: int) -> None:
    assert lit(GaugeRow("trust", "", "", "", "", value, -2, 4)) == lamps


def layers(table: Table, tall: bool = False) -> tuple[LayerPicture, ...]:
    """The layers of the set that the deck brings, as they stand."""
    scene = scene_of(table)
    return layers_shown(scene.deck, measures(scene, tuple(derive_gauges(scene, scene.view.counters))), tall)


def names(table: Table, tall: bool = False) -> list[str]:
    """Their pictures, far to near."""
    return [layer.picture.removeprefix("set-").removesuffix(".png") for layer in layers(table, tall)]


def test_the_set_of_a_deck_follows_its_counters_and_what_lies_on_the_table() -> None:
    assert names(table_at("who", deck=STREET)) == ["back", "plates-0", "lamps-3", "bicycle"]
    late = table_at("end", deck=STREET)
    trust, kept = late.state.counters["confiance"], len(late.state.zones["kept"])
    assert kept > 0
    assert names(late, tall=True) == ["back-tall", f"plates-{kept}", f"lamps-{trust}", "bicycle"]


def test_it_counts_what_a_step_has_placed_while_it_is_open_and_after() -> None:
    table = table_at("ring", seed=3)
    given = len(table.state.step.placed)
    left = [card for card in table.state.zones["stages"] if card not in table.state.step.placed]
    seen = [names(table)[1]]
    for card, slot in zip(left, ("2", "3"), strict=False):
        table.do(Place(card, slot))
        seen.append(names(table)[1])
    assert seen == [f"table-{given + more}" for more in range(3)]
    assert names(table_at("closing"))[1] == "table-6"


def voted(first: int, second: int, length: str = "short") -> Table:
    """A table of the duel at which so many seats gave their votes to the one answer and to the other, all of them."""
    table = table_at("ballots", *range(1, first + second + 1), length=length, deck="le-duel")
    options = [option for option in table.view().step.options if option != "egalite"]
    for seat in table.state.present:
        table.do(Ballot((options[seat > first],)), seat=seat)
    return table


def turned(table: Table) -> float:
    """The angle of the arm of the scales, in degrees."""
    return next(layer.turn for layer in layers(table) if layer.layer == "arm")


@pytest.mark.parametrize(("first", "second", "turn"), [(2, 0, -7.4), (0, 3, 11.1), (1, 1, 0), (3, 1, -7.4)])
def test_scales_lean_with_the_votes_once_everybody_sees_them(first: int, second: int, turn: float) -> None:
    table = voted(first, second)
    assert table.view().step.result is not None
    assert turned(table) == pytest.approx(turn)


def test_a_count_is_followed_again_in_a_step_that_shows_it_again() -> None:
    table = table_at("keep", 1, 2, 3, deck="micro-dystopies", length="long")
    for seat in table.state.present:
        table.do(Ballot(("~text",)), seat=seat)
    seen = []
    for step in ("keep", "authors"):
        play_until(table, step)
        seen.append(measures(scene_of(table), ())["keep.lead"])
    assert seen == [Measure(3, -3, 3)] * 2


@pytest.mark.parametrize("tall", [False, True])
def test_all_that_moves_is_the_same_while_votes_are_secret(tall: bool) -> None:
    seen = []
    for place in range(2):
        table = table_at("ballots", 1, 2, deck="le-duel")
        before = layers(table, tall)
        table.do(Ballot((table.view().step.options[place],)), seat=1)
        seen += [before, layers(table, tall)]
    assert len(set(seen)) == 1
    assert sum(layer.moves for layer in seen[0]) == 5
    guessed = voted(2, 0, "normal")
    assert guessed.view().step.guesser > 0, "somebody is to guess where the table stands"
    assert turned(guessed) == 0


def test_masks_are_on_until_the_reveal_of_each_duel() -> None:
    aside = list[tuple[float, float]]()
    for step in ("pick", "ballots", "trap", "talk"):
        masks = layers(table_at(step, deck="le-duel", length="long"))
        aside.extend(layer.slide for layer in masks if layer.layer == "one-mask")
    assert aside == [(-3, -2), (0, 0), (-3, -2), (-3, -2)]


def test_a_secret_answer_changes_nothing_in_the_set_of_a_deck() -> None:
    seen = []
    for option in ("oui", "non"):
        table = table_at("first", 1, 2, deck=STREET)
        table.do(Ballot((option,)), seat=1)
        seen.append(names(table))
    assert seen[0] == seen[1]


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Any]:
    house = House(tmp_path)
    yield house.kiosk
    house.close()


def picture(scenery: SceneryModel) -> str:
    """The address of what is shown once it is painted."""
    while scenery.busy:
        QTest.qWait(5)
    return scenery.props.picture


def test_it_is_painted_once_for_each_state_and_kept_no_longer_than_shown(kiosk: Any) -> None:
    scenery = kiosk.scenery
    scenery.fit(320, 200, False)
    assert not scenery.busy, "there is nothing to show before somebody sits down"
    session = sit(kiosk, STREET, "short", 1, 2)
    addresses = [picture(scenery)]
    kiosk.table.refresh()
    assert not scenery.busy
    for step in ("event-talk", "end"):
        play_until(session, step)
        addresses.append(picture(scenery))
    assert len(set(addresses)) == 3
    last, pictures = int(addresses[-1].rpartition("/")[2]), SceneryPictures(scenery)
    kept = [key for key in range(last + 1) if not pictures.requestImage(str(key), None, None).isNull()]
    assert kept == [last - 1, last]
    shown = pictures.requestImage(str(last), None, None)
    assert (shown.width(), shown.height(), shown.hasAlphaChannel()) == (320, 200, False)


def test_it_is_there_while_seats_are_taken_and_gone_once_nobody_plays(kiosk: Any) -> None:
    kiosk.scenery.fit(320, 200, False)
    kiosk.choose(STREET)
    before = picture(kiosk.scenery)
    assert before != ""
    kiosk.lobby.toggle(1)
    assert picture(kiosk.scenery) == before, "who plays changes nothing of it"
    kiosk.choose("boite-noire")
    assert picture(kiosk.scenery) != before


def test_no_picture_is_kept_once_nothing_is_behind_the_table(kiosk: Any) -> None:
    kiosk.scenery.fit(320, 200, False)
    kiosk.choose(STREET)
    shown = ref(kiosk.scenery.kept(picture(kiosk.scenery).rpartition("/")[2]))
    assert shown() is not None
    kiosk.scenery.fit(0, 0, False)
    assert shown() is None


def test_what_moves_goes_to_another_place_without_being_painted_again(kiosk: Any) -> None:
    scenery = kiosk.scenery
    scenery.fit(320, 200, False)
    session = sit(kiosk, "le-duel", "short", 1, 2)
    play_until(session, "ballots")
    picture(scenery)
    first = scenery.movers.rows
    assert [row.layer for row in first][:5] == ["one-pan", "other-pan", "arm", "one-mask", "other-mask"]
    shown = SceneryPictures(scenery).requestImage(first[0].picture.rpartition("/")[2], None, None)
    assert (shown.size(), shown.hasAlphaChannel()) == (first[0].room, True)
    assert (first[5].place, first[5].room) == (QPointF(), QSize(320, 200)), "what stands before them"
    option = session.view().step.options[0]
    for seat in (1, 2):
        assert isinstance(session.submit(Ballot((option,)), seat), Accepted)
    assert scenery.movers.rows == first, "the curtain is down"
    kiosk.table.step.ropes.pull()
    assert not scenery.busy
    pan, _, arm = scenery.movers.rows[:3]
    assert (pan.picture, pan.place.x()) == (first[0].picture, first[0].place.x())
    assert pan.place.y() > first[0].place.y()
    assert arm.turn < 0


def test_where_text_is_huge_a_set_is_fainter(kiosk: Any) -> None:
    shades = Shades.of("orange")
    sit(kiosk, STREET, "short", 1, 2)
    kept = list[QImage]()
    for quiet in (False, True):
        kiosk.scenery.fit(320, 200, quiet)
        kept.append(kiosk.scenery.kept(picture(kiosk.scenery).rpartition("/")[2]))
    loud, faint = (max(contrast(shades.base, one.pixelColor(x, 150)) for x in range(320)) for one in kept)
    assert faint < loud


def test_a_step_that_changes_nothing_of_the_set_of_a_deck_leaves_its_picture(kiosk: Any) -> None:
    kiosk.scenery.fit(320, 200, False)
    session = sit(kiosk, STREET, "normal", 1, 2)
    play_until(session, "first")
    before = picture(kiosk.scenery)
    play_until(session, "bargain")
    assert picture(kiosk.scenery) == before


def test_nothing_is_painted_where_there_is_no_room_for_it(kiosk: Any) -> None:
    scenery = kiosk.scenery
    sit(kiosk, STREET, "short", 1, 2)
    assert picture(scenery) == ""
    scenery.fit(320, 200, False)
    assert picture(scenery) != ""
    scenery.fit(0, 0, False)
    assert picture(scenery) == ""


HARM = {"huge": png(2_401, 10), "no picture": b"<svg><script/></svg>"}


def harm_done(path: Path, harm: str) -> None:
    """Do harm to a picture file."""
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:100] if harm == "broken" else HARM[harm])


@pytest.mark.parametrize("harm", ["broken", "gone", *HARM])
def test_a_set_whose_pictures_are_harmed_gives_way_to_one_that_needs_none(
    qapp: QGuiApplication, tmp_path: Path, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(bundled_decks_dir() / STREET, tmp_path / "decks" / "other")
    head = tmp_path / "decks" / "other" / "deck.yaml"
    head.write_text(head.read_text("utf-8").replace(f"id: {STREET}", "id: other"), "utf-8")
    house = House(tmp_path / "data", [tmp_path / "decks"])
    back = tmp_path / "decks" / "other" / "media" / "set-back.png"
    harm_done(back, harm)
    try:
        kiosk: Any = house.kiosk
        kiosk.scenery.fit(320, 200, False)
        session = sit(kiosk, "other", "short", 1, 2)
        key = picture(kiosk.scenery).rpartition("/")[2]
        scene = kiosk.table.scene
        glyph_paths = GlyphPaths(icon_font(), glyphs())
        gauges = kiosk.table.gauges.rows
        state = default_state(scene.deck, measures(scene, gauges), gauges)
        alone = DefaultSet(state, 320, 200, glyph_paths).painted()
        assert kiosk.scenery.kept(key) == alone
        assert ("other" in caplog.text) == (harm == "broken")
        assert session.deck.manifest.scenery is not None
    finally:
        house.close()
