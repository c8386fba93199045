"""The pixels of a picture, as numbers."""

from PySide6.QtGui import QImage


class Pixels:
    """Of a picture, 0xFFRRGGBB each, a line at a time: asked for one by one they take longer than to paint them."""

    def __init__(self, picture: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._all = memoryview(self._picture.constBits()).cast("B").cast("I")

    def line(self, y: int, left: int, right: int, step: int) -> list[int]:
        """Those of one line, from ``left`` to before ``right``, every ``step``-th."""
        start = y * self._picture.bytesPerLine() // 4
        return self._all[start + left : start + right : step].tolist()
