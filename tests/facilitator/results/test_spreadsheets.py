"""No spreadsheet finds a formula in what a visitor wrote: LibreOffice itself opens the tables and says so."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.sheets import ExportSheet, plain
from kiosk.facilitator.results.workbook import workbook
from kiosk.host.words import words

pytestmark = pytest.mark.xdist_group("office")
BEGINNINGS = ("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\u00a0+", "＝")
BODIES = ("1+1", "HYPERLINK(A1)", "cmd|' /C calc'!A0", "SUM(A1:A9)", "\x00WEBSERVICE(A1)")
PAYLOADS = [f"{beginning}{body}" for beginning in BEGINNINGS for body in BODIES]
HEADER = ("borne", "evenement", "jeu", "etape", "texte", "signature", "langue", "jour")
FORMULA = re.compile(rb"table:formula=|<f>|<f ")


def hostile() -> ExportSheet:
    return ExportSheet(HEADER, tuple(("k", 1, "jeu", "étape", text, text, "fr", "2026-06-01") for text in PAYLOADS))


def opened(soffice: Callable[..., None], file: Path) -> bytes:
    """The file as LibreOffice understands it, in one piece of XML."""
    separators = "--infilter=CSV:59,34,76,1,,1036,false,true" if file.suffix == ".csv" else "--norestore"
    soffice(separators, "--convert-to", "fods", "--outdir", str(file.parent), str(file))
    return file.with_suffix(".fods").read_bytes()


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_a_text_begins_with_no_sign_of_a_formula(payload: str) -> None:
    text = plain(payload)
    assert isinstance(text, str)
    assert text.startswith("'")
    assert not set(text) & {"\t", "\r", "\x00"}


@pytest.mark.parametrize("cell", ["un texte", "a=b", "3 - 2", "l’IA", "", 3, None, "deux\nlignes"])
def test_other_cells_stay_as_they_are(cell: str | int | None) -> None:
    assert plain(cell) == cell


def test_there_are_fifty_payloads() -> None:
    assert len(set(PAYLOADS)) == 50


def test_libreoffice_finds_no_formula_in_the_table_of_texts(tmp_path: Path, soffice: Callable[..., None]) -> None:
    file = tmp_path / "textes.csv"
    file.write_bytes(hostile().csv())
    seen = opened(soffice, file)
    assert seen.count(b"HYPERLINK(A1)") >= len(BEGINNINGS)
    assert not FORMULA.search(seen)


def test_libreoffice_finds_no_formula_in_the_workbook(
    tmp_path: Path, luggage: Luggage, soffice: Callable[..., None]
) -> None:
    merged = publishable(figures(luggage.record, "fr"), "fr")
    file = tmp_path / "resultats.xlsx"
    file.write_bytes(workbook(merged, hostile(), words("fr")))
    seen = opened(soffice, file)
    assert seen.count(b"HYPERLINK(A1)") >= len(BEGINNINGS)
    assert not FORMULA.search(seen)
    assert "La Boîte noire".encode() in seen


def test_libreoffice_would_find_one(tmp_path: Path, soffice: Callable[..., None]) -> None:
    """The check sees a formula where there is one."""
    file = tmp_path / "planted.csv"
    file.write_text("texte\n=1+1\n")
    assert FORMULA.search(opened(soffice, file))
