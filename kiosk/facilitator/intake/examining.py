"""A parcel brought home, checked whole, and made ready to be played, or its findings."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.decks.archives import workbook_in
from kiosk.decks.contents import HEAD
from kiosk.decks.files import RefusedFileError, listing, safe_path
from kiosk.decks.findings import FilePlace, Finding, Findings
from kiosk.decks.loading import Loaded, load
from kiosk.decks.workbooks.origins import Origins
from kiosk.facilitator.intake.deck_digest import digest, is_counted
from kiosk.facilitator.intake.installed import DECK
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.picture_copies import renew
from kiosk.facilitator.intake.recorded_speech import hear
from kiosk.facilitator.intake.staging import NoRoomError, Room, aside_of, bring
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.facilitator.signatures import SIGNATURE, signature_of
from kiosk.host.durable import sync_all

READY = "ready"
"""The folder in a box that becomes an installed version."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the kiosk knows and the child must: the organiser's public key in hexadecimal, and the icons."""

    trusted: str | None
    glyphs: frozenset[str]


def examine(parcel: Parcel, box: Path, known: Known) -> Verdict:
    """Make the deck of a parcel ready in an empty folder, the box. Raises OSError when our own disk fails."""
    folder, findings, room = box / READY / DECK, Findings(), Room(box)
    folder.mkdir(parents=True)
    try:
        origins = bring(parcel, folder, findings, room)
        if findings.errors:
            return _refused(parcel, workbook_in(aside_of(folder)), findings, known)
        with room.kept():
            return _examined(parcel, folder, known, _Telling(findings, origins))
    except NoRoomError as full:
        shutil.rmtree(box / READY)  # the verdict needs some room too
        return Verdict("no_space", parcel.name, needed=full.needed, free=full.free)


def _refused(parcel: Parcel, opened: Path | None, findings: Findings, known: Known) -> Verdict:
    """What could not be brought home. Of a workbook, also of one out of a zip, all is told that can be known of it."""
    book = parcel.path if parcel.kind == "workbook" else opened
    told = load(book, known.glyphs).findings if book else findings.sorted()
    return Verdict("refused", parcel.name, findings=told)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Findings told before, and where the lines of the files come from."""

    before: Findings
    origins: Origins | None

    def of(self, ours: tuple[Finding, ...], checks: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings of the intake and of the checks; of a file that one refused, the others say nothing."""
        files = {finding.places[0].file for finding in ours}
        told = (*ours, *(finding for finding in checks if finding.places[0].file not in files))
        if self.origins is None:
            return told
        self.origins.retell(told, self.before)
        return self.before.sorted()


def _examined(parcel: Parcel, folder: Path, known: Known, telling: _Telling) -> Verdict:
    findings = Findings()
    signature, sha256 = signature_of(_as_it_came(folder), known.trusted), digest(folder)
    if signature == "broken":
        findings.add("E293", FilePlace(SIGNATURE))
    renew(folder, findings)
    hear(folder, findings)
    loaded = load(folder, known.glyphs)
    _check_id(loaded, folder, findings)
    told = telling.of(findings.sorted(), loaded.findings)
    _tidy(folder)
    sync_all(folder.parent)
    verdict = Verdict("ok", parcel.name, sha256=sha256, checked=digest(folder), signature=signature, findings=told)
    return replace(verdict, **_facts(loaded, told))


def _as_it_came(folder: Path) -> Path:
    """Where the files lie that were signed: a workbook out of a zip lies beside what it was unfolded into."""
    aside = aside_of(folder)
    return aside if aside.exists() else folder


def _facts(loaded: Loaded, told: tuple[Finding, ...]) -> dict[str, Any]:
    """What is said of a deck as far as it is known."""
    if any(finding.severity == "error" for finding in told) or loaded.deck is None:
        known = loaded.title != DECK
        return {"status": "refused", **({"title": loaded.title} if known else {})}
    deck = loaded.deck
    return {
        "title": loaded.title,
        "id": deck.id,
        "version": deck.version,
        "language": deck.language,
        "languages": deck.offered,
        "cards": len(deck.cards),
    }


def _check_id(loaded: Loaded, folder: Path, findings: Findings) -> None:
    """The id becomes the name of a folder."""
    try:
        safe_path(folder, loaded.id)
    except RefusedFileError as refused:
        findings.add(refused.code, FilePlace(HEAD), **refused.values)


def _tidy(folder: Path) -> None:
    """What is no deck's does not come in; the signature is that of the files as they came."""
    for name, path in (listing(folder, Findings()) or {}).items():
        if not is_counted(name):
            path.unlink()
