"""The floor of a deck's check: the same files parsed by the libraries alone, no question asked. For the benchmark."""

import csv
from pathlib import Path

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
