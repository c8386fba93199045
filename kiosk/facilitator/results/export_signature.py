"""The signature of an export: whose kiosk wrote its list of hashes, and with it every file that the list names."""

import re

from nacl.signing import SigningKey

from kiosk.facilitator.keys import verified

SIGNATURE = "empreintes.signature"
SIGNS = b"cafe-ia-kiosk export 1\n"
"""What signed bytes begin with, so that no signature of something else will do."""
FORM = re.compile(rb"cafe-ia-kiosk export ([0-9a-f]{64}) ([0-9a-f]{128})\n")


def signature(listed: bytes, key: SigningKey) -> bytes:
    """A line with the public key and the signature of a list of hashes, both in hexadecimal."""
    proof = key.sign(SIGNS + listed).signature
    return f"cafe-ia-kiosk export {key.verify_key.encode().hex()} {proof.hex()}\n".encode()


def signer(listed: bytes, signed: bytes) -> str | None:
    """The public key, in hexadecimal, whose owner signed this list; None where that is not its signature."""
    told = FORM.fullmatch(signed)
    if told is None:
        return None
    key, proof = (part.decode() for part in told.groups())
    return key if verified(key, SIGNS + listed, bytes.fromhex(proof)) else None
