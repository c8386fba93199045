"""A store of very many sessions, always the same one: for the benchmark and for measuring."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

DAYS = 14
"""Over how many days the copies are spread."""
STEPS = (
    "CREATE TEMP TABLE copies AS SELECT id AS old, copy_id(id, copy) AS id, copy FROM sessions, numbers"
    " WHERE outcome IS NOT NULL ORDER BY copy, sessions.number LIMIT ?",
    "CREATE UNIQUE INDEX temp.copies_by_id ON copies (id)",
    "INSERT INTO sessions (id, deck_id, deck_sha256, length, seats, started_at, last_event_at, outcome, digest,"
    " language, left_at) SELECT copies.id, deck_id, deck_sha256, length, seats, started_at + later, last_event_at +"
    " later, outcome, digest, language, left_at FROM copies JOIN sessions ON sessions.id = old JOIN numbers USING"
    " (copy) ORDER BY copies.rowid",
    "INSERT INTO events SELECT copies.id, number, payload FROM copies JOIN events ON session_id = old"
    " ORDER BY copies.id, number",
    "INSERT INTO counts (session_id, step, about, measure, value) SELECT copies.id, step, about, measure, value"
    " FROM copies JOIN counts ON session_id = old ORDER BY copies.rowid, number",
    "INSERT INTO totals SELECT deck_id, step, about, measure, sum(value) FROM copies JOIN counts ON session_id = old"
    " JOIN sessions ON sessions.id = old WHERE outcome = 'result' GROUP BY deck_id, step, about, measure"
    " ON CONFLICT DO UPDATE SET value = value + excluded.value",
)


def enlarge(database: Path, sessions: int) -> None:
    """Copies the sessions that are over in a database, with their events and counts, again and again until there are so
    many in all; it must hold at least one, and no store may have it open. Texts are not copied."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.create_function("copy_id", 2, _copy_id, deterministic=True)
        connection.execute("PRAGMA cache_size = -200000")
        stored, over = connection.execute("SELECT count(*), count(outcome) FROM sessions").fetchone()
        connection.execute("CREATE TEMP TABLE numbers (copy INTEGER PRIMARY KEY, later INTEGER)")
        copies = ((copy, copy % DAYS * 86_400_000) for copy in range(stored, stored + (sessions - stored) // over + 1))
        connection.executemany("INSERT INTO numbers VALUES (?, ?)", copies)
        for step in STEPS:
            connection.execute(step, (sessions - stored,) if "?" in step else ())


def _copy_id(session_id: str, copy: int) -> str:
    return sha256(f"{session_id} {copy}".encode()).hexdigest()[:32]
