"""What ``discuss`` says of answers: what is talked about; what is said stays at the table."""

from kiosk.kinds.discuss.rules import DiscussRules, DiscussView
from kiosk.sessions.answers import AnswersNothing, Subject
from kiosk.sessions.asked import AskedStep


class DiscussAnswers(AnswersNothing[DiscussRules]):
    def doing(self, asked: AskedStep[DiscussRules]) -> str:
        return asked.words.say("discuss.doing")

    def subject(self, asked: AskedStep[DiscussRules], seen: DiscussView) -> Subject | None:
        return Subject(seen.card, asked.step.column) if seen.card else None

    def timed(self) -> bool:
        return True
