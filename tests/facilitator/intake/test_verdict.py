"""What the child says is read whole, or not at all."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.decks.findings import FilePlace, Finding
from kiosk.facilitator.intake.verdict import FILE, Verdict

FINDING = Finding("E104", (FilePlace("cards.csv", 3, 2), FilePlace("cards.csv", 4, 2)), {"column": "title"})
VERDICT = Verdict("refused", "Contes", "contes", "1.2", languages=("fr", "en"), findings=(FINDING,), report="r.html")


def test_a_verdict_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert Verdict.read(tmp_path) is None
    for verdict in (VERDICT, Verdict("no_space", "x", needed=5, free=1)):
        verdict.write(tmp_path)
        assert Verdict.read(tmp_path) == verdict


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../x"},
        {"id": "a/b"},
        {"findings": [{"code": "E999", "places": [], "values": {}}]},
        {"findings": [{"code": "E104"}]},
        {"unknown": 1},
        {"languages": 3},
    ],
)
def test_a_verdict_that_is_not_ours_is_none(change: dict[str, object], tmp_path: Path) -> None:
    VERDICT.write(tmp_path)
    told = json.loads((tmp_path / FILE).read_text())
    (tmp_path / FILE).write_text(json.dumps({**told, **change}))
    assert Verdict.read(tmp_path) is None
    (tmp_path / FILE).write_text(json.dumps(told)[:-9])
    assert Verdict.read(tmp_path) is None
    replace(VERDICT, id="").write(tmp_path)
    assert Verdict.read(tmp_path) is not None
