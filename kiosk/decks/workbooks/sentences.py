"""The sheet of sentences: what visitors read in every game of a template, in the words of the author."""

from kiosk.decks.findings import Findings, near
from kiosk.decks.workbooks.cells import Sheet
from kiosk.decks.workbooks.grids import read_grid
from kiosk.decks.workbooks.settings import Settings
from kiosk.decks.workbooks.slots import Filled
from kiosk.decks.workbooks.templates import sentences
from kiosk.decks.workbooks.typeset import typeset
from kiosk.decks.workbooks.wording import words


def own_sentences(settings: Settings, sheet: Sheet, findings: Findings) -> dict[str, Filled]:
    """Those that the author changed, by their keys. One that is empty is told, and a key that the template has not."""
    language, fixed = settings.language, sentences(settings.template)
    grid = read_grid(sheet, words().columns["sentences"], language, findings)
    own: dict[str, Filled] = {}
    for number, row in grid.rows:
        key, text = row.get("context", ""), typeset(row.get("text", ""), language)
        if key not in fixed:
            findings.add("E358", grid.place(number, "context"), context=key, **near(key, fixed))
        elif not text:
            column = words().columns["sentences"]["text"].said(language)
            findings.add("E104", grid.place(number, "text"), column=column)
        elif text != fixed[key][language]:
            own[key] = Filled(text, grid.place(number, "text"))
    return own
