"""A deck's signature: which organiser vouches for every file of it, as they stand."""

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

from kiosk.decks.archives import workbook_in
from kiosk.decks.files import RefusedFileError, listing, read_bytes, safe_path
from kiosk.decks.findings import Findings
from kiosk.decks.loading import load
from kiosk.facilitator.keys import secret_key, verified

SIGNATURE = "signature.json"
SIGNS = b"cafe-ia-kiosk deck 1\n"
"""What signed bytes begin with, so that no signature of something else will do."""

type Signed = Literal["signed", "unsigned", "unknown_key", "broken"]


class NotADeck(ValueError):
    """A folder whose deck cannot be played yet."""


def sign(folder: Path, key: Path) -> None:
    """Write ``signature.json`` beside the files of a deck without errors, or beside its workbook and pictures.

    Raises NotAKey, NotADeck, OSError.
    """
    secret = secret_key(key)
    deck, files = load(workbook_in(folder) or folder).deck, _hashes(folder)
    if deck is None or files is None:
        raise NotADeck(folder.name)
    told = {"deck": deck.id, "version": deck.manifest.version, "files": files, "key": secret.verify_key.encode().hex()}
    signature = secret.sign(SIGNS + _canonical(told)).signature.hex()
    (folder / SIGNATURE).write_bytes(_canonical({**told, "signature": signature}))


def signature_of(folder: Path, trusted: str | None) -> Signed:
    """What the signature in a folder is worth to a kiosk that trusts a public key, or none."""
    if not (folder / SIGNATURE).exists():
        return "unsigned"
    try:
        content = read_bytes(safe_path(folder, SIGNATURE), SIGNATURE)
        told: dict[str, Any] = json.loads(content)
        whole = _canonical(told) == content and told["files"] == _hashes(folder)
        written = told.pop("signature")
        proof = bytes.fromhex(written)
        sound = whole and proof.hex() == written and verified(told["key"], SIGNS + _canonical(told), proof)
    except (RefusedFileError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return "broken"
    return "broken" if not sound else "signed" if told["key"] == trusted else "unknown_key"


def _hashes(folder: Path) -> dict[str, str] | None:
    """The SHA-256 of every file a deck's folder holds, but for its signature; None when one of them is refused."""
    findings = Findings()
    files = listing(folder, findings)
    if files is None or findings.errors:
        return None
    content = {name: read_bytes(path, name) for name, path in files.items() if name != SIGNATURE}
    return {name: hashlib.sha256(held).hexdigest() for name, held in content.items()}


def _canonical(told: dict[str, Any]) -> bytes:
    """JSON in one form only, so that no bit of it can change and still mean the same."""
    return json.dumps(told, ensure_ascii=True, sort_keys=True, indent=1).encode() + b"\n"
