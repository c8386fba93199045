"""The pawns that ship are those of the drawings: `make pictures` was not forgotten."""

import importlib.util
from types import ModuleType

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tests.house.test_covers import difference
from tests.house.tree import ROOT


@pytest.fixture(scope="module")
def pawns() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pawns", ROOT / ".ci" / "pawns.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def on_grey(picture: QImage) -> QImage:
    """A picture without holes: what is clear in it does not count as black."""
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFF808080)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground


def test_every_pawn_is_that_of_its_drawing(pawns: ModuleType, qapp: QGuiApplication) -> None:
    names = []
    for name, shapes in pawns.pictures():
        picture = pawns.TARGET / f"{name}.png"
        assert picture.stat().st_size <= pawns.MOST
        assert difference(on_grey(QImage(str(picture))), on_grey(pawns.drawn(shapes))) < 2, (
            f"{name}: run `make pictures`"
        )
        names.append(picture.name)
    assert sorted(names) == sorted(file.name for file in pawns.TARGET.iterdir())


def test_another_pose_is_told_apart(pawns: ModuleType, qapp: QGuiApplication) -> None:
    poses = ("stand", "speak", "listen", "think", "vote", "cheer", "point", "wave", "sleep")
    drawn = [on_grey(pawns.drawn(pawns.figure("star", pose, back=False))) for pose in poses]
    assert all(difference(one, other) > 2 for at, one in enumerate(drawn) for other in drawn[:at])
