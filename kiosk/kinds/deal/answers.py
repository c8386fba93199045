"""What ``deal`` says of answers: it asks nothing; which cards were seen only helps the next draw."""

from kiosk.kinds.deal.rules import Deal
from kiosk.sessions.answers import AnswersNothing, Family
from kiosk.sessions.asked import Asked


class DealAnswers(AnswersNothing[Deal]):
    def families(self, asked: Asked[Deal], about: str) -> tuple[Family, ...]:
        return (Family("seen", "choice", by_card=True, told=False),)
