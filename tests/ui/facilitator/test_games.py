"""The games section by real touches, and its every page in every view: whole words, large targets, spoken names."""

from collections.abc import Callable
from itertools import product
from pathlib import Path
from shutil import copytree, make_archive
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.decks.loading import load as load_deck
from kiosk.decks.workbooks.new_book import write_new
from kiosk.facilitator.signatures import SIGNATURE
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.decks.folders import GOOD
from tests.decks.workbooks.books import judged, told
from tests.depth import SIZES, drawn, walks
from tests.facilitator.intake import images
from tests.stored import sessions
from tests.ui import walk
from tests.ui.facilitator.stalls import STOPS, broken, installed
from tests.ui.facilitator.test_screens import LEAST, outside, walked
from tests.ui.facilitator.tour import FACILITATOR, Staff
from tests.ui.test_screens import faults

"""Seconds for the child to have read a deck, on a busy machine."""
GAME = "du-boulier-a-la-puce"
"""The game of the good deck."""


WALKS = walks("games")


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_every_page_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    found: list[str] = []
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        for stop, go in STOPS.items():
            staff.reset()
            go(staff)
            for name in views.pages(stop):
                found += [*faults(staff, name, layered=False, least=LEAST), *outside(staff, name)]
    assert not found, "\n".join(found)


def shelf(staff: Staff) -> list[str]:
    """The games visitors may choose."""
    return [row.deck_id for row in staff.kiosk.games.rows if not row.broken]


def journal(staff: Staff) -> list[tuple[str, str]]:
    """What was done since somebody came in, to which deck."""
    lines = staff.house.store.ledger.lines()
    return [(line.action, line.about.partition("/")[0]) for line in lines if line.action not in ("entered", "settled")]


def in_games(staff: Staff) -> None:
    """By the knock and the code."""
    staff.set_codes()
    staff.knock()
    staff.touch("access:staff")
    staff.keys(FACILITATOR)
    staff.touch("pin:enter")
    assert staff.staff.section == "games"


def waits(staff: Staff, state: str) -> None:
    """Until the page of the stick says so."""
    intake = staff.staff.games.intake
    reached = Finger.waits_for(lambda: intake.state == state)
    assert reached, f"{intake.state}: {[line.text for line in intake.lines.rows]}"


def stick_with(staff: Staff, deck: Path = GOOD, number: str = "1.0", **changes: str) -> Path:
    """A stick with a zip of the deck, in this version, with files replaced."""
    staff.sticks = []
    folder = staff.folder / f"stick-{number}-{len(list(staff.folder.iterdir()))}"
    copy = copytree(deck, folder / "deck")
    head = copy / "deck.yaml"
    lines = head.read_text("utf-8").splitlines()
    told = [f"version: {number}" if line.startswith("version:") else line for line in lines]
    head.write_text("\n".join(told), "utf-8")
    for name, text in changes.items():
        (copy / f"{name}.csv").write_text(text, "utf-8")
    stick = folder / "stick"
    stick.mkdir()
    make_archive(str(stick / "boulier"), "zip", copy)
    return stick


def load(staff: Staff, stick: Path, *touches: str) -> None:
    """Plug it in, choose the deck that is on it, and see it in order."""
    staff.plug_in(stick)
    staff.touch("games:load")
    waits(staff, "parcels")
    staff.touch("parcel:0")
    waits(staff, "ready")
    for touch in touches:
        staff.touch(touch)


def test_a_deck_goes_all_the_way_from_the_stick_to_the_table(staff: Staff) -> None:
    in_games(staff)
    load(staff, stick_with(staff), "stick:install")
    assert (staff.staff.games.intake.state, GAME in shelf(staff)) == ("ready", False)  # unsigned: asked again
    staff.touch("stick:install")
    assert staff.staff.games.intake.state == "installed"
    staff.touch("hand-back")
    staff.touch(f"game:{GAME}")
    assert staff.kiosk.lobby.title == "Du boulier à la puce"
    staff.touch("seat:1")
    staff.touch("begin")
    assert staff.kiosk.table.session.deck.id == GAME
    assert journal(staff) == [("deck_installed", GAME)]


