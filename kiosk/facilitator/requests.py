"""How the kiosk, which may change nothing of its machine, asks the system for something: a request in a folder of its
own, an answer where only the system writes."""

import json
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar, Protocol

from kiosk.decks.files import RefusedFileError, read_bytes
from kiosk.host.durable import write_durably

ANSWER = "answer.json"
IDENTITY = re.compile(r"[0-9a-f]{16}")
LONGEST = 1000
"""Bytes of a request or an answer, at most."""


class Identified(Protocol):
    """A request, or the answer to the one with this id: a data class."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str: ...


class NoRequest(ValueError):
    """What lies in the place of a request is none."""


def new_id() -> str:
    """By which a request is known."""
    return secrets.token_hex(8)


def tell(folder: Path, name: str, told: Identified) -> None:
    """Write a request or an answer. Raises OSError."""
    write_durably(folder / name, json.dumps(asdict(told)).encode())


def taken[R: Identified](run: Path, name: str, form: Callable[..., R]) -> R:
    """The kiosk's request, read once, and gone. The folder is the kiosk's: nothing in it is believed, and the fields of
    what is returned can be of any kind but for its id. Raises NoRequest."""
    try:
        request = form(**json.loads(read_bytes(run / name, name, LONGEST)))
    except (RefusedFileError, ValueError, TypeError, RecursionError) as error:
        raise NoRequest(name) from error
    finally:
        with suppress(OSError):
            (run / name).unlink()
    if not IDENTITY.fullmatch(str(request.id)):
        raise NoRequest(name)
    return request


def answered[A: Identified](folder: Path, request: str, form: Callable[..., A]) -> A | None:
    """What the system answered to the request with this id; None as long as it did not."""
    try:
        answer = form(**json.loads((folder / ANSWER).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None
    return answer if answer.id == request else None
