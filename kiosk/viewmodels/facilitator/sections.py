"""What the sections behind the code show, one model each."""

from PySide6.QtCore import QObject

from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.care_model import CareModel
from kiosk.viewmodels.facilitator.games_model import GamesModel
from kiosk.viewmodels.facilitator.results_model import ResultsModel
from kiosk.viewmodels.facilitator.texts_model import TextsModel


class Sections:
    """Made once, whether anybody is in or not, and parented to the facilitator's model."""

    def __init__(self, office: Office, words: Words, parent: QObject) -> None:
        self.games = GamesModel(office, words, parent)
        self.results = ResultsModel(office, words, parent)
        self.texts = TextsModel(office, words, parent)
        self.care = CareModel(office, words, parent)

    def speak(self, words: Words) -> None:
        """Every word in another language."""
        for section in (self.games, self.results, self.texts, self.care):
            section.speak(words)
