"""What a table is asked now, in one sentence: for a talk in large letters, and for those who look on."""

import re

from kiosk.engine.step import ROUND
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.scene import Scene

SENTENCES = re.compile(r"(?<=[.!?…])\s+(?=[«“A-ZÀ-Ý])")
"""Between two sentences."""


def question(scene: Scene) -> str:
    """What the card says that the open step is about, if there is one; else what to do, or the step's title."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    if subject is None:
        return to_do(scene)
    card, column = subject
    told = "" if column in scene.hidden(card) else scene.card_text(card, column)
    return told or scene.card_text(card, "title") or to_do(scene)


def public_question(scene: Scene) -> str:
    """The same for everybody around, who can touch nothing: what a prompt asks, not what it bids the table do; never
    what visitors wrote."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    if subject and not subject.card.startswith(ROUND):
        return question(scene)
    return asked(scene) or scene.title or ANSWERS[scene.view.kind].doing(scene.asked())


def asked(scene: Scene) -> str:
    """What the prompt asks; empty where it asks nothing."""
    return " ".join(sentence for sentence in SENTENCES.split(scene.prompt) if sentence.endswith("?"))


def public_card(scene: Scene) -> str:
    """The card of the deck that it is about; empty where there is none."""
    subject = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    return subject.card if subject and subject.card in scene.deck.cards else ""


def to_do(scene: Scene) -> str:
    """What there is to do, or the step's title."""
    return scene.prompt or scene.title
