"""The power goes while a kiosk is in play, on a disk with the promises of POSIX and no more: what was shown is there
when it starts again, and nothing is damaged. Planted: a move is shown before it was synced."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from random import Random

from kiosk.host.clock import SystemClock
from kiosk.storage import StorageError, UnknownSession, open_store
from tests.power_cuts import SURE, Disk, Tree, rebuilt
from tests.proofs.count import answer
from tests.proofs.traced import SYNCS, Again, Call, calls, trace

SAID = "1, "
"""How a call begins that writes to standard output."""


class Cuts:
    """Of one kiosk whose calls were traced. ``found`` counts the cuts that broke something."""

    def __init__(self, folder: Path, luck: Random) -> None:
        self._folder, self._luck, self._shown = folder, luck, dict[str, int]()
        for part in ("data", "copy"):
            (folder / part).mkdir()
        self._disk, self._again = Disk(folder / "copy"), Again(folder / "data", folder / "copy")
        self.found = 0

    def follow(self, told: Iterable[Call], cuts: int) -> None:
        """Do again what was done, and cut the power so often."""
        told = [call for call in told if self._again.concerns(call) or call.words.startswith(SAID)]
        places = set(self._luck.sample(range(len(told)), cuts))
        for number, call in enumerate(told):
            if number in places:
                self._cut(number)
            self._do(call)

    def _do(self, call: Call) -> None:
        if call.words.startswith(SAID):
            name, count = call.texts[1].decode().split()
            self._shown[name] = int(count)
        elif call.name in SYNCS:
            self._disk.settle(self._again.place(call.path).stat().st_ino)
        else:
            self._again.does(call)
            self._disk.look()

    def _cut(self, number: int) -> None:
        tree = self._disk.left(self._luck.choice((*SURE, *[None] * 4)))
        wrong = self._wrong(tree, self._folder / "cut" / str(number))
        if wrong:
            print(f"cut before call {number}: {wrong}")
        self.found += bool(wrong)

    def _wrong(self, tree: Tree, data: Path) -> str:
        """What a start finds wrong after a cut; nothing where all is well."""
        try:
            store = open_store(rebuilt(tree, data), SystemClock().now)
        except StorageError as error:
            return f"it does not start: {error}"
        try:
            found = {name: len(store.sessions.events(name)) for name in self._shown}
        except UnknownSession as error:
            return f"a session is gone: {error}"
        finally:
            store.close()
        lost = sum(max(0, count - found[name]) for name, count in self._shown.items())
        return ", ".join([*(f"{lost} events are lost",) * (lost > 0), *(notice.code for notice in store.notices)])


def prove(count: int, seed: int, planted: bool) -> int:
    """So many cuts of one kiosk."""
    with tempfile.TemporaryDirectory(prefix="kiosk-cuts-", delete=False) as name:
        folder = Path(name).resolve()
        cuts = Cuts(folder, Random(seed))
        fault = ("planted",) if planted else ()
        trace("tests.proofs.playing", str(folder / "data"), str(seed), *fault, to=folder / "told")
        cuts.follow(calls(folder / "told"), count)
        return cuts.found


if __name__ == "__main__":
    answer(prove)
