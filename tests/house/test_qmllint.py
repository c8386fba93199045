"""The lint of QML knows our view-models: it finds a property that none of them has."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.house.tree import ROOT

SCREEN = """
import QtQuick
import kiosk.viewmodels

Item {
    id: screen

    required property Kiosk kiosk
    visible: screen.kiosk.TRIAL
    opacity: screen.kiosk.idle.WARNING
    Component.onCompleted: screen.kiosk.table.UNDO()
}
"""
WELL = {"TRIAL": "trial", "WARNING": "warning", "UNDO": "undo"}
ILL = {
    "TRIAL": ("tiral", 'Member "tiral" not found on type "Kiosk"'),
    "WARNING": ("wraning", 'Member "wraning" not found on type "IdleModel"'),
    "UNDO": ("undoo", 'Member "undoo" not found on type "TableModel"'),
}


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "qmllint.py"), str(root)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build(root: Path, said: Mapping[str, str]) -> None:
    """A tree of one screen that reads these members of the view-models."""
    screen = SCREEN
    for blank, name in said.items():
        screen = screen.replace(blank, name)
    (root / "kiosk" / "ui").mkdir(parents=True)
    (root / "kiosk" / "ui" / "Screen.qml").write_text(screen)


def test_what_the_view_models_have_is_accepted(tmp_path: Path) -> None:
    build(tmp_path, WELL)
    outcome = lint(tmp_path)
    assert outcome.returncode == 0, outcome.stderr


def test_what_no_view_model_has_is_named(tmp_path: Path) -> None:
    build(tmp_path, {blank: name for blank, (name, _) in ILL.items()})
    outcome = lint(tmp_path)
    assert outcome.returncode != 0
    told = outcome.stdout + outcome.stderr
    assert all(sentence in told for _, sentence in ILL.values()), told


@pytest.mark.parametrize("folder", ["", "kiosk/ui"])
def test_a_tree_without_qml_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    assert "nothing was checked" in lint(tmp_path).stderr
