"""Exports put together in PostgreSQL: what SQLite would hold, whoever merges at once and whatever is cut."""

import json
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID
from zoneinfo import ZoneInfo

import psycopg
import pytest
from nacl.signing import SigningKey
from sqlalchemy.dialects import registry

from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_signature import SIGNATURE, signature
from kiosk.storage.gathered import gathered
from tests.cli.conftest import Ask
from tests.cli.server import PASSWORD, Server
from tests.clocks import FakeClock
from tests.facilitator.results.tours import LOG, log_of, put, sealed
from tests.house.tree import ROOT

pytestmark = pytest.mark.xdist_group("server")  # one process has the server
TABLES = ("exports", "decks", "sessions")
TAG = "preuve/export.json"
WAITS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~* "
PATIENCE_SECONDS = 60
WRITTEN = re.compile(rb"/CreationDate \(.*?\)|/ID \[.*?\]")
"""What tells in a PDF when it was written."""

type Tour = Mapping[str, Path]
type Content = Mapping[str, list[tuple[Any, ...]]]


def database(url: str) -> str:
    """Its name."""
    return url.rpartition("/tour_")[2].partition("?")[0].join(("tour_", ""))


def content(server: Server, url: str) -> Content:
    """All that a database holds, of either kind."""
    queries = {table: f"SELECT * FROM {table} ORDER BY 1" for table in TABLES}  # noqa: S608
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            return {table: connection.execute(query).fetchall() for table, query in queries.items()}
    return {table: sorted(server.ask(database(url), query)) for table, query in queries.items()}


def merging(exports: Iterable[Path], url: str) -> subprocess.Popen[str]:
    """A merge that goes on in a process of its own."""
    command = [sys.executable, "-m", "kiosk", "merge", *map(str, exports), "--into", url]
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@contextmanager
def held(server: Server, url: str) -> Iterator[Callable[[str], int]]:
    """Every merge stops where its sessions would go among the others, what came before already done. Says which
    process of the server has been stopped in such a query."""
    where = {"host": str(server.folder), "user": "organiser", "password": PASSWORD, "dbname": database(url)}
    with psycopg.connect(**where) as connection:  # type: ignore[arg-type]
        connection.execute("LOCK TABLE sessions IN EXCLUSIVE MODE")

        def stopped(query: str) -> int:
            until = time.monotonic() + PATIENCE_SECONDS
            while not (found := server.ask(database(url), f"{WAITS} '{query}'")):
                assert time.monotonic() < until, f"nothing stopped at {query}"
                time.sleep(0.05)
            return int(found[0][0])

        yield stopped


@pytest.fixture
def url(server: Server) -> str:
    return server.made()


@pytest.mark.parametrize("names", [("one", "two"), ("two", "one"), ("one, later", "one", "copy"), ("copy", "one")])
def test_exports_twice_in_any_order_are_what_sqlite_holds(
    ask: Ask, server: Server, tour: Tour, url: str, tmp_path: Path, names: tuple[str, ...]
) -> None:
    exports, file = [tour[name] for name in names], f"sqlite:///{tmp_path / 'tour.db'}"
    answer = ask("merge", *exports, *exports, "--into", url)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.count("déjà pris") == len(exports)
    ask("merge", *reversed(exports), "--into", file)
    assert content(server, url) == content(server, file)
    assert content(server, url)["sessions"]


def test_what_was_taken_in_is_told_and_a_session_that_was_open_is_over(ask: Ask, tour: Tour, url: str) -> None:
    first, later = tour["one"], tour["one, later"]
    answer = ask("merge", first, later, "--into", url, "--language", "en")
    assert answer.out.splitlines() == [
        f"{first.name}: taken in. Sessions: 5; new: 5; finished since: 0.",
        f"{later.name}: taken in. Sessions: 9; new: 4; finished since: 1.",
        f"{url.replace(quote(PASSWORD, safe=''), '***')}: sessions: 9; kiosks: 1.",
    ]


def test_a_session_that_is_over_stays_so(ask: Ask, server: Server, tour: Tour, url: str) -> None:
    ask("merge", tour["one, later"], "--into", url)
    before = content(server, url)["sessions"]
    assert "new: 0; finished since: 0." in ask("merge", tour["one"], "--into", url, "--language", "en").out
    assert content(server, url)["sessions"] == before


def test_what_was_changed_is_refused_and_nothing_of_it_is_kept(
    ask: Ask, server: Server, tour: Tour, url: str, tmp_path: Path
) -> None:
    spoilt = Path(shutil.copytree(tour["two"], tmp_path / "spoilt"))
    put(spoilt, LOG, log_of(spoilt).replace(b'"seats": ', b'"seats": 1', 1))
    answer = ask("merge", spoilt, tour["one"], "--into", url, "--language", "en")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert answer.err.startswith("spoilt was not taken in: ")
    alone = server.made()
    ask("merge", tour["one"], "--into", alone)
    assert content(server, url) == content(server, alone)


