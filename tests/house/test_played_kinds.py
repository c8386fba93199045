"""A kind whose play is left open is refused, and what is missing is named."""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import kinds
from kiosk.kinds import IncompleteKindError
from kiosk.tools.touches import KindTouches

TOUCHES = """
from kiosk.tools.touches import KindTouches


class HumTouches(KindTouches[object, object]):
    def moves(self, seen, wits):
        return iter(())

    def touches(self, seen, move):
        return iter(())

    def lines(self, seen):
        return iter(())

    def given(self, seen):
        return None
"""
"""How a kind is played, whole."""


@pytest.fixture
def hum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a new kind."""
    folder = tmp_path / "hum"
    folder.mkdir()
    (folder / "__init__.py").touch()
    monkeypatch.setattr(kinds, "__path__", [*kinds.__path__, str(tmp_path)])
    importlib.invalidate_caches()
    yield folder
    for name in [name for name in sys.modules if name.startswith("kiosk.kinds.hum")]:
        del sys.modules[name]


def refused(piece: str) -> str:
    """The sentence with which the kinds are refused."""
    with pytest.raises(IncompleteKindError) as told:
        kinds.pieces(piece, KindTouches)  # type: ignore[type-abstract]
    return str(told.value)


def test_a_kind_that_nobody_can_play_is_refused_by_name(hum: Path) -> None:
    assert refused("touches") == "The kind “hum” has no touches.py."


@pytest.mark.parametrize("question", ["moves", "touches", "lines", "given"])
def test_a_kind_that_leaves_a_question_about_its_play_open_is_refused(hum: Path, question: str) -> None:
    left_out = re.sub(rf"    def {question}\(.*\n.*\n", "", TOUCHES)
    (hum / "touches.py").write_text(left_out, "utf-8")
    assert refused("touches") == f"touches of the kind “hum” does not answer: {question}."


def test_a_kind_that_can_be_played_is_found(hum: Path) -> None:
    (hum / "touches.py").write_text(TOUCHES, "utf-8")
    assert "hum" in kinds.pieces("touches", KindTouches)  # type: ignore[type-abstract]
