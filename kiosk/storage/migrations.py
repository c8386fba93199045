"""How a database file becomes today's: named steps in order, each in one transaction, each after a backup.

A step that has shipped is never edited. The names a file has been through are its version.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from kiosk.storage.errors import Damaged, NewerDatabase
from kiosk.storage.seals import seal_of

type Migration = Callable[[Connection], None]


def sessions_and_events(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)")
    connection.exec_driver_sql(
        "CREATE TABLE decks (sha256 TEXT NOT NULL PRIMARY KEY, deck_id TEXT NOT NULL, content BLOB NOT NULL)"
    )
    connection.exec_driver_sql(
        "CREATE TABLE sessions (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
        " deck_id TEXT NOT NULL, deck_sha256 TEXT NOT NULL REFERENCES decks (sha256), length TEXT NOT NULL,"
        " seats INTEGER NOT NULL, started_at INTEGER NOT NULL, last_event_at INTEGER NOT NULL,"
        " outcome TEXT, digest TEXT)"
    )
    connection.exec_driver_sql(
        "CREATE TABLE events (session_id TEXT NOT NULL REFERENCES sessions (id), number INTEGER NOT NULL,"
        " payload TEXT NOT NULL, PRIMARY KEY (session_id, number)) WITHOUT ROWID"
    )


def anonymous_counts(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE counts (number INTEGER NOT NULL PRIMARY KEY, session_id TEXT NOT NULL REFERENCES sessions (id),"
        " step TEXT NOT NULL, about TEXT NOT NULL, measure TEXT NOT NULL, value INTEGER NOT NULL)"
    )
    connection.exec_driver_sql("CREATE INDEX counts_by_question ON counts (step, about)")
    connection.exec_driver_sql("CREATE INDEX counts_by_session ON counts (session_id)")


def visitors_texts(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE texts (number INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " session_id TEXT NOT NULL REFERENCES sessions (id), deck_id TEXT NOT NULL, step TEXT NOT NULL,"
        " text TEXT NOT NULL, sign TEXT NOT NULL, language TEXT NOT NULL, label TEXT NOT NULL, hour INTEGER NOT NULL,"
        " status TEXT NOT NULL, UNIQUE (session_id, step))"
    )


def settings_and_ledger(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
    connection.exec_driver_sql(
        "CREATE TABLE ledger (number INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, minute INTEGER NOT NULL,"
        " action TEXT NOT NULL, about TEXT NOT NULL, result TEXT NOT NULL, hash TEXT NOT NULL)"
    )
    for name, refused in (
        ("ledger_never_changes", "UPDATE ON ledger"),
        ("ledger_never_shrinks", "DELETE ON ledger"),
        ("ledger_only_grows", "INSERT ON ledger WHEN NEW.number <= (SELECT max(number) FROM ledger)"),
    ):
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {refused} BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END"
        )


def languages_and_whole_hours(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE sessions ADD COLUMN language TEXT NOT NULL DEFAULT 'fr'")
    connection.exec_driver_sql("ALTER TABLE sessions ADD COLUMN left_at TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("UPDATE sessions SET started_at = started_at - started_at % 3600000")
    connection.exec_driver_sql(
        "UPDATE sessions SET last_event_at = last_event_at - last_event_at % 3600000 WHERE outcome IS NOT NULL"
    )


def editions(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE editions (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, opened INTEGER NOT NULL,"
        " sealed INTEGER, figures TEXT NOT NULL, sha256 TEXT NOT NULL)"
    )


def totals_and_indexes(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE totals (deck_id TEXT NOT NULL, step TEXT NOT NULL, about TEXT NOT NULL, measure TEXT NOT NULL,"
        " value INTEGER NOT NULL, PRIMARY KEY (deck_id, step, about, measure)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        "INSERT INTO totals SELECT deck_id, step, about, measure, sum(value) FROM counts"
        " JOIN sessions ON sessions.id = session_id WHERE outcome = 'result' GROUP BY deck_id, step, about, measure"
    )
    connection.exec_driver_sql("DROP INDEX counts_by_question")
    connection.exec_driver_sql("CREATE INDEX sessions_by_hour ON sessions (started_at, deck_id)")
    connection.exec_driver_sql("CREATE INDEX sessions_by_deck ON sessions (deck_id) WHERE outcome IS NOT NULL")


def sealed_settings(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE settings ADD COLUMN seal TEXT NOT NULL DEFAULT ''")
    for name, value in connection.exec_driver_sql("SELECT name, value FROM settings").fetchall():
        connection.exec_driver_sql("UPDATE settings SET seal = ? WHERE name = ?", (seal_of(name, value), name))


MIGRATIONS: tuple[Migration, ...] = (
    sessions_and_events,
    anonymous_counts,
    visitors_texts,
    settings_and_ledger,
    languages_and_whole_hours,
    editions,
    totals_and_indexes,
    sealed_settings,
)


def outstanding(file: str, applied: Sequence[str]) -> tuple[Migration, ...]:
    """The migrations a file still needs. Raises `NewerDatabase`, or `Damaged` for a history that is not ours."""
    known = [migration.__name__ for migration in MIGRATIONS]
    if list(applied) == known[: len(applied)]:
        return MIGRATIONS[len(applied) :]
    if list(applied[: len(known)]) == known:
        raise NewerDatabase(file, len(applied), len(known))
    raise Damaged(f"{file} has the history {', '.join(map(str, applied))}, this kiosk knows {', '.join(known)}")


def migrate(connection: Connection, steps: Sequence[Migration], back_up: Callable[[], None]) -> None:
    """Runs these steps, the last ones of MIGRATIONS; `back_up` first, unless the file is new."""
    first = len(MIGRATIONS) - len(steps) + 1
    for number, step in enumerate(steps, first):
        if first > 1:
            back_up()
        with connection.begin():
            step(connection)
            connection.exec_driver_sql("INSERT INTO migrations VALUES (?, ?)", (number, step.__name__))
