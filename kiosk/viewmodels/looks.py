"""The look of every kind that a later step may show."""

from kiosk.kinds import pieces
from kiosk.sessions.answering import ANSWERS
from kiosk.viewmodels.look import Look

LOOKS = pieces("look", Look, [kind for kind, answers in ANSWERS.items() if answers.revealed()])