def test_a_deck_is_looked_at_before_it_comes_in(staff: Staff) -> None:
    """The cover and the picture of a card are those that were read, in the box; none is left where it does not come."""
    in_games(staff)
    deck = copytree(GOOD, staff.folder / "pictured")
    with_pictures(deck)
    load(staff, stick_with(staff, deck))
    staff.rest()
    preview = staff.staff.games.intake.preview
    box = staff.folder / "staging"
    card = preview.cards[0]["cardId"]
    pictures = [Path(QUrl(address).toLocalFile()) for address in (preview.picture, staff.kiosk.prints.of(card, 1.5))]
    assert all(picture.is_relative_to(box) and picture.exists() for picture in pictures), pictures
    assert preview.cards[0]["title"] == "Le boulier"
    seek(staff, f"preview:{card}", touched=False)
    staff.touch("stick:again")
    assert (preview.shown, staff.kiosk.prints.of(card, 1.5)) == (False, "")
    assert not list(box.iterdir())


def with_pictures(deck: Path) -> None:
    """A cover, and a picture of the first card."""
    (deck / "media").mkdir()
    (deck / "media" / "un.png").write_bytes(images.picture("PNG"))
    (deck / "media.csv").write_text("file,alt,author,licence,source_url\nun.png,Un dessin,Moi,CC0,\n", "utf-8")
    head = deck / "deck.yaml"
    head.write_text(f"{head.read_text('utf-8')}picture: un.png\n", "utf-8")
    table = deck / "cards.csv"
    first, second, *rest = table.read_text("utf-8").splitlines()
    table.write_text("\n".join((f"{first},image", f"{second},un.png", *(f"{line}," for line in rest))), "utf-8")


def test_what_adds_a_game_never_stands_on_the_pages(qapp: QGuiApplication, tmp_path: Path) -> None:
    staff = Staff(tmp_path, (1280, 800), "en", large=True)
    STOPS["stick-look"](staff)
    staff.rest()
    found = [staff.finger.find(name) for name in ("stick:install", "page-previous", "page-next")]
    act, *turns = [item.mapRectToScene(item.boundingRect()) for item in found if item is not None]
    assert len(turns) == 2
    assert not any(act.intersects(turn) for turn in turns), (act, turns)
    staff.close()


@pytest.mark.parametrize(("size", "large"), drawn("sheets", list(product(SIZES, (False, True))), "doubtful"), ids=str)
def test_nothing_is_added_before_what_is_doubtful_stood_before_the_eyes(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], large: bool
) -> None:
    staff = Staff(tmp_path, size, large=large)
    staff.section("games")
    load(staff, stick_with(staff, remarques="a,b\n"))
    staff.rest()
    intake = staff.staff.games.intake
    (remark,) = intake.findings.rows
    assert staff.finger.find("stick:install") is None
    assert "\n".join(shown_words(staff)).count(intake.cautions) == 1
    intake.install()
    staff.touch("stick:remarks")
    staff.rest()
    assert (intake.state, any(remark.sentence in said for said in shown_words(staff))) == ("ready", True)
    for _ in range(2):
        staff.touch("stick:install")
    assert (intake.state, staff.finger.find("stick:remarks")) == ("installed", None)
    staff.close()


def test_what_another_version_changes_is_said_before(staff: Staff) -> None:
    in_games(staff)
    load(staff, stick_with(staff), "stick:install", "stick:install")
    staff.touch("games:back")
    other = (GOOD / "cards.csv").read_text("utf-8").replace("Le boulier", "Un boulier")
    load(staff, stick_with(staff, number="0.9", cards=other))
    intake = staff.staff.games.intake
    told = (*intake.cautions.splitlines(), *(line.text for line in intake.lines.rows))
    said = [line.replace("\u00a0", " ") for line in told]
    assert "Version 1.0 sur la borne, 0.9 sur la clé : plus ancienne." in said
    assert "1 carte changée : Un boulier" in said


