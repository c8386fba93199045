"""What a kind is, its folder says: the rooms around know no kind by name."""

import re
from pathlib import Path

import pytest

from kiosk.kinds import names
from tests.house.tree import KIOSK, files

ROOMS = ("app", "cli", "engine", "facilitator", "host", "sessions", "storage", "ui", "viewmodels")
KINDS = "|".join(names())
NAMED = re.compile(
    rf"kiosk\.kinds\.(?:{KINDS})\b|kinds/(?:{KINDS})\b|\bkind\b[^\n]*[\"'](?:{KINDS})[\"']|[\"'](?:{KINDS})[\"'][^\n]*\bkind\b"
)
COMMENT = re.compile(r"//.*|#.*")


def named(text: str) -> list[str]:
    return NAMED.findall(COMMENT.sub("", text))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_names_no_kind(room: str) -> None:
    sources: list[Path] = [file for file in files(KIOSK / room, "*.*") if file.suffix in (".py", ".qml")]
    assert sources
    assert not {str(file.relative_to(KIOSK)) for file in sources if named(file.read_text("utf-8"))}


@pytest.mark.parametrize(
    "line",
    [
        "from kiosk.kinds.vote.rules import Vote",
        'if view.kind == "vote":',
        'readonly property bool tight: !["choose", "deal"].includes(table.kind)',
        'source: "../../kinds/vote/VoteLook.qml"',
    ],
)
def test_a_kind_is_seen_where_it_is_named(line: str) -> None:
    assert named(line)
