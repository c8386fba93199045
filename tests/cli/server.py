"""A server of PostgreSQL of our own: in a folder, reached by a socket in it, under a user who is not root."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

USER, PASSWORD = "organiser", "un mot@de/passe: très secret"
NOBODY = "nobody"
SETTINGS = {"listen_addresses": "", "fsync": "off", "unix_socket_permissions": "0777"}
"""No port, and nothing that has to outlive the machine."""


def _program(name: str) -> str:
    """On PATH, or where Debian keeps that of each version."""
    found = shutil.which(name) or max(map(str, Path("/usr/lib/postgresql").glob(f"*/bin/{name}")), default="")
    return found or pytest.skip(f"PostgreSQL is not installed: there is no {name}")


class Server:
    """``folder`` holds its socket; a database that it makes has a number of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._numbers = folder, count(1)

    def url(self, database: str, password: str = PASSWORD, folder: Path | None = None) -> str:
        """Of a database that may be there or not."""
        return f"postgresql://{USER}:{quote(password, safe='')}@/{database}?host={folder or self.folder}"

    def made(self) -> str:
        """The URL of a new database."""
        name = f"tour_{next(self._numbers)}"
        self.ask("postgres", f"CREATE DATABASE {name}")
        return self.url(name)

    def ask(self, database: str, query: str) -> list[tuple[Any, ...]]:
        """What a database answers."""
        where = {"host": str(self.folder), "user": USER, "password": PASSWORD, "dbname": database}
        with psycopg.connect(**where, autocommit=True) as connection:  # type: ignore[arg-type]
            found = connection.execute(query.encode())
            return found.fetchall() if found.description else []


@contextmanager
def serving() -> Iterator[Server]:
    """A server while it is needed. Its texts are ordered as French readers do, which the results are not."""
    with TemporaryDirectory(prefix="pg-") as name:
        folder = Path(name)
        (folder / "password").write_text(PASSWORD, "utf-8")
        as_other: dict[str, Any] = {}
        if os.geteuid() == 0:
            for path in (folder, folder / "password"):
                shutil.chown(path, NOBODY)
            as_other = {"user": NOBODY, "group": Path(name).group(), "extra_groups": []}
        data = folder / "data"

        def run(program: str, *arguments: object) -> None:
            command = [_program(program), *map(str, arguments)]
            subprocess.run(command, check=True, capture_output=True, cwd=folder, **as_other)

        locale = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=fr")
        asked = ("--auth=scram-sha-256", f"--username={USER}", f"--pwfile={folder / 'password'}", "--no-sync")
        run("initdb", "--pgdata", data, *locale, *asked)
        options = " ".join(f"-c {key}='{value}'" for key, value in SETTINGS.items())
        run("pg_ctl", "start", "--wait", "--pgdata", data, "-l", folder / "log", "-o", f"{options} -k '{folder}'")
        try:
            yield Server(folder)
        finally:
            run("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata", data)
