"""A text by real touches, by a real keyboard, by words alone; and a keyboard that two thumbs share."""

from itertools import combinations, pairwise, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger, spin
from tests.depth import drawn
from tests.ui.pen import Desk, writing
from tests.ui.stage import SCREEN
from tests.ui.test_screens import faults
from tests.ui.walk import painted, texts

SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]
SENTENCE = "Où est passé l’été ? Ça, c’est drôle : « Noël », dit-elle. 24 €"
KEYS = (
    "o accents ù space e s t space p a s s é space l ’ accents é t é space 123 ? 123 space"
    " ç a , space c ’ e s t space d r accents ô l e space 123 : space « space 123 shift n o accents ë l space 123 »"
    " , 123 space d i t 123 - 123 e l l e . space 123 2 4 space €"
)


def keys(names: str) -> list[str]:
    return [f"key:{name}" for name in names.split()]


@pytest.mark.parametrize("size", drawn("windows", SIZES, "write"))
def test_a_whole_sentence_with_accents_by_touch(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    with writing(tmp_path, size) as desk:
        desk.tap(*keys(KEYS))
        assert desk.text.replace("\u202f", " ").replace("\u00a0", " ") == SENTENCE
        assert [desk.text.count(space) for space in "\u202f\u00a0"] == [1, 3]
        desk.tap("finish")
        desk.rest()
        assert desk.session.view().step.written


def test_the_other_language_has_its_own_letters(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path, language="en") as desk:
        desk.tap(*keys("q u a y s ? space shift w h y"))
        assert desk.text == "Quays? why"
        desk.tap(*keys("123 layout 123"))
        rows = [desk.item(f"key:{letter}").x() for letter in "az"]
        assert rows[0] < rows[1]
        desk.tap(*keys("z back back back"))
        assert desk.text == "Quays? w"


def test_a_real_keyboard_works_whatever_was_touched(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("L'ete, c'est loin ?")
        assert desk.text == "L’ete, c’est loin\u202f?"
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
            desk.key("", key)
        desk.key("\b", Qt.Key.Key_Backspace)
        desk.press("é")
        desk.key("", Qt.Key.Key_End)
        desk.key("\b", Qt.Key.Key_Backspace)
        desk.tap(*keys(". space"))
        desk.press("Non")
        desk.key("\r", Qt.Key.Key_Return)
        assert desk.text == "L’éte, c’est loin\u202f. Non"


def test_arrows_climb_from_line_to_line(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("mot " * 40)
        end = desk.step.props.caret
        desk.key("", Qt.Key.Key_Up)
        above = desk.step.props.caret
        assert 0 < above < end
        desk.key("", Qt.Key.Key_Down)
        assert desk.step.props.caret == pytest.approx(end, abs=1)
        for _ in range(12):
            desk.key("", Qt.Key.Key_Up)
        assert desk.step.props.caret < above


def test_a_touch_in_the_text_goes_on_writing_there(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("la voix")
        field = desk.item("field")
        desk.finger.tap(field.mapToScene(QPointF(2, field.height() * 0.05)).toPoint())
        desk.tap("key:v", "key:o", "key:i", "key:r", "key:space")
        assert desk.text == "Voir la voix"


@pytest.mark.parametrize("size", drawn("windows", SIZES, "write"))
def test_a_text_by_words_alone(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    with writing(tmp_path, size) as desk:
        desk.tap("key:aside")
        names = {row.text: row.name for row in desk.step._fragments.rows}
        title = desk.step._cards.rows[0].title
        for words in ("Demain matin,", title, "dit", "mais", "?"):
            desk.finger.touch(names[words])
        desk.tap("key:word-back", "key:word-back")
        desk.finger.touch(names["."])
        lower = title[0].lower() + title[1:] if title.startswith(("Un ", "Une ", "Le ")) else title
        assert desk.text == f"Demain matin, {lower} dit."
        desk.tap("key:aside")
        assert desk.finger.find("key:a") is not None
        desk.tap("finish")
        desk.rest()
        assert desk.session.view().step.written


@pytest.mark.parametrize("size", SIZES)
def test_openings_are_as_large_as_leaves_them_on_a_page_of_their_own(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    with writing(tmp_path, size) as desk:
        desk.tap("key:aside")
        desk.rest()
        names = [row.name for row in desk.step._fragments.rows if row.sort == "starter"]
        openings = [painted(desk.item(name)) for name in names]
        marks = painted(desk.item("key:word-back")).top()
        assert max(opening.bottom() for opening in openings) <= marks
        (letters,) = {text.property("font").pixelSize() for name in names for text in texts(desk.item(name))}
        body = next(text.property("font").pixelSize() for text in texts(desk.item("key:word-back").parentItem()))
        assert letters > body * (1.2 if size[0] == 1920 else 1)


def test_a_small_tall_window_has_the_text_and_all_keys_beside_each_other(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path, (800, 1280), large=True) as desk:
        assert desk.item("field").height() >= 3 * desk.item("field").property("lineHeight")
        desk.tap("key:aside")
        desk.rest()
        names = [row.name for row in desk.step._fragments.rows if row.sort == "mark"]
        keys = [desk.item(name) for name in (*names, "page-previous", "page-next", "key:word-back", "key:aside")]
        boxes = [key.mapRectToScene(key.boundingRect()) for key in keys]
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
        assert all(box.left() >= 0 and box.right() <= desk.window.width() for box in boxes)


def test_two_thumbs_at_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("x")
        first, second = (Finger.middle(desk.item(f"key:{letter}")) for letter in "er")
        touch = QTest.touchEvent(desk.window, SCREEN, False)
        touch.press(0, first, desk.window).commit()
        touch.stationary(0).press(1, second, desk.window).commit()
        spin()
        assert desk.item("key:e").property("down")
        assert desk.item("key:r").property("down")
        touch.release(0, first, desk.window).stationary(1).commit()
        touch.release(1, second, desk.window).commit()
        spin()
        assert desk.text == "xer"


def test_a_finger_that_drifts_types_one_letter_and_one_that_leaves_none(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        start = Finger.middle(desk.item("key:g"))
        for drift in (QPoint(8, 8), QPoint(0, 400)):
            touch = QTest.touchEvent(desk.window, SCREEN, False)
            touch.press(0, start, desk.window).commit()
            touch.move(0, start + drift, desk.window).commit()
            touch.release(0, start + drift, desk.window).commit()
            spin()
        assert desk.text == "G"


def test_the_same_letter_twice_is_two_letters(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.tap(*keys("e l l e s"))
        assert desk.text == "Elles"


def test_a_capital_is_for_one_letter_and_may_be_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.tap(*keys("shift a shift b c shift shift d"))
        assert desk.text == "aBcd"


def test_what_is_too_short_is_refused_in_words(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        refused: list[str] = []
        desk.kiosk.table.refused.connect(refused.append)
        desk.press("Trop peu")
        desk.tap("finish")
        assert refused == ["C’est trop court\u00a0: encore quelques mots."]
        assert desk.item("finish").property("refused")
        desk.key(" ", Qt.Key.Key_Space)
        desk.press("court")
        assert desk.text == "Trop peu court"


@pytest.mark.parametrize(
    ("size", "language", "large"), list(product(drawn("windows", SIZES, "write"), ("fr", "en"), (False, True)))
)
def test_what_is_too_long_is_shown_and_said(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], language: str, large: bool
) -> None:
    with writing(tmp_path, size, language, large) as desk:
        desk.step.type("À midi, la voix a ri. " * 20)
        desk.rest()
        assert desk.step.property("over")
        assert not list(faults(desk, "over", layered=False))


def test_typing_is_contact(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with writing(tmp_path) as desk:
        stays: list[str] = []
        monkeypatch.setattr(desk.house.kiosk, "awake", lambda: stays.append("here"))
        desk.tap("key:a")
        touched = len(stays)
        desk.press("b")
        assert 0 < touched < len(stays)


def test_the_text_is_read_signed_and_kept(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("Une voix a ri au marché.")
        for name in ("finish", "rewrite"):
            desk.finger.touch(name)
        desk.press(" Fort")
        desk.finger.touch("finish")
        sign = desk.step.props.sign
        desk.tap("sign-again")
        assert desk.step.props.sign != sign
        desk.finger.touch("next")
        for name in ("finish", "next"):
            desk.finger.touch(name)
        desk.finger.touch("keep:conte")
        (kept,) = desk.house.store.texts.of("pending")
        assert (kept.text, kept.sign != sign) == ("Une voix a ri au marché. Fort", True)
        assert desk.finger.find("keep:conte") is desk.finger.find("erase:conte") is None


@pytest.mark.parametrize("size", drawn("windows", SIZES, "write"))
def test_an_erased_text_is_gone_from_the_screen(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    with writing(tmp_path, size) as desk:
        _to_the_end(desk)
        desk.finger.touch("erase:conte")
        desk.rest()
        assert desk.house.store.texts.of("pending") == []
        assert desk.step._texts.rows[0].text == ""
        assert desk.step._texts.rows[0].decision == "erased"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_small_screen_asks_once_whether_a_text_stays_and_both_doors_are_whole(
    qapp: QGuiApplication, tmp_path: Path, language: str
) -> None:
    with writing(tmp_path, (1280, 800), language, large=True) as desk:
        _to_the_end(desk)
        desk.rest()
        pages = desk.item("pages")
        asked = pages.property("count")
        asking = [desk.finger.find("keep:conte") is not None]
        for _ in range(1, asked):
            desk.finger.touch("page-next")
            asking.append(desk.finger.find("keep:conte") is not None)
        assert asking.count(True) == 1
        for _ in range(asking.index(True), asked - 1):
            desk.finger.touch("page-previous")
        doors = [painted(desk.item(f"{door}:conte")) for door in ("keep", "erase")]
        assert all(painted(desk.window.contentItem()).contains(door) for door in doors)
        desk.finger.touch("keep:conte")
        assert desk.finger.waits_for(lambda: pages.property("count") == asked + 1)


def test_the_next_visitor_finds_an_empty_page(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("Rien que pour nous.")
        step = desk.step
        desk.kiosk.home()
        assert step.props.text == ""
        desk.kiosk.wake()
        desk.kiosk.resume()
        desk.rest()
        assert (desk.session.view().id, desk.text) == ("conte", "")


def _to_the_end(desk: Desk) -> None:
    desk.press("Une voix a ri au marché.")
    desk.tap("finish")
    for name in ("next", "finish", "next"):
        desk.finger.touch(name)


@pytest.mark.parametrize(("size", "least"), [((1920, 1080), 20), ((1080, 1920), 20), ((1280, 800), 12.7)])
@pytest.mark.parametrize("large", [False, True])
def test_keys_are_as_large_as_the_panel_allows(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], least: float, large: bool
) -> None:
    with writing(tmp_path, size, large=large) as desk:
        millimetre = desk.window.property("pixelsPerMm")
        boxes = [painted(desk.item(f"key:{letter}")) for letter in "azertyuiopqsdfghjklmçwxcvbn’éèà"]
        assert min(box.height() for box in boxes) >= least * millimetre - 1
        assert min(box.width() for box in boxes) >= 15 * millimetre
        across = [right.left() - left.right() for left, right in pairwise(boxes) if left.top() == right.top()]
        assert min(across) >= 3 * millimetre - 1
        below = min(box.top() for box in boxes[10:20]) - max(box.bottom() for box in boxes[:10])
        assert below >= 3 * millimetre - 1
