"""What ``deal`` says of answers: it asks nothing; which cards were seen only helps the next draw."""

from kiosk.kinds.deal.rules import DealRules
from kiosk.sessions.answers import AnswersNothing, Family
from kiosk.sessions.asked import AskedStep


class DealAnswers(AnswersNothing[DealRules]):
    def families(self, asked: AskedStep[DealRules], about: str) -> tuple[Family, ...]:
        return (Family("seen", "choice", by_card=True, told=False),)
