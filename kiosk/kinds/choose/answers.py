"""What ``choose`` says of its answers: what the table took, and how many tables took the same."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.kinds.choose.rules import ChooseOutcome, ChooseRules, ChooseView
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival


class ChooseAnswers(KindAnswers[ChooseRules, ChooseView, ChooseOutcome]):
    def doing(self, asked: AskedStep[ChooseRules]) -> str:
        return asked.words.say("choose.doing")

    def families(self, asked: AskedStep[ChooseRules], about: str) -> tuple[Family, ...]:
        options = {option.id: asked.text(f"options.{option.id}.text") for option in asked.step.options}
        return (Family("option", "choice", options),)

    def panel(self, asked: AskedStep[ChooseRules], outcome: ChooseOutcome, festival: Festival) -> Panel | None:
        option, words = outcome.option, asked.words
        name = asked.card_text(option, "title") if outcome.card else asked.text(f"options.{option}.text")
        share = _same(festival, asked.name, option)
        told = crowd(words, 0) if share is None else words.say("result.same_choice", share=share)
        return Panel(asked.step.id, "words", asked.title, f"{asked.title} · {name}", told=(told,))

    def spread(self, asked: AskedStep[ChooseRules], seen: ChooseView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[ChooseRules], seen: ChooseView) -> Subject | None:
        return None

    def offered(self, asked: AskedStep[ChooseRules], seen: ChooseView) -> tuple[str, ...]:
        return () if seen.cards else tuple(asked.text(f"options.{option}.text") for option in seen.options)

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[ChooseRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: ChooseRules, seen: ChooseView | ChooseOutcome) -> tuple[str, ...]:
        return (base_name(step.id),)

    def behind(self, seen: ChooseView) -> Outcomes:
        return {}


def _same(festival: Festival, step: str, option: str) -> int | None:
    """How many took the same, in percent; None while too few took anything."""
    taken = [measure for measure in festival.of(step, step) if measure.startswith("option-")]
    found = festival.shares(step, step, taken)
    return dict(zip(taken, found.percent, strict=True)).get(f"option-{option}", 0) if found.known else None