def test_the_list_is_turned_to_the_game_that_came(staff: Staff) -> None:
    in_games(staff)
    load(staff, stick_with(staff), "stick:install", "stick:install")
    staff.touch("games:back")
    staff.rest()
    assert staff.finger.find(f"game:{GAME}") is not None
    assert staff.finger.find("game:boite-noire") is None  # on the first page
    staff.touch("page-next")
    assert staff.finger.find("game:boite-noire") is not None


def test_a_game_that_came_is_tried_and_counts_nowhere(staff: Staff) -> None:
    in_games(staff)
    load(staff, stick_with(staff), "stick:install", "stick:install", "stick:try")
    assert (staff.staff.screen, staff.kiosk.place, staff.kiosk.lobby.title) == ("", "seats", "Du boulier à la puce")
    said = words("fr").say("trial.told")
    assert said in shown_words(staff)
    staff.touch("seat:1")
    staff.touch("begin")
    staff.rest()
    assert (staff.kiosk.table.session.deck.id, said in shown_words(staff)) == (GAME, True)
    staff.touch("leave")
    staff.touch("leave-go")
    staff.rest()
    assert (staff.kiosk.place, said in shown_words(staff), sessions(staff.house.store)) == ("attract", False, [])


def test_a_game_that_is_offered_to_nobody_is_tried_from_its_page(staff: Staff) -> None:
    staff.house.games.switch("boite-noire")
    in_games(staff)
    for name in ("game:boite-noire", "game:try"):
        staff.touch(name)
    staff.rest()
    assert (staff.staff.screen, staff.kiosk.place, staff.kiosk.lobby.title) == ("", "seats", "La Boîte noire")
    assert words("fr").say("trial.told") in shown_words(staff)
    staff.touch("seat:1")
    staff.touch("begin")
    staff.rest()
    assert (staff.kiosk.table.session.deck.id, sessions(staff.house.store)) == ("boite-noire", [])


def shown_words(staff: Staff) -> list[str]:
    """What can be read."""
    return [str(text.property("text")) for text in walk.texts(staff.window.contentItem())]


def test_a_newer_deck_leaves_the_table_alone_then_goes_off_and_back_and_out(staff: Staff) -> None:
    in_games(staff)
    load(staff, stick_with(staff), "stick:install", "stick:install")
    staff.kiosk.choose(GAME)
    staff.kiosk.lobby.toggle(1)
    staff.kiosk.begin()
    staff.touch("games:back")
    load(staff, stick_with(staff, number="1.1"), "stick:install", "stick:install")
    assert (staff.kiosk.table.session.deck.version, version(staff)) == ("1.0", "1.1")
    staff.touch("games:back")
    staff.touch(f"switch:{GAME}")
    assert GAME not in shelf(staff)
    staff.touch(f"switch:{GAME}")
    staff.touch(f"game:{GAME}")
    staff.touch("game:roll-back")
    assert plays(staff, "1.0"), version(staff)
    staff.touch("game:remove")
    assert GAME in shelf(staff)
    staff.touch("game:remove")
    assert (GAME in shelf(staff), staff.staff.games.page) == (False, "")
    done = ("deck_installed", "deck_installed", "switched", "switched", "rolled_back", "deck_removed")
    assert journal(staff) == [(action, GAME) for action in done]


def version(staff: Staff, game: str = GAME) -> str:
    """The version of a game that visitors are offered."""
    return staff.house.games.library.deck(game).version


def plays(staff: Staff, number: str, game: str = GAME) -> bool:
    """Whether it comes to this version, which is read beside the screen."""
    return Finger.waits_for(lambda: version(staff, game) == number)


def test_a_workbook_comes_in_as_a_game_like_any_other(staff: Staff) -> None:
    in_games(staff)
    stick = staff.folder / "stick"
    stick.mkdir()
    write_new("debate", "fr", stick / "atelier.ods")
    before = shelf(staff)
    load(staff, stick, "stick:install", "stick:install")
    (game,) = set(shelf(staff)) - set(before)
    staff.kiosk.choose(game)
    assert (staff.kiosk.place, staff.kiosk.lobby.title != "") == ("seats", True)


def test_a_game_switched_off_meanwhile_leads_back_to_the_choice(staff: Staff) -> None:
    staff.sit_down()
    staff.house.games.switch("boite-noire")
    assert staff.kiosk.place == "table"
    staff.kiosk.again()
    assert (staff.kiosk.place, staff.kiosk.table.session) == ("choose", None)


