"""From a workbook to the files of a deck, each line with the cell it comes from."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.decks.contents import HEAD, SCENARIO
from kiosk.decks.findings import Findings, listed, near
from kiosk.decks.reading import drafted
from kiosk.decks.shapes import CODES
from kiosk.decks.workbooks.cells import Sheet, read_sheets
from kiosk.decks.workbooks.deck_files import LANGUAGE, DeckFiles, Unfolded
from kiosk.decks.workbooks.grids import PRIVATE
from kiosk.decks.workbooks.packing import HERE
from kiosk.decks.workbooks.settings import Settings, read_settings
from kiosk.decks.workbooks.wording import all_spelt, named, paired, words

UNREAD = ("help", "icons", "lists")
FORMS = frozenset(CODES.values())
"""Findings about the form of one value."""


def texts_of(path: Path, findings: Findings) -> Unfolded | None:
    """The deck in a workbook; None when it cannot be read or lacks a sheet. Findings are told of its sheets."""
    sheets = read_sheets(path, findings)
    if sheets is None:
        return None
    known = known_sheets(sheets, findings)
    missing = [words().sheets[kind] for kind in ("settings", "cards") if kind not in known]
    for term in missing:
        findings.add("E303", HERE, sheet=term.fr, other=term.en)
    settings = None if missing else read_settings(known["settings"], findings)
    if settings is None:
        return None
    return DeckFiles(path, _fit(path, settings, known, findings), known, findings).written()


def _fit(path: Path, settings: Settings, known: Mapping[str, Sheet], findings: Findings) -> Settings:
    """The settings, with the example in the place of each value that has not its form, which is told."""
    unfolded, told = DeckFiles(path, settings, known, Findings()).written(), Findings()
    drafted(path.parent, {}, {name: unfolded.texts[name] for name in (HEAD, SCENARIO)}, frozenset(), told)
    cells = {filled.place: name for name, filled in settings.values.items()}
    unfit = {place: one for one in told.sorted() if one.code in FORMS for place in one.places}
    of_settings = {place: one for place, one in unfit.items() if unfolded.origins.of(place) in cells}
    unfolded.origins.retell([replace(one, places=(place,)) for place, one in of_settings.items()], findings)
    return settings.with_examples({cells[unfolded.origins.of(place)] for place in of_settings})


def _kind(name: str) -> str:
    """What a sheet holds, by its name: ``cards``, ``en``…; nothing when it is not known."""
    return named(name, words().sheets) or (name.lower() if LANGUAGE.fullmatch(name.lower()) else "")


def known_sheets(sheets: Iterable[Sheet], findings: Findings) -> dict[str, Sheet]:
    """The sheets that are read, by what they hold."""
    known: dict[str, Sheet] = {}
    for sheet in (one for one in sheets if one.rows and not one.name.startswith(PRIVATE)):
        kind = _kind(sheet.name)
        if not kind:
            names = words().sheets
            values = {"known": listed(paired(names)), **near(sheet.name, all_spelt(names))}
            findings.add("E304", sheet.place(), sheet=sheet.name, **values)
        elif kind in known:
            findings.add("E305", sheet.place(), sheet=sheet.name, other=known[kind].name)
        elif kind not in UNREAD:
            known[kind] = sheet
    return known
