"""What certain QML objects must say: how text is read, how a tap is kept, and the name a screen reader speaks."""

import re
from collections.abc import Callable, Mapping

import pytest

from tests.house.qml import QmlObject, objects
from tests.house.tree import UI, files

WRITES = {"Text", "Label", "TextEdit", "TextArea"}
FIELDS = {"TextField", "TextInput", "TextArea", "TextEdit"}
BUTTONS = {"AbstractButton", "Button", "RoundButton", "ToolButton", "CheckBox", "RadioButton", "Switch", "ItemDelegate"}
CONTROLS = BUTTONS | FIELDS | {"Slider", "SpinBox", "Dial", "ComboBox"}
FINGERS = {"TapHandler", "DragHandler", "PointHandler", "PinchHandler", "MultiPointTouchArea"}

type Components = Mapping[str, QmlObject]
type Rule = Callable[[QmlObject, Components], bool]


def says(one: QmlObject, pattern: str) -> bool:
    return bool(re.search(rf"(?:^|[\s;]){pattern}", one.body))


def reads_plain_text(one: QmlObject, components: Components) -> bool:
    return one.type not in WRITES - set(components) or says(one, r"textFormat:\s*(?:Text|TextEdit)\.PlainText\b")


def reads_in_the_mirror(one: QmlObject, _components: Components) -> bool:
    return one.type not in {"Text", "TextEdit"} or says(one, r"transform:\s*(?:Parts\.)?Mirror\b")


def keeps_a_drifting_tap(one: QmlObject, _components: Components) -> bool:
    return one.type != "TapHandler" or says(one, r"gesturePolicy:\s*TapHandler\.ReleaseWithinBounds\b")


def opens_no_second_window(one: QmlObject, components: Components) -> bool:
    return one.type not in FIELDS - set(components) or says(one, r"ContextMenu\.menu:\s*null\b")


def waits_for_what_python_draws(one: QmlObject, _components: Components) -> bool:
    return not says(one, r"source:\s*[`\"']image:") or not says(one, r"asynchronous:\s*true\b")


def tells_what_it_draws(one: QmlObject, _components: Components) -> bool:
    return one.type == "AbstractButton" or not says(one, r"Accessible\.(?:checked|checkable|selected):")


def has_a_name(one: QmlObject, components: Components) -> bool:
    """A button's text is its name; one of our own components may carry the name for every use of it."""
    answers = one.type in CONTROLS - set(components) or any(child.type in FINGERS for child in one.children)
    return not answers or _named(one, components)


def _named(one: QmlObject, components: Components) -> bool:
    if says(one, r"Accessible\.name:") or (one.type in BUTTONS and says(one, r"text:")):
        return True
    origin = components.get(one.type)
    return origin is not None and origin is not one and _named(origin, components)


# rule -> (what is wrong, a planted fault, the same made right)
RULES: dict[Rule, tuple[str, str, str]] = {
    reads_plain_text: (
        "without textFormat: Text.PlainText, a deck's words could load pictures",
        "Item { Text { text: card.title } }",
        "Item { Text { text: card.title; textFormat: Text.PlainText } }",
    ),
    reads_in_the_mirror: (
        "without transform: Mirror, its letters are seen from behind in a language that runs from the right",
        "Item { Text { textFormat: Text.PlainText } }",
        "Item { Text { id: said; textFormat: Text.PlainText; transform: Mirror { across: said.width } } }",
    ),
    keeps_a_drifting_tap: (
        "without gesturePolicy: TapHandler.ReleaseWithinBounds, a finger that drifts is not a tap",
        'Item { Accessible.name: "a"; TapHandler { onTapped: go() } }',
        'Item { Accessible.name: "a"; TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds } }',
    ),
    opens_no_second_window: (
        "without ContextMenu.menu: null, a right click opens a window over the kiosk",
        'TextField { Accessible.name: "a" }',
        'TextField { Accessible.name: "a"; ContextMenu.menu: null }',
    ),
    waits_for_what_python_draws: (
        "with asynchronous: true, Qt's thread of pictures and Python wait for each other, for ever",
        "Image { source: `image://town/${houses}`; asynchronous: true }",
        "Image { source: `image://town/${houses}` }",
    ),
    tells_what_it_draws: (
        "a state of its own may differ from the one that is drawn: say `chosen`",
        "Pressable { Accessible.checked: picked }",
        "Pressable { choosable: true; chosen: picked }",
    ),
    has_a_name: (
        "it answers a finger and has no Accessible.name",
        "Item { Text { text: 'no name of mine' } TapHandler { } }",
        "Item { Accessible.name: card.title; TapHandler { } }",
    ),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
def test_objects_say_what_they_must(rule: Rule) -> None:
    read = {file: objects(file.read_text("utf-8")) for file in files(UI, "*.qml")}
    components = {file.stem: found[0] for file, found in read.items() if found}
    broken = [
        f"{file}:{one.line} {one.type}" for file, found in read.items() for one in found if not rule(one, components)
    ]
    assert not broken, f"{RULES[rule][0]}: {broken}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
def test_each_rule_catches_its_planted_fault(rule: Rule) -> None:
    _, planted, right = RULES[rule]
    assert not all(rule(one, {}) for one in objects(planted))
    assert all(rule(one, {}) for one in objects(right))


def test_one_of_our_components_lends_its_name() -> None:
    components = {"Pressable": objects("T.AbstractButton { Accessible.name: text }")[0]}
    (use,) = objects("Pressable { }")
    assert has_a_name(use, components)


def test_objects_are_told_from_blocks_strings_and_comments() -> None:
    text = """
    import QtQuick.Controls.Basic as C  // Fake {
    C.Button { text: "Fake {"; onClicked: { if (on) { go() } }
        Behavior on x { NumberAnimation { } }
        function pick(): Item { return null }
        enum Shape { Star, Leaf }
    }"""
    assert [(one.type, one.line) for one in objects(text)] == [("Button", 3), ("Behavior", 4), ("NumberAnimation", 4)]
