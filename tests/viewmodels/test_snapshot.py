"""A view-model announces what changed and nothing else."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Signal

from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Props:
    title: str = ""
    count: int = 0


class Model(Snapshot):
    title_changed = Signal()
    count_changed = Signal()


@pytest.mark.parametrize(
    ("props", "announced"),
    [(Props(), []), (Props("a"), ["title"]), (Props("", 2), ["count"]), (Props("a", 2), ["title", "count"])],
)
def test_only_what_changed_is_announced(props: Props, announced: list[str]) -> None:
    model, heard = Model(Props()), list[str]()
    model.title_changed.connect(lambda: heard.append("title"))
    model.count_changed.connect(lambda: heard.append("count"))
    model.swap(props)
    assert heard == announced
    model.swap(props)
    assert heard == announced
