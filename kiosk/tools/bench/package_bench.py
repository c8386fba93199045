"""How large the packed kiosk is, beside a packed window that shows nothing but one icon."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from kiosk.tools.bench.figure import Figure

NAME = "size of the package"
PACKED = Path("dist/cafe-ia-kiosk")
SPEC = Path("build.spec")
BARE = """
import sys
import PySide6.QtQuick, qtawesome
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; import QtQuick.Controls.Basic; Window { visible: true; Button {} }")
sys.exit(application.exec())
"""


def measure() -> Iterator[Figure]:
    """Both packed by build.spec, which takes the same parts of Qt away. From the project's folder only."""
    missing = _missing()
    if missing:
        yield Figure(NAME, "MB", note=missing)
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        yield Figure(NAME, "MB", _megabytes(PACKED), _megabytes(_bare(Path(folder))), most_ratio=1.25)


def _missing() -> str:
    """Why it cannot be measured here; nothing when it can."""
    if not SPEC.exists() or not PACKED.exists():
        return f"there is no {PACKED} here, “make package” builds it"
    return "" if find_spec("PyInstaller") else "PyInstaller is not installed"


def _bare(folder: Path) -> Path:
    """Pack the bare window."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    (folder / "bare.spec").write_text(_spec(SPEC.read_text("utf-8")), encoding="utf-8")
    paths = ["--workpath", str(folder / "work"), "--distpath", str(folder / "dist")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *paths]
    subprocess.run([*command, str(folder / "bare.spec")], check=True)  # noqa: S603
    return folder / "dist" / PACKED.name


def _spec(ours: str) -> str:
    """Our specification with another program and nothing of ours in it."""
    head, _, rest = ours.partition("analysis = Analysis(")
    _, kept, tail = rest.partition("def kept(")
    assert kept, f"{SPEC} has no analysis followed by “kept”"
    return f'{head}analysis = Analysis(["bare.py"])\n\n\n{kept}{tail}'


def _megabytes(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
