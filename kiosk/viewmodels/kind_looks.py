"""The look of every kind that a later step may show."""

from kiosk.kinds import pieces
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.viewmodels.look import KindLook

LOOKS = pieces("look", KindLook, [kind for kind, answers in ANSWERS.items() if answers.revealed()])
