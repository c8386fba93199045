"""The power may go at any moment: three hundred killed processes lose nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.depth import drawn


@pytest.mark.long
@pytest.mark.parametrize("seed", drawn("kills", [1, 2, 3]))
def test_a_hundred_kills_lose_no_move_and_every_restart_offers_the_session(tmp_path: Path, seed: int) -> None:
    script = Path(__file__).with_name("kills.py")
    told = subprocess.run(
        [sys.executable, script, tmp_path, "100", str(seed)], capture_output=True, text=True, check=True
    )
    sums = json.loads(told.stdout)
    assert sums["acknowledged"] > 1000
    assert {key: sums[key] for key in ("kills", "lost", "half", "not_offered")} == {
        "kills": 100,
        "lost": 0,
        "half": 0,
        "not_offered": 0,
    }
