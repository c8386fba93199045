"""Who may name a kind: its own folder. The reading of decks asks each kind, and knows none."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.kinds import names
from tests.house.tree import KIOSK, files

KINDS = KIOSK / "kinds"


def named(source: str) -> Iterator[str]:
    """The kinds that a source imports from, or compares and looks up by their name, wherever that stands."""
    for node in ast.walk(ast.parse(source)):
        yield from (each.value for each in _compared(node) if isinstance(each, ast.Constant) and each.value in names())
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            modules = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (part for module in modules for part in _kind(module))


def _compared(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare() | ast.MatchValue() | ast.Subscript():
            yield from ast.walk(node)
        case ast.Dict(keys=keys):
            yield from (key for key in keys if key)


def _kind(module: str) -> tuple[str, ...]:
    parts = module.split(".")
    return tuple(parts[2:3]) if parts[:2] == ["kiosk", "kinds"] and parts[2:3] and parts[2] in names() else ()


@pytest.mark.parametrize("file", files(KIOSK / "decks", "*.py"), ids=lambda file: str(file.relative_to(KIOSK)))
def test_the_reading_of_decks_names_no_kind(file: Path) -> None:
    assert not set(named(file.read_text("utf-8")))


@pytest.mark.parametrize("file", files(KINDS, "checks.py"), ids=lambda file: file.parent.name)
def test_the_checks_of_a_kind_name_no_other(file: Path) -> None:
    kind = file.relative_to(KINDS).parts[0]
    assert set(named(file.read_text("utf-8"))) == {kind}


def test_a_kind_is_seen_however_it_is_named() -> None:
    assert set(named("from kiosk.kinds.vote.rules import Vote")) == {"vote"}
    assert set(named("from kiosk.kinds import vote, names")) == {"vote"}
    assert set(named("def late():\n    import kiosk.kinds.deal.rules")) == {"deal"}
    assert set(named('if step.kind == "say": pass')) == {"say"}
    assert set(named('TABLE = {"write": 1}')) == {"write"}
    assert not set(named('WORDS = {"ballot": "vote"}'))
    assert not set(named('from kiosk.kinds import pieces\n"""A vote, and more."""'))
