"""The sheet of settings: which template, and a value for each of its slots."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.decks.findings import FilePlace, Findings, listed, near
from kiosk.decks.workbooks.cells import Sheet
from kiosk.decks.workbooks.grids import Grid, chosen, read_grid
from kiosk.decks.workbooks.slots import Filled
from kiosk.decks.workbooks.templates import DEFAULTS, Template, spoken, template
from kiosk.decks.workbooks.typeset import digits
from kiosk.decks.workbooks.wording import LANGUAGES, Terms, all_spelt, named, paired, plain, words


@dataclass(frozen=True)
class Settings:
    """``values`` holds the settings that are not empty; ``top`` is where to look for one that is missing."""

    template: Template
    language: str
    values: Mapping[str, Filled]
    top: FilePlace

    def with_examples(self, names: Collection[str]) -> "Settings":
        """The same with what the example says for some of them; those that it leaves empty are empty."""
        said = spoken({**DEFAULTS, **self.template.example.settings}, self.language)
        said |= {"id": as_id(said["title"])}
        kept = {name: filled for name, filled in self.values.items() if name not in names or name in said}
        changed = {name: replace(filled, text=said[name]) for name, filled in kept.items() if name in names}
        return replace(self, values={**kept, **changed})


def read_settings(sheet: Sheet, findings: Findings) -> Settings | None:
    """The settings of a workbook; None when it does not say which template they are for, with a finding."""
    grid = read_grid(sheet, words().columns["settings"], LANGUAGES[0], findings)
    if not grid.columns:
        return None
    of_rules = _first(grid, "template")
    rules = named(of_rules.text, words().values["template"]) if of_rules else None
    if rules is None:
        known = listed(paired(words().values["template"]))
        findings.add("E311", of_rules.place if of_rules else sheet.place(), known=known)
        return None
    made = template(rules)
    values = _values(grid, made.terms, findings)
    said = values.get("language")
    language = said.text if said else LANGUAGES[0]
    return Settings(made, language, _with_id(values | _missing(made, language, grid, values, findings)), sheet.place())


def _missing(
    made: Template, language: str, grid: Grid, given: Collection[str], findings: Findings
) -> dict[str, Filled]:
    """What the example says for settings that may not be empty: each is told once, and nothing that hangs on it."""
    rows = {_meant(row.get("name", ""), made.terms): grid.place(number, "value") for number, row in grid.rows}
    example = spoken({**DEFAULTS, **made.example.settings}, language)
    places = {name: rows.get(name, grid.sheet.place()) for name in example if name in made.terms and name not in given}
    required = {name: place for name, place in places.items() if not made.terms[name].optional}
    slips = {_meant(row["name"], made.terms) for _, row in grid.rows if row.get("name") and row.get("value")}
    for name, place in required.items():
        if name not in slips:  # or its name is told as misspelt
            findings.add("E032", place, field=made.terms[name].said(language))
    return {name: Filled(example[name], place) for name, place in required.items()}


def _meant(said: str, terms: Terms) -> str | None:
    """The setting of that name, or the one that a misspelt name looks like."""
    return named(said, terms) or named(near(said, all_spelt(terms)).get("near", ""), terms)


def _first(grid: Grid, wanted: str) -> Filled | None:
    """The first row of a setting that every template has."""
    for number, row in grid.rows:
        if row.get("value") and named(row.get("name", ""), words().settings) == wanted:
            return Filled(row["value"], grid.place(number, "value"))
    return None


def _values(grid: Grid, terms: Terms, findings: Findings) -> dict[str, Filled]:
    values: dict[str, Filled] = {}
    seen: dict[str, int] = {}
    for number, name, text in _rows(grid, terms, findings):
        if name in seen:
            findings.add("E310", grid.place(number, "name"), name=terms[name].fr, first=seen[name])
            continue
        seen[name] = number
        if text:
            place, term = grid.place(number, "value"), terms[name]
            said = digits(text) if term.number else text
            values[name] = Filled(chosen(said, term.values, place, findings), place)
    return values


def _rows(grid: Grid, terms: Terms, findings: Findings) -> Iterator[tuple[int, str, str]]:
    """The rows whose setting is known: their number, the setting, its value."""
    known = all_spelt(terms)
    for number, row in grid.rows:
        said = row.get("name", "")
        if name := named(said, terms):
            yield number, name, row.get("value", "")
        else:
            findings.add("E309", grid.place(number, "name"), name=said, **near(said, known))


def _with_id(values: dict[str, Filled]) -> dict[str, Filled]:
    """An id that is not given comes from the title."""
    title = values.get("title")
    return values if "id" in values or not title else {**values, "id": Filled(as_id(title.text), title.place)}


def as_id(title: str) -> str:
    """``L’IA près de chez nous`` -> ``l-ia-pres-de-chez-nous``; what begins with a digit gets a letter before it."""
    name = plain(title)
    return f"n{name}" if name[:1].isdigit() else name
