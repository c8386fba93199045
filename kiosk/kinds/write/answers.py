"""What ``write`` says of answers: a text is no answer, and nothing of it is counted."""

from kiosk.kinds.write.rules import WriteRules
from kiosk.sessions.answers import AnswersNothing


class WriteAnswers(AnswersNothing[WriteRules]):
    pass
