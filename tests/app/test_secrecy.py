"""The power goes while visitors write: nothing of their text is on the disk unless they chose to leave it."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage import open_store
from tests.app.typist import LINE, MOMENTS
from tests.house.tree import ROOT

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
PIECES = ("Zorglub", "mangé la lune")


def killed_at(folder: Path, moment: str) -> None:
    """Another process writes up to this moment, then dies at once."""
    places = {name: str(folder) for name in ("TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.app.typist", str(folder / "data"), moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=ROOT, text=True) as typist:
        assert typist.stdout is not None
        said = typist.stdout.readline()
        typist.kill()
    assert said == f"{moment}\n"


def traces(folder: Path) -> set[str]:
    """The files that hold a piece of the text in any of the ways a machine writes it."""
    wanted = [piece.encode(encoding) for piece in PIECES for encoding in ENCODINGS]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) > 1
    return {file.name for file in files if any(piece in file.read_bytes() for piece in wanted)}


@pytest.mark.parametrize("moment", [moment for moment in MOMENTS if moment != "kept"])
def test_a_text_nobody_kept_is_nowhere(tmp_path: Path, moment: str) -> None:
    (tmp_path / "data").mkdir()
    killed_at(tmp_path, moment)
    assert traces(tmp_path) == set()


def test_a_kept_text_is_in_the_database_once_and_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    killed_at(tmp_path, "kept")
    assert traces(tmp_path) <= {"kiosk.db", "kiosk.db-wal"}
    store = open_store(tmp_path / "data", lambda: datetime.now(UTC))
    (text,) = store.texts.of("pending")
    assert (text.text, store.texts.wall("plume", 9), store.texts.of("refused")) == (LINE, [], [])
    assert traces(tmp_path) != set()
    store.texts.erase(text.id)
    assert traces(tmp_path) == set()
    store.close()
