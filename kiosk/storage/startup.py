"""Opens the database: the file as found, else its newest good backup, else a fresh one; without a disk, memory."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from kiosk.host.kernel import serial_of
from kiosk.host.paths import updates_dir
from kiosk.storage import changes, database_files, queries
from kiosk.storage.connection import driver, named_refusals, open_writer
from kiosk.storage.editions import first, renamed
from kiosk.storage.errors import Damaged, DiskRefused, NewerDatabase, StorageError
from kiosk.storage.inspection import inspect
from kiosk.storage.kept_settings import named, put
from kiosk.storage.ledger import noted
from kiosk.storage.migrations import MIGRATIONS, Migration, migrate
from kiosk.storage.records import EPOCH, Notice, ResultRow, StoredSession, VisitorText, hour, milliseconds
from kiosk.storage.seals import again, settings_in
from kiosk.storage.store import Store
from kiosk.storage.visitor_texts import with_texts
from kiosk.storage.writer import Writer

DATABASE = "kiosk.db"
BACKUPS = "backups"


def open_store(path: Path, clock: Callable[[], datetime]) -> Store:
    """The store in this folder, which is made if need be; the clock gives aware dates.

    A damaged database is set aside and its newest good backup takes its place. A full disk under a sound database
    is waited for; where no database can be opened for writing, the store keeps everything in memory until it is
    closed. A database of a newer kiosk gives way to the newest backup that can be opened where the system chooses which
    version starts. `Store.notices` tells. Raises NewerDatabase and nothing else.
    """
    notices: list[Notice] = []
    try:
        with named_refusals():
            writer = Writer(_open_folder(path, clock, notices), path / DATABASE)
            _mend_settings(writer, path, notices)
    except (DiskRefused, Damaged):
        writer = Writer(_open_in_memory(), None)
    writer.write(named(secrets.token_hex(6), serial_of(path)))
    writer.write(first(milliseconds(hour(clock()))))
    if not writer.takes_a_write():
        notices.append(Notice("not_saving", path / DATABASE))
    store = Store(writer, clock, path / BACKUPS, notices)
    with suppress(StorageError):
        store.editions.finish_erasing()
    return store


def open_nowhere(clock: Callable[[], datetime]) -> Store:
    """A store of its own on no disk: what it holds is gone once it is closed."""
    writer = Writer(_open_in_memory(), None)
    writer.write(first(milliseconds(hour(clock()))))
    return Store(writer, clock, Path(BACKUPS), ())


def kept_in(folder: Path, name: str) -> str | None:
    """A setting of a store that is not opened: as its file has it, else the newest of its backups in which it is whole.
    Neither is written."""
    return again(name, (folder / DATABASE, *database_files.newest_first(folder / BACKUPS)))


def _open_folder(folder: Path, clock: Callable[[], datetime], notices: list[Notice]) -> Engine:
    folder.mkdir(parents=True, exist_ok=True)
    database_files.forget_parts(folder / BACKUPS)
    database = folder / DATABASE
    return _open_found(database, clock, notices) or _open_backup(database, clock, notices)


def _open_found(database: Path, clock: Callable[[], datetime], notices: list[Notice]) -> Engine | None:
    """The file as found; None where there is none, or none any more. Raises NewerDatabase."""
    if not database.exists():
        database_files.set_aside(database, clock())  # side files left without their database would spoil the next one
        return None
    try:
        return _open_file(database, clock, inspect(database))
    except Damaged:
        notices.append(Notice("damaged_set_aside", database_files.set_aside(database, clock())))
    except NewerDatabase:
        if updates_dir() is None or database_files.newest_good_backup(database.with_name(BACKUPS)) is None:
            raise
        notices.append(Notice("newer_set_aside", database_files.set_aside(database, clock(), "newer")))
    return None


def _open_backup(database: Path, clock: Callable[[], datetime], notices: list[Notice]) -> Engine:
    """The newest good backup in the place of the file, else a fresh one."""
    backup = database_files.newest_good_backup(database.with_name(BACKUPS))
    if backup is None:
        _make_fresh(database)
        return _open_file(database, clock, ())
    database_files.restore(backup, database)
    notices.append(Notice("backup_restored", backup))
    return _open_file(database, clock, inspect(database))


def _make_fresh(database: Path) -> None:
    """A database with nothing in it, which is whole as soon as it has its name: SQLite would begin with an empty file,
    and after a cut that is damage. Raises `DiskRefused` or `Damaged`."""
    engine = _open_in_memory()
    try:
        with engine.connect() as connection:
            database_files.write_copy(driver(connection), database)
    finally:
        engine.dispose()


def _mend_settings(writer: Writer, folder: Path, notices: list[Notice]) -> None:
    """Those that a worn disk changed are taken from the newest copy; from a database that was just set aside, all that
    are whole in it."""
    aside = next((notice.file for notice in notices if notice.code == "damaged_set_aside"), None)
    for name, value in (settings_in(aside) if aside else {}).items():
        if value is not None:
            writer.write(put(name, value))
    broken = [name for name, value in settings_in(folder / DATABASE).items() if value is None]
    mended = {name: again(name, database_files.newest_first(folder / BACKUPS)) for name in broken}
    for name, value in mended.items():
        writer.write(put(name, value))
    if broken:
        notices.append(Notice("settings_lost" if None in mended.values() else "settings_mended", folder / DATABASE))


def _open_file(database: Path, clock: Callable[[], datetime], steps: tuple[Migration, ...]) -> Engine:
    engine = open_writer(database)
    try:
        with named_refusals(), engine.connect() as connection:

            def back_up() -> None:
                target = database_files.next_backup(database.with_name(BACKUPS), clock())
                database_files.make_folder(target.parent)
                database_files.write_copy(driver(connection), target)

            migrate(connection, steps, back_up)
            _rehearse(connection)
    except (DiskRefused, Damaged):
        engine.dispose()
        raise
    return engine


def _rehearse(connection: Connection) -> None:
    """Writes a whole session and takes it back. A read-only file refuses here, and damage that the check of the pages
    does not see shows; a full disk would only refuse at COMMIT, and is waited for."""
    nobody = StoredSession("", "", "", "", 0, started_at=EPOCH, last_event_at=EPOCH)
    nothing = VisitorText("", "", "", "", "", "", "", "", EPOCH)
    with connection.begin() as transaction:
        for change in (
            changes.keep_deck("", "", b""),
            changes.start_session(nobody),
            with_texts(changes.append_events("", 0, [""], 0), "", [nothing], []),
            changes.finish_session("", "left", "", [ResultRow("", "", "", 0)], ""),
            put("", ""),
            noted("", 0, "", "", ""),
            renamed(""),
        ):
            change.apply(connection)
        queries.last_session()(connection)
        transaction.rollback()


def _open_in_memory() -> Engine:
    engine = open_writer(None)
    with engine.connect() as connection:
        migrate(connection, MIGRATIONS, lambda: None)
    return engine
