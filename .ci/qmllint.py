"""Check every QML file, the view-models it names included: a misspelt property is an error.

qmllint knows Python classes only through type files: they are made here from the sources, under build/qmltypes/.
Run from anywhere: `.venv/bin/python .ci/qmllint.py [ROOT]`. The exit code is 0 when there is nothing to say.
"""

import re
import subprocess
import sys
from pathlib import Path

import PySide6
from qmltypes import Described, write_module

from kiosk.host.words import LANGUAGES, words
from kiosk.viewmodels import spoken

MODULE = "kiosk.viewmodels"
VERSION = ("--major-version", "1", "--minor-version", "0")
FOREIGN = ("core", "gui", "network", "qml", "qmlmodels", "quick")
DECLARES = re.compile(r"^@Qml\w+", re.MULTILINE)

BIN = Path(sys.executable).parent
READABLE = {
    re.compile(r"lambda self: .+?,(?=\s*(?:notify|constant)=)", re.DOTALL): "getter,",
    re.compile(r"\((?:Snapshot|StepModel|KindLook)\):"): "(QObject):",
    re.compile(r"Property\(dict,"): "Property(QVariantMap,",
    re.compile(r"Property\(list,"): "Property(QVariantList,",
}
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"


def declaring(folder: Path) -> list[Path]:
    """The Python files that show a class to QML."""
    return sorted(file for file in folder.rglob("*.py") if DECLARES.search(file.read_text("utf-8")))


def write_types(sources: list[Path], target: Path) -> None:
    """Describe the classes of `sources` in `target`, a QML module folder."""
    target.mkdir(parents=True, exist_ok=True)
    metatypes = target / "metatypes.json"
    tool("metaobjectdump", "--out-file", str(metatypes), *map(str, named(sources, target / "sources")))
    foreign = [METATYPES / f"qt6{name}_metatypes.json" for name in FOREIGN]
    tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", str(target / "plugins.qmltypes"), "--import-name", MODULE, *VERSION),
        *("--foreign-types", ",".join(str(file) for file in foreign if file.is_file())),
        *("-o", str(target / "registrations.cpp"), str(metatypes)),
    )
    (target / "qmldir").write_text(f"module {MODULE}\ntypeinfo plugins.qmltypes\n", "utf-8")


def write_words(types: Path) -> None:
    """Describe the words of the screens, a class for each section."""
    sections = {name: spoken.section_type(name) for name in words(LANGUAGES[0]).texts}
    held = {name: made.__name__ for name, made in sections.items()}
    all_words = Described(spoken.words_type(), "Words", singleton=True, held=held)
    known = [Described(made, made.__name__) for made in sections.values()]
    write_module(types.joinpath(*spoken.MODULE.split(".")), spoken.MODULE, [all_words, *known])


def named(sources: list[Path], folder: Path) -> list[Path]:
    """Copies the dumper can read: named getters, bases that QML knows, types by their names in Qt."""
    folder.mkdir(exist_ok=True)
    copies = [folder / "_".join(source.parts[-3:]) for source in sources]  # kinds/*/screen.py share a name
    for source, copy in zip(sources, copies, strict=True):
        text = source.read_text("utf-8")
        for pattern, cure in READABLE.items():
            text = pattern.sub(cure, text)
        copy.write_text(text, "utf-8")
    return copies


def tool(name: str, *arguments: str) -> None:
    subprocess.run([BIN / f"pyside6-{name}", *arguments], check=True)


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
    root = root if root.is_dir() else root.parents[1]
    qml = sorted((root / "kiosk").rglob("*.qml"))
    if not qml:
        sys.exit(f"No QML file seen under {root}: nothing was checked.")
    types = root / "build" / "qmltypes"
    if sources := declaring(root / "kiosk"):
        write_types(sources, types.joinpath(*MODULE.split(".")))
    write_words(types)
    lint: list[str | Path] = [BIN / "pyside6-qmllint", "-W", "0", "-I", root, "-I", types, *qml]
    return subprocess.run(lint, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
