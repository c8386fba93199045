"""The organiser's key (Ed25519): it signs decks, and the recovery file that opens a kiosk whose codes are lost."""

import hashlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.decks.files import RefusedFileError, read_bytes
from kiosk.host.durable import sync_folder

if TYPE_CHECKING:
    from kiosk.storage import Store

SECRET, PUBLIC, RECOVERY = "organisateur.key", "organisateur.pub", "recuperation.kiosk"
SETTING = "organiser.key"
FORMS = {
    SECRET: re.compile(rb"cafe-ia-kiosk secret ([0-9a-f]{64})\n"),
    PUBLIC: re.compile(rb"cafe-ia-kiosk public ([0-9a-f]{64})\n"),
    RECOVERY: re.compile(rb"cafe-ia-kiosk recovery ([0-9a-f]{128})\n"),
}
RECOVERS = b"cafe-ia-kiosk recovery 1\n"
"""What is signed in a recovery file."""
LONGEST = 200
"""Bytes of a key's file, at most."""


class NotAKey(ValueError):
    """A file that is no key of the kind its name tells."""


def make_keys(folder: Path) -> str:
    """Write a new secret key, its public key and the recovery file; returns the fingerprint. Raises OSError, a
    FileExistsError when one of them is there already: nothing is written then."""
    key = SigningKey.generate()
    proof = key.sign(RECOVERS).signature
    content = {SECRET: f"secret {key.encode().hex()}", PUBLIC: f"public {key.verify_key.encode().hex()}"}
    for name in FORMS:
        if (folder / name).exists():
            raise FileExistsError(str(folder / name))
    for name, told in {**content, RECOVERY: f"recovery {proof.hex()}"}.items():
        opened = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="ascii", newline="\n") as file:
            file.write(f"cafe-ia-kiosk {told}\n")
            file.flush()
            os.fsync(opened)
    sync_folder(folder)
    return fingerprint(content[PUBLIC].removeprefix("public "))


def _held(folder: Path, name: str, form: str) -> str:
    """What a key's file holds, in hexadecimal. Raises NotAKey."""
    try:
        told = FORMS[form].fullmatch(read_bytes(folder / name, name, LONGEST))
    except RefusedFileError as refused:
        raise NotAKey(name) from refused
    if told is None:
        raise NotAKey(name)
    return told[1].decode()


def secret_key(file: Path) -> SigningKey:
    """The organiser's secret key. Raises NotAKey."""
    return SigningKey(bytes.fromhex(_held(file.parent, file.name, SECRET)))


def public_key(folder: Path) -> str:
    """The organiser's public key in a folder, in hexadecimal. Raises NotAKey."""
    return _held(folder, PUBLIC, PUBLIC)


def fingerprint(key: str) -> str:
    """A public key, short enough to be compared by eye: ``1F0A 93C2 77E0 12D4``."""
    digits = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:16].upper()
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


class TrustedKey:
    """The public key that a kiosk trusts, in hexadecimal; none until an organiser shows one."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self.key = store.settings.get(SETTING)

    def trust(self, key: str) -> None:
        """Trust this one from now on."""
        self._store.settings.set(SETTING, key)
        self.key = key

    def recovers(self, folder: Path) -> bool:
        """Whether a folder holds a recovery file made with the trusted key."""
        try:
            proof = bytes.fromhex(_held(folder, RECOVERY, RECOVERY))
        except NotAKey:
            return False
        return self.key is not None and verified(self.key, RECOVERS, proof)


def verified(key: str, message: bytes, signature: bytes) -> bool:
    """Whether the owner of a public key (in hexadecimal) signed a message. Raises ValueError for what is no key."""
    try:
        VerifyKey(bytes.fromhex(key)).verify(message, signature)
    except BadSignatureError:
        return False
    return True