def test_a_deck_with_problems_changes_nothing_and_says_where_they_are(staff: Staff) -> None:
    in_games(staff)
    before = shelf(staff)
    stick = stick_with(staff, cards="id,type\n")
    staff.plug_in(stick)
    staff.touch("games:load")
    waits(staff, "parcels")
    staff.touch("parcel:0")
    waits(staff, "refused")
    intake = staff.staff.games.intake
    assert "cards.csv" in {row.where.partition(",")[0] for row in intake.findings.rows}
    assert intake.act == ""
    assert [path.name for path in stick.glob("rapport-*.html")] == ["rapport-boulier.html"]
    staff.touch("stick:again")
    waits(staff, "parcels")
    assert shelf(staff) == before
    assert [action for action, _ in journal(staff)] == ["deck_refused"]


def test_a_stick_may_be_plugged_in_late_and_taken_out_early(staff: Staff) -> None:
    in_games(staff)
    staff.touch("games:load")
    waits(staff, "no_stick")
    empty = staff.folder / "empty"
    empty.mkdir()
    staff.plug_in(empty)
    waits(staff, "empty")
    staff.plug_in(stick_with(staff))
    waits(staff, "parcels")
    staff.sticks = []
    waits(staff, "no_stick")


def test_what_is_read_can_be_stopped_and_leaves_nothing(staff: Staff) -> None:
    in_games(staff)
    staff.plug_in(stick_with(staff))
    staff.touch("games:load")
    waits(staff, "parcels")
    staff.staff.games.intake._timer.stop()
    staff.touch("parcel:0")
    assert staff.staff.games.intake.state == "working"
    staff.touch("stick:cancel")
    staging = staff.folder / "staging"
    assert Finger.waits_for(lambda: not list(staging.iterdir())), list(staging.iterdir())  # the child ends first
    staff.touch("hand-back")
    assert (staff.staff.games.page, staff.staff.games.intake._timer.isActive()) == ("", False)


def test_a_deck_whose_signature_is_broken_does_not_come_in(staff: Staff) -> None:
    in_games(staff)
    deck = copytree(GOOD, staff.folder / "signed")
    (deck / SIGNATURE).write_text("{}")
    staff.plug_in(stick_with(staff, deck))
    staff.touch("games:load")
    waits(staff, "parcels")
    staff.touch("parcel:0")
    waits(staff, "refused")
    assert [row.where for row in staff.staff.games.intake.findings.rows] == [SIGNATURE]
    staff.staff.games.intake.install()
    assert GAME not in shelf(staff)


def _on(staff: Staff) -> object:
    return staff.staff.games.game.on


def _order(staff: Staff) -> object:
    return shelf(staff)


def _offer(staff: Staff) -> object:
    return staff.house.games.offers.of("le-duel")


TOUCHES: dict[str, tuple[Callable[[Staff], object], str]] = {
    "game:switch": (_on, ""),
    "game:rise": (_order, "game:sink"),
    "game:sink": (_order, "game:rise"),
    "allow:long": (_offer, ""),
    "default:short": (_offer, "default:flash"),
}


@pytest.mark.parametrize("name", TOUCHES)
def test_each_setting_is_one_touch_and_one_touch_back(staff: Staff, name: str) -> None:
    seen, back = TOUCHES[name]
    staff.let_in()
    staff.touch("game:le-duel")
    before = seen(staff)
    staff.touch(name)
    assert seen(staff) != before
    staff.touch(back or name)
    assert seen(staff) == before


def test_as_many_taps_as_places_move_a_game_however_quick_they_are(staff: Staff) -> None:
    staff.let_in()
    staff.touch("game:le-duel")
    staff.rest()
    rise, before = staff.finger.find("game:rise"), shelf(staff).index("le-duel")
    assert rise is not None
    for _ in range(before):
        staff.finger.tap(Finger.middle(rise))
    assert shelf(staff).index("le-duel") == 0
    assert before >= 5


