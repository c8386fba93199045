"""Who may import whom: the contracts of pyproject.toml, and the libraries each room may use."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import KIOSK, ROOT, files

LIBRARIES = {
    "engine": {"pydantic", "pydantic_core"},
    "host": {"miniaudio", "platformdirs", "psutil", "py_nanotts"},
    "decks": {"yaml", "pydantic", "python_calamine", "odfdo", "openpyxl"},
    "storage": {"psycopg", "sqlalchemy"},
    "sessions": set[str](),
    "kinds": {"pydantic"},
    "screen": {"PySide6", "segno"},
    "doors.py": set[str](),
    "tools": {"PySide6"},
    "facilitator": {"nacl", "PIL", "openpyxl", "fpdf", "pyarrow"},
    "art": {"PySide6"},
    "on_paper": {"PIL", "fpdf", "segno"},
    "viewmodels": {"PySide6"},
    "cli": {"kokoro_onnx", "numpy", "onnxruntime", "phonemizer", "soundfile", "typer"},
    "app": {"PySide6", "shiboken6"},
    "__main__.py": set[str](),
    "__init__.py": set[str](),
}
NOT_FOR_THE_ENGINE = {"random", "secrets", "time", "datetime", "os", "io", "pathlib", "logging", "threading", "asyncio"}

EVERYTHING = """
import pkgutil, sys, tempfile
from pathlib import Path
class LeftOut:
    def find_spec(self, name, path, target=None):
        if any(name == one or name.startswith(one + ".") for one in sys.argv[1:]):
            raise ModuleNotFoundError(name=name)
sys.meta_path.insert(0, LeftOut())
import kiosk
for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
    if not module.name.startswith("kiosk.tools.bench"):
        __import__(module.name)
from kiosk.host.clock import SystemClock
from kiosk.storage import open_store
with tempfile.TemporaryDirectory() as folder:
    open_store(Path(folder), SystemClock().now).close()
print(*sys.modules)
"""
"""Loads every module that is packed, without those it is given, and opens a store; tells all that is loaded then."""


def imports(source: str) -> set[str]:
    """The first words of every module that a source imports, wherever the import stands."""
    nodes = list(ast.walk(ast.parse(source)))
    named = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    from_ = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    return {name.partition(".")[0] for name in named + from_}


def room_of(file: Path) -> str:
    """The room a file stands in; what a kind shows, its screen and its look, is a room of its own."""
    parts = file.relative_to(KIOSK).parts
    screen = parts[0] == "kinds" and len(parts) > 2 and parts[2].removesuffix(".py") in ("screen", "look")
    return "screen" if screen else parts[0]


def test_the_import_contracts_hold() -> None:
    program = str(Path(sys.executable).with_name("lint-imports"))  # called in here, it would silence our loggers
    outcome = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_the_engine_knows_no_chance_clock_or_machine() -> None:
    rules = (
        file for file in files(KIOSK / "kinds", "*.py") if "rules" in file.relative_to(KIOSK).with_suffix("").parts
    )
    for file in [*files(KIOSK / "engine", "*.py"), *rules]:
        assert imports(file.read_text("utf-8")).isdisjoint(NOT_FOR_THE_ENGINE), f"{file}: take it as an argument"


@pytest.mark.parametrize("file", files(KIOSK, "*.py"), ids=lambda file: str(file.relative_to(KIOSK)))
def test_a_room_uses_only_its_libraries(file: Path) -> None:
    room = room_of(file)
    foreign = imports(file.read_text("utf-8")) - LIBRARIES[room] - {"kiosk"} - sys.stdlib_module_names
    assert not foreign, f"{room} may use {LIBRARIES[room] or 'no library'}, not {foreign}"


def test_no_room_may_use_more_than_it_does() -> None:
    used: dict[str, set[str]] = {room: set() for room in LIBRARIES}
    for file in files(KIOSK, "*.py"):
        used[room_of(file)] |= imports(file.read_text("utf-8")) - {"kiosk"} - sys.stdlib_module_names
    assert used == LIBRARIES


def told(guide: str) -> dict[str, set[str]]:
    """The libraries of each room as a table tells them: the room in its first column, they in its last."""
    rows = [line.split("|")[1:-1] for line in guide.splitlines() if line.startswith("| `kiosk/")]
    return {row[0].strip(" `").removeprefix("kiosk/").strip("/"): set(re.findall(r"`(\w+)`", row[-1])) for row in rows}


def test_the_guide_tells_the_same_libraries() -> None:
    found = told((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    for_screens = found.pop("kinds/*/screen")
    assert {**found, "screen": for_screens} == {room: names for room, names in LIBRARIES.items() if "." not in room}


def test_a_table_is_read_row_by_row() -> None:
    assert told("| `kiosk/a/` | of `b` | `c`, `d` |\n| `kiosk/e/` | f | – |\n| g | h |") == {
        "a": {"c", "d"},
        "e": set(),
    }


def excluded() -> list[str]:
    """The modules that build.spec leaves out, which is no module itself."""
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    (names,) = (node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "excludes")
    return [str(name) for name in eval(compile(ast.Expression(names), "build.spec", "eval"))]  # noqa: S307


def test_what_the_package_leaves_out_is_not_missed() -> None:
    """`sqlalchemy.orm` would cost a fifth of a second at every start too, and the widgets of Qt come with its tests."""
    never, out = ("sqlalchemy.orm", "PySide6.QtTest", "PySide6.QtWidgets"), excluded()
    command = [sys.executable, "-c", EVERYTHING, *(name for name in out if name not in never)]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    loaded = outcome.stdout.split()
    assert {"kiosk.app.house", "kiosk.storage", "sqlalchemy", "fpdf"} <= {*loaded}
    assert "sqlalchemy.orm" in out
    assert [name for name in loaded if name.startswith(never)] == []


def parts_of_qt(source: str) -> set[str]:
    """The modules of Qt that a source names."""
    return set(re.findall(r"PySide6\.(\w+)", source)) | ({"all"} if "import PySide6" in source else set())


def test_what_draws_knows_images_and_no_window() -> None:
    for file in files(KIOSK / "art", "*.py"):
        assert parts_of_qt(file.read_text("utf-8")) <= {"QtCore", "QtGui"}, f"{file}: it draws beside the screen"
    assert parts_of_qt("from PySide6.QtQml import QQmlEngine\nimport PySide6") == {"QtQml", "all"}


def test_no_python_file_sets_a_context_property() -> None:
    for file in files(KIOSK, "*.py"):
        assert "setContext" not in file.read_text("utf-8"), f"{file}: hand it down as a required property"


def test_imports_are_seen_wherever_they_stand() -> None:
    assert imports("import os.path\ndef late():\n    from random import choice\n") == {"os", "random"}
