"""Files that no spreadsheet program writes, each with what must be said of it."""

import io
import re
import warnings
import zipfile
from collections.abc import Mapping
from typing import NamedTuple

from openpyxl import load_workbook

from kiosk.decks.workbooks.new_book import FORMATS
from kiosk.decks.workbooks.pages import new_pages
from tests.decks.workbooks.books import ods, row, table, unzipped, zipped

ENTRY = b"PK\x01\x02"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FINE = FORMATS[".xlsx"](new_pages("debate", "fr"))
LINKS = "xl/_rels/workbook.xml.rels"
SHEET = "xl/worksheets/sheet2.xml"


class Strange(NamedTuple):
    """The ending of a file, what it holds, what is found."""

    ending: str
    content: bytes
    found: tuple[str, ...] = (".:1:1 E300",)


def with_sheet(old: bytes, new: bytes) -> bytes:
    """A new workbook with a piece of its sheet of cards replaced."""
    parts = unzipped(FINE)
    assert old in parts[SHEET]
    return zipped(parts | {SHEET: parts[SHEET].replace(old, new, 1)})


def patched(at: int, value: bytes) -> bytes:
    """A new workbook whose directory says something else of its first part."""
    start = FINE.index(ENTRY) + at
    return FINE[:start] + value + FINE[start + len(value) :]


def twice() -> bytes:
    """A zip with a part twice."""
    file = io.BytesIO(FINE)
    with zipfile.ZipFile(file, "a") as packed, warnings.catch_warnings(action="ignore"):
        packed.writestr(packed.namelist()[0], b"again")
    return file.getvalue()


def overlapping() -> bytes:
    """A zip with a part inside another."""
    inner, file = io.BytesIO(), io.BytesIO(FINE)
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("inner.xml", b"<a/>")
        hidden = packed.infolist()[0]
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr("outer.bin", inner.getvalue())
        hidden.header_offset = packed.infolist()[-1].header_offset + 30 + len("outer.bin")
        packed.filelist.append(hidden)
    return file.getvalue()


def linked() -> bytes:
    """A cell whose value comes from another workbook, its last result kept."""
    book, file = load_workbook(io.BytesIO(FINE)), io.BytesIO()
    book["Cartes"]["H5"] = "=[1]Feuil1!A1"
    book.save(file)
    parts = unzipped(file.getvalue())
    kept = parts[SHEET].replace(b"Feuil1!A1</f><v></v>", b"Feuil1!A1</f><v>42</v>")
    assert kept != parts[SHEET]
    return zipped(parts | {SHEET: kept})


def shared(text: str) -> bytes:
    """A cell that says the first of the texts which all cells share."""
    link = b'<Relationship Type="http://x/sharedStrings" Target="sharedStrings.xml" Id="rId99"/></Relationships>'
    parts = unzipped(with_cell(b'<c r="C5" t="s"><v>0</v></c>'))
    links = {LINKS: parts[LINKS].replace(b"</Relationships>", link)}
    texts = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>%b</t></si></sst>'
    return zipped(parts | links | {"xl/sharedStrings.xml": texts % text.encode()})


def with_cell(cell: bytes) -> bytes:
    """A new workbook with another cell C5 on its sheet of cards."""
    found = re.search(rb'<c r="C5".*?</c>', unzipped(FINE)[SHEET])
    assert found is not None
    return with_sheet(found[0], cell)


def no_day(number: float) -> bytes:
    """A cell that shows a number as a day."""
    book, file = load_workbook(io.BytesIO(FINE)), io.BytesIO()
    cell = book["Cartes"]["C5"]
    cell.value, cell.number_format = number, "yyyy-mm-dd"
    book.save(file)
    return file.getvalue()


ENTITIES = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'
HEADINGS = row("titre", "texte")

STRANGE: Mapping[str, Strange] = {
    "no zip": Strange(".ods", b"Bonjour"),
    "nothing": Strange(".ods", b""),
    "cut short": Strange(".xlsx", FINE[: len(FINE) // 2]),
    "an old workbook, or one with a password": Strange(".xlsx", OLD_OFFICE + bytes(2_000)),
    "a part with a password": Strange(".xlsx", patched(8, b"\x01")),
    "a part twice": Strange(".xlsx", twice()),
    "parts that overlap": Strange(".xlsx", overlapping()),
    "a size that lies": Strange(".xlsx", patched(24, b"\x01\0\0\0")),
    "a zip of something else": Strange(".ods", zipped({"a.txt": b"a"})),
    "too large a file": Strange(".ods", bytes(10_000_001), (".:1:1 E006",)),
    "a bomb": Strange(".ods", zipped({"content.xml": b" " * 50_000_000}), (".:1:1 E301",)),
    "entities": Strange(".ods", ods(table("Cartes", row("&c;")), ENTITIES)),
    "broken XML": Strange(".ods", ods("<table:table>")),
    "a number of rows that is none": Strange(
        ".ods", ods(table("Cartes", HEADINGS.replace('repeated="1"', 'repeated="x"')))
    ),
    "a row of nine digits": Strange(".xlsx", with_sheet(b'r="A5"', b'r="A100000005"')),
    "a row of minus one": Strange(".xlsx", with_sheet(b'<row r="5"', b'<row r="-1"')),
    "one cell a million rows down": Strange(
        ".ods", ods(table("Cartes", HEADINGS, row("", repeated=1_048_000), row("fin"))), ("Cartes:1048002:2 E302",)
    ),
    "ten million cells of one": Strange(
        ".ods", ods(table("Cartes", HEADINGS, row("x", repeated=100_000, columns=100))), ("Cartes:100001:100 E302",)
    ),
    "a million empty rows": Strange(
        ".ods", ods(table("Cartes", HEADINGS, row("", repeated=1_048_575, columns=16_384))), (".:1:1 E303",)
    ),
    "a day before all calendars": Strange(".xlsx", no_day(-1e12), ("Cartes:5:3 E316",)),
    "thirty megabytes in a cell": Strange(
        ".xlsx",
        with_cell(b'<c r="C5" t="inlineStr"><is><t>%b</t></is></c>' % (b"x" * 30_000_000)),
        ("Cartes:5:3 E317",),
    ),
    "thirty megabytes that cells share": Strange(".xlsx", shared("x" * 30_000_000), ("Cartes:5:3 E317",)),
    "half a million cells of one": Strange(
        ".ods", ods(table("Cartes", HEADINGS, row("abc", repeated=4_998, columns=99))), ("Cartes:2:1 E318",)
    ),
    "a gigabyte of spaces": Strange(
        ".ods", ods(table("Cartes", HEADINGS, row("a", 'b<text:s text:c="900000000"/>'))), ("Cartes:2:2 E317",)
    ),
    "links to elsewhere": Strange(".xlsx", linked(), ()),
}

CODES = {found.split()[1] for strange in STRANGE.values() for found in strange.found}
"""What is found in them."""
