"""What the sections behind the code show, one model each."""

from PySide6.QtCore import QObject

from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.care_model import CareModel
from kiosk.viewmodels.facilitator.games_model import GamesModel
from kiosk.viewmodels.facilitator.results_model import ResultsModel
from kiosk.viewmodels.facilitator.texts_model import TextsModel
from kiosk.viewmodels.speech import Speech


class Sections:
    """Made once, whether anybody is in or not, and parented to the facilitator's model."""

    def __init__(self, office: Office, speech: Speech, parent: QObject) -> None:
        self.games = GamesModel(office, speech, parent)
        self.results = ResultsModel(office, speech, parent)
        self.texts = TextsModel(office, speech, parent)
        self.care = CareModel(office, speech, parent)
