"""The system's side of an update, with rights over the versions and none of the kiosk's: one request, one answer."""

import re
from pathlib import Path

from kiosk.facilitator.requests import ANSWER, NoRequest, taken, tell
from kiosk.facilitator.updates.handover import REQUEST, UpdateAnswer, UpdateRequest
from kiosk.facilitator.updates.installing import Tested, install
from kiosk.facilitator.updates.update_told import UpdateRefused
from kiosk.facilitator.updates.versions import Versions

STICK = re.compile(r"\w{1,40}", re.ASCII)


def serve(run: Path, sticks: Path, versions: Versions, trusted: str | None, tested: Tested) -> UpdateAnswer:
    """Take the request from the kiosk's folder, do what it asks with a stick mounted below ``sticks``, and answer where
    the versions are. Raises NoRequest; OSError when the answer cannot be written."""
    request = taken(run, REQUEST, UpdateRequest)
    if not STICK.fullmatch(str(request.stick)):
        raise NoRequest(REQUEST)
    try:
        update = install(versions, sticks / request.stick, trusted, tested, request.older is True)
        answer = UpdateAnswer(request.id, update.version)
    except UpdateRefused as refused:
        answer = UpdateAnswer(request.id, why=refused.why)
    tell(versions.folder, ANSWER, answer)
    return answer
