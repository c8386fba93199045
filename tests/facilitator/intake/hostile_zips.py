"""Zips that mean harm, and some that only look so: what each must give, and at which member."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.decks.folders import GOOD
from tests.facilitator.intake.zips import STORED, UTF8, End, Entry, deflated, entries_of, zipped

type Made = tuple[Callable[[], bytes], str]
"""How the zip is made, and its finding: ``media/x.png:1:1 E003``, empty for one that is a deck."""

DECK = tuple(entries_of(GOOD))
LAST = zipped(DECK[:-1]).index(b"PK\1\2")
"""Where the last file of the deck stands."""
ZIP = "jeu.zip:1:1"
LINK, PIPE, DEVICE, SOCKET = 0o120777, 0o010644, 0o020644, 0o140644
TEXT = b"une ligne\n" * 50
ZIP64 = b"\1\0\10\0" + bytes(8)
NAMES = {
    "climbs": "../x.png",
    "climbs far": "media/../../../x.png",
    "absolute": "/etc/passwd",
    "a drive": "C:/x.png",
    "a share": "\\\\serveur\\x.png",
    "a backslash": "media\\x.png",
    "an empty part": "media//x.png",
    "here": "media/./x.png",
    "a device of Windows": "media/CON.png",
    "another device": "media/lpt1",
    "a device in small letters": "nul.txt",
    "a dot at the end": "media/x.",
    "a space at the end": "media/x.png ",
    "a space before": "media/ x.png",
    "an escape": "media/\x1b[2J.png",
    "a line break": "media/x\n.png",
    "text turned round": "media/gnp.\u202eexe",
    "an invisible mark": "media/x\u200b.png",
    "a stream": "media/x.png:y",
    "a star": "media/*.png",
    "too long": f"media/{'x' * 95}",
    "too deep": "media/a/b/x.png",
}


def with_deck(*entries: Entry, end: End = End()) -> bytes:  # noqa: B008 - frozen
    """The good deck and something more."""
    return zipped((*DECK, *entries), end)


def one(name: str, code: str, content: bytes = TEXT, place: str = "", **lies: object) -> Made:
    """The good deck, and one member more that is refused by its name, or elsewhere."""
    entry = Entry(name, content, **lies)  # type: ignore[arg-type]
    return lambda: with_deck(entry), f"{place or name}:1:1 {code}"


def twins(first: str, second: str) -> Made:
    """Two members with nearly the same name."""
    return lambda: with_deck(Entry(first, TEXT), Entry(second, TEXT)), f"{second}:1:1 E008"


def whole(code: str, make: Callable[[], bytes], place: str = ZIP) -> Made:
    """A zip that is refused as a whole."""
    return make, f"{place} {code}"


def overlapping() -> bytes:
    """Many entries of the directory for one member."""
    return with_deck(*[Entry("media/x.png", TEXT, at=0, local_name=DECK[0].name)] * 3)


def quoted() -> bytes:
    """A member that holds the header of the next one: each byte is expanded twice."""
    first = zipped([Entry("a.png", TEXT)])
    inner = first[: first.index(b"PK\1\2")]
    return with_deck(Entry("b.png", inner, STORED), Entry("a.png", TEXT, at=_end_of_deck() + 30 + len("b.png")))


def _end_of_deck() -> int:
    return zipped(DECK).index(b"PK\1\2")


def damaged(at: float) -> bytes:
    """A byte turned."""
    content = bytearray(zipped(DECK))
    content[int(len(content) * at)] ^= 0xFF
    return bytes(content)


def heavy(path: Path) -> None:
    """More than an archive may weigh, but only as far as one looks."""
    with path.open("wb") as file:
        file.truncate(200_000_001)


def lying_bomb() -> bytes:
    """Ten megabytes that call themselves one."""
    packed = deflated(random.Random(1).randbytes(20_000) + bytes(10_000_000))
    return with_deck(Entry("media/x.png", packed=packed, size=1_000_000))


ZIPS: dict[str, Made] = {
    **{name: one(said, "E003", place=said.replace("\n", "\\u000a")) for name, said in NAMES.items()},
    "a nul": one("media/x.png\0.txt", "E003", place="media/x.png"),
    "a link": one("media/x.png", "E004", b"/etc/passwd", mode=LINK),
    "a pipe": one("media/x.png", "E004", b"", mode=PIPE),
    "a device": one("media/x.png", "E004", b"", mode=DEVICE),
    "a socket": one("media/x.png", "E004", b"", mode=SOCKET),
    "a capital": twins("media/Photo.png", "media/photo.png"),
    "an accent in two ways": twins("media/\u00e9t\u00e9.png", "media/e\u0301te\u0301.png"),
    "a sharp s": twins("media/stra\u00dfe.png", "media/STRASSE.png"),
    "a file that is a folder": (lambda: with_deck(Entry("media", TEXT), Entry("media/x.png", TEXT)), "media:1:1 E008"),
    "a name twice": whole("E282", lambda: with_deck(Entry("x.png", TEXT), Entry("x.png", b"other")), "x.png:1:1"),
    "members in one place": whole("E287", overlapping, "media/x.png:1:1"),
    "one place twice": whole("E282", lambda: zipped((*DECK, Entry(DECK[-1].name, at=LAST))), f"{DECK[-1].name}:1:1"),
    "a member inside another": whole("E282", quoted, "b.png:1:1"),
    "a password": one("x.png", "E281", flags=UTF8 | 1),
    "a password in the member only": one("x.png", "E281", local_flags=UTF8 | 1),
    "strong encryption": one("x.png", "E281", flags=UTF8 | 0x41),
    "a hidden directory": one("x.png", "E281", flags=UTF8 | 0x2000),
    "an archive inside": one("plus.zip", "E286"),
    "an archive of another kind": one("plus.tar.gz", "E286"),
    "a workbook further down": one("plus/cartes.ods", "E286"),
    "a workbook beside a deck": (lambda: with_deck(Entry("cartes.ods", TEXT)), ""),
    "a workbook that is none": (lambda: zipped([Entry("cartes.ods", TEXT)]), ".:1:1 E300"),
    "two workbooks": (lambda: zipped([Entry("un.ods", TEXT), Entry("deux.ods", TEXT)]), ".:1:1 E289"),
    "two workbooks further down": (lambda: zipped([Entry("a/un.ods", TEXT), Entry("b/deux.xlsx", TEXT)]), ".:1:1 E289"),
    "needless zip64": one("x.png", "E287", extra=ZIP64),
    "another method": one("x.png", "E287", method=12, packed=b"BZh9"),
    "an unknown method": one("x.png", "E287", method=97, packed=b"?"),
    "another name in the member": one("x.png", "E287", local_name="y.png"),
    "a folder with a content": one("media/", "E287"),
    "a size too small": one("x.png", "E283", size=100),
    "a size too large": one("x.png", "E283", size=600),
    "a wrong checksum": one("x.png", "E283", crc=1),
    "a stored size too small": one("x.png", "E283", method=STORED, size=100),
    "no stream": one("x.png", "E283", packed=b"\xff" * 40, size=500),
    "half a stream": one("x.png", "E283", packed=deflated(bytes(range(256)) * 9)[:99], size=2_304),
    "two streams": one("x.png", "E283", packed=deflated(TEXT) + b"secret"),
    "a bomb": one("media/x.png", "E284", bytes(1_000_000)),
    "a bomb that lies": whole("E283", lying_bomb, "media/x.png:1:1"),
    "too large once unfolded": whole("E285", lambda: with_deck(Entry("media/x.png", TEXT, size=500_000_001))),
    "a film": one("film.mp4", "E006", bytes(range(256)) * 8_000, method=STORED),
    "a picture of 21 MB": one("media/x.png", "E006", bytes(21_000_000), method=STORED),
    "2,001 members": whole("E007", lambda: zipped([Entry(f"{n}.txt") for n in range(2_001)])),
    "many more than it says": whole("E287", lambda: with_deck(end=End(count=3))),
    "many more than fit": whole("E007", lambda: with_deck(end=End(count=0xFFFF))),
    "another disk": whole("E287", lambda: with_deck(end=End(disk=1))),
    "something before": whole("E287", lambda: with_deck(end=End(head=b"MZ program"))),
    "something behind": whole("E287", lambda: with_deck(end=End(tail=b"secret"))),
    "something before the end": whole("E287", lambda: with_deck(end=End(between=b"PK\6\7" + bytes(16)))),
    "cut short": whole("E280", lambda: zipped(DECK)[:-30]),
    "cut in the middle": whole("E280", lambda: zipped(DECK)[:5_000]),
    "nothing": whole("E280", lambda: b""),
    "a page": whole("E280", lambda: b"<html>not a zip</html>"),
    "another kind of archive": whole("E280", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(100)),
    "a directory of nonsense": whole("E280", lambda: zipped([Entry("x", at=999_999)]), "x:1:1"),
    "a member that is none": whole("E280", lambda: with_deck(Entry("x.png", TEXT, at=7)), "x.png:1:1"),
    "no deck": whole("E018", lambda: zipped([Entry("photo.txt", TEXT)]), "cards.csv:1:1"),
    "no member": whole("E018", lambda: zipped([]), "cards.csv:1:1"),
    "two decks": whole("E018", lambda: zipped(entries_of(GOOD, "a/") + entries_of(GOOD, "b/")), "cards.csv:1:1"),
    "a deck two folders down": whole("E018", lambda: zipped(entries_of(GOOD, "a/b/")), "cards.csv:1:1"),
    "the folder above around it": whole("E003", lambda: zipped(entries_of(GOOD, "../")), "..:1:1"),
    "the top around it": whole("E003", lambda: zipped(entries_of(GOOD, "/")), ":1:1"),
    "a deck": (lambda: zipped(DECK), ""),
    "a deck in its folder": (lambda: zipped(entries_of(GOOD, "mon jeu/")), ""),
    "a deck with a comment": (lambda: with_deck(end=End(comment=b"fait a la maison")), ""),
    "a deck that is not squeezed": (lambda: zipped([Entry(e.name, e.content, STORED) for e in DECK]), ""),
    "a deck with its folders": (lambda: zipped([Entry("x/", mode=0o040755), *entries_of(GOOD, "x/")]), ""),
    "a deck from a Mac": (
        lambda: zipped([*entries_of(GOOD, "jeu/"), Entry("__MACOSX/jeu/i18n/._en.csv", TEXT), Entry("jeu/.DS_Store")]),
        "",
    ),
}
