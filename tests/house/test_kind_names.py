"""What a kind is, its folder says: no other file of the product knows a kind by name, and no kind knows another."""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.kinds import names
from tests.house.tree import KIOSK, files

SLICES = KIOSK / "kinds"
FOLDER = re.compile(rf"\bkinds[./]({'|'.join(names())})\b")
QML = re.compile(r"(?P<gap>//.*|/\*[\s\S]*?\*/)|(?P<string>\"[^\"\n]*\"|'[^'\n]*'|`[^`]*`)|(?P<word>[A-Za-z_]\w*)")
OTHER_MEANINGS = {
    ("viewmodels/kiosk.py", "choose"): "the place where a game is chosen",
    ("viewmodels/sounds.py", "choose"): "the same place",
    ("viewmodels/sounds.py", "reveal"): "the name of a sound",
    ("tools/visitor.py", "choose"): "the same place",
    ("ui/screens/Stage.qml", "choose"): "the same place",
    ("decks/maps/labels.py", "vote"): "what a map says of a ballot",
    ("decks/checks/sets.py", "choose"): "the pictures of a layer, of which one is shown",
}
"""Words that are also the name of a kind: where they stand, and what they mean there."""


@cache
def owners() -> dict[str, str]:
    """The kind of every class and QML file that is named after the kind it belongs to, as ``VoteRules`` is."""
    found = {}
    for kind in names():
        python = (ast.walk(ast.parse(file.read_text("utf-8"))) for file in files(SLICES / kind, "*.py"))
        made = [node.name for nodes in python for node in nodes if isinstance(node, ast.ClassDef)]
        own = re.compile(rf"{kind.title().replace('_', '')}[A-Z]\w+")
        for name in [*made, *(file.stem for file in files(SLICES / kind, "*.qml"))]:
            if own.fullmatch(name):
                found[name] = kind
    return found


def kinds_in(source: str, suffix: str) -> set[str]:
    """The kinds a source names, by their name in a string, by their folder, or by a class or a QML file of theirs."""
    words, strings = (python if suffix == ".py" else qml)(source)
    folders = FOLDER.findall("\n".join(strings))
    return {owners()[word] for word in words if word in owners()} | {*names()} & {*strings} | {*folders}


def python(source: str) -> tuple[set[str], set[str]]:
    """The words of a Python source, and its strings; a module that is imported is a string of its own."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    words = {token.string for token in tokens if token.type == tokenize.NAME}
    strings = {text for node in ast.walk(ast.parse(source)) for text in _strings(node)}
    return words, strings


def _strings(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Import(names=modules):
            yield from (alias.name for alias in modules)
        case ast.ImportFrom(module=str(module), names=parts):
            yield from (f"{module}.{alias.name}" for alias in parts)


def qml(source: str) -> tuple[set[str], set[str]]:
    """The words of a QML source, and its strings; its comments are none."""
    found = list(QML.finditer(source))
    return {one["word"] for one in found if one["word"]}, {one["string"][1:-1] for one in found if one["string"]}


def named(sources: Iterable[Path]) -> set[tuple[str, str]]:
    """Each file that names a kind which is not its own, with that kind."""
    found = set()
    for file in sources:
        place = file.relative_to(KIOSK)
        own = set(place.parts[1:2]) if place.parts[0] == "kinds" and len(place.parts) > 2 else set()
        found |= {(place.as_posix(), kind) for kind in kinds_in(file.read_text("utf-8"), file.suffix) - own}
    return found


def test_only_its_own_folder_names_a_kind(capsys: pytest.CaptureFixture[str]) -> None:
    sources = [*files(KIOSK, "*.py"), *files(KIOSK, "*.qml")]
    found = named(sources)
    broken = sorted(found - OTHER_MEANINGS.keys())
    with capsys.disabled():
        sys.stdout.write(f"\nOf {len(sources)} files, {len(broken)} name a kind that is not their own.\n")
    assert not broken
    assert not OTHER_MEANINGS.keys() - found, "a meaning that no file needs any more"


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("from kiosk.kinds.vote.rules import Ballot", {"vote"}),
        ("from kiosk.kinds import vote, names", {"vote"}),
        ("def late():\n    import kiosk.kinds.deal.rules", {"deal"}),
        ("import_module('kiosk.kinds.vote.rules')", {"vote"}),
        ("if step.kind == 'say': pass", {"say"}),
        ("match kind:\n    case 'play': pass", {"play"}),
        ("TABLE = {'write': 1}", {"write"}),
        ("QUIET = frozenset({'say', 'deal'})", {"say", "deal"}),
        ("type(step).__name__ == 'VoteRules' or isinstance(step, VoteRules)", {"vote"}),
        ("'''A vote, and more.'''\nvote = 1  # 'vote'", set()),
    ],
)
def test_a_kind_is_seen_however_python_names_it(source: str, kinds: set[str]) -> None:
    assert kinds_in(source, ".py") == kinds


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ('readonly property bool tight: !["choose", "deal"].includes(table.kind)', {"choose", "deal"}),
        ("visible: kind === 'vote'", {"vote"}),
        ('source: "../../kinds/vote/Any.qml"', {"vote"}),
        ("setSource(`../../kinds/vote/${name}.qml`)", {"vote"}),
        ("required property Models.VoteStep step", {"vote"}),
        ("PlayHand { }", {"play"}),
        ('// "vote", VoteLook\n/* "deal" */ text: "vote now"', set()),
    ],
)
def test_a_kind_is_seen_however_qml_names_it(source: str, kinds: set[str]) -> None:
    assert kinds_in(source, ".qml") == kinds
