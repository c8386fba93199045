"""Enough reading of QML to check the rules of the house: the objects of a file, and what stands directly in each."""

import re
from dataclasses import dataclass, field

HEADER = re.compile(r"(?<![\w.)])(?:[a-z]\w*\.)?([A-Z]\w*(?:\.[A-Z]\w*)*)(?:\s+on\s+[\w.]+)?\s*$")
NOT_AN_OBJECT = re.compile(r"(?:\benum\s+\w+|\)\s*:\s*[\w.]+)\s*$")
QUOTED = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`")
COMMENT_OR_QUOTED = re.compile(rf"(?P<comment>//[^\n]*|/\*.*?\*/)|{QUOTED.pattern}", re.DOTALL)


@dataclass
class QmlObject:
    """`Type { body }`: the body without nested objects, blocks and comments. The first object of a file is its root."""

    type: str
    line: int
    body: str = ""
    children: list["QmlObject"] = field(default_factory=list)


def without_comments(text: str) -> str:
    """The same text, comments replaced by blanks: every line and column stays."""
    return COMMENT_OR_QUOTED.sub(lambda one: _blank(one[0]) if one["comment"] else one[0], text)


def objects(text: str) -> list[QmlObject]:
    """Every object of a QML file, in the order they open."""
    code = without_comments(text)
    bare = QUOTED.sub(lambda one: _blank(one[0]), code)
    found: list[QmlObject] = []
    open_blocks: list[QmlObject | None] = []
    for place, character in enumerate(bare):
        if character == "{":
            open_blocks.append(_opened(bare, place, open_blocks, found))
        elif character == "}" and open_blocks:
            open_blocks.pop()
        elif open_blocks and (owner := open_blocks[-1]):
            owner.body += code[place]
    return found


def _opened(bare: str, place: int, open_blocks: list[QmlObject | None], found: list[QmlObject]) -> QmlObject | None:
    before = bare[max(0, place - 200) : place]
    header = HEADER.search(before)
    if not header or NOT_AN_OBJECT.search(before):
        return None
    one = QmlObject(header[1].rpartition(".")[2], bare.count("\n", 0, place) + 1)
    found.append(one)
    if open_blocks and (owner := open_blocks[-1]):
        owner.children.append(one)
    return one


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
