"""What ``estimate`` says of its answers: how many bets lie in each tenth of the slider, and the truth."""

from kiosk.engine.state import Outcomes
from kiosk.engine.step import base_name
from kiosk.host.numbers import interval, with_unit, written
from kiosk.kinds.estimate.rules import BUCKET, EstimateOutcome, EstimateRules, EstimateView
from kiosk.kinds.estimate.rules.bets import NUMBERS, Bet
from kiosk.kinds.estimate.rules.scales import TICKS
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival
from kiosk.sessions.wagers import Wager

TENTHS = range(0, TICKS, BUCKET)
MEASURES = tuple(f"tick-{tenth}" for tenth in TENTHS)


class EstimateAnswers(KindAnswers[EstimateRules, EstimateView, EstimateOutcome]):
    def doing(self, asked: AskedStep[EstimateRules]) -> str:
        return asked.words.say("estimate.doing")

    def families(self, asked: AskedStep[EstimateRules], about: str) -> tuple[Family, ...]:
        bet = _bet_on(asked, about)
        if bet is None:
            return (Family("tick", "scale", {str(tenth): str(tenth) for tenth in TENTHS}),)
        said = unit(asked, about if about in asked.deck.cards else None)
        names = {str(tenth): written(bet.value(tenth), asked.words) for tenth in TENTHS}
        left, right = (with_unit(end, said, asked.words) for end in (bet.min, bet.max))
        return (Family("tick", "scale", names, left, right),)

    def panel(self, asked: AskedStep[EstimateRules], outcome: EstimateOutcome, festival: Festival) -> Panel | None:
        bet, words, said = outcome.bet, asked.words, unit(asked, outcome.card)
        found = festival.shares(asked.name, outcome.card or asked.name, MEASURES)
        places = [min(tick, TICKS - 1) // BUCKET * BUCKET for tick in outcome.ticks.values()]
        truth = words.say("result.truth", value=interval(bet.low, bet.high, said, words))
        return Panel(
            step=asked.step.id,
            sort="scale",
            title=asked.title,
            statement=asked.said(outcome.card),
            left=with_unit(bet.min, said, words),
            right=with_unit(bet.max, said, words),
            names=tuple(written(bet.value(tenth), words) for tenth in TENTHS),
            yours=tuple(places.count(tenth) for tenth in TENTHS),
            before=(0,) * len(TENTHS),
            festival=found.percent,
            told=(truth, crowd(words, found.answers)),
            seats=tuple(outcome.ticks),
            stood=tuple(place // BUCKET for place in places),
            stood_before=(-1,) * len(places),
            card=outcome.card or "",
        )

    def spread(self, asked: AskedStep[EstimateRules], seen: EstimateView) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[EstimateRules], seen: EstimateView) -> Subject | None:
        return Subject(seen.card) if seen.card else None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[EstimateRules], about: str) -> str:
        return written(float(about), asked.words)

    def revealed(self) -> bool:
        return True

    def compared(self, step: EstimateRules, seen: EstimateView | EstimateOutcome) -> tuple[str, ...]:
        return (seen.card or base_name(step.id),)

    def wagers(self, asked: AskedStep[EstimateRules]) -> tuple[Wager, ...]:
        cards = asked.deck.cards.values() if asked.step.card else ()
        return tuple(_wager(asked, card.id, card.sources) for card in cards if _is_bet(asked, card.id))

    def behind(self, seen: EstimateView) -> Outcomes:
        return {}


def unit(asked: AskedStep[EstimateRules], card: str | None) -> str:
    """What is counted."""
    return asked.said(card, "unit", "unit")


def _is_bet(asked: AskedStep[EstimateRules], card: str) -> bool:
    return asked.deck.game.cards[card].traits.keys() >= set(NUMBERS)


def _wager(asked: AskedStep[EstimateRules], card: str, sources: tuple[str, ...]) -> Wager:
    bet, said, words = Bet.of_traits(asked.deck.game.cards[card].traits), unit(asked, card), asked.words
    return Wager(
        question=asked.said(card),
        figures=tuple(with_unit(bet.value(tick), said, words) for tick in range(TICKS + 1)),
        first=bet.place(bet.low),
        last=bet.place(bet.high),
        truth=interval(bet.low, bet.high, said, words),
        status=words.say(f"estimate.{bet.status}") if bet.status else "",
        sources=sources,
        step=asked.name,
        about=card,
        measures=MEASURES,
    )


def _bet_on(asked: AskedStep[EstimateRules], about: str) -> Bet | None:
    """None where the deck tells no such bet any more."""
    if about not in asked.deck.cards:
        return asked.step.bet() if asked.step.card is None else None
    return Bet.of_traits(asked.deck.game.cards[about].traits) if _is_bet(asked, about) else None
