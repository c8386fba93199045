"""What types may leave open, and that no two modules need each other."""

import ast
import tokenize
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.house.tree import KIOSK, ROOT, files

ROOMS = ("engine", "kinds", "viewmodels")
MOST_ANY = 20
"""``Any`` in these rooms, all told."""


def open_types(file: Path) -> list[tuple[str, bool]]:
    """Each ``Any`` of a file but where it is imported: where it stands, and whether a comment says why."""
    with tokenize.open(file) as source:
        tokens = list(tokenize.generate_tokens(source.readline))
    lines = {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
    used = (t for t in tokens if t.type == tokenize.NAME and t.string == "Any" and "import" not in t.line)
    return [(f"{file}:{token.start[0]}", token.start[0] in lines) for token in used]


def needs(modules: Mapping[str, str]) -> dict[str, set[str]]:
    """For each module, by its source, those it imports: wherever the import stands, for types alone too."""
    found: dict[str, set[str]] = {}
    for name, source in modules.items():
        nearest = {whole if whole in modules else module for whole, module in imported(source)}
        found[name] = nearest & modules.keys()
    return found


def imported(source: str) -> Iterable[tuple[str, str]]:
    """What a source imports: the whole name, and that of the module it is from."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", node.module) for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.name, alias.name) for alias in node.names)


def circle(modules: Mapping[str, str]) -> list[str]:
    """Modules that need each other, the first one again at the end; none when there are none."""
    try:
        TopologicalSorter(needs(modules)).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def named(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_no_two_modules_need_each_other() -> None:
    assert circle({named(file): file.read_text("utf-8") for file in files(KIOSK, "*.py")}) == []


def test_a_circle_is_seen_even_for_types_alone() -> None:
    late = "if TYPE_CHECKING:\n    from kiosk.b import B"
    assert circle({"kiosk.a": late, "kiosk.b": "def b():\n    import kiosk.a"}) == ["kiosk.a", "kiosk.b", "kiosk.a"]
    assert circle({"kiosk.a": late, "kiosk.b": "import os"}) == []


def test_few_types_are_left_open_and_each_says_why() -> None:
    found = [one for room in ROOMS for file in files(KIOSK / room, "*.py") for one in open_types(file)]
    assert found, "this rule checks nothing"
    assert [place for place, reason in found if not reason] == []
    assert len(found) <= MOST_ANY
