"""An import that is killed leaves the old deck or the new one, and nothing else."""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.facilitator.intake.job import Child
from tests.decks.folders import edited, overlaid
from tests.facilitator.intake.intakes import digest_of, ended, intake, outcome_of, parcel
from tests.house.tree import ROOT

TRIALS, CHILDREN = 100, 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_killed_at_a_hundred_moments_the_kiosk_has_the_old_deck_or_the_new_one(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tests.facilitator.intake.dying", str(tmp_path), str(TRIALS), "1"]
    said = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    found = Counter(told["found"])
    assert told["before"] != told["after"]
    assert found[told["before"]] + found[told["after"]] == TRIALS
    assert min(found[told["before"]], found[told["after"]]) > 0, "both must be seen"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_real_child_killed_at_any_moment_changes_nothing(tmp_path: Path) -> None:
    desk = intake(tmp_path, start=Child)
    first = intake(tmp_path)
    first.install(outcome_of(first, parcel(overlaid(tmp_path / "first" / "jeu", {}), "folder")))
    coming = overlaid(tmp_path / "stick" / "jeu", edited("deck.yaml", 'version: "1.0"', 'version: "1.1"'))
    before, chance = digest_of(tmp_path / "data" / "library"), random.Random(1)
    for _ in range(CHILDREN):
        job = desk.begin(parcel(coming, "folder"))
        child = job._child
        assert isinstance(child, Child)
        try:
            child._process.wait(chance.uniform(0.0, 0.6))
        except subprocess.TimeoutExpired:
            os.kill(child._process.pid, 9)
            child._process.wait()
        outcome = ended(job)
        assert outcome.status in ("ok", "crashed")
        desk.discard(outcome)
        (tmp_path / "data" / "staging").rmdir()
        assert digest_of(tmp_path / "data" / "library") == before
