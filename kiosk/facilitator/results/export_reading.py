"""What an export says of its sessions, read from its tag, its anonymous log and its decks."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any

from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_proof import EVENTS, LOG, PLAIN_LOG, deck_file
from kiosk.facilitator.results.export_source import RefusedExport, unpacked
from kiosk.facilitator.results.tag import FORMAT, TAG, Tag
from kiosk.storage.gathered_records import GatheredExport, GatheredSession
from kiosk.storage.records import milliseconds

LOGS = {2: PLAIN_LOG, FORMAT: LOG}
"""Where the log is in each format that is read."""
OUTCOMES = {"result": "result", "ended": "ended", "left": "left", "open": None}
LARGEST = 2**31
"""No number of an export is as large."""
COUNT = (str, str, str, int)
HEAD: Mapping[str, type] = {
    **dict.fromkeys(("kiosk", "session", "deck", "sha256", "length", "language", "left_at", "hour", "outcome"), str),
    **dict.fromkeys(("edition", "number", "seats"), int),
}
SAME = ("kiosk", "edition", "number", "length", "seats", "language", "left_at", "digest")
"""What has one name in the log and in the database."""


@dataclass(frozen=True, slots=True)
class ReadExport:
    """``decks``: their contents, by SHA-256."""

    export: GatheredExport
    sessions: tuple[GatheredSession, ...]
    decks: Mapping[str, bytes]


def read_export(files: Mapping[str, bytes], *, vouched: bool = False) -> ReadExport:
    """Of the verified files of an export. Raises RefusedExport."""
    tag = _tag(files)
    sessions = _sessions(files, tag)
    told = {name: getattr(tag, name) for name in GatheredExport._fields if name not in ("sha256", "vouched")}
    export = GatheredExport(sha256(files[HASHES]).hexdigest(), **told, vouched=int(vouched))
    return ReadExport(export, sessions, dict(_decks(files, sessions)))


def _sessions(files: Mapping[str, bytes], tag: Tag) -> tuple[GatheredSession, ...]:
    name = LOGS[tag.format]
    try:
        log = unpacked(files, name) if name == LOG else files[name]
        sessions = tuple(map(_session, log.splitlines()))
    except (ValueError, TypeError, KeyError) as error:
        raise RefusedExport("changed", name) from error
    if not len(sessions) == len({session.id for session in sessions}) == tag.sessions:
        raise RefusedExport("changed", name)
    return sessions


def _tag(files: Mapping[str, bytes]) -> Tag:
    """An export without one, but with a log, is of a kiosk that wrote none."""
    if TAG not in files:
        raise RefusedExport("old") if PLAIN_LOG in files else RefusedExport("changed", HASHES)
    try:
        told = json.loads(files[TAG])
        if _is(told["format"], int) and told["format"] not in LOGS:
            raise RefusedExport("newer" if told["format"] > FORMAT else "old")
        tag = Tag(**told)
        for hour in (tag.opened, tag.written):
            _moment(hour)
    except (ValueError, TypeError, KeyError) as error:
        raise RefusedExport("changed", TAG) from error
    if not all(_is(getattr(tag, field.name), field.type) for field in fields(tag)):
        raise RefusedExport("changed", TAG)
    return tag


def _session(line: bytes) -> GatheredSession:
    """Raises ValueError, TypeError or KeyError for a line that no kiosk wrote."""
    told = json.loads(line.partition(EVENTS.encode())[0] + b"}")
    counts: list[Any] = told["counts"]
    known = all(_is(told[name], kind) for name, kind in HEAD.items()) and _is(told["digest"] or "", str)
    if not known or not all(map(_is_count, counts)):
        raise ValueError("a field of another sort")
    return GatheredSession(
        **{name: told[name] for name in SAME},
        id=told["session"],
        deck_id=told["deck"],
        deck_sha256=told["sha256"],
        started_at=_moment(told["hour"]),
        outcome=OUTCOMES[told["outcome"]],
        counts=json.dumps(counts, ensure_ascii=False),
    )


def _is(value: Any, kind: object) -> bool:
    """Whether it is of this sort, and can be kept. Raises ValueError for half a sign of Unicode."""
    if type(value) is not kind:
        return False
    return 0 <= value < LARGEST if kind is int else "\0" not in value and (value.isascii() or bool(value.encode()))


def _is_count(count: Any) -> bool:
    step, about, measure, value = count
    return all(map(_is, (step, about, measure, value), COUNT))


@cache
def _moment(hour: str) -> int:
    return milliseconds(datetime.fromisoformat(hour))


def _decks(files: Mapping[str, bytes], sessions: tuple[GatheredSession, ...]) -> Iterator[tuple[str, bytes]]:
    for name in sorted({session.deck_sha256 for session in sessions}):
        content = files.get(deck_file(name))
        if content is None or sha256(content).hexdigest() != name:
            raise RefusedExport("changed", deck_file(name))
        yield name, content