def test_an_export_is_vouched_for_once_it_comes_with_keys(
    ask: Ask, server: Server, tour: Tour, url: str, tmp_path: Path
) -> None:
    export = Path(shutil.copytree(tour["two"], tmp_path / "two"))
    (export / SIGNATURE).write_bytes(signature((export / HASHES).read_bytes(), SigningKey.generate()))
    for keys, vouched in (((), 0), (("--keys", export), 1), ((), 1)):
        assert ask("merge", export, "--into", url, *keys).code == 0
        assert server.ask(database(url), "SELECT vouched FROM exports") == [(vouched,)]


def test_the_report_is_that_of_sqlite_byte_by_byte(
    ask: Ask, tour: Tour, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.cli.report_all.SystemClock", FakeClock)
    for number, place in enumerate((url, f"sqlite:///{tmp_path / 'tour.db'}")):
        ask("merge", *tour.values(), "--into", place)
        for end in ("html", "pdf"):
            assert ask("report", tmp_path / f"{number}.{end}", "--from", place).code == 0
    assert (tmp_path / "0.html").read_bytes() == (tmp_path / "1.html").read_bytes()
    one, other = (WRITTEN.sub(b"", (tmp_path / f"{number}.pdf").read_bytes()) for number in range(2))
    assert one == other


@pytest.mark.parametrize("kind", ["a server", "a file"])
def test_a_report_is_of_one_moment_and_keeps_nobody_from_merging(
    ask: Ask, tour: Tour, url: str, tmp_path: Path, kind: str
) -> None:
    place = url if kind == "a server" else f"sqlite:///{tmp_path / 'tour.db'}"
    ask("merge", tour["one"], "--into", place)
    with gathered(place, made=False) as there:
        with there.at_one_moment() as then:
            assert (then.size(), len(then.exports())) == (5, 1)
            assert ask("merge", tour["one, later"], "--into", place).code == 0
            assert (then.size(), len(then.exports()), len(then.sessions())) == (5, 1, 5)
        assert (there.size(), len(there.exports())) == (9, 2)


def test_the_commands_of_the_page_do_what_it_says(
    ask: Ask, server: Server, tour: Tour, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its views too: they are the sums of what the kiosks counted, and no hindrance to the next evening."""
    (tmp_path / "exports").mkdir()
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "many-kiosks.md").read_text("utf-8").replace("postgresql://organiser@database/tour", url)
    commands = [shlex.split(line) for line in page.split("```")[3].strip().splitlines()]
    create, refresh = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    for evening, query in (("one", create), ("one, later", refresh), ("two", refresh)):
        (tmp_path / "exports" / evening).symlink_to(tour[evening])
        for _, *words in commands:
            given = [sorted(map(str, Path().glob(word))) if word == "exports/*" else [word] for word in words]
            assert ask(*chain(*given)).code == 0
        server.ask(database(url), query)
    assert {file.name for file in tmp_path.iterdir()} == {"exports", "national.html", "days"}
    with gathered(url, made=False) as there:
        plain = Counter[tuple[Any, ...]]()
        for count in there.counts():
            day = count.started_at.astimezone(ZoneInfo("Europe/Paris")).date()
            plain[day, count.deck_id, count.step, count.about, count.measure] += count.value
    assert dict(plain) == {tuple(row): value for *row, value in server.ask(database(url), "SELECT * FROM sums")}


def test_a_merge_that_is_killed_leaves_nothing_of_its_file(ask: Ask, server: Server, tour: Tour, url: str) -> None:
    ask("merge", tour["two"], "--into", url)
    before = content(server, url)
    with held(server, url) as stopped, merging([tour["one"]], url) as process:
        stopped("^INSERT INTO sessions")
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert content(server, url) == before
    assert content(server, url) == before
    assert "new: 5;" in ask("merge", tour["one"], "--into", url, "--language", "en").out


def test_a_server_that_goes_away_is_one_sentence_and_leaves_nothing(
    ask: Ask, server: Server, tour: Tour, url: str
) -> None:
    ask("merge", tour["two"], "--into", url)
    before = content(server, url)
    with held(server, url) as stopped, merging([tour["one"]], url) as process:
        server.ask(database(url), f"SELECT pg_terminate_backend({stopped('^INSERT INTO sessions')})")
        out, err = process.communicate(timeout=PATIENCE_SECONDS)
    assert (process.returncode, out, err.count("\n")) == (2, "", 1)
    assert "PostgreSQL a refusé, ou n’a pas répondu" in err
    assert no_secret(err)
    assert content(server, url) == before


def test_two_merges_at_once_take_each_file_once(ask: Ask, server: Server, tour: Tour, url: str) -> None:
    exports = list(tour.values())
    ask("merge", exports[0], "--into", url)
    rest = exports[1:]
    with merging(rest, url) as one, merging(reversed(rest), url) as two:
        with held(server, url) as stopped:
            stopped("^INSERT INTO sessions")
            stopped("pg_advisory_xact_lock")
        told = [process.communicate(timeout=PATIENCE_SECONDS) for process in (one, two)]
    assert [(process.returncode, err) for process, (_, err) in zip((one, two), told, strict=True)] == [(0, "")] * 2
    both = "".join(out for out, _ in told)
    assert (both.count(": pris."), both.count(": déjà pris")) == (len(rest), len(rest))
    alone = server.made()
    ask("merge", *exports, "--into", alone)
    assert content(server, url) == content(server, alone)


def no_secret(told: str) -> bool:
    """Whether neither the password nor a piece of it is told, as it is or as a URL writes it."""
    return not any(piece in told for piece in (*re.findall(r"\w{4,}", PASSWORD), quote(PASSWORD), "Traceback"))


FAILING: Mapping[str, tuple[Callable[[Server], str], str]] = {
    "nobody there": (lambda server: server.url("tour", folder=server.folder / "none"), "No such file"),
    "refused": (lambda _: f"postgresql://a:{quote(PASSWORD)}@127.0.0.1:1/tour", "Connection refused"),
    "another password": (lambda server: server.url("postgres", PASSWORD[1:]), "password authentication failed"),
    "no database": (lambda server: server.url("nowhere"), 'database "nowhere" does not exist'),
    "an unknown setting": (lambda server: f"{server.url('postgres')}&colour=red", "colour"),
    "an @ as it is": (lambda _: f"postgresql://a:{PASSWORD}@b@host/tour", "neither a SQLite file"),
    "no computer": (lambda _: f"postgresql://a:{PASSWORD.rpartition('@')[2]}", "neither a SQLite file"),
}


@pytest.mark.parametrize("failing", FAILING)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_server_that_fails_is_one_sentence_without_the_password(
    ask: Ask, server: Server, tour: Tour, tmp_path: Path, failing: str, language: str
) -> None:
    place, reason = FAILING[failing]
    for words in (("merge", tour["one"], "--into"), ("report", tmp_path / "rapport.html", "--from")):
        answer = ask(*words, place(server), "--language", language)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert re.search({"fr": "écrivez|n’a pas répondu", "en": "write|did not answer"}[language], answer.err)
        assert reason in answer.err or language == "fr"
        assert no_secret(answer.err)
    assert not (tmp_path / "rapport.html").exists()


@pytest.mark.parametrize("lacking", ["psycopg", "sqlalchemy.dialects.postgresql"])
def test_what_is_lacking_is_said_with_what_to_install(
    ask: Ask, tour: Tour, url: str, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    for name in [name for name in sys.modules if name.startswith(lacking)]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, lacking, None)
    monkeypatch.setattr(registry, "impls", {})
    answer = ask("merge", tour["one"], "--into", url)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "pip install 'psycopg[binary]'" in answer.err
    assert no_secret(answer.err)


def test_what_holds_something_else_is_left_as_it_is(ask: Ask, server: Server, tour: Tour, url: str) -> None:
    server.ask(database(url), "CREATE TABLE letters (text TEXT)")
    answer = ask("merge", tour["one"], "--into", url, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "holds something else" in answer.err
    assert server.ask(database(url), "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [("letters",)]


def test_nothing_gathered_is_no_report(ask: Ask, server: Server, url: str, tmp_path: Path) -> None:
    answer = ask("report", tmp_path / "rapport.html", "--from", url)
    assert (answer.code, answer.out) == (2, "")
    assert "kiosk merge" in answer.err
    assert not server.ask(database(url), "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")


def grown(export: Path, folder: Path, sessions: int) -> Path:
    """An export with so many sessions, each played to its result."""
    shutil.copytree(export, folder)
    lines = [line for line in log_of(folder).decode().splitlines() if '"outcome": "result"' in line]
    ids = [json.loads(line)["session"] for line in lines]
    told = (
        lines[number % len(lines)].replace(ids[number % len(lines)], UUID(int=number).hex) for number in range(sessions)
    )
    put(folder, LOG, "".join(f"{line}\n" for line in told).encode())
    tag = json.loads((folder / TAG).read_text("utf-8"))
    (folder / TAG).write_text(json.dumps(tag | {"sessions": sessions, "last": sessions}), "utf-8")
    return sealed(folder)


def test_ten_thousand_sessions_take_seconds(ask: Ask, tour: Tour, url: str, tmp_path: Path) -> None:
    large, spent = grown(tour["one"], tmp_path / "large", 10_000), []
    for told in ("Sessions: 10000; new: 10000;", "taken in before"):
        begun = time.process_time()
        assert told in ask("merge", large, "--into", url, "--language", "en").out
        spent.append(time.process_time() - begun)
    assert spent[0] < 3
    assert spent[1] < 0.3
