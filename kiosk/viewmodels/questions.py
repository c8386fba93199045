"""What a table is asked now, in one sentence: for a talk in large letters, and for those who look on."""

from kiosk.kinds.discuss.rules import DiscussView
from kiosk.kinds.estimate.rules import EstimateView
from kiosk.kinds.position.rules import PositionView
from kiosk.kinds.vote.rules import VoteView
from kiosk.viewmodels.scene import Scene

ABOUT_A_CARD = (DiscussView, EstimateView, PositionView, VoteView)


def question(scene: Scene) -> str:
    """What the card says that the open step is about, if there is one; else what to do, or the step's title."""
    shown = scene.shown
    if isinstance(shown, ABOUT_A_CARD) and shown.card:
        column = scene.param("column") if isinstance(shown, DiscussView) else "text"
        told = "" if column in scene.hidden(shown.card) else scene.card_text(shown.card, column)
        return told or scene.card_text(shown.card, "title")
    return scene.text("prompt") or scene.text("title")