def test_the_last_length_stays_and_the_seats_start_on_the_default(staff: Staff) -> None:
    staff.let_in()
    staff.touch("game:le-duel")
    for length in ("flash", "short", "normal"):
        staff.touch(f"allow:{length}")
    staff.rest()
    assert staff.finger.find("allow:long").property("interactive") is False  # type: ignore[union-attr]
    staff.touch("hand-back")
    staff.kiosk.choose("le-duel")
    assert [row.length for row in staff.kiosk.lobby.lengths.rows] == ["long"]
    assert staff.kiosk.lobby.length == "long"


def test_a_broken_deck_is_told_apart_and_says_what_to_mend(staff: Staff) -> None:
    folder = broken(staff)
    staff.let_in()
    staff.touch(f"game:{folder}")
    assert staff.staff.games.game.broken
    assert {row.where.partition(",")[0] for row in staff.staff.games.game.findings.rows} >= {"cards.csv"}
    staff.touch("games:back")
    assert staff.staff.games.page == ""


def test_versions_are_a_matter_of_what_came_by_stick(staff: Staff) -> None:
    installed(staff, "1.0.1", "1.0.2")
    staff.let_in()
    staff.touch("game:boite-noire")
    assert staff.finger.find("game:remove") is None
    staff.touch("games:back")
    staff.touch("game:le-duel")
    staff.touch("game:roll-back")
    assert plays(staff, "1.0.1", "le-duel"), version(staff, "le-duel")
    staff.touch("game:remove")
    staff.touch("game:remove")
    assert staff.house.games.library.deck("le-duel") == load_deck(bundled_decks_dir() / "le-duel").deck


def test_a_game_is_copied_to_a_stick_to_be_printed(staff: Staff) -> None:
    in_games(staff)
    stick = staff.folder / "stick"
    stick.mkdir()
    staff.plug_in(stick)
    paper = printed(staff)
    (folder,) = stick.iterdir()
    written = {file.name: file.read_bytes()[:5] for file in folder.iterdir()}
    names = [f"le-duel-{language}{size}.pdf" for language in ("fr", "en") for size in ("", "-large")]
    assert written == dict.fromkeys(names, b"%PDF-")
    assert (paper.stage, folder.name in paper.told) == ("done", True)
    staff.touch("export:close")
    assert paper.stage == ""


def test_a_stick_that_takes_no_paper_says_why(staff: Staff) -> None:
    in_games(staff)
    paper = printed(staff)
    assert (paper.stage, paper.told) == ("failed", words("fr").say("export.no_stick"))


def test_a_workbook_to_fill_is_copied_to_a_stick(staff: Staff) -> None:
    in_games(staff)
    stick = staff.folder / "stick"
    stick.mkdir()
    staff.plug_in(stick)
    books = book(staff, "micro-fiction")
    (folder,) = stick.iterdir()
    assert sorted(file.name for file in folder.iterdir()) == ["micro-recit.ods", "micro-recit.xlsx"]
    assert (books.stage, folder.name in books.told) == ("done", True)
    assert [told(judged(file)) for file in folder.iterdir()] == [[], []]
    staff.touch("export:close")
    staff.touch("games:back")
    assert staff.staff.games.page == ""


def test_a_stick_that_takes_no_workbook_says_why(staff: Staff) -> None:
    in_games(staff)
    books = book(staff, "ordering")
    assert (books.stage, books.told) == ("failed", words("fr").say("export.no_stick"))


def book(staff: Staff, template: str) -> Any:
    """A workbook, copied to be filled."""
    seek(staff, "games:make")
    seek(staff, f"book:{template}")
    books = staff.staff.games.books
    assert Finger.waits_for(lambda: books.stage in ("done", "failed"))
    return books


def seek(staff: Staff, name: str, touched: bool = True) -> None:
    """Touch what may be on a later page of a list, or only look at it."""
    while not staff.finger.find(name):
        staff.touch("page-next")
    if touched:
        staff.touch(name)


def printed(staff: Staff) -> Any:
    """A game, copied to be printed."""
    staff.touch("game:le-duel")
    staff.touch("game:print")
    paper = staff.staff.games.paper
    assert Finger.waits_for(lambda: paper.stage in ("done", "failed"))
    return paper
