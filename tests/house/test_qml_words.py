"""What no QML file may say, each with its cure. Every rule is shown a planted fault, so that none can sleep."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from tests.house.qml import without_comments
from tests.house.tree import UI, files

NAMED_COLOURS = "|".join(name for name in QColor.colorNames() if name != "transparent")
SIZES = (
    r"(?:x|y|width|height|implicit(?:Width|Height)|(?:preferred|minimum|maximum)(?:Width|Height)|radius|pixelSize|pointSize"
    r"|spacing|(?:row|column|line|letter)Spacing|(?:left|right|top|bottom)?[mM]argins?|(?:left|right|top|bottom)Margin"
    r"|(?:left|right|top|bottom|horizontal|vertical)?[pP]adding|(?:horizontal|vertical)CenterOffset)"
)
NUMBER = r"(?!0+(?:\.0+)?\b)\d+(?:\.\d+)?"

# pattern -> (cure, a line that must be caught)
EVERYWHERE = {
    r"\bMouseArea\b": ("it takes the second finger; use a TapHandler", "MouseArea { anchors.fill: parent }"),
    r"\b(?:MultiEffect|layer\.effect)\b": ("software rendering drops the whole item", "layer.effect: shadow"),
    r"https?:": ("nothing remote: the kiosk has no network", 'source: "https://example.org/a.png"'),
    r"\bLayoutMirroring\b": (
        "the window is mirrored whole: it turns once more",
        "LayoutMirroring.enabled: Theme.mirrored",
    ),
    r"`[^`]*\}\s?[:;!?%](?:\s|`)": (
        "no language spaces its signs like another: take it from Words",
        "text: `${name} : ${count}`",
    ),
    r"\bsetContextProperty\b": ("hand it down as a required property", "engine.setContextProperty('a', b)"),
    r"textFormat:(?!\s*Text(?:Edit)?\.PlainText\b)": ("words from a deck are plain text", "textFormat: Text.RichText"),
}
OUTSIDE_THEME = {
    r"\bhorizontalAlignment:.*\bText\.Align(?:Left|Right)\b": (
        "a line begins at Theme.start and ends at Theme.end, whichever way the language runs",
        "horizontalAlignment: paged ? Text.AlignLeft : Text.AlignHCenter",
    ),
    r"[\"']#[0-9a-fA-F]{3,8}[\"']": ("a colour; give it a role in theme/", 'border.color: on ? "#fff" : Theme.ink'),
    r"\.announce\(": ("nothing else announces; say it with Voice.say", "Accessible.announce(help)"),
    rf"[cC]olor\b[^;]*(?:(?<!\()|\bQt\.\w+\()[\"'](?:{NAMED_COLOURS})[\"']": (
        "a colour; give it a role in theme/",
        'color: "white"',
    ),
    r"\bQt\.(?:rgba|hsla|hsva|color)\(": ("a colour; give it a role in theme/", "color: Qt.rgba(0, 0, 0, 1)"),
    rf"\b{SIZES}\s*:\s*-?{NUMBER}\s*(?:$|;|\}})": ("pixels; take millimetres from Theme", "    anchors.topMargin: 12"),
    rf"\b{SIZES}\s*:.*\s[+-]\s*[1-9]\d+\s*(?:$|;|\}})": (
        "pixels; take it from Theme",
        "width: parent.width - 20",
    ),
}
RULES = EVERYWHERE | OUTSIDE_THEME


def caught(pattern: str, text: str) -> list[int]:
    """The numbers of the lines that break a rule."""
    lines = without_comments(text).splitlines()
    return [number for number, line in enumerate(lines, start=1) if re.search(pattern, line)]


@pytest.mark.parametrize("pattern", RULES, ids=lambda pattern: RULES[pattern][1])
def test_qml_keeps_to_the_words_of_the_house(pattern: str) -> None:
    broken = [f"{file}:{line}" for file in _judged(pattern) for line in caught(pattern, file.read_text("utf-8"))]
    assert not broken, f"{RULES[pattern][0]}: {broken}"


@pytest.mark.parametrize("pattern", RULES, ids=lambda pattern: RULES[pattern][1])
def test_each_rule_catches_its_planted_fault(pattern: str) -> None:
    planted = RULES[pattern][1]
    assert caught(pattern, planted) == [1]
    assert caught(pattern, f"// {planted}") == []


@pytest.mark.parametrize(
    "line",
    [
        "width: parent.width / 2",
        "x: 0",
        "height: (count - 1) * Theme.gap",
        'color: "transparent"',
        "color: Theme.ink",
        'color: Colours.surface("pink")',
        "opacity: 0.5",
        "Voice.say(help)",
        "textFormat: Text.PlainText",
        "horizontalAlignment: paged ? Theme.start : Text.AlignHCenter",
    ],
)
def test_no_rule_cries_wolf(line: str) -> None:
    assert [pattern for pattern in RULES if caught(pattern, line)] == []


def _judged(pattern: str) -> list[Path]:
    everything = files(UI, "*.qml")
    return everything if pattern in EVERYWHERE else [file for file in everything if file.parent.name != "theme"]
