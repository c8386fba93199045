"""What ``deal`` says of answers: it asks nothing; which cards were seen only helps the next draw."""

from kiosk.kinds.deal.rules import Deal
from kiosk.sessions.answers import AnswersNothing, Family
from kiosk.sessions.asked import AskedStep


class DealAnswers(AnswersNothing[Deal]):
    def families(self, asked: AskedStep[Deal], about: str) -> tuple[Family, ...]:
        return (Family("seen", "choice", by_card=True, told=False),)
