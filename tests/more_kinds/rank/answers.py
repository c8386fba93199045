"""What ``rank`` says of its answers: how often each card came at each place."""

from kiosk.kinds.rank.rules import COUNT, RankRules, RankView

from kiosk.engine.state import Outcomes
from kiosk.sessions.answers import Family, KindAnswers, Panel, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd
from kiosk.sessions.festival import Festival, shares


class RankAnswers(KindAnswers[RankRules, RankView, RankView]):
    def doing(self, asked: AskedStep[RankRules]) -> str:
        return asked.words.say("rank.doing")

    def families(self, asked: AskedStep[RankRules], about: str) -> tuple[Family, ...]:
        return (Family("place", "scale", {str(place): str(place) for place in range(1, COUNT + 1)}),)

    def panel(self, asked: AskedStep[RankRules], outcome: RankView, festival: Festival) -> Panel | None:
        cards = tuple(outcome.average)
        firsts_there = {card: festival.of(asked.name, card).get("place-1", 0) for card in cards}
        found = shares(firsts_there, cards)
        firsts = [order[0] for order in outcome.orders.values()]
        return Panel(
            step=asked.step.id,
            sort="shares",
            title=asked.title,
            statement=asked.text("prompt"),
            names=tuple(asked.card_text(card, "title") for card in cards),
            yours=tuple(firsts.count(card) for card in cards),
            before=(0,) * len(cards),
            festival=found.percent,
            told=(crowd(asked.words, found.answers),),
        )

    def spread(self, asked: AskedStep[RankRules], seen: RankView) -> tuple[SpreadBar, ...]:
        firsts = [order[0] for order in seen.orders.values()]
        return tuple(SpreadBar(card, asked.card_text(card, "title"), firsts.count(card)) for card in seen.average)

    def subject(self, asked: AskedStep[RankRules], seen: RankView) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[RankRules], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: RankRules, seen: RankView) -> tuple[str, ...]:
        return tuple(seen.cards)

    def behind(self, seen: RankView) -> Outcomes:
        return {}
