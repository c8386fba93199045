"""The cards that lie open on the table in a step that is about several: for a talk, and for those who look on."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.scene import CardRow, Scene, own_words


def on_table(scene: Scene) -> list[CardRow]:
    """The faces of the cards that everybody sees in the zones of the open step, and of the step it looks back at, but
    for the one that is asked about; what is still hidden of them is left out."""
    asked = ANSWERS[scene.view.kind].subject(scene.asked(), scene.shown)
    cards = dict.fromkeys(card for zone in zones(scene) for card in zone if asked is None or card != asked.card)
    return [_open_face(scene, card) for card in cards]


def zones(scene: Scene) -> Iterator[tuple[str, ...]]:
    """What everybody sees in the zones of the open step and of the one it looks back at; the seats' own parts too."""
    game, length = scene.deck.game, scene.view.length
    of = game.named(length, getattr(scene.asked().step, "of", None) or "")
    names = dict.fromkeys(name for step in (scene.asked().step, of) if step for name in step.zones_shown())
    for name in names:
        yield from (zone.cards for part, zone in scene.view.zones.items() if part.partition("@")[0] == name)


def _open_face(scene: Scene, card: str) -> CardRow:
    hidden, face = scene.hidden(card), own_words(scene.card(card))
    title, text = ("" if column in hidden else told for column, told in (("title", face.title), ("text", face.text)))
    return replace(face, title=title, text=text)
