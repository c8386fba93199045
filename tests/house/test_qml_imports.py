"""QML looks down too: theme <- parts <- steps <- kinds, facilitator <- screens <- Main."""

import re

from tests.house.qml import without_comments
from tests.house.tree import KIOSK, UI, files

BELOW = {
    "theme": set[str](),
    "parts": {"theme"},
    "steps": {"theme", "parts"},
    "kinds": {"theme", "parts", "steps"},
    "screens": {"theme", "parts", "steps", "facilitator"},
    "facilitator": {"theme", "parts"},
}
IMPORT = re.compile(r"^\s*import\s+(?:kiosk\.ui\.(\w+)|\"([^\"]*)\")", re.MULTILINE)


def imported(text: str) -> set[str]:
    """The folders of `ui/` that a file imports, by module name or (never right) by path."""
    return {module or path for module, path in IMPORT.findall(without_comments(text))}


def test_a_folder_of_the_ui_imports_only_what_lies_below_it() -> None:
    for file in [*files(UI, "*.qml"), *files(KIOSK / "kinds", "*.qml")]:
        room = "kinds" if file.is_relative_to(KIOSK / "kinds") else file.parent.name
        if room != "ui":
            upward = imported(file.read_text("utf-8")) - BELOW[room] - {room}
            assert not upward, f"{file} imports {upward}: {room} may import only {BELOW[room] or 'nothing'}"


def test_imports_are_seen() -> None:
    assert imported('import QtQuick\nimport kiosk.ui.parts\nimport "../steps"\n// import kiosk.ui.no') == {
        "parts",
        "../steps",
    }
