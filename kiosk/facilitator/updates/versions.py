"""The versions of the program that came as updates, in a folder that the kiosk itself cannot write."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from kiosk.facilitator.updates.update_told import Update, Why, is_version, order
from kiosk.host.durable import sync_folder, write_durably

CURRENT = "current"
PART, GONE = ".part", ".gone"
STARTS = 2
"""How often a version is started before it has proved itself."""


@dataclass(frozen=True, slots=True)
class VersionTrial:
    """``before`` is the version to go back to, None for the package's own."""

    version: str
    before: str | None
    starts: int = 0


class Versions:
    """Below one folder: ``versions/1.2.0/``, each whole or absent, at most two; ``versions/current``, a link to the one
    that starts, without which the package's own does, ``packaged``; ``trial.json`` while the current one has not proved
    itself; ``highest``, the highest that ever did; ``failed.json``, those that did not. Whoever reads needs no right to
    write."""

    def __init__(self, folder: Path, packaged: str) -> None:
        self.folder = folder
        self._versions = folder / "versions"
        self._packaged = packaged

    @property
    def current(self) -> str | None:
        """The update that starts."""
        link = self._versions / CURRENT
        name = link.readlink().name if link.is_symlink() else ""
        return name if is_version(name) and (self._versions / name).is_dir() else None

    @property
    def running(self) -> str:
        """The version that starts."""
        return self.current or self._packaged

    @property
    def highest(self) -> str:
        """The highest version that proved itself; a package did."""
        file = self.folder / "highest"
        told = file.read_text("ascii") if file.exists() else self._packaged
        return max(told, self._packaged, key=order)

    @property
    def failed(self) -> tuple[str, ...]:
        """The versions that did not prove themselves, the last one last."""
        file = self.folder / "failed.json"
        return tuple(json.loads(file.read_bytes())) if file.exists() else ()

    @property
    def trial(self) -> VersionTrial | None:
        """The trial of the current version. One that was written before its version became the current one is none."""
        file = self.folder / "trial.json"
        trial = VersionTrial(**json.loads(file.read_bytes())) if file.exists() else None
        return trial if trial and trial.version == self.current else None

    def refusal(self, update: Update, architecture: str) -> Why | None:
        """Why an update is not for this machine now."""
        reasons: dict[Why, bool] = {
            "other": update.architecture != architecture,
            "trying": self.trial is not None,
            "same": update.version == self.running,
            "failed": update.version in self.failed,
            "older": order(update.version) < order(self.highest),
        }
        return next((why for why, holds in reasons.items() if holds), None)

    @contextmanager
    def alone(self) -> Iterator[Self]:
        """Hold the folder, once nobody else does."""
        import fcntl  # on systems that have updates

        self._versions.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("wb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield self

    @contextmanager
    def beside(self) -> Iterator[Path]:
        """An empty folder beside the versions, of which nothing is left; of those, only the current one stays."""
        part = self._versions / PART
        for name in {path.name for path in self._versions.iterdir()} - {CURRENT, self.current}:
            self._remove(name)
        part.mkdir()
        try:
            yield part
        finally:
            shutil.rmtree(part)

    def _remove(self, name: str) -> None:
        """It has lost its name before it is less than whole."""
        gone = self._versions / GONE
        if name != GONE:
            shutil.rmtree(gone, ignore_errors=True)
            (self._versions / name).rename(gone)
            sync_folder(self._versions)
        if gone.is_dir() and not gone.is_symlink():
            shutil.rmtree(gone)
        else:
            gone.unlink(missing_ok=True)  # it went with another that was removed before it

    def take_in(self, program: Path, version: str) -> None:
        """A whole and synced program gets its name, and starts from now on, on trial. Raises OSError."""
        trial = VersionTrial(version, self.current)
        program.rename(self._versions / version)
        sync_folder(self._versions)
        self._write("highest", self.highest)
        self._write("trial.json", json.dumps(asdict(trial)))
        self._point(version)

    def count_start(self) -> None:
        """The current version is about to start. One that has been started often enough gives way to the one before."""
        trial = self.trial
        if trial is None:
            self._end_trial()
        elif trial.starts < STARTS:
            self._write("trial.json", json.dumps(asdict(replace(trial, starts=trial.starts + 1))))
        else:
            self._write("failed.json", json.dumps([*dict.fromkeys((*self.failed, trial.version))]))
            self._point(trial.before)
            self._end_trial()

    def confirm(self) -> None:
        """The version on trial has proved itself."""
        if trial := self.trial:
            self._write("highest", max(self.highest, trial.version, key=order))
            self._end_trial()

    def _end_trial(self) -> None:
        (self.folder / "trial.json").unlink(missing_ok=True)
        sync_folder(self.folder)

    def _point(self, version: str | None) -> None:
        link = self._versions / CURRENT
        if version is None:
            link.unlink()
        else:
            part = self._versions / f".{CURRENT}.part"
            part.unlink(missing_ok=True)
            part.symlink_to(version)
            part.replace(link)
        sync_folder(self._versions)

    def _write(self, name: str, content: str) -> None:
        write_durably(self.folder / name, content.encode())
