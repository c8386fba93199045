"""What the system runs to put the kiosk on a disk says how it ended."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ask


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        ({}, 2, "Nothing was asked.\n"),
        ({"id": "0123456789abcdef", "disk": "nvme0n1", "model": "", "size": 1}, 1, "D4 medium\n"),
    ],
)
def test_a_machine_that_did_not_start_from_a_stick_does_nothing(
    ask: Ask, tmp_path: Path, asked: dict[str, object], code: int, said: str
) -> None:
    for name in ("run", "answers"):
        (tmp_path / name).mkdir()
    if asked:
        (tmp_path / "run" / "disk.json").write_text(json.dumps(asked))
    answer = ask("put-on-disk", tmp_path / "answers", "--run", tmp_path / "run")
    assert (answer.code, answer.out, answer.err) == (code, "", said)
    assert list((tmp_path / "run").iterdir()) == []
    if asked:
        told = json.loads((tmp_path / "answers" / "answer.json").read_text())
        assert (told["why"], told["emptied"]) == ("medium", False)
