"""The real child process: what it withstands within its limits, and what is said when it does not come back."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.facilitator.intake.confined import MEMORY
from kiosk.facilitator.intake.job import Child
from kiosk.facilitator.intake.parcels import Found, Kind, Parcel, look
from kiosk.host.volumes import stick_at
from tests.decks.folders import overlaid
from tests.decks.workbooks.books import changed
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_folders import picture
from tests.facilitator.intake.hostile_zips import ZIPS, lying_bomb
from tests.facilitator.intake.intakes import finished, intake, parcel, told

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limits")

type Lay = Callable[[Path], Path]


def folder(*lays: Callable[[Path], object]) -> Lay:
    """The good deck as a folder, with things laid over it."""

    def lay(stick: Path) -> Path:
        path = overlaid(stick / "jeu", {})
        for one in lays:
            one(path)
        return path

    return lay


def archive(make: Callable[[], bytes]) -> Lay:
    """A zip."""

    def lay(stick: Path) -> Path:
        (stick / "jeu.zip").write_bytes(make())
        return stick / "jeu.zip"

    return lay


def image(content: Callable[[], bytes], name: str = "image.png") -> Lay:
    """The good deck with one picture."""
    return folder(picture(content, name=name)[0])


def alias_bomb(path: Path) -> None:
    """Three hundred bytes that stand for a million things."""
    lines = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    (path / "scenario.yaml").write_text("\n".join(["a0: &a0 [x]", *lines]))


ORDEALS: dict[str, tuple[Lay, Kind, str]] = {
    "a deck": (folder(), "folder", ""),
    "a zip": (archive(ZIPS["a deck in its folder"][0]), "archive", ""),
    "a bomb": (archive(ZIPS["a bomb"][0]), "archive", "E284"),
    "a bomb that lies": (archive(lying_bomb), "archive", "E283"),
    "a name that climbs": (archive(ZIPS["climbs"][0]), "archive", "E003"),
    "30,000 by 30,000": (image(lambda: images.black_square(30_000)), "folder", "E290"),
    "25 million points": (image(lambda: images.black_square(5_000)), "folder", ""),
    "25 million points through glass": (image(lambda: images.picture("PNG", (5_000, 5_000), "RGBA")), "folder", ""),
    "25 million points of a photograph": (
        image(lambda: images.picture("JPEG", (5_000, 5_000), progressive=True, subsampling=0), "image.jpg"),
        "folder",
        "",
    ),
    "16 million points of a WebP": (image(lambda: images.picture("WEBP", (4_000, 4_000)), "image.webp"), "folder", ""),
    "25 million points of a WebP": (
        image(lambda: images.picture("WEBP", (5_000, 5_000)), "image.webp"),
        "folder",
        "E290",
    ),
    "an alias bomb": (folder(alias_bomb), "folder", "E014"),
}


def script(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> Path:
    """Start children by a program of this code; the file in which it can ``tell`` something."""
    told, program = folder / "told.txt", folder / "program"
    tell = f"def tell(what):\n    with open({str(told)!r}, 'w') as file:\n        file.write(str(what))\n"
    program.write_text(f"#!{sys.executable}\n{tell}{code}")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    return told


@pytest.fixture
def most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that will tell the memory a child took at most, in kilobytes: it is started by a small process, because
    the system counts that of whoever starts it."""
    return script(
        tmp_path,
        monkeypatch,
        "import resource, subprocess, sys\n"
        f"code = subprocess.call([{sys.executable!r}, *sys.argv[1:]])\n"
        "tell(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "sys.exit(code)\n",
    )


@pytest.mark.parametrize("name", ORDEALS)
def test_a_child_withstands_it_within_its_limits(name: str, most: Path, tmp_path: Path) -> None:
    lay, kind, code = ORDEALS[name]
    (tmp_path / "stick").mkdir()
    desk = intake(tmp_path, start=Child)
    outcome = finished(desk.begin(parcel(lay(tmp_path / "stick"), kind)))
    codes = {one.rpartition(" ")[2] for one in told(outcome)}
    assert (outcome.status, code in codes or not code) == ("refused" if code else "ok", True)
    assert 20_000_000 < int(most.read_text()) * 1024 <= MEMORY
    assert list((tmp_path / "data").glob("library/*")) == []


