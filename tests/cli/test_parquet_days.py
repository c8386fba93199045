"""Sessions and counts by day, for the organiser's own analysis: read back, they are what is in the database."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest
from pyarrow.parquet import ParquetWriter, read_table

from kiosk.storage.gathered import gathered
from tests.cli.conftest import Ask
from tests.cli.server import Server
from tests.facilitator.results.tours import log_of

pytestmark = pytest.mark.xdist_group("server")  # one process has the server

AWAY = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'organiser' AND pid <> pg_backend_pid()"

type Rows = list[dict[str, Any]]


def lines(exports: Iterable[Path]) -> dict[str, dict[str, Any]]:
    """Of the logs of exports, each session by its id, as it was told last."""
    told = [line for export in exports for line in log_of(export).splitlines()]
    return {line["session"]: line for line in map(json.loads, told)}


def rows(folder: Path, sort: str) -> Rows:
    return [row for file in sorted(folder.glob(f"{sort}-*.parquet")) for row in read_table(file).to_pylist()]


@pytest.fixture(params=["a file", "a server"])
def url(request: pytest.FixtureRequest, ask: Ask, tour: Mapping[str, Path], tmp_path: Path) -> str:
    """A tour that was gathered."""
    server: Server = request.getfixturevalue("server")
    place = server.made() if request.param == "a server" else f"sqlite:///{tmp_path / 'tour.db'}"
    ask("merge", *tour.values(), "--into", place)
    return place


def test_what_is_read_back_is_what_the_kiosks_told(
    ask: Ask, tour: Mapping[str, Path], url: str, tmp_path: Path
) -> None:
    answer = ask("report", "--from", url, "--parquet", tmp_path / "days", "--language", "en")
    assert (answer.code, answer.err) == (0, "")
    assert "not for publication" in answer.out
    kiosks = ("two", "two, other event", "copy", "one, later")
    told = lines(tour[name] for name in kiosks)
    sessions, counts = rows(tmp_path / "days", "sessions"), rows(tmp_path / "days", "counts")
    assert {row["session"] for row in sessions} == told.keys()
    assert len(sessions) == len(told)
    plain = Counter((name, *count) for name, line in told.items() for count in line["counts"])
    names = ("session", "step", "about", "measure", "value")
    assert Counter(tuple(row[name] for name in names) for row in counts) == plain
    assert plain
    for row in (*sessions, *counts):
        line = told[row["session"]]
        assert (row["deck_id"], row["seats"], row["language"]) == (line["deck"], line["seats"], line["language"])
        assert (row["outcome"] or "open") == line["outcome"]
        assert row["started_at"] == datetime.fromisoformat(line["hour"])


def test_its_sums_are_those_of_the_report(ask: Ask, url: str, tmp_path: Path) -> None:
    ask("report", "--from", url, "--parquet", tmp_path / "days")
    found, plain = Counter[tuple[Any, ...]](), Counter[tuple[Any, ...]]()
    for row in rows(tmp_path / "days", "counts"):
        if row["outcome"] == "result":
            found[row["started_at"], row["deck_sha256"], row["step"], row["about"], row["measure"]] += row["value"]
    with gathered(url, made=False) as there:
        for count in there.counts():
            plain[count.started_at, count.deck_sha256, count.step, count.about, count.measure] = count.value
    assert found == plain


def test_each_day_has_its_files_and_a_report_may_come_along(ask: Ask, url: str, tmp_path: Path) -> None:
    answers = [ask("report", tmp_path / "rapport.html", "--from", url, "--parquet", tmp_path / "days") for _ in "12"]
    assert [answer.code for answer in answers] == [0, 0]
    assert "jours écrits" in answers[0].out
    days = {str(row["day"]) for row in rows(tmp_path / "days", "sessions")}
    assert {file.name for file in (tmp_path / "days").iterdir()} == {
        f"{sort}-{day}.parquet" for sort in ("sessions", "counts") for day in days
    }
    for day in days:
        table = read_table(tmp_path / "days" / f"sessions-{day}.parquet").to_pylist()
        assert {str(row["day"]) for row in table} == {day}
    assert (tmp_path / "rapport.html").stat().st_size > 1000


def all_bytes(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("url", ["a server"], indirect=True)
@pytest.mark.parametrize("fault", ["a full disk", "a server that went away"])
def test_what_goes_wrong_is_said_and_no_file_is_half(
    ask: Ask, server: Server, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    days, write, written = tmp_path / "days", ParquetWriter.write_table, list[None]()
    ask("report", "--from", url, "--parquet", days)
    before = all_bytes(days)

    def fail(writer: ParquetWriter, table: object) -> None:
        write(writer, table)
        written.append(None)
        if len(written) == 3:
            if fault == "a full disk":
                raise OSError(ENOSPC, "No space left on device")
            server.ask("postgres", AWAY)

    monkeypatch.setattr(ParquetWriter, "write_table", fail)
    for module in ("kiosk.storage.gathered", "kiosk.facilitator.results.parquet_days"):
        monkeypatch.setattr(f"{module}.AT_ONCE", 1)
    answer = ask("report", "--from", url, "--parquet", days, "--language", "en")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert ("No space left" if fault == "a full disk" else "refused, or did not answer") in answer.err
    assert all_bytes(days) == before


@pytest.mark.parametrize("url", ["a file"], indirect=True)
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ((), "give a name in .html or .pdf, or --parquet FOLDER"),
        (("--parquet", "tour.db"), "tour.db was not written: File exists"),
        (("--parquet", "no/days"), "days was not written: No such file"),
    ],
)
def test_what_cannot_be_written_is_said(
    ask: Ask, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = ask("report", "--from", url, *words, "--language", "en")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert reason in answer.err
    assert [file.name for file in tmp_path.iterdir()] == ["tour.db"]


@pytest.mark.parametrize("url", ["a file"], indirect=True)
def test_what_is_lacking_is_said_with_what_to_install(
    ask: Ask, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    answer = ask("report", "--from", url, "--parquet", tmp_path / "days")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "pip install pyarrow" in answer.err
    assert not (tmp_path / "days").exists()
