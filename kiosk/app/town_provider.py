"""Pictures of the town, drawn as a screen asks for them: ``image://town/teal-2-3-5-4.pink-0-1-6-2``."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.viewmodels.town.houses import from_text
from kiosk.viewmodels.town.town_picture import town_picture

NAME = "town"


class TownProvider(QQuickImageProvider):
    """Draws the houses that stand in the address, at the size that is asked for, on the thread of the window."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (a name of Qt)
        """The picture of a town."""
        picture = town_picture(from_text(id), max(1, requestedSize.width()), max(1, requestedSize.height()))
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