def test_a_hundred_thousand_files_are_looked_through(tmp_path: Path) -> None:
    top = overlaid(tmp_path / "stick", {})
    for number in range(100_000):
        (top / f"{number}.jpg").symlink_to("x")
    desk = intake(tmp_path, start=Child)
    at_top, below = Parcel(top, "folder", stick_at(top)), Parcel(top, "folder", stick_at(tmp_path))
    seen = stick_at(top)
    assert look(seen) == Found((Parcel(top, "folder", seen),), whole=True)
    assert finished(desk.begin(at_top)).status == "ok"
    outcome = finished(desk.begin(below))
    assert (outcome.status, any("E007" in one for one in told(outcome))) == ("refused", True)


def test_a_workbook_of_two_hundred_cards_plays_within_three_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(book: Workbook) -> None:
        for row in range(3, 203):
            book["Cartes"].cell(row, 1).value = f"La machine de {row}"
            book["Cartes"].cell(row, 2).value = row
            book["Cartes"].cell(row, 3).value = "Un texte assez court, sans chiffre."

    (tmp_path / "stick").mkdir()
    path = changed(tmp_path / "stick", fill, "ordering")
    spent = script(
        tmp_path,
        monkeypatch,
        "import resource, subprocess, sys\n"
        f"code = subprocess.call([{sys.executable!r}, *sys.argv[1:]])\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "tell(used.ru_utime + used.ru_stime)\n"
        "sys.exit(code)\n",
    )
    desk, before = intake(tmp_path, start=Child), time.process_time()
    outcome = finished(desk.begin(parcel(path, "workbook")))
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.cards >= 200) == ("ok", True)
    desk.install(outcome)
    assert [loaded.title for loaded in desk.installed.playable()] == [outcome.verdict.title]
    assert float(spent.read_text()) + time.process_time() - before <= 3


def test_the_limits_bind() -> None:
    greedy = (
        "from kiosk.facilitator.intake.confined import confine\n"
        "confine()\n"
        "try:\n    bytearray(600_000_000)\nexcept MemoryError:\n    print('refused')\n"
    )
    said = subprocess.run([sys.executable, "-c", greedy], capture_output=True, text=True, check=True)
    assert said.stdout == "refused\n"


def test_the_limits_are_set_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = script(
        tmp_path,
        monkeypatch,
        "import resource, sys\n"
        "from kiosk.facilitator.intake import confined\n"
        "from kiosk.__main__ import main\n"
        "def answer(_):\n    tell(resource.getrlimit(resource.RLIMIT_AS))\n"
        "confined.answer, sys.argv = answer, ['kiosk', *sys.argv[3:]]\n"
        "main()\n",
    )
    desk = intake(tmp_path, start=Child)
    assert finished(desk.begin(parcel(overlaid(tmp_path / "stick" / "jeu", {}), "folder"))).status == "crashed"
    assert told.read_text() == str((MEMORY, MEMORY))


def test_a_child_that_fails_says_why(tmp_path: Path) -> None:
    stick = '{"folder": "x", "label": "x", "free": 0, "writable": false, "device": 0}'
    order = f'{{"path": "x", "kind": "folder", "stick": {stick}, "box": "{tmp_path}/x/\\u0000", "trusted": null}}'
    child = Child(order, tmp_path / "complaint.txt")
    assert child._process.wait() == 1
    child.poll()
    assert (tmp_path / "complaint.txt").read_text().splitlines()[-1].startswith("ValueError")


def test_a_child_ends_with_the_kiosk(tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    order = '{"path": "x", "kind": "folder", "stick": {}, "box": "x", "trusted": null}'
    child = Child(order, tmp_path / "complaint.txt")
    assert child._line is not None
    child._line.close()
    assert child._process.wait() == 1
    assert (tmp_path / "complaint.txt").read_bytes() == b""
