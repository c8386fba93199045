"""A new workbook, made from a template."""

from pathlib import Path

from kiosk.decks.workbooks.ods import ods
from kiosk.decks.workbooks.pages import new_pages
from kiosk.decks.workbooks.xlsx import xlsx

FORMATS = {".ods": ods, ".xlsx": xlsx}


def write_new(template: str, language: str, path: Path) -> None:
    """Write a workbook with the example of a template, in the format of its name and in ``fr`` or ``en``.

    Raises FileExistsError, OSError when it cannot be written.
    """
    content = FORMATS[path.suffix.lower()](new_pages(template, language))
    with path.open("xb") as file:
        file.write(content)
