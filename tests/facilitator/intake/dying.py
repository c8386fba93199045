"""Imports that are killed: run as a program, it tries one after the other and prints what was left of each.

``python -m tests.facilitator.intake.dying FOLDER TRIALS SEED``: the good deck is installed in FOLDER, then a second
version comes, each time in a new process that dies before one of the calls that reach the disk.
"""

import json
import os
import random
import shutil
import signal
import sys
from pathlib import Path

import pytest

from tests.decks.folders import edited, overlaid
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_folders import picture
from tests.facilitator.intake.intakes import digest_of, intake, outcome_of, parcel
from tests.facilitator.results.calls import Calls


class Kiosk:
    """A kiosk in a folder, the stick beside it, and a copy of what it had."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.saved = folder, folder / "data", folder / "saved"
        desk = intake(folder)
        desk.install(outcome_of(desk, parcel(overlaid(folder / "first" / "jeu", {}), "folder")))
        shutil.copytree(self.data, self.saved)
        self.coming = overlaid(folder / "stick" / "jeu", edited("deck.yaml", 'version: "1.0"', 'version: "1.1"'))
        picture(images.picture("PNG"))[0](self.coming)

    def take(self) -> None:
        """One import, from the start of the kiosk to the deck that plays."""
        desk = intake(self.folder)
        desk.install(outcome_of(desk, parcel(self.coming, "folder")))

    def state(self) -> str:
        """What the kiosk finds when it starts again."""
        desk = intake(self.folder)
        (loaded,) = desk.installed.playable()
        assert loaded.deck is not None
        assert sorted(path.name for path in self.data.iterdir()) == ["library"]
        return f"{loaded.deck.version} {digest_of(self.data)}"

    def reset(self) -> None:
        """As before the import."""
        shutil.rmtree(self.data)
        shutil.copytree(self.saved, self.data)

    def killed_at(self, moment: int) -> str:
        """The state after a process died before that call; a process that dies otherwise is an error."""
        self.reset()
        if not (pid := os.fork()):
            with Calls(moment, lambda: os.kill(os.getpid(), signal.SIGKILL)).counted(pytest.MonkeyPatch()):
                self.take()
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
        return self.state()


def main(folder: Path, trials: int, seed: int) -> None:
    """Prints the state before, the state after, and those found after each death."""
    kiosk = Kiosk(folder)
    before = kiosk.state()
    kiosk.take()  # what Python itself loads at the first time is no call of ours
    kiosk.reset()
    calls = Calls(0, lambda: None)
    with calls.counted(pytest.MonkeyPatch()):
        kiosk.take()
    after = kiosk.state()
    moments = random.Random(seed).choices(range(1, calls.count + 1), k=trials)
    found = [kiosk.killed_at(moment) for moment in moments]
    sys.stdout.write(json.dumps({"before": before, "after": after, "found": found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
