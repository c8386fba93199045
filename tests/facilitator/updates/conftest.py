"""A machine that takes updates in, and the sticks they come on."""

import shutil
from pathlib import Path

import pytest

from kiosk.facilitator.keys import make_keys, public_key
from kiosk.facilitator.updates.installing import Tested, install
from kiosk.facilitator.updates.update_making import make_update
from kiosk.facilitator.updates.update_told import UpdateRefused, Why
from kiosk.facilitator.updates.versions import Versions
from tests.facilitator.updates.programs import HOLDS, content, make_program

PACKAGED = "1.0.0"


class Machine:
    """``folder`` holds its versions; each program that was made stays beside, to be compared with."""

    def __init__(self, folder: Path) -> None:
        self._home = folder
        self.folder = folder / "machine"
        self.keys = folder / "keys"
        self.keys.mkdir()
        make_keys(self.keys)
        self.trusted: str | None = public_key(self.keys)

    @property
    def versions(self) -> Versions:
        """As read afresh."""
        return Versions(self.folder, PACKAGED)

    def stick(self, version: str, script: str = HOLDS) -> Path:
        """A stick with an update of this version, made once."""
        stick = self._home / f"stick-{version}"
        if not stick.exists():
            program = make_program(self.source(version), version, script)
            make_update(self.keys / "organisateur.key", program, stick)
        return stick

    def copied(self, version: str) -> Path:
        """The same, to be spoiled."""
        copy = self._home / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        return shutil.copytree(self.stick(version), copy)

    def source(self, version: str) -> Path:
        """The program that an update was made from."""
        return self._home / f"source-{version}"

    def takes(self, stick: Path, older: bool = False, tested: Tested = lambda program: True) -> Why | None:
        """Install; why not, if not."""
        try:
            install(self.versions, stick, self.trusted, tested, older)
        except UpdateRefused as refused:
            return refused.why
        return None

    def confirmed(self, version: str) -> None:
        """A version comes, is started, and proves itself."""
        assert self.takes(self.stick(version), older=True) is None
        self.versions.count_start()
        self.versions.confirm()

    def whole(self, version: str) -> bool:
        """Whether a version is there as it was made."""
        return content(self.folder / "versions" / version) == content(self.source(version))

    @property
    def kept(self) -> set[str]:
        """The names beside the link."""
        return {path.name for path in (self.folder / "versions").iterdir()} - {"current"}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)
