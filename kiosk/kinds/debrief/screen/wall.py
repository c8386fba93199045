"""What became of the texts of this game, as the result shows them."""

from dataclasses import dataclass

from kiosk.engine.step import text_card
from kiosk.kinds.debrief.rules import DebriefView
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text of this table under the title of its step. ``decision``: kept, erased, or empty until it is taken."""

    step_id: str
    title: str
    text: str
    sign: str
    decision: str


def derive_texts(scene: Scene) -> list[TextRow]:
    """Every text that may stay on the wall, and what was decided. One that was lost with a cut is not asked about."""
    seen: DebriefView = scene.shown
    decisions = dict.fromkeys(seen.kept, "kept") | dict.fromkeys(seen.erased, "erased")
    texts = [(step, scene.paper.read(text_card(step)), decisions.get(step, "")) for step in seen.texts]
    return [
        TextRow(step, scene.text("title", step), written.text if written else "", written.sign if written else "", what)
        for step, written, what in texts
        if written is not None or what
    ]
