"""From the bytes of a file to its text: UTF-8, or Windows-1252 when that is certain."""

import re
import unicodedata

from kiosk.decks.findings import FilePlace, Findings

CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
ACCENTS = r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
FORBIDDEN = re.compile(rf"[{CONTROL}{ACCENTS}](?:(?<=[{CONTROL}])|(?<=[{ACCENTS}])[{ACCENTS}]{{3,}})")
"""Control characters, marks that turn the direction of text, and piles of accents. It begins with a single set of
characters: texts without any of them, which are nearly all, are searched several times as fast."""
PLAIN = bytes((*b"\t\n\r", *range(0x20, 0x7F)))
"""What is never forbidden, and nearly all of most texts."""

WESTERN = frozenset("àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸáíóúñßÁÍÓÚÑ«»’‘“”„–—…€°·×÷±²³µ½¼¾§©®™\u00a0¿¡ºª•")
"""What a French or English text may hold in Windows-1252 beside plain ASCII."""

UTF8_TRACES = re.compile(r"â€|Â[^a-zà-ÿA-ZÀ-Ý ]")
"""How apostrophes, quotation marks and no-break spaces of a damaged UTF-8 file look; its letters begin with Ã."""


def decode(content: bytes, file: str, findings: Findings) -> str | None:
    """The text of a file with ``\\n`` at line ends, in NFC; None when its encoding cannot be told.

    Anything but UTF-8 becomes a finding.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_wide(content):
        findings.add("E009", FilePlace(file))
        return None
    text: str | None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = _western(content, error.start, file, findings)
    return None if text is None else unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def maybe_forbidden(text: str) -> bool:
    """Whether something forbidden may be in a text: told by what is not plain in it, in a fourth of the time."""
    rest = text.encode(errors="replace").translate(None, PLAIN)
    return FORBIDDEN.search(rest.decode()) is not None


def _looks_wide(content: bytes) -> bool:
    """UTF-16 without its mark: every other byte of the beginning is zero."""
    head = content[:64]
    return len(head) >= 8 and (not any(head[::2]) or not any(head[1::2]))


def _western(content: bytes, bad: int, file: str, findings: Findings) -> str | None:
    """Windows-1252, when no letter speaks against it."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    if not text or UTF8_TRACES.search(text) or not _all_western(text):
        line = content.count(b"\n", 0, bad) + 1
        column = bad - content.rfind(b"\n", 0, bad)
        findings.add("E010", FilePlace(file, line, column), byte=f"0x{content[bad]:02X}")
        return None
    findings.add("W001", FilePlace(file), encoding="Windows-1252")
    return text


def _all_western(text: str) -> bool:
    return all(letter in WESTERN for letter in text if letter > "\x7f")
