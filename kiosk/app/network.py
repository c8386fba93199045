"""A network that answers nothing: no text, picture or deck can make the kiosk open a connection."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class DenyAll(QNetworkAccessManager):
    """Every request becomes one for an empty page."""

    def createRequest(
        self,
        operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoing: QIODevice | None = None,
    ) -> QNetworkReply:
        """Answer nothing."""
        return super().createRequest(operation, QNetworkRequest(QUrl("about:blank")), outgoing)


class DenyAllFactory(QQmlNetworkAccessManagerFactory):
    """Gives QML that network; keeps the Python objects alive, which QML does not."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[DenyAll] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """A network for one engine."""
        self._made.append(DenyAll(parent))
        return self._made[-1]
