"""Nothing is kept that was not reviewed: the tables and columns of a real file against the list of their reasons."""

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

from kiosk.storage import Store
from tests.storage.sample import play

REVIEWED = tomllib.loads(Path(__file__).with_name("privacy_schema.toml").read_text(encoding="utf-8"))


def columns(database: Path) -> dict[str, list[str]]:
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    with closing(sqlite3.connect(database)) as connection:
        return {
            table: [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            for (table,) in connection.execute(tables).fetchall()
        }


def test_every_column_was_reviewed_and_every_reviewed_column_is_there(store: Store, tmp_path: Path) -> None:
    play(store, "s1")
    assert columns(tmp_path / "data" / "kiosk.db") == {table: list(reasons) for table, reasons in REVIEWED.items()}


def test_each_has_a_reason() -> None:
    assert [reason for reasons in REVIEWED.values() for reason in reasons.values() if len(reason) < 8] == []
