"""A deck made by filling a spreadsheet: made from a template, read, and given back with its faults marked."""

from pathlib import Path

ENDINGS = (".ods", ".xlsx")
LOCK = "~$"
"""How the name of a lock begins that a spreadsheet program leaves beside an open workbook."""


def is_workbook(path: Path) -> bool:
    """Whether a file is a workbook, by its name."""
    return path.suffix.lower() in ENDINGS and not path.name.startswith(LOCK)
