"""Prints kept as files, each under a name made of all that shapes it."""

import hashlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.printing import Print, drawn
from kiosk.host.durable import write_durably

log = logging.getLogger(__name__)

EDITION = 1
"""Raised whenever a recipe draws otherwise: prints of another edition are made again."""

MOST = 5_000
"""Files kept, of some 45 kB, for twenty games and more; beyond that those go that were not used for longest."""


@dataclass(frozen=True, slots=True)
class Order:
    """A print in a size, in pixels."""

    made: Print
    width: int
    height: int


class Press:
    """Makes prints in a folder, in one thread, the same each time: the outlines it draws from belong to it."""

    def __init__(self, folder: Path, font: Path, characters: Mapping[str, str]) -> None:
        self._folder, self._font, self._characters = folder, font, characters
        self._glyphs: GlyphPaths | None = None

    def file(self, order: Order) -> Path:
        """Where a print is kept, whether or not it is there."""
        shaped = repr((EDITION, self._font.name, order))
        return self._folder / f"{hashlib.sha256(shaped.encode()).hexdigest()[:32]}.png"

    def make(self, orders: Sequence[Order]) -> tuple[Order, ...]:
        """Make the prints that are not there. Returns those that are now; where nothing can be written, fewer."""
        return tuple(self._kept(orders))

    def _kept(self, orders: Sequence[Order]) -> Iterator[Order]:
        try:
            self._folder.mkdir(exist_ok=True)
            made = False
            for order in orders:
                made |= self._keep(order)
                yield order
            if made:
                self._tidy()
        except OSError as error:
            log.warning("a print cannot be kept: %s", error)

    def _keep(self, order: Order) -> bool:
        """Whether it had to be made. One that is there has been used."""
        path = self.file(order)
        if path.exists():
            with suppress(OSError):
                path.touch()
            return False
        self._glyphs = self._glyphs or GlyphPaths(self._font, self._characters)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        drawn(order.made, order.width, order.height, self._glyphs).save(buffer, "PNG")  # type: ignore[call-overload]
        write_durably(path, bytes(buffer.data().data()))
        return True

    def _tidy(self) -> None:
        """Remove those that were not used for longest, beyond those that are kept."""
        files = list(self._folder.glob("*.png"))
        if len(files) > MOST:
            for file in sorted(files, key=lambda file: file.stat().st_mtime)[: len(files) - MOST]:
                file.unlink(missing_ok=True)
