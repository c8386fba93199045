"""Exports put together on the command line: whole ones are taken in, each other one is refused by its name."""

import gzip
import json
import shlex
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest

from kiosk.storage import open_store
from tests.cli.conftest import Ask
from tests.clocks import FakeClock
from tests.facilitator.results.tours import LOG, dump, held, log_of, put, sealed
from tests.house.tree import ROOT
from tests.storage.disks import sealable

pytestmark = pytest.mark.xdist_group("merge")  # the tour is made once
LIST, TAG, PLAIN_LOG = "empreintes.sha256", "preuve/export.json", "preuve/journal-anonyme.jsonl"

type Tour = Mapping[str, Path]
type Change = Callable[[Path], object]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'tour.db'}"


@pytest.fixture
def copied(tour: Tour, tmp_path: Path) -> Path:
    """An export that may be spoilt."""
    return Path(shutil.copytree(tour["two"], tmp_path / "spoilt"))


def test_two_kiosks_twice_in_both_orders(ask: Ask, tour: Tour, tmp_path: Path) -> None:
    one, two = tour["one"], tour["two"]
    for name, order in (("a.db", (one, two, one, two)), ("b.db", (two, one))):
        answer = ask("merge", *order, "--into", f"sqlite:///{tmp_path / name}")
        assert (answer.code, answer.err) == (0, "")
    again = ask("merge", two, "--into", f"sqlite:///{tmp_path / 'b.db'}", "--language", "en")
    assert again.out.splitlines() == [
        f"{two.name}: taken in before, nothing was changed.",
        f"sqlite:///{tmp_path / 'b.db'}: sessions: 9; kiosks: 2.",
    ]
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_the_commands_of_the_page_do_what_it_says(
    ask: Ask, tour: Tour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, export in tour.items():
        shutil.copytree(export, tmp_path / "exports" / name)
    monkeypatch.chdir(tmp_path)
    _, block, *_ = (ROOT / "docs" / "many-kiosks.md").read_text("utf-8").split("```")
    commands = [shlex.split(line) for line in block.strip().splitlines()]
    assert [words[:2] for words in commands] == [["kiosk", "merge"], ["kiosk", "report"], ["kiosk", "report"]]
    for _, *words in [*commands, *commands]:
        given = [sorted(map(str, Path().glob(word))) if "*" in word else [word] for word in words]
        assert ask(*chain(*given)).code == 0
    assert {file.name for file in tmp_path.iterdir()} == {"exports", "tour.db", "rapport.html", "report.pdf"}


def test_what_was_taken_in_and_what_no_export_has_is_said(ask: Ask, tour: Tour, url: str) -> None:
    first, later, other = tour["one"], tour["one, later"], tour["two, other event"]
    answer = ask("merge", first, later, tour["two"], other, "--into", url)
    kiosk = json.loads((other / TAG).read_text("utf-8"))["kiosk"]
    assert answer.out.replace("\u00a0", " ").splitlines() == [
        f"{first.name} : pris. Parties : 5 ; nouvelles : 5 ; finies depuis : 0.",
        f"{later.name} : pris. Parties : 9 ; nouvelles : 4 ; finies depuis : 1.",
        f"{tour['two'].name} : pris. Parties : 4 ; nouvelles : 4 ; finies depuis : 0.",
        f"{other.name} : pris. Parties : 3 ; nouvelles : 3 ; finies depuis : 0.",
        f"Borne {kiosk} : des parties ne sont dans aucun export, de 5 à 7.",
        f"{url} : parties : 16 ; bornes : 2.",
    ]


@pytest.mark.parametrize("around", [True, False], ids=["with its folder", "its files alone"])
def test_a_zip_of_an_export_is_that_export(ask: Ask, tour: Tour, tmp_path: Path, url: str, around: bool) -> None:
    one = tour["one"]
    base = one.name if around else "."
    root = one.parent if around else one
    zipped = shutil.make_archive(str(tmp_path / "mailed"), "zip", root, base)
    assert "Sessions: 5; new: 5" in ask("merge", zipped, "--into", url, "--language", "en").out
    assert "taken in before" in ask("merge", one, "--into", url, "--language", "en").out


def edited(name: str, old: str, new: str) -> Change:
    """A file of an export with these words in place of others."""

    def change(export: Path) -> None:
        text = held(export, name).decode()
        assert old in text
        put(export, name, text.replace(old, new, 1).encode())

    return change


def cut(name: str, keep: Callable[[bytes], int]) -> Change:
    """A file of an export without its end."""

    def change(export: Path) -> None:
        content = held(export, name)
        put(export, name, content[: keep(content)])

    return change


def forged(change: Change) -> Change:
    """With hashes that fit what was changed."""
    return lambda export: (change(export), sealed(export))


def packed(change: Callable[[bytes], bytes]) -> Change:
    """Other bytes in place of those of the compressed log."""
    return lambda export: (export / LOG).write_bytes(change((export / LOG).read_bytes()))


def doubled(export: Path) -> None:
    """Its first session stands in place of the second one too."""
    first, _, *others = log_of(export).splitlines(keepends=True)
    put(export, LOG, b"".join([first, first, *others]))


def older(export: Path) -> Path:
    """As the kiosks of format 2 wrote it."""
    (export / PLAIN_LOG).write_bytes(log_of(export))
    (export / LOG).unlink()
    edited(LIST, LOG, PLAIN_LOG)(export)
    edited(TAG, '"format": 3', '"format": 2')(export)
    return sealed(export)


def untagged(export: Path) -> None:
    """As the first kiosks wrote it."""
    older(export)
    (export / TAG).unlink()


def without(name: str) -> Change:
    return lambda export: next(export.glob(name)).unlink()


def mislabelled(export: Path) -> None:
    """Of this format, with the log of an earlier one."""
    older(export)
    edited(TAG, '"format": 2', '"format": 3')(export)


SPOILT: Mapping[str, tuple[Change, str]] = {
    "a count": (edited(LOG, '"counts": [["', '"counts": [["x'), f"“{LOG}” is not"),
    "a figure": (edited("reponses.csv", "borne", "bornes"), "“reponses.csv” is not"),
    "a cut file": (packed(lambda content: content[: len(content) // 2]), f"“{LOG}” is not"),
    "a lost file": (without("rapport.pdf"), "“rapport.pdf” is not"),
    "a cut list": (cut(LIST, lambda content: len(content) - 9), f"“{LIST}” is not"),
    "a list cut between lines": (cut(LIST, lambda content: content.index(b"\n") + 1), f"“{LIST}” is not"),
    "a list that climbs": (edited(LIST, "  LISEZMOI", "  ../LISEZMOI"), "“../LISEZMOI.txt” is not"),
    "no list": (without(LIST), "neither the folder of an export"),
    "a lost deck": (forged(without("preuve/jeux/*.json")), "“preuve/jeux/"),
    "an older kiosk": (forged(untagged), "from an older kiosk"),
    "a format that was never sent": (forged(edited(TAG, '"format": 3', '"format": 1')), "from an older kiosk"),
    "a newer kiosk": (forged(edited(TAG, '"format": 3', '"format": 4, "other": 1')), "from a newer kiosk"),
    "no tag": (forged(edited(TAG, "{", "[")), f"“{TAG}” is not"),
    "a tag without a field": (forged(edited(TAG, '"event"', '"even"')), f"“{TAG}” is not"),
    "a tag with a huge number": (forged(edited(TAG, '"first": 1', '"first": 9999999999')), f"“{TAG}” is not"),
    "a session too few": (forged(cut(LOG, lambda content: content.index(b"\n") + 1)), f"“{LOG}” is not"),
    "a log that was cut as it was packed": (forged(packed(lambda content: content[:-9])), f"“{LOG}” is not"),
    "a log with something after it": (forged(packed(lambda content: content * 2)), f"“{LOG}” is not"),
    "a log that is not packed": (forged(packed(gzip.decompress)), f"“{LOG}” is not"),
    "a log of another format": (forged(mislabelled), f"“{LOG}” is not"),
    "a line that is none": (forged(edited(LOG, '{"kiosk"', '"kiosk"')), f"“{LOG}” is not"),
    "a text for a number": (forged(edited(LOG, '"number": 1', '"number": "1"')), f"“{LOG}” is not"),
    "a count of three": (forged(edited(LOG, '"counts": [["', '"counts": [["x"], ["')), f"“{LOG}” is not"),
    "a sign that is none": (forged(edited(LOG, '"session": "', '"session": "\\u0000')), f"“{LOG}” is not"),
    "a session twice": (forged(doubled), f"“{LOG}” is not"),
    "half a sign": (forged(edited(LOG, '"session": "', '"session": "\\ud800')), f"“{LOG}” is not"),
    "no hour": (forged(edited(LOG, '"hour": "2026', '"hour": "then')), f"“{LOG}” is not"),
    "an unknown end": (forged(edited(LOG, '"outcome": "', '"outcome": "x')), f"“{LOG}” is not"),
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_what_was_changed_is_refused_by_name_and_the_others_go_on(
    ask: Ask, tour: Tour, copied: Path, tmp_path: Path, spoilt: str
) -> None:
    change, reason = SPOILT[spoilt]
    change(copied)
    answer = ask("merge", copied, tour["one"], "--into", f"sqlite:///{tmp_path / 'a.db'}", "--language", "en")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert answer.err.startswith("spoilt was not taken in: ")
    assert reason in answer.err
    assert answer.err.endswith("Nothing of it was kept.\n")
    ask("merge", tour["one"], "--into", f"sqlite:///{tmp_path / 'b.db'}")
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_an_export_of_an_earlier_format_is_taken_in_as_one_of_this(
    ask: Ask, tour: Tour, copied: Path, tmp_path: Path
) -> None:
    older(copied)
    for export, name in ((copied, "a.db"), (tour["two"], "b.db")):
        assert ask("merge", export, "--into", f"sqlite:///{tmp_path / name}").code == 0
    told = [[line for line in dump(tmp_path / name) if '"sessions"' in line] for name in ("a.db", "b.db")]
    assert told[0] == told[1]
    assert len(told[0]) == 4


def test_no_more_is_unpacked_than_a_file_may_have(
    ask: Ask, tour: Tour, copied: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(copied, LOG, log_of(copied)[:-1] + b" " * 600_000 + b"\n")
    sealed(copied)
    assert (copied / LOG).stat().st_size < 100_000
    monkeypatch.setattr("kiosk.facilitator.results.export_source.LARGEST", 600_000)
    answer = ask("merge", copied, tour["one"], "--into", url, "--language", "en")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert f"“{LOG}” is not" in answer.err


@pytest.mark.parametrize("name", ["a.txt", "a.zip", "empty", "nothing", "cut.zip"])
def test_what_is_no_export_is_refused(ask: Ask, tour: Tour, tmp_path: Path, url: str, name: str) -> None:
    (tmp_path / "a.txt").write_text("a letter")
    (tmp_path / "empty").mkdir()
    shutil.make_archive(str(tmp_path / "a"), "zip", tmp_path, "empty")
    whole = Path(shutil.make_archive(str(tmp_path / "whole"), "zip", tour["one"]))
    (tmp_path / "cut.zip").write_bytes(whole.read_bytes()[:-100])
    answer = ask("merge", tmp_path / name, "--into", url)
    assert answer.code == 1
    assert answer.err.startswith(f"{name} n’a pas été pris")
    assert "ni le dossier d’un export" in answer.err


def test_a_zip_with_a_spoilt_file_is_refused_by_that_file(ask: Ask, copied: Path, tmp_path: Path, url: str) -> None:
    edited("rapport.html", "<", "(")(copied)
    zipped = shutil.make_archive(str(tmp_path / "mailed"), "zip", copied)
    answer = ask("merge", zipped, "--into", url)
    assert answer.code == 1
    assert "mailed.zip n’a pas été pris" in answer.err
    assert "rapport.html" in answer.err


def test_what_a_disk_refuses_is_said_and_what_was_there_stays(ask: Ask, tour: Tour, tmp_path: Path) -> None:
    with sealable(tmp_path) as seal:
        url = f"sqlite:///{tmp_path / 'tour.db'}"
        ask("merge", tour["one"], "--into", url)
        before = (tmp_path / "tour.db").read_bytes()
        seal()
        answer = ask("merge", tour["two"], "--into", url, "--language", "en")
        assert (answer.code, answer.out) == (2, "")
        assert "cannot be read and written" in answer.err
        assert (tmp_path / "tour.db").read_bytes() == before


def of_a_kiosk(folder: Path) -> str:
    open_store(folder / "data", FakeClock().now).close()
    return f"sqlite:///{folder / 'data' / 'kiosk.db'}"


def of_another_version(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "old.db")) as connection, connection:
        for table in ("exports", "decks", "sessions"):
            connection.execute(f"CREATE TABLE {table} (sha256 TEXT)")
    return f"sqlite:///{folder / 'old.db'}"


def of_something(folder: Path) -> str:
    (folder / "letter.db").write_bytes(b"a letter" * 1000)
    return f"sqlite:///{folder / 'letter.db'}"


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        (of_a_kiosk, "something else"),
        (of_another_version, "something else"),
        (of_something, "not a database"),
        (lambda folder: f"sqlite:///{folder}", "unable to open"),
        (lambda folder: f"sqlite:///{folder / 'no' / 'tour.db'}", "unable to open"),
        (lambda folder: str(folder / "tour.db"), "names neither a SQLite file"),
        (lambda folder: "mysql://localhost/tour", "names neither a SQLite file"),
        (lambda folder: "sqlite://", "names neither a SQLite file"),
    ],
    ids=["a kiosk", "another version", "no database", "a folder", "no folder", "no URL", "another database", "memory"],
)
def test_a_database_that_cannot_be_used_is_left_as_it_is(
    ask: Ask, tour: Tour, tmp_path: Path, place: Callable[[Path], str], reason: str
) -> None:
    url = place(tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    answer = ask("merge", tour["one"], "--into", url, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(url)
    assert reason in answer.err
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before
