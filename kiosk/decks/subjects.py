"""Which steps and cards of a deck a finding is about, so that it can be told beside them."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.decks.contents import CARDS, SCENARIO, read_texts
from kiosk.decks.files import listing
from kiosk.decks.findings import FilePlace, Finding, Findings
from kiosk.decks.scenario import read_scenario
from kiosk.decks.tables import read_table
from kiosk.decks.yaml_text import read_yaml

SORTS = ("step", "card")


class Subjects:
    """Of the deck in a folder, as its files are now; of a workbook, only what its findings name."""

    def __init__(self, folder: Path) -> None:
        files = (listing(folder, Findings()) or {}) if folder.is_dir() else {}
        texts = read_texts({name: files[name] for name in (SCENARIO, CARDS) if name in files}, Findings())
        self._steps = dict(_steps(texts.get(SCENARIO) or ""))
        self._cards = dict(_cards(texts.get(CARDS) or ""))

    def of(self, finding: Finding) -> frozenset[str]:
        """``step.<id>`` and ``card.<id>``; in a workbook what they are called there stands for the id."""
        named = (f"{sort}.{finding.values[sort]}" for sort in SORTS if sort in finding.values)
        context = finding.values.get("context", "").split(".")[:2]
        said = (".".join(context),) if context[0] in SORTS else ()
        return frozenset((*named, *said, *(at for place in finding.places for at in self._at(place))))

    def _at(self, place: FilePlace) -> Iterator[str]:
        if place.file == CARDS and place.line in self._cards:
            yield f"card.{self._cards[place.line]}"
        begun = [line for line in self._steps if line <= place.line] if place.file == SCENARIO else []
        if begun and self._steps[max(begun)]:
            yield f"step.{self._steps[max(begun)]}"


def _steps(text: str) -> Iterator[tuple[int, str]]:
    """Where each step begins, and its id, which is empty for what is no step."""
    document = read_yaml(text, SCENARIO, Findings())
    if document is not None:
        yield from ((document.place(name).line, "") for name in document.data)
        yield from ((document.place(*step.path).line, step.id) for step in read_scenario(document, Findings()).steps)


def _cards(text: str) -> Iterator[tuple[int, str]]:
    table = read_table(text, CARDS, (), Findings())
    return ((row.line, row["id"]) for row in (table.rows if table else ()))
