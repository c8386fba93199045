"""A small tour: two kiosks and the copy of one, over a few evenings, each of which an export takes home."""

import gzip
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from kiosk.facilitator.results.export import Export, Exported
from kiosk.facilitator.results.luggage import pack
from kiosk.host.volumes import stick_at
from kiosk.storage import Store, open_store, startup
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import play

LOG = "preuve/journal-anonyme.jsonl.gz"


def made(place: Path) -> dict[str, Path]:
    """The folders of the exports. Each ends with a session that is still open; that of the first evening is over on the
    second, and the copy was made in between."""
    clock, home = FakeClock(), {}
    with kiosk(place / "one", "card-1", clock) as one:
        play(one, clock, 5, seed=1)
        home["one"] = taken_home(one, place / "stick", clock)
    shutil.copytree(place / "one", place / "copy")
    with kiosk(place / "one", "card-1", clock) as one:
        play(one, clock, 4, seed=2)
        home["one, later"] = taken_home(one, place / "stick", clock)
    with kiosk(place / "copy", "card-2", clock) as copy:
        play(copy, clock, 4, seed=3)
        home["copy"] = taken_home(copy, place / "stick", clock)
    with kiosk(place / "two", "card-3", clock) as two:
        play(two, clock, 4, seed=4)
        home["two"] = taken_home(two, place / "stick", clock)
        play(two, clock, 3, seed=5)
        _seal(two)
        play(two, clock, 3, seed=6)
        home["two, other event"] = taken_home(two, place / "stick", clock)
    return home


@contextmanager
def kiosk(folder: Path, drive: str, clock: FakeClock) -> Iterator[Store]:
    """The store in this folder, on a drive of this number."""
    with pytest.MonkeyPatch.context() as there:
        there.setattr(startup, "serial_of", lambda _folder: drive)
        store = open_store(folder, clock.now)
    store.editions.rename("Fête")
    yield store
    store.close()


def _seal(store: Store) -> None:
    with store.overview() as seen:
        last = seen.sessions()[-1].id
    store.sessions.finish(last, "left", "", [])
    store.editions.seal("{}")
    store.editions.rename("Nuit")


def taken_home(store: Store, stick: Path, clock: FakeClock, key: SigningKey | None = None) -> Path:
    """The folder of an export to this folder, signed where there is a key."""
    stick.mkdir(exist_ok=True)
    end = Export(pack(store), stick_at(stick), "fr", clock.now(), key=key).run(lambda done, total: None)
    assert isinstance(end, Exported)
    return stick / end.folder


def log_of(export: Path) -> bytes:
    """The anonymous log of an export, as it was before it was compressed."""
    return held(export, LOG)


def held(export: Path, name: str) -> bytes:
    """What a file of an export holds, compressed or not."""
    content = (export / name).read_bytes()
    return gzip.decompress(content) if name.endswith(".gz") else content


def put(export: Path, name: str, content: bytes) -> None:
    """Something else in a file of an export."""
    (export / name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)


def sealed(folder: Path) -> Path:
    """The list of hashes made again, as somebody does who wants a change to pass."""
    names = [line[66:] for line in (folder / "empreintes.sha256").read_text("utf-8").splitlines()]
    there = [name for name in names if (folder / name).exists()]
    lines = (f"{sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in there)
    (folder / "empreintes.sha256").write_text("".join(lines), "utf-8")
    return folder


def dump(database: Path) -> list[str]:
    """All that a database holds."""
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())
