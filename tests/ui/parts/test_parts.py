"""Parts that do more than show: pages, panels, bars of actions, passing sentences."""

import itertools
from math import inf

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtTest import QTest

from tests.ui import walk
from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import Stage

LONG = "Un texte bien trop long pour sa boîte se lit en plusieurs pages, par lignes entières. " * 4


def fit_text(text: str, settings: str = "") -> str:
    return f'FitText {{ width: 400; height: 200; text: "{text}"; {settings} }}'


def test_a_short_text_grows_to_its_maximum(stage: Stage) -> None:
    fit = stage.put(fit_text("Court", "maximum: 60"))
    assert fit.property("fontSize") == 60
    assert not fit.property("paged")


def test_a_long_text_is_read_whole_page_by_page(stage: Stage) -> None:
    fit = stage.put(fit_text(LONG))
    assert fit.property("paged")
    (more,) = [item for item in walk.items(fit) if item.inherits("QQuickAbstractButton")]
    more.setProperty("debounce", 0)
    seen = 0
    for page in range(fit.property("pages")):
        assert fit.property("page") == page
        seen += fit.property("linesPerPage")
        QMetaObject.invokeMethod(more, "click")
    assert fit.property("page") == 0
    assert seen >= fit.property("bodyHeight") / fit.property("lineStep")


@pytest.mark.parametrize(
    ("settings", "plates"),
    [("", 0), ("surface: Colours.ground", 1), ("surface: Colours.ground; bare: false", 0)],
    ids=["paper", "drawing", "face of its colour"],
)
def test_words_have_a_plate_where_they_are_bare_on_a_drawing(stage: Stage, settings: str, plates: int) -> None:
    fit = stage.put(fit_text("Réponse", settings))
    assert len([item for item in walk.items(fit) if item.inherits("QQuickRectangle")]) == plates


def test_a_word_wider_than_its_room_has_the_lines_it_is_broken_into_and_no_plan(stage: Stage) -> None:
    ruler = stage.put("""Item {
        readonly property string word: "anticonstitutionnelle"
        readonly property real wide: ruler.wide(word)
        readonly property real line: ruler.line
        readonly property real high: ruler.high(word, wide / 2.5)
        readonly property real unbroken: ruler.unbroken(word, wide / 2.5)
        readonly property real roomy: ruler.unbroken(word, wide + 1)

        TextRuler { id: ruler }
    }""")
    assert ruler.property("high") == 3 * ruler.property("line")
    assert ruler.property("unbroken") == inf
    assert ruler.property("roomy") == ruler.property("line")


def airy(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), wantsAir=True, width=1920, height=1080)


def test_airy_lines_stand_half_their_letters_apart_and_a_line_alone_as_before(stage: Stage) -> None:
    stage.put(f"""Item {{
        Label {{ objectName: "many"; width: 700; text: "{LONG}" }}
        Label {{ objectName: "alone"; text: "Seule" }}
    }}""")
    label, alone = stage.find("many"), stage.find("alone")
    plain, wide = alone.implicitHeight(), alone.implicitWidth()
    airy(stage)
    size = label.property("size")
    assert label.property("contentHeight") == pytest.approx(1.5 * size * label.property("lineCount"), rel=0.02)
    assert alone.implicitHeight() == pytest.approx(plain, abs=1)
    assert alone.implicitWidth() == pytest.approx(wide + 5 * 0.12 * size, abs=2)


@pytest.mark.parametrize("display", ["false", "true"])
def test_airy_words_are_as_wide_and_as_high_as_a_plan_takes_them_for(stage: Stage, display: str) -> None:
    airy(stage)
    parts = stage.put(f"""Item {{
        readonly property real wide: ruler.wide(one.text)
        readonly property real high: ruler.high(many.text, 900)

        TextRuler {{ id: ruler; display: {display} }}
        Label {{ id: one; objectName: "one"; size: Theme.body; display: {display}; text: "Deux mots" }}
        Label {{ id: many; objectName: "many"; width: 900; size: Theme.body; display: {display}; text: "{LONG}" }}
    }}""")
    assert parts.property("wide") == pytest.approx(stage.find("one").property("contentWidth"), abs=1)
    assert parts.property("high") >= stage.find("many").property("written")
    assert parts.property("high") == pytest.approx(stage.find("many").property("contentHeight"), rel=0.03)


