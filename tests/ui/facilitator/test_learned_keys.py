"""A facilitator teaches the kiosk a keypad: it works at once and after a restart, until it is forgotten."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.facilitator.keypads.keypad_files import FOLDER
from kiosk.facilitator.keypads.learned import SETTING, kept_keypads
from kiosk.viewmodels.keypad import KNOWN, STANDS
from tests.depth import walks
from tests.facilitator.keypads.spoilt import GOOD
from tests.ui import walk
from tests.ui.facilitator.key_stops import KEYS, LEARNING, PAGES, files, keypads, known, learning
from tests.ui.facilitator.rooms import settled
from tests.ui.facilitator.test_screens import LEAST, outside, walked
from tests.ui.facilitator.tour import FACILITATOR, Staff
from tests.ui.test_screens import faults

Key = Qt.Key
OF = dict(zip(KNOWN.actions, KEYS, strict=True))
"""The key that is learned for each action."""
MOVING = ("right", "left", "down", "up", "next", "previous", "press", "back", "help")
"""Each shows what it does after the one before it; after help the others say what they do."""


@contextmanager
def opened(data: Path) -> Iterator[Staff]:
    staff = Staff(data)
    yield staff
    staff.close()


def learns(staff: Staff, *keys: Key) -> None:
    """A keypad of these keys, under the name that is proposed."""
    learning(*keys)(staff)
    for _ in range(len(KNOWN.actions) - len(keys)):
        staff.touch("learning:skip")
    staff.touch("learning:keep")
    settled(staff)


def focused(staff: Staff) -> str:
    """The name of what has the focus."""
    item = staff.window.activeFocusItem()
    return str(item.objectName()) if item else ""


def stays(staff: Staff) -> tuple[str, str]:
    """Where visitors are, and what has the focus there."""
    staff.rest()
    return staff.kiosk.place, focused(staff)


def does(staff: Staff, key: Key) -> list[tuple[str, str]]:
    """Where a key leads from the list of games, and Enter after it."""
    staff.kiosk.touching.keypad.end()
    staff.kiosk.home()
    staff.kiosk.wake()
    staff.rest()
    seen = []
    for one in (Key.Key_Tab, Key.Key_Tab, Key.Key_Right, key):
        staff.stroke(one)
        seen.append(stays(staff))
    return [*seen, (staff.kiosk.sheet.kind, staff.kiosk.touching.keypad.told)]


def test_a_keypad_does_what_it_was_taught_now_and_after_a_restart(qapp: QGuiApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as staff:
        learns(staff, *KEYS)
        (row,) = staff.staff.care.keypads.lines.rows
        assert row.name == "Pavé 1"
        assert row.detail.replace("\u00a0", " ").startswith("gauche : F13 · droite : F14 · haut : F15")
        staff.staff.handBack()
        meant = leads(staff, {action: Key(STANDS[action]) for action in OF})
        assert all(before != after for before, after in pairwise(meant))
        assert leads(staff, OF) == meant
        assert staff.house.store.ledger.lines()[-1].action == "keypad_learned"
    with opened(tmp_path) as staff:
        assert leads(staff, OF) == meant


def leads(staff: Staff, keys: Mapping[str, Key]) -> list[tuple[str, ...]]:
    """Where the keys of all actions lead from the list of games, one after the other, and what is told of them."""
    staff.kiosk.home()
    staff.kiosk.wake()
    staff.rest()
    staff.stroke(Key.Key_Tab, Key.Key_Tab, Key.Key_Right)
    seen: list[tuple[str, ...]] = [(*stays(staff), "")]
    for action in (*MOVING, *(action for action in keys if action not in MOVING)):
        staff.stroke(keys[action])
        seen.append((*stays(staff), staff.kiosk.touching.keypad.told))
    staff.kiosk.touching.keypad.end()
    return seen


def test_a_keypad_that_is_forgotten_does_nothing(staff: Staff) -> None:
    keypads(staff, 2)
    staff.staff.handBack()
    before = does(staff, OF["left"])
    keypads(staff, 2)
    for _ in range(2):
        name = staff.staff.care.keypads.lines.rows[0].name
        staff.touch(f"forget:{name}")
        settled(staff)
    assert (staff.house.store.settings.get(SETTING), staff.staff.care.keypads.lines.rows) == (None, ())
    staff.staff.handBack()
    after = does(staff, OF["left"])
    assert before != after
    assert after[-1] == ("", "")
    assert after[-2] == after[-3]


def test_at_most_four_are_known(staff: Staff) -> None:
    keypads(staff, 4)
    assert staff.finger.find("keys:learn") is None
    staff.touch("forget:Storm AudioNav 3")
    settled(staff)
    assert staff.finger.find("keys:learn") is not None


def test_a_key_that_was_given_already_is_told_and_not_taken(staff: Staff) -> None:
    learning(KEYS[0], KEYS[0])(staff)
    learner = staff.staff.care.keypads.learning
    assert (learner.at, learner.told.replace("\u00a0", " ")) == (
        2,
        "Cette touche sert déjà à « gauche » : prenez-en une autre.",
    )
    staff.stroke(KEYS[1])
    assert (learner.at, learner.told) == (3, "")


def test_what_was_asked_before_is_asked_again(staff: Staff) -> None:
    learning(KEYS[0], KEYS[1])(staff)
    staff.touch("learning:again")
    staff.stroke(KEYS[2], KEYS[1])
    for _ in range(len(KNOWN.actions) - 3):
        staff.touch("learning:skip")
    staff.touch("learning:keep")
    (keypad,) = kept_keypads(staff.house.store.settings.get(SETTING))
    assert keypad.keys == dict(zip(KNOWN.actions, (KEYS[0], KEYS[2], KEYS[1]), strict=False))


@pytest.mark.parametrize("end", ["stop", "hand back", "another section", "nobody"])
def test_a_keypad_that_is_not_learned_to_the_end_changes_nothing(staff: Staff, end: str) -> None:
    learning(*KEYS[:3])(staff)
    match end:
        case "stop":
            staff.touch("learning:stop")
        case "hand back":
            staff.staff.handBack()
        case "another section":
            staff.staff.show("games")
        case "nobody":
            staff.live(301)
    staff.staff.handBack()
    assert (staff.house.store.settings.get(SETTING), staff.staff.care.keypads.learning.stage) == (None, "")
    assert does(staff, Key.Key_Right)[-2] != does(staff, OF["left"])[-2]


def test_a_key_of_every_keyboard_keeps_its_meaning_while_others_are_learned(staff: Staff) -> None:
    learning()(staff)
    learner = staff.staff.care.keypads.learning
    staff.stroke(Key.Key_Return)
    assert learner.at == 2
    staff.stroke(Key.Key_Right)
    assert learner.at == 3
    staff.stroke(Key.Key_Tab)
    assert learner.at == 3
    assert focused(staff) != "learning:skip"


def test_a_key_that_is_tried_lights_up_and_does_nothing(staff: Staff) -> None:
    keypads(staff, 1)
    staff.touch("keys:try")
    learner, before = staff.staff.care.keypads.learning, stays(staff)
    tried = {
        OF["next"]: "suivant",
        Key.Key_Return: "appuyer",
        Key.Key_F1: "aide",
        Key.Key_F30: "Cette touche ne fait rien.",
    }
    for key, said in tried.items():
        staff.stroke(key)
        assert (learner.lit, learner.known) == (said, key != Key.Key_F30)
        assert stays(staff) == before
    staff.stroke(Key.Key_Escape)
    assert (learner.stage, learner.lit) == ("trying", "retour")
    staff.stroke(Key.Key_Escape)
    assert learner.stage == ""
    staff.touch("keys:try")
    assert (learner.stage, learner.lit) == ("trying", "")
    staff.touch("trial:close")
    assert learner.stage == ""


def test_a_stick_without_keypads_is_refused_as_elsewhere_and_looked_at_again(staff: Staff) -> None:
    keypads(staff, 1)
    staff.finger.touch("keys:load")
    model = staff.staff.care.keypads
    assert staff.finger.waits_for(lambda: not model.looking)
    assert (model.sign, model.files.rows) == ("bad", ())
    settled(staff)
    icons = [item for item in walk.items(staff.window.contentItem()) if walk.icon(item) and item.isVisible()]
    assert "mdi6.alert-octagon" in [icon.property("name") for icon in icons]
    home = staff.folder / "late"
    (home / FOLDER).mkdir(parents=True)
    (home / FOLDER / "audionav.toml").write_text(GOOD)
    staff.plug_in(home)
    staff.touch("keys:again")
    assert staff.finger.waits_for(lambda: not model.looking)
    assert [row.file for row in model.files.rows] == ["keypads/audionav.toml"]
    staff.touch("take:keypads/audionav.toml")
    assert model.sign == "bad"  # its keys are those of the keypad that is known
    staff.touch("care:back")
    staff.touch(f"forget:{model.lines.rows[0].name}")
    assert model.sign == "good"


def test_letters_win_where_a_text_is_written(staff: Staff) -> None:
    known(staff, 0)
    letters = [getattr(Key, f"Key_{letter}") for letter in "ABCDEFGHIJKL"]
    learns(staff, *letters)
    staff.touch("care:back")
    staff.touch("care:event")
    staff.rest()
    staff.stroke(Key.Key_B, Key.Key_A, Key.Key_C)
    said = {str(text.property("text")) for text in walk.texts(staff.window.contentItem())}
    assert "bac▏" in said
    staff.touch("naming:cancel")
    staff.staff.handBack()
    staff.kiosk.wake()
    staff.rest()
    staff.stroke(Key.Key_Tab)
    before = stays(staff)
    staff.stroke(letters[KNOWN.actions.index("next")])
    assert stays(staff) != before


def test_digits_win_where_a_code_is_typed(staff: Staff) -> None:
    known(staff, 0)
    learns(staff, *(getattr(Key, f"Key_{digit}") for digit in range(9)))
    staff.staff.handBack()
    staff.staff.access.show("pad")
    staff.rest()
    staff.stroke(*(getattr(Key, f"Key_{digit}") for digit in FACILITATOR), Key.Key_Return)
    staff.judged()
    assert staff.staff.level == "facilitator"


def test_a_keypad_comes_from_a_stick(staff: Staff) -> None:
    files(staff, count=0)
    staff.touch("take:keypads/audionav.toml")
    settled(staff)
    assert [row.name for row in staff.staff.care.keypads.lines.rows][-1] == "Storm AudioNav"
    assert "appris" in staff.staff.care.keypads.told
    staff.staff.handBack()
    assert does(staff, Key.Key_PageDown) == does(staff, Key.Key_Escape)


def test_a_file_that_is_wrong_is_told_and_leaves_what_was_known(staff: Staff) -> None:
    files(staff, "twice.toml", "long.toml", "not-toml.toml")
    kept = staff.house.store.settings.get(SETTING)
    assert [(row.where, row.warning) for row in staff.staff.care.keypads.findings.rows] == [
        ("keypads/long.toml", False),
        ("keypads/not-toml.toml", False),
        ("keypads/twice.toml, ligne 6", False),
    ]
    assert [row.file for row in staff.staff.care.keypads.files.rows] == ["keypads/audionav.toml"]
    for name in ("twice", "long", "not-toml"):
        staff.staff.care.keypads.load(f"keypads/{name}.toml")
    assert (staff.house.store.settings.get(SETTING), kept is None) == (kept, False)


def test_a_file_whose_key_does_something_else_elsewhere_is_told(staff: Staff) -> None:
    files(staff)
    staff.touch("take:keypads/audionav.toml")
    settled(staff)
    told = staff.staff.care.keypads.told.replace("\u00a0", " ")
    assert told.startswith("F13 sert déjà à « gauche » sur « WWW")
    assert len(staff.staff.care.keypads.lines.rows) == 1


@pytest.mark.parametrize("held", [True, False], ids=["held", "worn"])
def test_a_learned_key_that_sticks_acts_once_with_one_line_in_the_log(
    staff: Staff, held: bool, caplog: pytest.LogCaptureFixture
) -> None:
    known(staff)
    staff.kiosk.wake()
    staff.rest()
    pressed(staff, OF["next"], 1000)
    once = stays(staff)
    for moment in range(1001, 2001):
        pressed(staff, OF["next"], moment, held)
    assert stays(staff) == once
    assert [message for message in caplog.messages if "stuck" in message] == [f"a key is stuck: {int(OF['next'])}"]


def pressed(staff: Staff, key: Key, moment: int, held: bool = False) -> None:
    """A key as the machine tells it, so many milliseconds after it started."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", held)
        event.setTimestamp(moment)
        QGuiApplication.sendEvent(staff.window, event)


def test_damaged_keypads_open_a_kiosk_that_knows_none(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(tmp_path) as staff:
        staff.house.store.settings.set(SETTING, '[{"name": "Porte"}]')
    with opened(tmp_path) as staff:
        assert staff.kiosk.facilitator.care.keypads.lines.rows == ()
    assert any("no keypad is known" in message for message in caplog.messages)


WALKS = walks("keys")


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_every_page_of_the_keys_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    found: list[str] = []
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        for stop, go in PAGES.items():
            staff.reset()
            go(staff)
            for name in views.pages(stop):
                found += [*faults(staff, name, layered=False, least=LEAST), *outside(staff, name)]
        for stop, go in LEARNING.items():
            staff.reset()
            go(staff)
            for name in views.of(stop):
                found += faults(staff, name, layered=True, least=LEAST)
    assert not found, "\n".join(found)
