"""The result, one panel a step: what this group did, beside what the festival did so far. Never a ranking."""

from collections.abc import Iterator

from kiosk.decks.deck import Deck
from kiosk.engine.state import Outcomes
from kiosk.engine.view import View
from kiosk.sessions.answers import Panel
from kiosk.sessions.festival import Asking, asking
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.scene import Scene


def panels(scene: Scene) -> tuple[Panel, ...]:
    """A panel for each outcome that people gave and whose kind has one."""
    behind = ((scene.asked(step), outcome) for step, outcome in outcomes(scene.view).items())
    found = (ANSWERS[asked.step.kind].panel(asked, outcome, scene.festival) for asked, outcome in behind)
    return tuple(panel for panel in found if panel is not None and not _unanswered(panel))


def _unanswered(panel: Panel) -> bool:
    """Whether it is a chart of nothing: the step was passed before anybody answered."""
    return bool(panel.yours) and not any((*panel.yours, *panel.before))


def outcomes(view: View) -> Outcomes:
    """The outcomes of earlier steps that the open one shows, by step; none of those that came to nothing."""
    behind = ANSWERS[view.kind].behind(view.step)
    return {step: outcome for step, outcome in behind.items() if outcome is not None}


def compared(deck: Deck, view: View) -> set[Asking]:
    """The questions of which the open step, or what it shows of earlier ones, tells the festival's figures."""
    return set(_compared(deck, view))


def _compared(deck: Deck, view: View) -> Iterator[Asking]:
    for name, seen in {**outcomes(view), view.id: view.step}.items():
        step = deck.game.named(view.length, name)
        if step is not None:
            yield from (asking(name, about) for about in ANSWERS[step.kind].compared(step, seen))
