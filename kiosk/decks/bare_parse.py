"""The floor of a deck's check: the same files parsed by the libraries alone, no question asked. For the benchmark."""

import csv
from pathlib import Path

import python_calamine
import yaml

from kiosk.decks.yaml_text import LOADER


def parse(folder: Path) -> int:
    """Parse every YAML and CSV file of a folder; how many there were."""
    documents = [yaml.compose(path.read_text("utf-8"), LOADER) for path in folder.glob("*.yaml")]
    tables = []
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            tables.append(list(csv.DictReader(file)))
    return len(documents) + len(tables)


def parse_workbook(path: Path) -> int:
    """Read every sheet of a workbook; how many rows there were."""
    book = python_calamine.CalamineWorkbook.from_path(path)
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)
