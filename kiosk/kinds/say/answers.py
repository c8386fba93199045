"""What ``say`` says of answers: it asks nothing."""

from kiosk.kinds.say.rules import SayRules
from kiosk.sessions.answers import AnswersNothing
from kiosk.sessions.asked import AskedStep


class SayAnswers(AnswersNothing[SayRules]):
    def doing(self, asked: AskedStep[SayRules]) -> str:
        return asked.words.say("say.doing")
