"""The ready-made scenarios, with slots for the settings of a workbook: ``assets/workbooks/<template>.yaml``."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from kiosk.decks.workbooks.wording import LANGUAGES, Term, Terms, asset, words


class Example(BaseModel):
    """The deck that a new workbook holds: texts in both languages, ``{fr: …, en: …}``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    settings: Mapping[str, Any]
    cards: tuple[Mapping[str, Any], ...]
    sources: tuple[Mapping[str, Any], ...] = ()


class Template(BaseModel):
    """``columns`` are those of the sheet of cards; ``type`` the family of every card where there is but one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    columns: tuple[str, ...]
    type: str = ""
    settings: Mapping[str, Term] = Field(default_factory=dict)
    scenario: Mapping[str, Any]
    example: Example

    @property
    def terms(self) -> Terms:
        """All its settings in the order of their sheet: first what the game is, then its rules, then the rest."""
        shared = words().settings
        return {**{name: shared[name] for name in shared if name in FIRST}, **self.settings, **shared}


DEFAULTS = {"version": "1.0", "licence": "CC BY-SA 4.0"}
"""What every example has."""

FIRST = ("template", "title", "summary", "howto", "color", "icon", "opening")


@cache
def template(name: str) -> Template:
    """The template of that name, read once."""
    return Template.model_validate(asset(name))


def spoken(node: Any, language: str) -> Any:
    """A piece of a template in one language."""
    if isinstance(node, dict):
        if node.keys() == set(LANGUAGES):
            return node[language]
        return {key: spoken(value, language) for key, value in node.items()}
    return [spoken(value, language) for value in node] if isinstance(node, list | tuple) else node


def fixed_texts(template: Template, language: str, other: str) -> list[dict[str, str]]:
    """The translations of what a template says by itself, as rows of a table; none in a language it does not speak."""
    texts = sentences(template) if other in LANGUAGES else {}
    return [{"context": key, "source": text[language], "target": text[other]} for key, text in texts.items()]


def sentences(template: Template) -> dict[str, Mapping[str, str]]:
    """What a template says by itself, in each language, by the key of each text."""
    found: dict[str, Mapping[str, str]] = {}

    def note(key: str, text: Mapping[str, str]) -> None:
        found[key] = text

    _worded(template.scenario["steps"], "step", note)
    return found


def worded(template: Template, language: str, own: Mapping[str, Any]) -> Any:
    """The scenario of a template in one language, with ``own`` in the place of its sentences of these keys."""
    steps = _worded(template.scenario["steps"], "step", lambda key, text: own.get(key, text[language]))
    return {**spoken(template.scenario, language), "steps": steps}


def _worded(node: Any, key: str, say: Callable[[str, Mapping[str, str]], Any]) -> Any:
    """A node with what is said for each text below it; a step’s own key does not tell the rounds around it."""
    if isinstance(node, list):
        named = ((item["id"] if isinstance(item, dict) and "id" in item else n, item) for n, item in enumerate(node, 1))
        return [_worded(item, f"{key}.{name}", say) for name, item in named]
    if not isinstance(node, dict):
        return node
    if node.keys() == set(LANGUAGES):
        return say(key, node)
    return {name: _worded(value, "step" if name == "steps" else f"{key}.{name}", say) for name, value in node.items()}
