"""What ``say`` says of answers: it asks nothing."""

from kiosk.kinds.say.rules import SayRules
from kiosk.sessions.answers import AnswersNothing


class SayAnswers(AnswersNothing[SayRules]):
    pass
