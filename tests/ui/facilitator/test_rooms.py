"""Results, texts, care and state by real touches: what is touched is done, kept, and noted."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.facilitator.care.calibration import SETTING
from kiosk.facilitator.keys import public_key
from kiosk.facilitator.onto_disk.disk_serving import put_on_disk
from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_signature import SIGNATURE, signer
from kiosk.facilitator.results.sealing import new_event
from kiosk.facilitator.updates.serving import serve
from kiosk.host.power import PowerOffRefused
from kiosk.host.volumes import Stick
from kiosk.host.words import words
from kiosk.tools.finger import Finger, items
from kiosk.viewmodels.town.town_picture import HIGH_PX, LONG_PX
from tests.facilitator.onto_disk.computers import is_whole
from tests.facilitator.results import crowd
from tests.stored import sessions
from tests.ui import walk
from tests.ui.facilitator.rooms import plays_from_a_stick, settled, takes_updates, touched, written
from tests.ui.facilitator.tour import Staff

DEVICE = QTest.createTouchDevice()


def actions(staff: Staff) -> list[str]:
    return [line.action for line in staff.house.store.ledger.lines()]


def lines(staff: Staff) -> dict[str, str]:
    """The lights of the opening check."""
    return {row.what: row.light for row in staff.staff.care.opening.lines.rows}


@pytest.fixture
def played(staff: Staff) -> Staff:
    """A few sessions, the last one left unfinished."""
    crowd.play(staff.house.store, staff.clock, 12)
    return staff


@pytest.fixture
def stick(staff: Staff) -> Path:
    folder = staff.folder / "stick"
    folder.mkdir()
    staff.plug_in(folder)
    return folder


def export(staff: Staff) -> Any:
    touched(staff, "results", "results:export")
    exporting = staff.staff.results.exporting
    assert staff.finger.waits_for(lambda: exporting.stage in ("done", "failed"))
    return exporting


def test_everything_is_on_the_stick_before_it_may_be_removed(played: Staff, stick: Path) -> None:
    exporting = export(played)
    (folder,) = stick.iterdir()
    for line in (folder / "empreintes.sha256").read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert exporting.stage == "done"
    assert (QImage(str(folder / "ville.png")).width(), QImage(str(folder / "ville.png")).height()) == (LONG_PX, HIGH_PX)
    assert " 12." in exporting.told.replace("\u00a0", " ")
    played.rest()
    played.finger.touch("export:close")
    assert (exporting.stage, actions(played)[-1]) == ("", "exported")
    touched(played, "state")
    settled(played)
    assert lines(played)["export"] == "green"


def test_an_export_is_signed_once_an_organiser_showed_a_key_and_the_secret_stays(played: Staff, stick: Path) -> None:
    export(played)
    played.staff.results.exporting.close()
    played.house.office.organiser.trust("ab" * 32)
    export(played)
    secret = (played.folder / "export.key").read_bytes().split()[-1]
    plain, signed = sorted(stick.iterdir(), key=lambda folder: len(folder.name))
    listed, told = (signed / HASHES).read_bytes(), (signed / SIGNATURE).read_bytes()
    assert signer(listed, told) == SigningKey(bytes.fromhex(secret.decode())).verify_key.encode().hex()
    assert not (plain / SIGNATURE).exists()
    assert not [file for file in stick.rglob("*") if file.is_file() and secret in file.read_bytes()]


def test_only_the_sentence_that_matters_is_bold_once_all_is_copied(played: Staff, stick: Path) -> None:
    matters, _, rest = export(played).told.partition("\n")
    played.rest()
    bold = {text.property("text"): text.property("font").bold() for text in walk.texts(played.window.contentItem())}
    assert (bold[matters], bold[rest]) == (True, False)
    assert list(stick.iterdir())


def test_without_a_stick_nothing_is_exported_and_it_is_told(played: Staff) -> None:
    exporting = export(played)
    assert (exporting.stage, exporting.told) == ("failed", words("fr").say("export.no_stick"))
    touched(played, "state")
    settled(played)
    assert lines(played)["export"] == "amber"


def test_a_stick_that_the_machine_does_not_open_is_told_where_one_copies_too(
    played: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = played.house.office.arrivals.intake
    monkeypatch.setattr(intake, "unmounted", lambda: ["Kingston"])
    assert export(played).told == words("fr").say("intake.unmounted", names="Kingston")


def test_a_stick_that_was_pulled_is_told(played: Staff) -> None:
    played.sticks = [Stick(played.folder / "gone", "gone", 10**9, True, 0)]
    assert export(played).stage == "failed"
    assert actions(played)[-1] == "export_refused"


def test_days_and_games_are_leafed_through(played: Staff) -> None:
    touched(played, "results", "page:next")
    results = played.staff.results
    assert results.page == 1
    assert results.pages[1] in {deck.text("deck.title", "fr") for deck in crowd.shipped()}
    played.finger.touch("page:previous")
    assert (results.page, len(results.tiles.rows)) == (0, 4)


def test_a_new_event_is_asked_twice_then_begins_at_zero(played: Staff) -> None:
    touched(played, "results", "renew", "renewal:go-on")
    played.rest()
    assert played.finger.find("renewal:yes") is None  # before the event has a name
    played.finger.touch("key:a")
    played.rest()
    played.finger.touch("renewal:yes")
    settled(played)
    store, results = played.house.store, played.staff.results
    assert results.renewal.told == words("fr").say("renewal.done")
    assert (store.editions.current().name, sessions(store), actions(played)[-1]) == ("A", [], "sealed")
    assert (results.told, played.kiosk.attract.today) == (
        words("fr").say("results.none"),
        words("fr").say("attract.first_house"),
    )
    played.rest()
    played.finger.touch("renewal:no")
    assert results.renewal.stage == ""


def test_an_event_is_kept_when_the_first_or_the_second_answer_is_no(played: Staff) -> None:
    touched(played, "results", "renew", "renewal:no")
    touched(played, "results", "renew", "renewal:go-on", "renewal:no")
    assert len(sessions(played.house.store)) == 12
    assert "sealed" not in actions(played)


def test_only_what_is_lost_for_good_is_written_in_red(played: Staff) -> None:
    touched(played, "results", "renew")
    played.rest()
    renewal, title = played.staff.results.renewal, words("fr").say("renewal.title")
    assert renewal.lost
    shown = {item.property("text"): item.property("color") for item in items(played.window) if item.isVisible()}
    assert all(shown[line] == shown[title] for line in renewal.told.splitlines())
    assert shown[renewal.lost] != shown[title]


def test_nothing_is_sealed_under_the_hands_of_a_group(staff: Staff) -> None:
    staff.sit_down()
    touched(staff, "results", "renew")
    assert staff.staff.results.renewal.told == words("fr").say("renewal.playing")
    assert len(sessions(staff.house.store)) == 1


def test_texts_are_approved_refused_and_erased_one_after_the_other(staff: Staff) -> None:
    written(staff)
    store = staff.house.store
    touched(staff, "texts", "text:approve", "text:refuse", "text:erase", "erase:no")
    assert [text.id for text in store.texts.of("pending")] == ["short"]
    staff.rest()
    staff.finger.touch("text:erase")
    staff.rest()
    staff.finger.touch("erase:yes")
    assert store.texts.of("pending") == []
    assert {text.id for text in store.texts.of("approved")} == {"wall", "long"}
    assert {text.id for text in store.texts.of("refused")} == {"refused", "personal"}
    assert [action for action in actions(staff) if action.startswith("text_")] == [
        "text_approved",
        "text_refused",
        "text_erased",
    ]


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_a_text_is_approved_once_it_was_shown_to_its_end(qapp: QGuiApplication, tmp_path: Path, large: bool) -> None:
    """The next one, of the same wording, is read anew; one that is short waits for nothing."""
    staff = Staff(tmp_path, (1280, 800), large=large)
    written(staff)
    store = staff.house.store
    (text,) = (text for text in store.texts.of("pending") if text.id == "long")
    store.sessions.start("more", "plume", "hash", "short", 1)
    store.sessions.append("more", 0, ["{}"], kept=[replace(text, id="twin", session_id="more")])
    staff.section("texts")
    for name in ("twin", "long"):
        staff.staff.texts.turn([one.id for one in store.texts.of("pending")].index(name))
        assert leafed(staff) > 1
    staff.touch("text:approve")
    staff.staff.texts.turn([one.id for one in store.texts.of("pending")].index("short"))
    assert leafed(staff) == 1
    assert {one.id for one in store.texts.of("approved")} == {"wall", "long"}
    staff.close()


def leafed(staff: Staff) -> int:
    """The pages of a text, all of which are shown before it can be approved."""
    staff.rest()
    text, pages = staff.staff.texts.text, 1
    (leaf,) = (item for item in items(staff.window) if item.property("text") == text and item.property("linesPerPage"))
    while staff.finger.find("text:approve") is None:
        more = next(item for item in items(staff.window) if item.property("about") == text)
        staff.finger.tap(Finger.middle(more))
        staff.rest()
        pages += 1
    assert pages == int(leaf.property("pages"))
    return pages


def test_a_text_is_taken_down_from_the_wall_and_a_mistake_is_undone(staff: Staff) -> None:
    written(staff)
    touched(staff, "texts", "shelf:next", "text:refuse")
    assert staff.house.store.texts.of("approved") == []
    touched(staff, "texts", "shelf:previous", "text:approve")
    assert [text.id for text in staff.house.store.texts.of("approved")] == ["wall"]


def test_a_person_confirms_the_hour(staff: Staff) -> None:
    touched(staff, "state", "check:clock")
    assert lines(staff)["clock"] == "green"


def test_who_finds_the_hour_wrong_is_told_to_play_all_the_same(staff: Staff) -> None:
    touched(staff, "state")
    settled(staff)
    remedy = words("fr").say("checks.clock_asked_remedy")
    assert "Sinon, jouez quand même" in remedy.replace("\u00a0", " ")
    assert [text for text in walk.texts(staff.window.contentItem()) if remedy in text.property("text")]
    assert lines(staff)["clock"] == "amber"


def test_the_page_of_the_check_is_saved_on_the_stick(staff: Staff, stick: Path) -> None:
    touched(staff, "state", "opening:save")
    opening = staff.staff.care.opening
    assert staff.finger.waits_for(lambda: bool(opening.told))
    (page,) = stick.glob("controle-*.html")
    assert page.name in opening.told
    assert all(row.name in page.read_text("utf-8") for row in opening.lines.rows)


def test_without_a_stick_the_page_is_not_written_and_it_is_told(staff: Staff) -> None:
    touched(staff, "state", "opening:save")
    opening = staff.staff.care.opening
    assert staff.finger.waits_for(lambda: bool(opening.told))
    assert opening.told == words("fr").say("opening.save_none")


def squares(staff: Staff) -> set[QPoint]:
    """The middle of each square that is still to be painted."""
    found = [item for item in items(staff.window) if item.objectName() == "square" and not item.property("painted")]
    return {Finger.middle(item) for item in found}


def _dab(staff: Staff, place: QPoint) -> None:
    QTest.touchEvent(staff.window, DEVICE).press(0, place, staff.window)
    QTest.touchEvent(staff.window, DEVICE).release(0, place, staff.window)


def test_a_finger_paints_the_whole_screen_and_what_the_words_hid_too(staff: Staff) -> None:
    touched(staff, "state", "check:touch")
    staff.rest()
    panel = next(item for item in items(staff.window) if item.objectName() == "paint:panel")
    for _ in range(2):
        words = panel.mapRectToScene(panel.boundingRect()).toRect()
        for place in squares(staff):
            if not words.contains(place):
                _dab(staff, place)
    staff.rest()
    assert lines(staff)["touch"] == "green"
    assert staff.finger.find("paint:stop") is None


def test_a_stroke_paints_what_lies_on_its_way_and_a_jump_does_not(staff: Staff) -> None:
    touched(staff, "state", "check:touch")
    staff.rest()
    whole, gesture = len(squares(staff)), QTest.touchEvent(staff.window, DEVICE, False)
    gesture.press(0, QPoint(100, 100), staff.window).commit()
    gesture.move(0, QPoint(400, 100), staff.window).commit()
    assert staff.finger.waits_for(lambda: len(squares(staff)) == whole - 5)
    gesture.move(0, QPoint(1900, 100), staff.window).commit()
    assert staff.finger.waits_for(lambda: len(squares(staff)) == whole - 6)
    gesture.release(0, QPoint(1900, 100), staff.window).commit()


def test_painting_can_be_stopped(staff: Staff) -> None:
    touched(staff, "state", "check:touch", "paint:stop")
    assert lines(staff)["touch"] == "amber"


def test_the_screen_is_measured_kept_after_a_start_and_forgotten(staff: Staff) -> None:
    touched(staff, "state", "check:screen", "size:++", "size:+", "eyes:-")
    size = staff.staff.care.screen_size
    before, tried = size.pixelsPerMm, size.cardPx
    assert tried == pytest.approx(before * 85.6 + 11)
    staff.rest()
    staff.finger.touch("size:keep")
    settled(staff)
    assert (size.pixelsPerMm, size.distanceMm) == (pytest.approx(tried / 85.6), 400)
    assert lines(staff)["screen"] == "green"
    assert staff.house.store.settings.get(SETTING) is not None
    size.seen(1920, 1080, before, 500)  # as at the next start
    assert size.pixelsPerMm == pytest.approx(tried / 85.6)
    staff.staff.care.screenSize.reset()
    assert (size.pixelsPerMm, staff.house.store.settings.get(SETTING)) == (pytest.approx(before), None)


def test_leaving_the_measure_keeps_nothing(staff: Staff) -> None:
    touched(staff, "state", "check:screen", "size:--", "opening:back")
    size = staff.staff.care.screen_size
    settled(staff)
    assert size.cardPx == pytest.approx(size.pixelsPerMm * 85.6)


@pytest.mark.parametrize("obeys", [True, False])
def test_the_machine_is_switched_off_once_asked_twice(staff: Staff, obeys: bool) -> None:
    asked: list[bool] = []

    def power() -> None:
        asked.append(True)
        if not obeys:
            raise PowerOffRefused("no")

    staff.house.office.power = power
    touched(staff, "state", "opening:close", "power")
    assert asked == []
    staff.rest()
    staff.finger.touch("power:yes")
    assert (asked, staff.staff.care.power) == ([True], "going" if obeys else "refused")


def test_any_volunteer_switches_the_machine_off_without_a_code(staff: Staff) -> None:
    asked: list[bool] = []
    staff.house.office.power = lambda: asked.append(True)
    staff.knock()
    staff.touch("power")
    staff.touch("power:yes")
    assert (asked, staff.staff.level, staff.staff.care.power) == ([True], "open", "going")


def test_a_kiosk_in_a_test_never_switches_its_machine_off(staff: Staff) -> None:
    touched(staff, "state", "opening:close", "power", "power:yes")
    assert staff.staff.care.power == "refused"


def test_a_technician_renames_the_event_and_chooses_the_first_language(staff: Staff) -> None:
    touched(staff, "care", "care:event", "key:b", "naming:keep", "care:language")
    assert (staff.house.store.editions.current().name, staff.staff.care.home) == ("B", "en")
    staff.staff.handBack()
    staff.kiosk.home()
    assert staff.kiosk.language == "en"
    assert actions(staff)[-2:] == ["event_renamed", "start_language"]


def test_a_facilitator_renames_the_event_as_the_first_start_promised(staff: Staff) -> None:
    staff.let_in()
    staff.staff.show("care")
    settled(staff)
    for name in ("care:event", "key:b", "naming:keep"):
        staff.touch(name)
    assert (staff.house.store.editions.current().name, actions(staff)[-1]) == ("B", "event_renamed")


def test_an_event_that_is_over_is_read_again_before_the_next_one_has_played(played: Staff) -> None:
    played.house.office.desk.tidy()
    played.house.store.editions.rename("Samedi")
    new_event(played.house.office, "Dimanche", "fr")
    played.section("results")
    settled(played)
    assert played.staff.results.eventName == "Dimanche"
    played.touch("day:next")
    settled(played)
    assert (played.staff.results.eventName, len(played.staff.results.pages) > 1) == ("Samedi", True)


def test_a_facilitator_sets_how_loud_the_kiosk_is(staff: Staff) -> None:
    staff.let_in()
    staff.staff.show("care")
    settled(staff)
    for name in ("care:sound", "care:listen", "care:murmur"):
        staff.touch(name)
    assert (staff.staff.care.sound.level, staff.staff.care.sound.murmur) == ("normal", True)
    assert staff.house.office.sound.level == "normal"


def test_what_only_a_technician_may_set_is_not_offered_to_others(staff: Staff) -> None:
    staff.let_in()
    staff.staff.show("care")
    settled(staff)
    names = ("care:language", "care:codes", "care:quit")
    assert [name for name in names if staff.finger.find(name)] == []
    assert staff.finger.find("care:clean") is not None
    assert staff.finger.find("care:journal") is not None


def test_a_technician_has_an_update_taken_in_and_restarts(staff: Staff) -> None:
    versions = takes_updates(staff)
    ended: list[bool] = []
    staff.staff.quit_asked.connect(lambda: ended.append(True))
    touched(staff, "care", "care:update")
    assert staff.finger.waits_for(lambda: bool(staff.staff.care.updating.stage == "asked"))
    staff.touch("update:yes")
    run, sticks = staff.folder / "updates" / "run", staff.folder / "updates"
    answer = serve(run, sticks, versions, public_key(staff.folder / "updates" / "keys"), lambda program: True)
    assert (answer.version, versions.running) == ("9.0.0", "9.0.0")
    assert staff.finger.waits_for(lambda: bool(staff.staff.care.updating.stage == "done"))
    staff.touch("update:restart")
    assert ended == [True]
    assert actions(staff)[-3:] == ["update_asked", "update_taken", "quit"]


def offered(staff: Staff, name: str) -> bool:
    """On one of the pages."""
    settled(staff)
    return any(item.objectName() == name and item.isVisible() for item in items(staff.window))


def test_an_update_is_not_offered_to_others_nor_where_none_can_come(staff: Staff) -> None:
    staff.section("care")
    assert not offered(staff, "care:update")
    takes_updates(staff)
    assert offered(staff, "care:update")
    staff.staff.handBack()
    staff.let_in()
    staff.staff.show("care")
    assert not offered(staff, "care:update")


def test_a_technician_puts_a_kiosk_that_plays_from_a_stick_on_a_disk_and_switches_off(staff: Staff) -> None:
    computer, off = plays_from_a_stick(staff), []
    staff.house.office.power = lambda: off.append(True)
    touched(staff, "care", "care:disk")
    for name in ("disk:other", "disk:other", "disk:yes"):
        staff.touch(name)
    assert (staff.staff.care.disk.stage, list(computer.run.iterdir())) == ("sure", [])
    staff.touch("disk:yes")
    assert staff.finger.find("disk:no") is None
    assert put_on_disk(computer.run, computer.answers, computer.computer).done
    assert is_whole(computer.disk, computer.medium)
    assert staff.finger.waits_for(lambda: bool(staff.staff.care.disk.stage == "done"))
    staff.touch("disk:off")
    assert off == [True]
    assert actions(staff)[-3:] == ["disk_asked", "disk_done", "power_off"]


def test_a_disk_that_is_too_small_can_only_be_left(staff: Staff) -> None:
    computer = plays_from_a_stick(staff)
    touched(staff, "care", "care:disk")
    staff.touch("disk:other")
    staff.rest()
    assert staff.finger.find("disk:yes") is None
    staff.touch("disk:no")
    assert (staff.staff.care.disk.stage, list(computer.run.iterdir())) == ("", [])


def test_a_disk_is_offered_to_a_technician_of_a_kiosk_that_plays_from_a_stick(staff: Staff) -> None:
    staff.section("care")
    assert not offered(staff, "care:disk")
    plays_from_a_stick(staff)
    assert offered(staff, "care:disk")
    staff.staff.handBack()
    staff.let_in()
    staff.staff.show("care")
    assert not offered(staff, "care:disk")


def test_that_results_are_kept_on_the_stick_is_said_each_day_and_stops_nobody(staff: Staff) -> None:
    staff.section("state")
    assert "kept" not in lines(staff)
    plays_from_a_stick(staff)
    staff.section("state")
    assert lines(staff)["kept"] == "amber"
    (row,) = (row for row in staff.staff.care.opening.lines.rows if row.what == "kept")
    assert row.seen == "Les résultats sont gardés sur cette clé."


def test_codes_are_not_changed_in_safe_mode(staff: Staff) -> None:
    staff.section("care")
    assert offered(staff, "care:codes")
    staff.staff.notices.add("safe")
    assert not offered(staff, "care:codes")


def test_a_version_that_failed_is_said_over_every_section_until_it_is_read(staff: Staff) -> None:
    takes_updates(staff, "8.0.0")
    for section in ("games", "results"):
        staff.section(section)
        settled(staff)
        assert staff.finger.find("update:read") is not None
    staff.touch("update:read")
    staff.rest()
    assert staff.finger.find("update:read") is None


def test_the_journal_is_read_with_its_newest_line_first(staff: Staff) -> None:
    touched(staff, "care", "care:journal")
    newest, *_ = staff.staff.care.journal.rows
    assert (newest.what, newest.about) == (words("fr").say("journal.entered"), "technique")
    staff.rest()
    staff.finger.touch("care:back")
    staff.rest()
    assert staff.finger.find("care:journal") is not None