@pytest.mark.parametrize("settings", ["", "display: true", "verticalAlignment: Text.AlignBottom"])
@pytest.mark.parametrize("text", ["Court", LONG[:90], LONG])
def test_airy_words_are_fitted_whole(stage: Stage, text: str, settings: str) -> None:
    airy(stage)
    fit = stage.put(fit_text(text, f"maximum: 90; {settings}"))
    box = walk.painted(fit).adjusted(-2, -2, 2, 2)
    words = [item for item in walk.texts(fit) if item.property("text") == text]
    assert words
    assert all(box.contains(walk.inked(item)) for item in words)


def test_a_crowded_card_begins_its_essential_below_its_title(stage: Stage) -> None:
    words = f'title: "Titre"; essential: "{LONG}"; source: "CNIL, 2024"'
    card = stage.put(f"CardFace {{ width: 300; height: 360; {words} }}")
    assert card.property("crowded")
    assert [text.property("text") for text in walk.texts(card)] == ["Titre", LONG]


def test_large_letters_come_back_to_their_least_before_anything_is_paged(stage: Stage) -> None:
    theme = singleton(stage.engine, "Theme")
    set_theme(theme, text="large")
    assert theme.property("body") > theme.property("least")
    sentence = "Un texte qui tient entier en lettres ordinaires, mais pas en grandes lettres."
    fit = stage.put(f'FitText {{ width: 600; height: 4 * Theme.least; text: "{sentence}" }}')
    assert not fit.property("paged")
    assert theme.property("least") <= fit.property("fontSize") < theme.property("body")


def test_a_card_with_room_below_its_title_begins_its_essential_there(stage: Stage) -> None:
    card = stage.put(f'CardFace {{ width: 700; height: 400; title: "Titre"; essential: "{LONG * 2}" }}')
    assert [text.property("text") for text in walk.texts(card)] == ["Titre", LONG * 2]


def test_the_picture_of_a_card_gives_way_to_its_words(stage: Stage) -> None:
    card = stage.put(f'CardFace {{ width: 1000; height: 600; title: "Titre"; essential: "{LONG}" }}')
    assert not card.property("crowded")


@pytest.mark.parametrize("status", ["Normal", "Back"])
def test_what_moves_below_a_card_need_not_be_painted_there(stage: Stage, status: str) -> None:
    card = stage.put(f'CardFace {{ width: 300; height: 360; title: "Titre"; status: CardFace.{status} }}')
    floors = [item for item in walk.items(card) if item.inherits("QQuickRectangle") and not item.property("radius")]
    floor = max(floors, key=lambda item: item.width() * item.height())
    assert floor.property("color").alpha() == 255
    assert floor.width() * floor.height() > 0.8 * card.width() * card.height()
    seen = stage.view.grabWindow()
    floor.setVisible(False)
    assert stage.view.grabWindow() == seen


def test_a_card_face_down_says_nothing_of_itself(stage: Stage) -> None:
    card = stage.put('CardFace { title: "Secret"; status: CardFace.Back; backName: "Carte cachée" }')
    assert walk.texts(card) == []
    assert card.property("text") == "Carte cachée"


@pytest.mark.parametrize(
    ("count", "at", "shown", "present"), [(8, 0, 8, 0), (8, 7, 8, 7), (30, 0, 10, 0), (30, 15, 10, 5), (30, 29, 10, 9)]
)
def test_a_garland_has_a_pennant_for_each_step_or_for_several(
    stage: Stage, count: int, at: int, shown: int, present: int
) -> None:
    garland = stage.put(f"Garland {{ width: 290; count: {count}; at: {at} }}")
    assert (garland.property("shown"), garland.property("present")) == (shown, present)
    assert walk.texts(garland) == []


def test_in_high_contrast_a_garland_is_figures(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), contrast="light")
    garland = stage.put("Garland { width: 290; count: 15; at: 5 }")
    assert [text.property("text") for text in walk.texts(garland)] == ["6 / 15"]


def test_a_sheet_keeps_the_focus_until_escape(stage: Stage) -> None:
    stage.put("""
        Item {
            PrimaryButton { objectName: "below"; text: "Dessous" }
            Sheet {
                objectName: "sheet"; visible: true; title: "Aide"; closeText: "Fermer"
                PrimaryButton { objectName: "inside"; text: "Dedans" }
            }
        }""")
    for _ in range(5):
        stage.key(Qt.Key.Key_Tab)
        assert stage.focus().objectName() != "below"
    stage.tap(stage.find("below"))
    assert not stage.find("below").property("activeFocus")
    stage.key(Qt.Key.Key_Escape)
    assert "inside" not in [item.objectName() for item in walk.items(stage.view.contentItem())]


