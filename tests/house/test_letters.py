"""Words are text, not pictures: no drawing writes, and painters take from fonts the outlines of icons only. An outline
that looks like a letter is not looked at."""

import ast
import re
from pathlib import Path
from unicodedata import category

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.host.icon_names import glyphs, icon_font
from tests.house.test_covers import tool
from tests.house.tree import KIOSK, ROOT, files

DRAWINGS = [*files(ROOT / "assets", "*.svg"), *files(ROOT / ".ci", "*.svg")]
WRITE = {"text", "tspan", "textPath", "textArea", "tref", "glyph", "foreignObject", "image"}
"""Elements of a drawing that write, or bring another picture in."""
SOURCES = [*files(KIOSK, "*.py"), ROOT / ".ci" / "pictures.py", ROOT / ".ci" / "pawns.py"]
PAINTERS = [file for file in SOURCES if re.search(r"QPainter|QImage|\bPIL\b", file.read_text("utf-8"))]
LETTERS = {"drawText", "drawStaticText", "drawGlyphRun", "addText", "QStaticText", "QTextLayout", "QTextDocument"}
LETTERS |= {"ImageDraw", "ImageFont", "fillText", "strokeText", "pathForGlyph"}
"""Names by which letters come into a picture."""
OUTLINES = KIOSK / "art" / "glyph_paths.py"
"""The one place where a font becomes a picture."""


def elements(drawing: str) -> set[str]:
    """What a drawing is made of."""
    return set(re.findall(r"<(?:\w+:)?(\w+)", drawing))


def names(code: str) -> set[str]:
    """Every name and attribute in a source, and every element in the drawings that its texts hold."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name | ast.alias | ast.Attribute):
            found |= {getattr(node, "id", ""), getattr(node, "name", ""), getattr(node, "attr", "")}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {f"<{tag}" for tag in elements(node.value) & WRITE}
    return found


def writes(code: str) -> set[str]:
    """What of a source brings letters into a picture."""
    return {name for name in names(code) if name in LETTERS or name.startswith("<")}


@pytest.mark.parametrize("folder", sorted({drawing.parent for drawing in DRAWINGS}), ids=lambda folder: folder.name)
def test_no_drawing_writes(folder: Path) -> None:
    found = {file.name: elements(file.read_text("utf-8")) & WRITE for file in DRAWINGS if file.parent == folder}
    assert not {name: tags for name, tags in found.items() if tags}


def test_no_painter_writes() -> None:
    found = {file: writes(file.read_text("utf-8")) for file in PAINTERS}
    assert {file: said for file, said in found.items() if said} == {OUTLINES: {"pathForGlyph"}}
    assert not [file for file in files(KIOSK, "*.qml") if "fillText" in file.read_text("utf-8")]


def test_a_writer_is_found() -> None:
    assert elements('<svg xmlns="http://www.w3.org/2000/svg"><g><text>A</text></g></svg>') & WRITE == {"text"}
    assert writes("painter.drawText(0, 0, word)") == {"drawText"}
    assert writes("from PIL import ImageFont\nSIGN = '<text>IA</text>'") == {"ImageFont", "<text"}


def test_what_a_font_gives_to_a_picture_is_an_icon(qapp: QGuiApplication) -> None:
    assert {category(character) for character in glyphs().values()} == {"Co"}, "an icon is a letter"
    outlines = GlyphPaths(icon_font(), glyphs())
    assert [outlines.path(name).isEmpty() for name in ("mdi6.leaf", "A", "leaf")] == [False, True, True]


def test_every_picture_of_a_game_that_ships_has_its_drawing() -> None:
    made = {tool().cover(file) for file in DRAWINGS if file.parent.name == "covers"}
    made |= {tool().set_layer(file) for file in DRAWINGS if file.parents[1].name == "sets"}
    pictures = [file for kind in ("*.png", "*.jp*g", "*.webp") for file in (ROOT / "decks").rglob(kind)]
    assert set(pictures) == made
