"""What ``deal`` says of answers: it asks nothing; which cards were seen only helps the next draw."""

from kiosk.kinds.deal.rules import DealRules, DealView
from kiosk.sessions.answers import AnswersNothing, Family, Subject
from kiosk.sessions.asked import AskedStep


class DealAnswers(AnswersNothing[DealRules]):
    def doing(self, asked: AskedStep[DealRules]) -> str:
        return asked.words.say("deal.doing")

    def families(self, asked: AskedStep[DealRules], about: str) -> tuple[Family, ...]:
        return (Family("seen", "choice", by_card=True, told=False),)

    def subject(self, asked: AskedStep[DealRules], seen: DealView) -> Subject | None:
        """The one card that everybody was given together."""
        return Subject(seen.cards[0]) if len(seen.cards) == 1 and not seen.given else None
