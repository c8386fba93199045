"""The language of the moment, kept in one place: whoever says something reads its words there."""

from PySide6.QtCore import QLocale, QObject, Signal

from kiosk.host.words import Words, words
from kiosk.viewmodels.rows import Frozen
from kiosk.viewmodels.snapshot import Snapshot


class Speech(QObject):
    """``changed``: everything is said in another language from now on."""

    changed = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._learn(language)

    def speak(self, asked: str) -> None:
        """Say everything in this language, or in its easy words: ``fr-easy``."""
        if asked != self.words.asked:
            self._learn(asked)
            self.changed.emit()

    def _learn(self, asked: str) -> None:
        """A screen reader takes the language it reads in from Qt."""
        self.words = words(asked)
        QLocale.setDefault(QLocale(self.words.language))


class Speaking[P: Frozen](Snapshot[P]):
    """Base of the view-models that say something: told of another language by being one, they say it again."""

    def __init__(self, props: P, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(props, parent)
        self._speech = speech
        speech.changed.connect(self.tell)

    @property
    def _words(self) -> Words:
        return self._speech.words

    def tell(self) -> None:
        """Say what is shown in the language of the moment."""
        raise NotImplementedError
