"""The rules of every kind, and what may stand in a scenario."""

from kiosk.engine.game import AnyRules, Rules
from kiosk.engine.rounds import Rounds
from kiosk.engine.step import Step
from kiosk.kinds import pieces

RULES: dict[str, type[AnyRules]] = pieces("rules", Rules)  # type: ignore[type-abstract]  # a base is meant
"""The rules of each kind by its name in a scenario."""
STEPS: dict[str, type[Step]] = RULES | {"rounds": Rounds}
"""What may stand in a scenario: a step of a kind, or rounds of such steps."""
