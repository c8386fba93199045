"""The rows of cards.csv: names, families, ages, drawings and pictures."""

import difflib
from collections.abc import Mapping
from typing import get_args

from kiosk.decks.card_table import MAX_PICTOS, listed_in
from kiosk.decks.checks.steps import is_id
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.findings import FilePlace, listed, near
from kiosk.decks.manifest import Recipe
from kiosk.engine.cards import AGES

ALMOST = 0.8
"""How alike two families are of which one is a slip of the pen: machine and machines."""
RECIPES: tuple[str, ...] = get_args(Recipe)


def check(survey: Survey) -> None:
    """Every row, then the families no step uses, and those whose pictures are told."""
    draft = survey.draft
    seen: dict[str, int] = {}
    for row in draft.card_table.rows:
        _row(draft, row, seen)
        seen.setdefault(row["id"], row.line)
    if survey.whole:
        _families(survey)
    _looks(survey)


def _row(draft: Draft, row: CsvRow, seen: Mapping[str, int]) -> None:
    """A row; ``seen`` has the lines of the cards before it."""
    table, findings, name = draft.card_table, draft.findings, row["id"]
    for column in ("id", "type", "title"):
        if not row[column]:
            findings.add("E104", table.place(row.line, column), column=column)
        elif column != "title" and not is_id(row[column]):
            findings.add("E034", table.place(row.line, column), id=row[column])
    if name in seen and name:
        findings.add("E100", table.place(row.line, "id"), card=name, first=seen[name])
    if row["age"] and row["age"] not in AGES:
        values = {"field": "age", "value": row["age"], "known": listed(AGES)}
        findings.add("E033", table.place(row.line, "age"), **values, **near(row["age"], AGES))
    if not row["text"] and not row["body"] and "text" in table.columns:
        findings.add("W034", table.place(row.line, "text"), card=name)
    _look(draft, row)


def _look(draft: Draft, row: CsvRow) -> None:
    """A card has an icon that exists, or a picture that is described; its recipe is one of the print shop."""
    table, findings, recipe = draft.card_table, draft.findings, row["recipe"]
    if not row["icon"] and not row["image"]:
        findings.add("W033", table.place(row.line, "icon"), card=row["id"])
    for column in ("icon", "icon2"):
        _icon(draft, row[column], table.place(row.line, column))
    _pictos(draft, row)
    if recipe and recipe not in RECIPES:
        values = {"field": "recipe", "value": recipe, "known": listed(RECIPES)}
        findings.add("E033", table.place(row.line, "recipe"), **values, **near(recipe, RECIPES))


def _pictos(draft: Draft, row: CsvRow) -> None:
    """What stands above easy words exists, and there are not too many."""
    place, pictos = draft.card_table.place(row.line, "picto"), listed_in(row["picto"])
    for picto in pictos:
        _icon(draft, picto, place)
    if len(pictos) > MAX_PICTOS:
        draft.findings.add("W035", place, card=row["id"], count=len(pictos), limit=MAX_PICTOS)


def _icon(draft: Draft, icon: str, place: FilePlace) -> None:
    if icon and draft.glyphs and icon not in draft.glyphs:
        draft.findings.add("E107", place, icon=icon, **near(icon, _alike(icon, draft.glyphs)))


def _alike(icon: str, glyphs: frozenset[str]) -> list[str]:
    """The drawings whose names begin like this one: comparing with all of them would take too long."""
    return sorted(glyph for glyph in glyphs if glyph.startswith(icon[:7]))


def _families(survey: Survey) -> None:
    """Card types that come to no zone any step reads: misspelt, or told as unused."""
    used, meant = survey.used, misspelt(survey)
    for kind, cards in survey.by_type.items():
        if kind not in used and kind:
            code, close = ("E118", {"near": meant[kind]}) if kind in meant else ("W030", near(kind, used))
            for card in cards:
                place = survey.card_place(card.id, "type")
                survey.draft.findings.add(code, place, type=kind, known=listed(used) or "—", **close)


def misspelt(survey: Survey) -> dict[str, str]:
    """The types of cards that no step uses and that look like one in use, with the one that is meant."""
    unused = (kind for kind in survey.by_type if kind and kind not in survey.used)
    return {kind: meant for kind in unused for meant in difflib.get_close_matches(kind, survey.used, 1, ALMOST)}


def _looks(survey: Survey) -> None:
    """Families whose pictures the head speaks of: they exist, and so does their second icon."""
    draft = survey.draft
    for name, family in draft.manifest.families.items() if draft.manifest and not survey.cardless else ():
        if name not in survey.by_type:
            known = sorted(survey.by_type)
            draft.findings.add(
                "E117", draft.head.place("families", name), type=name, known=listed(known), **near(name, known)
            )
        _icon(draft, family.icon2, draft.head.place("families", name, "icon2"))
