"""What ``write`` says of answers: a text is no answer, and nothing of it is counted."""

from kiosk.kinds.write.rules import WriteRules
from kiosk.sessions.answers import AnswersNothing
from kiosk.sessions.asked import AskedStep


class WriteAnswers(AnswersNothing[WriteRules]):
    def doing(self, asked: AskedStep[WriteRules]) -> str:
        return asked.words.say("write.doing")
