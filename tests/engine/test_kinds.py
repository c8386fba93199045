"""The rules of a kind answer everything, or the kiosk does not start with it."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.kinds
from kiosk.engine.game import Rules
from kiosk.engine.kinds import RULES
from kiosk.kinds import IncompleteKindError, pieces
from tests.house.tree import KIOSK

SAY = (KIOSK / "kinds" / "say" / "rules.py").read_text("utf-8")
PATH = "kiosk.kinds.hum"
QUESTIONS = "zones_read opens candidates refusal apply done view outcome answers".split()


@pytest.fixture
def hum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file of the rules of a kind more, for now empty."""
    folder = tmp_path / "hum"
    folder.mkdir()
    (folder / "__init__.py").touch()
    monkeypatch.setattr(kiosk.kinds, "__path__", [*kiosk.kinds.__path__, str(tmp_path)])
    yield folder / "rules.py"
    for name in [name for name in sys.modules if name.startswith(PATH)]:
        del sys.modules[name]
    vars(kiosk.kinds).pop("hum", None)


def without(question: str) -> str:
    """The rules of a plain kind that leave one question open."""
    lines = SAY.splitlines()
    asked = next(n for n in ast.walk(ast.parse(SAY)) if isinstance(n, ast.FunctionDef) and n.name == question)
    return "\n".join(lines[: asked.lineno - 1] + lines[asked.end_lineno :]).replace("SayRules", "Hum")


def refused() -> str:
    with pytest.raises(IncompleteKindError) as refusal:
        pieces("rules", Rules)  # type: ignore[type-abstract]  # a base is meant
    return str(refusal.value)


def test_these_questions_are_the_ones_a_kind_must_answer() -> None:
    assert set(QUESTIONS) == Rules.__abstractmethods__


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_kind_that_leaves_a_question_open_is_not_started(hum: Path, question: str) -> None:
    hum.write_text(without(question), "utf-8")
    assert refused() == f"rules of the kind “hum” does not answer: {question}."


def test_a_kind_without_rules_or_with_two_is_not_started(hum: Path) -> None:
    assert refused() == "The kind “hum” has no rules.py."
    hum.write_text(
        SAY + re.sub(r".*(?=class SayRules)", "", SAY, flags=re.S).replace("class SayRules", "class HumRules"), "utf-8"
    )
    assert refused() == "rules of the kind “hum” must hold one Rules, not 2."


def test_a_kind_that_answers_all_is_one_more(hum: Path) -> None:
    hum.write_text(SAY.replace("SayRules", "HumRules"), "utf-8")
    found = pieces("rules", Rules)  # type: ignore[type-abstract]  # a base is meant
    assert found.keys() == RULES.keys() | {"hum"}
