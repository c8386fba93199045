"""The lint of QML knows our view-models: it finds a property that none of them has."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made by the app")
class Score(QObject):
    def _points(self) -> int:
        return 1
    points = Property(int, _points, constant=True)
"""
SCREEN = """
import QtQuick
import kiosk.viewmodels

Item {
    id: root
    required property Score score
    opacity: root.score.POINTS
}
"""


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "qmllint.py"), str(root)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build(root: Path, member: str) -> None:
    (root / "kiosk" / "viewmodels").mkdir(parents=True)
    (root / "kiosk" / "viewmodels" / "score.py").write_text(VIEW_MODEL)
    (root / "kiosk" / "ui").mkdir()
    (root / "kiosk" / "ui" / "Screen.qml").write_text(SCREEN.replace("POINTS", member))


def test_a_property_that_exists_is_accepted(tmp_path: Path) -> None:
    build(tmp_path, "points")
    outcome = lint(tmp_path)
    assert outcome.returncode == 0, outcome.stderr


def test_a_misspelt_property_is_named(tmp_path: Path) -> None:
    build(tmp_path, "pionts")
    outcome = lint(tmp_path)
    assert outcome.returncode != 0
    assert 'Member "pionts" not found on type "Score"' in outcome.stdout + outcome.stderr


@pytest.mark.parametrize("folder", ["", "kiosk/ui"])
def test_a_tree_without_qml_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    assert "nothing was checked" in lint(tmp_path).stderr
