"""What a table is asked now, in one sentence: for a talk in large letters, and for those who look on."""

from kiosk.engine.step import ROUND
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.scene import Scene


def question(scene: Scene) -> str:
    """What the card says that the open step is about, if there is one; else what to do, or the step's title."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    if subject is None:
        return to_do(scene)
    card, column = subject
    told = "" if column in scene.hidden(card) else scene.card_text(card, column)
    return told or scene.card_text(card, "title") or to_do(scene)


def public_question(scene: Scene) -> str:
    """The same for everybody around: never what visitors wrote."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    return to_do(scene) if subject and subject.card.startswith(ROUND) else question(scene)


def public_card(scene: Scene) -> str:
    """The card of the deck that it is about; empty where there is none."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    return subject.card if subject and subject.card in scene.deck.cards else ""


def to_do(scene: Scene) -> str:
    """What there is to do, or the step's title."""
    return scene.prompt or scene.title
