"""Check every QML file, the view-models and the words it names included: a misspelt property is an error.

qmllint knows Python classes only through type files: they are written from the live classes, under build/qmltypes/.
Run from anywhere: `.venv/bin/python .ci/qmllint.py [ROOT]`. The exit code is 0 when there is nothing to say.
"""

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from qmltypes import Described, write_module

from kiosk import viewmodels
from kiosk.host.languages import FIRST
from kiosk.host.words import words
from kiosk.viewmodels import qml, spoken

BIN = Path(sys.executable).parent


def known() -> Mapping[str, type[QObject]]:
    """Every class that QML may name; the screens of the kinds come with the table."""
    for module in pkgutil.walk_packages(viewmodels.__path__, f"{viewmodels.__name__}."):
        importlib.import_module(module.name)
    return qml.KNOWN


def described(name: str, kind: type[QObject]) -> Described:
    """A view-model as QML sees it."""
    children: Mapping[str, type[QObject]] = getattr(kind, "child_types", {})
    return Described(kind, name, held={one: child.__name__ for one, child in children.items()})


def write_words(types: Path) -> None:
    """Describe the words of the screens, a class for each section."""
    sections = {name: spoken.section_type(name) for name in words(FIRST).texts}
    held = {name: made.__name__ for name, made in sections.items()}
    all_words = Described(spoken.words_type(), "Words", singleton=True, held=held)
    made = [Described(section, section.__name__) for section in sections.values()]
    write_module(types.joinpath(*spoken.MODULE.split(".")), spoken.MODULE, [all_words, *made])


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
    root = root if root.is_dir() else root.parents[1]
    files = sorted((root / "kiosk").rglob("*.qml"))
    if not files:
        sys.exit(f"No QML file seen under {root}: nothing was checked.")
    types = root / "build" / "qmltypes"
    write_module(types.joinpath(*qml.MODULE.split(".")), qml.MODULE, (described(*one) for one in known().items()))
    write_words(types)
    lint: list[str | Path] = [BIN / "pyside6-qmllint", "-W", "0", "-I", root, "-I", types, *files]
    return subprocess.run(lint, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
