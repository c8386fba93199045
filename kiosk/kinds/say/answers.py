"""What ``say`` says of answers: it asks nothing."""

from kiosk.kinds.say.rules import Say
from kiosk.sessions.answers import AnswersNothing


class SayAnswers(AnswersNothing[Say]):
    pass
