"""What the facilitator has to know of how the kiosk was opened: told on each of their screens until it is closed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.facilitator.office import Office
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class Props:
    """``text``: a sentence or two for each thing, empty for none. ``safe``: only what is sure is shown to visitors."""

    text: str = ""
    safe: bool = False


class NoticesModel(Speaking[Props]):
    """Begins with what the store tells of its opening."""

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._told: list[tuple[str, str]] = [(notice.code, notice.file.name) for notice in office.store.notices]
        self.tell()

    def add(self, code: str, about: str = "") -> None:
        """One more: the words are ``notices.<code>``, with their blank filled."""
        self._told.append((code, about))
        self.tell()

    def tell(self) -> None:
        sentences = (self._words.say(f"notices.{code}", about=about) for code, about in self._told)
        self.swap(Props(" ".join(sentences), any(code == "safe" for code, _ in self._told)))
