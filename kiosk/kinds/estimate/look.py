"""What a later step shows of an ``estimate``: the answer in words and on the line, beside the bets."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from kiosk.decks.cited import in_short
from kiosk.host.numbers import interval, written
from kiosk.kinds.estimate.answers import unit
from kiosk.kinds.estimate.rules import EstimateOutcome
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.estimate.rules.scales import TICKS
from kiosk.kinds.estimate.screen import estimates
from kiosk.kinds.estimate.screen.estimates import GuessRow
from kiosk.viewmodels.look import AnyBack, Back, KindLook
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child


@dataclass(frozen=True, slots=True)
class Props:
    """The answer in words, from ``first`` to ``last`` on the line; what kind of figure it is, who says so (``origin``),
    and what it does not say; the number alone (``answer``). The other fields are those of the line."""

    value: str = ""
    first: float = 0.0
    last: float = 0.0
    question: str = ""
    status: str = ""
    origin: str = ""
    detail: str = ""
    unit: str = ""
    places: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    festival: tuple[int, ...] = ()
    bets: int = 0
    answer: str = ""


def derive_props(scene: Scene, back: Back[EstimateOutcome]) -> Props:
    """What a reveal says of a bet."""
    asked, bet, card = back.asked, back.outcome.bet, back.outcome.card
    ids = scene.deck.cards[card].sources if card else back.outcome.sources
    said, told = unit(asked, card), scene.festival.of(asked.name, card or asked.name) if "spread" in back.sides else {}
    drawn = estimates.line(scene, bet, told)
    return Props(
        value=interval(bet.low, bet.high, said, scene.words),
        first=bet.place(bet.low) / TICKS,
        last=bet.place(bet.high) / TICKS,
        question=asked.said(card),
        status=scene.words.say(f"estimate.{bet.status}"),
        origin=in_short(scene.deck, ids, scene.language, scene.words) if "sources" in back.sides else "",
        detail=scene.card_text(card, "detail") if card else "",
        unit=said,
        places=drawn.places,
        texts=drawn.texts,
        festival=drawn.festival,
        bets=drawn.bets,
        answer=interval(bet.low, bet.high, "", scene.words),
    )


def derive_guesses(scene: Scene, back: Back[EstimateOutcome]) -> list[GuessRow]:
    """The bets beside the answer, when the spread is shown."""
    if "spread" not in back.sides:
        return []
    outcome = back.outcome
    rows = estimates.guesses(outcome.bet, outcome.ticks, unit(back.asked, outcome.card), scene.words)
    return [replace(row, near=_near(scene, outcome.bet, outcome.ticks[row.number])) for row in rows]


def _near(scene: Scene, bet: Bet, tick: int) -> str:
    """How near a guess came, in words; two digits say it."""
    distance = float(f"{bet.distance(tick):.1e}")
    return (
        scene.words.say("estimate.near", distance=written(distance, scene.words))
        if distance
        else scene.words.say("estimate.right")
    )


class EstimateLook(KindLook[Props]):
    """What is shown of a bet."""

    source = "kinds/estimate/EstimateLook.qml"

    guesses = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._guesses = RowsModel(GuessRow, self)

    def show(self, scene: Scene, back: AnyBack) -> None:
        self.swap(derive_props(scene, back))
        self._guesses.show(derive_guesses(scene, back))