def test_a_toast_comes_with_its_sentence_and_goes(stage: Stage) -> None:
    toast = stage.put("Toast { width: 600 }")
    assert not toast.isVisible()
    QMetaObject.invokeMethod(toast, "show", Q_ARG(str, "Cette place est prise."))
    assert toast.isVisible()
    QMetaObject.invokeMethod(toast, "hide")
    assert not toast.isVisible()


def test_a_storyboard_of_less_than_no_length_is_over_at_once(stage: Stage) -> None:
    """As it is for a moment where what moves has gone while the screen becomes calm."""
    item = stage.put(
        "Item { property alias over: story.over; function play() { story.play() }"
        "Storyboard { id: story; length: -70 } }"
    )
    QMetaObject.invokeMethod(item, "play")
    assert item.property("over")


@pytest.mark.parametrize(("remaining", "clock"), [(84, "1:24"), (5, "0:05"), (0, "0:00"), (-3, "0:00"), (600, "10:00")])
def test_the_glass_reads_minutes_and_seconds(stage: Stage, remaining: int, clock: str) -> None:
    glass = stage.put(f"TimeLeft {{ remaining: {remaining}; total: 600 }}")
    assert glass.property("clock") == clock


BODIES = ("coffee", "sun", "candle", "ant", "bell", "rope")


@pytest.mark.parametrize("body", BODIES)
def test_what_shows_the_time_left_looks_different_as_it_goes_and_rests(stage: Stage, body: str) -> None:
    timer = stage.put(f'TimeLeft {{ width: 300; height: 348; body: "{body}"; remaining: 180; total: 180 }}')
    for figures in walk.texts(timer):
        figures.parentItem().setOpacity(0)
    seen = []
    for remaining in (180, 120, 110, 0):
        timer.setProperty("remaining", remaining)
        QTest.qWait(40)
        seen.append(stage.view.grabWindow())
    assert all(one != other for one, other in itertools.pairwise(seen))
    frames = list[None]()
    stage.view.frameSwapped.connect(lambda: frames.append(None))
    QTest.qWait(120)
    assert frames == []


def test_a_qr_code_is_drawn_on_whole_pixels_with_its_quiet_zone(stage: Stage) -> None:
    code = stage.put('QrPanel { size: 100; rows: ["10", "01"]; name: "Code" }')
    assert (code.property("cell"), code.width()) == (10, 100)
    image = stage.view.grabWindow()
    dark = [(x, y) for x in range(10) for y in range(10) if image.pixelColor(x * 10 + 5, y * 10 + 5).lightness() < 128]
    assert dark == [(4, 4), (5, 5)]


@pytest.mark.parametrize("seat", range(6))
def test_every_seat_has_a_shape_of_its_own(stage: Stage, seat: int) -> None:
    token = stage.put(f'SeatToken {{ seat: {seat}; text: "Siège" }}')
    (shape,) = [item for item in walk.items(token) if item.property("shape")]
    assert shape.property("shape") == ["star", "leaf", "drop", "flower", "moon", "flame"][seat]


@pytest.mark.parametrize(("value", "most", "filled"), [(0, 6, 0), (4, 6, 4), (6, 6, 6), (50, 100, 5), (1, 1, 1)])
def test_a_gauge_fills_as_many_pips_as_it_counts(stage: Stage, value: int, most: int, filled: int) -> None:
    gauge = stage.put(f'Gauge {{ title: "Eau"; value: {value}; most: {most} }}')
    assert (gauge.property("pips"), gauge.property("filled")) == (min(10, most), filled)


def test_a_gauge_says_for_a_while_what_changed(stage: Stage) -> None:
    gauge = stage.put('Gauge { title: "Eau"; value: 3; most: 6 }')
    assert walk.texts(gauge)[0].property("text") == "Eau"
    gauge.setProperty("value", 1)
    assert "−2" in [text.property("text") for text in walk.texts(gauge)]
    gauge.setProperty("value", 2)
    assert gauge.property("change") == 1


@pytest.mark.parametrize("seat", range(6))
def test_a_seat_stands_out_from_a_ground_of_its_own_colour(stage: Stage, seat: int) -> None:
    ground = stage.put(
        f"Rectangle {{ width: 300; height: 300; color: Colours.surface(Colours.seat({seat})); "
        f'SeatToken {{ x: 50; y: 50; size: 200; text: ""; seat: {seat}; surface: Colours.seat({seat}) }} }}'
    )
    drawn = stage.view.grabWindow()
    colours = [drawn.pixelColor(x, 150) for x in (20, 75)]
    assert colours[0] == ground.property("color")
    assert colours[1] != colours[0]
    shape = [drawn.pixelColor(x, y) for x in range(100, 200, 4) for y in range(100, 200, 4)]
    assert colours[0] in shape, "it keeps its colour"
