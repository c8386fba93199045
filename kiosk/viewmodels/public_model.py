"""What those who look on see on a screen of their own: the question in large letters, the spread once it is shown."""

import re
from dataclasses import dataclass

from kiosk.engine.step import ROUND
from kiosk.host.words import Words, words
from kiosk.sessions.answers import Panel, SpreadBar
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.on_table import on_table
from kiosk.viewmodels.panels import panels
from kiosk.viewmodels.prints_model import PrintsModel
from kiosk.viewmodels.questions import asked, public_card, public_question
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.table_model import TableModel

NO_TIME = -1
LEAD = re.compile(r"^.*\s?:\s")
"""What leads to a question: “Your character votes: ”."""


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """An answer: how many gave it, and how many gave the one that was given most."""

    key: str
    name: str
    count: int
    most: int


@dataclass(frozen=True, slots=True)
class LookerRow:
    """An answer that is offered, or a card that lies on the table, with its text."""

    key: str
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Props:
    """``title`` of the game, empty while nobody plays; then ``question`` and ``told`` call to play. ``doing``: what the
    table does meanwhile, and what it is asked about the question where that is a card. ``card``: the one
    that the question is about, whose picture is shown. ``seconds`` of a talk that are left of ``total``, shown by a
    ``body``; -1 where there is no talk with a time."""

    language: str
    title: str = ""
    doing: str = ""
    question: str = ""
    card: str = ""
    told: str = ""
    color: str = "night"
    seconds: int = NO_TIME
    total: int = 0
    body: str = ""


def calling(said: Words) -> Props:
    """Nobody plays: come and play."""
    return Props(said.asked, question=said.say("attract.title"), told=said.say("public.call"))


def derive_props(scene: Scene, withheld: bool = False) -> Props:
    """The question of the open step, never what visitors wrote. ``withheld``: what all gave waits behind a curtain."""
    view = scene.view
    timer = view.timer if ANSWERS[view.kind].timed() else None
    return Props(
        scene.language,
        title=scene.deck.text("deck.title", scene.language),
        doing=doing(scene),
        question=last.statement or last.title if (last := _last(scene)) else public_question(scene),
        card=public_card(scene),
        told=told(scene, withheld),
        color=scene.deck.color,
        seconds=NO_TIME if timer is None else scene.seconds_left or 0,
        total=timer.seconds if timer else 0,
        body=scene.timer_body,
    )


def doing(scene: Scene) -> str:
    """What the table does, in words for those who look on; about a card, what it is asked of it too."""
    said = ANSWERS[scene.view.kind].doing(scene.asked())
    asked_of_it = LEAD.sub("", asked(scene)) if public_card(scene) else ""
    return scene.words.say("public.doing", doing=said, asked=asked_of_it) if asked_of_it else said


def derive_offers(scene: Scene, withheld: bool = False) -> list[LookerRow]:
    """What the question is about: the answers that are offered, or the cards on the table; nothing once the spread is
    there, and nothing of what visitors wrote."""
    if scene.view.outcome is not None or derive_spread(scene, withheld):
        return []
    names = ANSWERS[scene.view.kind].offered(scene.asked(), scene.shown)
    if names:
        return [LookerRow(str(place), name) for place, name in enumerate(names)]
    faces = [face for face in on_table(scene) if face.card_id in scene.deck.cards]
    return [LookerRow(face.card_id, face.title or face.text, face.text if face.title else "") for face in faces]


def told(scene: Scene, withheld: bool) -> str:
    """What those around may do meanwhile: talk too, or show where they would stand once the table has; nothing beside
    an answer that is still secret. At the end they may be next."""
    if scene.view.outcome is not None:
        return scene.words.say("public.call")
    if scene.view.held == "pause":
        return scene.words.say("leading.held")
    if ANSWERS[scene.view.kind].timed():
        return scene.words.say("public.talk")
    return scene.words.say("public.hands") if derive_spread(scene, withheld) else ""


def derive_spread(scene: Scene, withheld: bool = False) -> list[SpreadRow]:
    """How often each answer was given, once the table has seen it; nothing before. At the end, those to the last
    question."""
    if withheld:
        return []
    last = _last(scene)
    bars = _told(last) if last else ANSWERS[scene.view.kind].spread(scene.asked(), scene.shown)
    most = max((bar.count for bar in bars), default=0)
    return [SpreadRow(bar.key, bar.name, bar.count, most) for bar in bars]


def _last(scene: Scene) -> Panel | None:
    """What the table answered last, once its game is over; not to what visitors wrote."""
    if scene.view.outcome is None:
        return None
    given = [panel for panel in panels(scene) if panel.yours and not _is_written(scene, panel.step)]
    return given[-1] if given else None


def _is_written(scene: Scene, step: str) -> bool:
    asked = scene.deck.game.named(scene.view.length, step)
    zones = (scene.view.zones[zone] for zone in asked.zones_read() if zone in scene.view.zones) if asked else ()
    return any(card.startswith(ROUND) for zone in zones for card in zone.cards)


def _told(panel: Panel) -> tuple[SpreadBar, ...]:
    """Of a scale its ends have names, as while it was answered."""
    last = len(panel.yours) - 1
    ends = {0: panel.left, last: panel.right} if panel.sort == "scale" and (panel.left or panel.right) else None
    names = (panel.names[place] if ends is None else ends.get(place, "") for place in range(last + 1))
    return tuple(SpreadBar(str(place), name, panel.yours[place]) for place, name in enumerate(names))


class PublicModel(Snapshot[Props]):
    """Follows the kiosk; asks nothing, and nothing can be touched."""

    spread = child(RowsModel)
    offers = child(RowsModel)
    prints = child(PrintsModel)

    def __init__(self, kiosk: Kiosk, table: TableModel) -> None:
        super().__init__(Props(kiosk.props.asked), kiosk)
        self._kiosk, self._table = kiosk, table
        self._prints = kiosk.prints
        self._spread = RowsModel(SpreadRow, self)
        self._offers = RowsModel(LookerRow, self)
        table.refreshed.connect(self.refresh)
        kiosk.asked_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the table shows everybody, or the call."""
        scene, withheld = self._table.scene, self._table.withheld
        self.swap(calling(words(self._kiosk.props.asked)) if scene is None else derive_props(scene, withheld))
        self._spread.show([] if scene is None else derive_spread(scene, withheld))
        self._offers.show([] if scene is None else derive_offers(scene, withheld))
