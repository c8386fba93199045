"""What a finding about a deck's files is in the words of the workbook: its sheets, headings, settings and titles."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.decks.contents import GLOSSARY, MEDIA
from kiosk.decks.findings import FilePlace, Finding, texts
from kiosk.decks.workbooks.settings import Settings
from kiosk.decks.workbooks.templates import spoken
from kiosk.decks.workbooks.wording import Terms, words

BOOK_CODES = {
    "E024": "E346",
    "E108": "E352",
    "E110": "E353",
    "E174": "E354",
    "E175": "E355",
    "E188": "E356",
    "E190": "E357",
    "W030": "W345",
    "W051": "W346",
    "W060": "W347",
    "W061": "W348",
}
"""Findings whose own sentences speak of files, and those that say the same of sheets."""

COLUMNS = ("column", "field", "known", "near")
"""Values of findings that may hold names of columns, settings and families."""


@dataclass(frozen=True)
class Vocabulary:
    """``names`` are those of columns, settings and families, ``headings`` those of the tables of some files.

    ``cards`` and ``steps`` are titles by id, ``zones`` what lies in them; ``lengths`` and ``ages`` what they are
    called; ``settings`` the name of a setting by its cell.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)
    zones: Mapping[str, str] = field(default_factory=dict)
    lengths: Mapping[str, str] = field(default_factory=dict)
    ages: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[FilePlace, str] = field(default_factory=dict)

    def told(self, finding: Finding, file: str, cell: FilePlace) -> tuple[str, dict[str, str]]:
        """The code and the values of what is said of a cell, as it was found in a file."""
        names = {**self.names, **self.headings.get(file, {})}
        named = {"card": self.cards, "step": self.steps, "zone": self.zones, "length": self.lengths, "type": self.names}
        named["audience"] = self.ages
        values = {name: named.get(name, {}).get(value, value) for name, value in finding.values.items()}
        for name in COLUMNS:
            if name in values:
                values[name] = ", ".join(names.get(word, word) for word in values[name].split(", "))
        if cell in self.settings:
            values |= {name: self.settings[cell] for name in ("field", "key") if name in values}
        if "key" in values:
            values["key"] = self._key(values["key"])
        code = BOOK_CODES.get(finding.code, finding.code)
        return code, {
            name: value for name, value in values.items() if name == "near" or f"{{{name}}}" in _sentences(code)
        }

    def _key(self, key: str) -> str:
        """``card.le-robot.text`` -> ``Le robot, texte``."""
        kind, _, rest = key.partition(".")
        name, _, column = rest.rpartition(".")
        return f"{self.cards[name]}, {self.names.get(column, column)}" if kind == "card" and name in self.cards else key


def _sentences(code: str) -> str:
    """All that is said of a code: what its values do not change is told once."""
    return "".join(texts()["codes"][code].values())


def vocabulary(settings: Settings, cards: Mapping[str, str]) -> Vocabulary:
    """That of a workbook with these settings, and with cards of these titles by id."""
    language, values, scenario = settings.language, words().values, settings.template.scenario
    families = (settings.template.terms, words().columns["sources"], words().columns["cards"], values["type"])
    return Vocabulary(
        names={name: term.said(language) for terms in families for name, term in terms.items()},
        headings={
            file: _said(words().columns[kind], language) for kind, file in (("glossary", GLOSSARY), ("media", MEDIA))
        },
        cards=cards,
        steps=dict(_titles(spoken(scenario["steps"], language), settings)),
        zones={name: _filling(zone, language) for name, zone in scenario["zones"].items()},
        lengths=_said(words().lengths, language),
        ages=_said(values["age"], language),
        settings={
            filled.place: settings.template.terms[name].said(language) for name, filled in settings.values.items()
        },
    )


def _said(terms: Terms, language: str) -> dict[str, str]:
    return {name: term.said(language) for name, term in terms.items()}


def _titles(steps: list[Any], settings: Settings) -> Iterator[tuple[str, str]]:
    """The titles of steps by id, those inside rounds too; one that is a setting is that of the game."""
    for step in steps:
        title = str(step.get("title", step["id"]))
        filled = settings.values.get(title.removeprefix("$"))
        yield step["id"], filled.text if filled and title.startswith("$") else title
        yield from _titles(step.get("steps", []), settings)


def _filling(zone: Mapping[str, Any], language: str) -> str:
    """The families of cards that lie in a zone at first, or else the sheet they come from."""
    kinds, types = zone.get("cards", []), words().values["type"]
    named = [types[kind].said(language) for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind in types]
    return ", ".join(named) or words().sheets["cards"].said(language)
