"""An old file becomes today's with everything in it; a newer one is left alone."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Inspector, create_engine, inspect
from sqlalchemy.engine.interfaces import ReflectedColumn

from kiosk.storage import NewerDatabase, Notice, ResultRow, open_store
from kiosk.storage.migrations import MIGRATIONS
from kiosk.storage.sql_tables import METADATA
from tests.clocks import FakeClock
from tests.storage.sample import CONTENT, SHA256, begin, payloads, play
from tests.stored import sessions

VERSION_1 = f"""
CREATE TABLE migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE decks (sha256 TEXT NOT NULL PRIMARY KEY, deck_id TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE sessions (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
  deck_id TEXT NOT NULL, deck_sha256 TEXT NOT NULL REFERENCES decks (sha256), length TEXT NOT NULL,
  seats INTEGER NOT NULL, started_at INTEGER NOT NULL, last_event_at INTEGER NOT NULL, outcome TEXT, digest TEXT);
CREATE TABLE events (session_id TEXT NOT NULL REFERENCES sessions (id), number INTEGER NOT NULL,
  payload TEXT NOT NULL, PRIMARY KEY (session_id, number)) WITHOUT ROWID;
INSERT INTO migrations VALUES (1, 'sessions_and_events');
INSERT INTO decks VALUES ('{SHA256}', 'portraits', CAST('{CONTENT.decode()}' AS BLOB));
INSERT INTO sessions VALUES (7, 'old', 'portraits', '{SHA256}', 'short', 2, 1780000000000, 1780000001500, NULL, NULL);
INSERT INTO events VALUES ('old', 0, '{payloads(1)[0]}');
"""  # noqa: S608 (our own constants)

BEFORE_TOTALS = """
DROP TABLE totals;
DROP INDEX sessions_by_hour;
DROP INDEX sessions_by_deck;
CREATE INDEX counts_by_question ON counts (step, about);
ALTER TABLE settings DROP COLUMN seal;
DELETE FROM migrations WHERE name IN ('totals_and_indexes', 'sealed_settings');
"""


def run(database: Path, script: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)


def ask(database: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(question).fetchall()


def test_an_old_file_becomes_todays(tmp_path: Path, clock: FakeClock) -> None:
    run(tmp_path / "kiosk.db", VERSION_1)
    store = open_store(tmp_path, clock.now)
    assert store.notices == ()
    assert store.sessions.events("old") == payloads(1)
    assert store.decks.content(SHA256) == CONTENT
    store.sessions.append("old", 1, ["new"])
    store.sessions.finish("old", "result", "d", [ResultRow("after", "c1", "yes", 1)])
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 1}
    store.close()
    names = [(number, step.__name__) for number, step in enumerate(MIGRATIONS, 1)]
    assert ask(tmp_path / "kiosk.db", "SELECT number, name FROM migrations") == names


def test_totals_of_an_old_file_are_those_of_its_sessions(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, clock.now)
    for name in ("s1", "s2"):
        play(store, name)
    begin(store, "s3")
    store.sessions.finish("s3", "left", "d", [ResultRow("after", "c1", "yes", 50)])
    store.close()
    run(tmp_path / "kiosk.db", BEFORE_TOTALS)
    store = open_store(tmp_path, clock.now)
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 4}
    play(store, "s4")
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 6}
    store.close()
    assert ask(tmp_path / "kiosk.db", "SELECT count(*) FROM totals") == [(2,)]


def test_settings_of_an_old_file_get_their_seals(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, clock.now)
    store.settings.set("volume", "été")
    store.close()
    run(tmp_path / "kiosk.db", BEFORE_TOTALS)
    store = open_store(tmp_path, clock.now)
    assert (store.settings.get("volume"), store.notices) == ("été", ())
    store.close()


@pytest.mark.parametrize("over", [False, True])
def test_an_old_session_loses_its_minutes_once_it_is_over(tmp_path: Path, clock: FakeClock, over: bool) -> None:
    run(tmp_path / "kiosk.db", VERSION_1)
    if over:
        run(tmp_path / "kiosk.db", "UPDATE sessions SET outcome = 'left'")
    store = open_store(tmp_path, clock.now)
    found = store.sessions.get("old")
    store.close()
    eight = datetime(2026, 5, 28, 20, tzinfo=UTC)
    last = eight if over else eight + timedelta(minutes=26, seconds=41, milliseconds=500)
    assert (found.started_at, found.last_event_at) == (eight, last)
    assert (found.number, found.language, found.left_at) == (7, "fr", "")


def test_a_backup_is_made_before_each_migration(tmp_path: Path, clock: FakeClock) -> None:
    run(tmp_path / "kiosk.db", VERSION_1)
    open_store(tmp_path, clock.now).close()
    backups = sorted((tmp_path / "backups").iterdir())
    assert len(backups) == len(MIGRATIONS) - 1
    assert backups[0].name == "kiosk-000001-20260601T100000Z.db"
    assert ask(backups[0], "SELECT name FROM migrations") == [("sessions_and_events",)]
    assert ask(backups[0], "SELECT payload FROM events") == [(payloads(1)[0],)]


def test_opening_again_migrates_nothing(tmp_path: Path, clock: FakeClock) -> None:
    for _ in range(2):
        open_store(tmp_path, clock.now).close()
    assert not (tmp_path / "backups").exists()


def test_a_backup_of_an_older_kiosk_is_migrated_when_restored(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "backups").mkdir()
    backup = tmp_path / "backups" / "kiosk-000004-20260101T000000Z.db"
    run(backup, VERSION_1)
    (tmp_path / "kiosk.db").write_bytes(b"no database" * 500)
    store = open_store(tmp_path, clock.now)
    assert store.notices[1:] == (Notice("backup_restored", backup),)
    begin(store, "s1")
    assert [session.id for session in sessions(store)] == ["old", "s1"]
    store.close()


def test_a_newer_database_is_refused_and_untouched(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, clock.now)
    begin(store, "s1", events=2)
    store.backups.make()
    store.close()
    database = tmp_path / "kiosk.db"
    known = len(MIGRATIONS)
    of_next_year(database)
    before = database.read_bytes()
    with pytest.raises(NewerDatabase, match=rf"kiosk\.db was .* newer kiosk: its version is {known + 1}, .* {known}\."):
        open_store(tmp_path, clock.now)
    assert database.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["backups", "kiosk.db"]


def of_next_year(database: Path) -> None:
    """A database, or a backup, as a later kiosk would leave it."""
    run(database, f"INSERT INTO migrations VALUES ({len(MIGRATIONS) + 1}, 'of_next_year')")  # noqa: S608 (our own number)


def test_where_the_system_chooses_the_version_a_newer_database_gives_way_to_a_backup(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path, clock.now)
    begin(store, "s1")
    before_migration = store.backups.make()
    begin(store, "s2")
    of_next_year(store.backups.make())
    store.close()
    of_next_year(tmp_path / "kiosk.db")
    monkeypatch.setenv("KIOSK_UPDATES", str(tmp_path / "updates"))
    store = open_store(tmp_path, clock.now)
    assert [session.id for session in sessions(store)] == ["s1"]
    aside, restored = store.notices
    store.close()
    assert (aside.code, restored) == ("newer_set_aside", Notice("backup_restored", before_migration))
    assert len(ask(aside.file, "SELECT id FROM sessions")) == 2


def test_without_a_backup_that_can_be_read_a_newer_database_stays_there_too(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path, clock.now)
    of_next_year(store.backups.make())
    store.close()
    of_next_year(tmp_path / "kiosk.db")
    monkeypatch.setenv("KIOSK_UPDATES", str(tmp_path / "updates"))
    with pytest.raises(NewerDatabase):
        open_store(tmp_path, clock.now)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["backups", "kiosk.db"]


def test_a_history_that_is_not_ours_is_set_aside(tmp_path: Path, clock: FakeClock) -> None:
    open_store(tmp_path, clock.now).close()
    run(tmp_path / "kiosk.db", "UPDATE migrations SET name = 'of_somebody_else' WHERE number = 1")
    store = open_store(tmp_path, clock.now)
    assert [notice.code for notice in store.notices] == ["damaged_set_aside"]
    store.close()


def test_the_migrations_make_what_the_models_say(tmp_path: Path, clock: FakeClock) -> None:
    open_store(tmp_path, clock.now).close()
    ours = create_engine(f"sqlite:///{tmp_path / 'kiosk.db'}")
    models = create_engine(f"sqlite:///{tmp_path / 'models.db'}")
    METADATA.create_all(models)
    found, wanted = inspect(ours), inspect(models)
    assert sorted(found.get_table_names()) == sorted(wanted.get_table_names())
    for table in wanted.get_table_names():
        assert [shape(column) for column in found.get_columns(table)] == [
            shape(column) for column in wanted.get_columns(table)
        ]
        assert found.get_pk_constraint(table) == wanted.get_pk_constraint(table)
        assert found.get_foreign_keys(table) == wanted.get_foreign_keys(table)
        assert found.get_unique_constraints(table) == wanted.get_unique_constraints(table)
        assert indexes(found, table) == indexes(wanted, table)
    ours.dispose()
    models.dispose()


def indexes(file: Inspector, table: str) -> list[tuple[str | None, list[str | None], str]]:
    return [
        (index["name"], index["column_names"], str(index.get("dialect_options", {}).get("sqlite_where")))
        for index in file.get_indexes(table)
    ]


def shape(column: ReflectedColumn) -> tuple[str, str, bool]:
    return column["name"], str(column["type"]), column["nullable"]
