"""The system's side of an update, with rights over the versions and none of the kiosk's: one request, one answer."""

import json
import re
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from kiosk.facilitator.updates.handover import ANSWER, REQUEST, UpdateAnswer, UpdateRequest
from kiosk.facilitator.updates.installing import Tested, install
from kiosk.facilitator.updates.update_told import LONGEST, UpdateRefused, opened
from kiosk.facilitator.updates.versions import Versions
from kiosk.host.durable import write_durably

STICK = re.compile(r"\w{1,40}", re.ASCII)
IDENTITY = re.compile(r"[0-9a-f]{16}")


class NoRequest(ValueError):
    """What lies in the place of a request is none."""


def serve(run: Path, sticks: Path, versions: Versions, trusted: str | None, tested: Tested) -> UpdateAnswer:
    """Take the request from the kiosk's folder, do what it asks with a stick mounted below ``sticks``, and answer where
    the versions are. Raises NoRequest; OSError when the answer cannot be written."""
    request = _taken(run)
    try:
        update = install(versions, sticks / request.stick, trusted, tested, request.older is True)
        answer = UpdateAnswer(request.id, update.version)
    except UpdateRefused as refused:
        answer = UpdateAnswer(request.id, why=refused.why)
    write_durably(versions.folder / ANSWER, json.dumps(asdict(answer)).encode())
    return answer


def _taken(run: Path) -> UpdateRequest:
    """Read once, and gone. The folder is the kiosk's: nothing in it is believed."""
    try:
        with opened(run, REQUEST) as file:
            request = UpdateRequest(**json.loads(file.read(LONGEST)))
    except (OSError, UpdateRefused, ValueError, TypeError, RecursionError) as error:
        raise NoRequest(REQUEST) from error
    finally:
        with suppress(OSError):
            (run / REQUEST).unlink()
    if not STICK.fullmatch(str(request.stick)) or not IDENTITY.fullmatch(str(request.id)):
        raise NoRequest(REQUEST)
    return request
