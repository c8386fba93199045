"""The log of this machine: plain text, in the data folder, never more than six megabytes, no visitor's words in it."""

import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "kiosk.log"
MAX_BYTES = 1_000_000
OLD_FILES = 5


@contextmanager
def log_to(folder: Path) -> Iterator[Path | None]:
    """Send what the loggers under `kiosk` say (INFO and above) to a rotating file in `folder`, dated in UTC.

    Yields the file, or None when the folder cannot be written: the log then goes to standard error.
    """
    logger = logging.getLogger("kiosk")
    path = folder / FILE_NAME
    handler, written = _handler(path)
    handler.setFormatter(_formatter())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    if not written:
        logger.warning("The log cannot be written to %s: it goes to standard error.", path)
    try:
        yield path if written else None
    finally:
        logger.removeHandler(handler)
        handler.close()


def empty_logs(folder: Path) -> None:
    """Nothing that was logged before is left; whoever logs goes on. A file that refuses stays as it is."""
    for path in folder.glob(f"{FILE_NAME}*"):
        with suppress(OSError):
            os.truncate(path, 0)


def _handler(path: Path) -> tuple[logging.Handler, bool]:
    try:
        return RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=OLD_FILES, encoding="utf-8"), True
    except OSError:
        return logging.StreamHandler(sys.stderr), False


def _formatter() -> logging.Formatter:
    formatter = logging.Formatter("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    return formatter
