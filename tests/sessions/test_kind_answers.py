"""A kind answers every question about its answers, or the kiosk does not start."""

import importlib

import pytest

import kiosk.kinds
from kiosk.engine.kinds import RULES
from kiosk.kinds import IncompleteKindError, pieces
from kiosk.sessions.answers import Family, KindAnswers
from kiosk.sessions.kind_answers import ANSWERS

ASKED = sorted(KindAnswers.__abstractmethods__)


def test_every_kind_answers() -> None:
    assert ANSWERS.keys() == RULES.keys()


@pytest.mark.parametrize("open_question", ASKED)
def test_a_kind_that_leaves_a_question_open_is_refused_by_name(
    open_question: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module("kiosk.kinds.say.answers")
    said = {name: getattr(module.SayAnswers, name) for name in ASKED if name != open_question}
    monkeypatch.setattr(
        module, "SayAnswers", type("SayAnswers", (KindAnswers,), said | {"__module__": module.__name__})
    )
    monkeypatch.setattr(kiosk.kinds, "names", lambda: ("say",))
    with pytest.raises(IncompleteKindError, match=f"“say” does not answer: {open_question}."):
        pieces("answers", KindAnswers)  # type: ignore[type-abstract]


@pytest.mark.parametrize(
    ("measure", "claimed"), [("point-1", True), ("point", True), ("points-1", False), ("pointless", False)]
)
def test_a_family_claims_its_measures_alone(measure: str, claimed: bool) -> None:
    assert Family("point", "scale").claims(measure) is claimed
