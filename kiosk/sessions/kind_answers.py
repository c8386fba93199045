"""The answers of every kind, each found in its folder."""

from typing import Any

from kiosk.kinds import pieces
from kiosk.sessions.answers import KindAnswers

ANSWERS: dict[str, KindAnswers[Any, Any, Any]] = {
    kind: answers()
    for kind, answers in pieces("answers", KindAnswers).items()  # type: ignore[type-abstract] # none of them is
}
"""What each kind says of its answers, by its name in a scenario."""
