"""A kind answers every question of the checks: one that leaves a question open is refused by name."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import kiosk.kinds
from kiosk.decks.checks.kind import KindChecks
from kiosk.decks.checks.slices import CHECKS
from kiosk.engine.kinds import STEPS
from kiosk.kinds import IncompleteKindError, pieces

QUESTIONS = sorted(KindChecks.__abstractmethods__)
ANSWERED_BY_THE_RULES = "facts"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a kind of its own, beside no other."""
    (tmp_path / "rank").mkdir()
    (tmp_path / "rank" / "__init__.py").touch()
    monkeypatch.setattr(kiosk.kinds, "__path__", [str(tmp_path)])
    yield tmp_path / "rank"
    for name in [name for name in sys.modules if name.startswith("kiosk.kinds.rank")]:
        del sys.modules[name]


def answering(folder: Path, questions: list[str]) -> dict[str, type[KindChecks[Any]]]:
    """The checks found of a kind that answers these questions."""
    lines = ["from kiosk.decks.checks.kind import KindChecks", "", "", "class RankChecks(KindChecks):"]
    answers = [f"    def {question}(self, *asked): ..." for question in questions]
    (folder / "checks.py").write_text("\n".join([*lines, *answers, "    rank = True"]), "utf-8")
    return pieces("checks", KindChecks)  # type: ignore[type-abstract]


def test_a_kind_that_answers_all_is_found(folder: Path) -> None:
    assert list(answering(folder, QUESTIONS)) == ["rank"]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_left_open_is_named(question: str, folder: Path) -> None:
    with pytest.raises(IncompleteKindError, match=f"^checks of the kind “rank” does not answer: {question}.$"):
        answering(folder, [other for other in QUESTIONS if other != question])


def test_a_kind_without_checks_is_named(folder: Path) -> None:
    with pytest.raises(IncompleteKindError, match=r"^The kind “rank” has no checks\.py\.$"):
        pieces("checks", KindChecks)  # type: ignore[type-abstract]


def test_no_question_has_an_answer_beforehand() -> None:
    public = {name for name, value in vars(KindChecks).items() if callable(value) and not name.startswith("_")}
    assert public - set(QUESTIONS) == {ANSWERED_BY_THE_RULES}


def test_whatever_may_stand_in_a_scenario_is_checked() -> None:
    assert CHECKS.keys() == STEPS.keys()
