"""The key with which a kiosk signs its exports (Ed25519): made on its machine, and in none of them."""

import re
from pathlib import Path

from nacl.signing import SigningKey

from kiosk.host.durable import give_name, write_synced

FILE = "export.key"
FORM = re.compile(rb"cafe-ia-kiosk export-secret ([0-9a-f]{64})\n")


def export_key(data: Path) -> SigningKey | None:
    """That of the kiosk with this data folder, made where there is none or something else in its place; None where the
    disk refuses: results are worth more than their signature."""
    try:
        key = kept_key(data)
        if key is None:
            key = SigningKey.generate()
            keep_key(data, key)
    except OSError:
        return None
    return key


def kept_key(data: Path) -> SigningKey | None:
    """None where there is none. Raises OSError where that cannot be known."""
    try:
        told = FORM.fullmatch((data / FILE).read_bytes())
    except FileNotFoundError:
        return None
    return SigningKey(bytes.fromhex(told[1].decode())) if told else None


def keep_key(data: Path, key: SigningKey) -> None:
    """Only the user of the kiosk can read it. Raises OSError."""
    part = data / f".{FILE}.part"
    part.unlink(missing_ok=True)
    part.touch(0o600, exist_ok=False)
    write_synced(part, f"cafe-ia-kiosk export-secret {key.encode().hex()}\n".encode())
    give_name(part, data / FILE)
