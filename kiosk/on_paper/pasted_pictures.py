"""The pictures of a game on paper: the prints of its cards, its own pictures, and the pawns of the seats."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from PIL import Image, ImageOps

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.choice import chosen
from kiosk.art.prints.printing import BACK, Print, drawn
from kiosk.decks.deck import Deck
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.pictures import picture
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import assets_dir
from kiosk.on_paper.sizes import Box

COVER = "cover"
PAWN = "pawn:"
"""What the name of a seat's pawn begins with."""
INCH = 25.4


class Pictures:
    """Pictures by their names: the id of a card, BACK, COVER, or PAWN and a shape. It belongs to the thread that made
    it. ``folder`` is that of the deck; a picture that is not there is None."""

    def __init__(self, deck: Deck, folder: Path, dots: int) -> None:
        self._deck, self._folder, self._dots = deck, folder, dots
        self._glyphs = GlyphPaths(icon_font(), glyphs())

    def of(self, name: str, box: Box) -> Image.Image | None:
        """A picture, cut to the shape of its place."""
        size = (round(box.width / INCH * self._dots), round(box.height / INCH * self._dots))
        if name.startswith(PAWN):
            return self._pawn(name.removeprefix(PAWN), size)
        card = self._deck.cards.get(name)
        own = self._own(self._deck.manifest.picture if name == COVER else card.image if card else "")
        if own is not None:
            return ImageOps.fit(own, size)
        return self._print(self._looks[name], size) if name in self._looks else None

    @cached_property
    def _looks(self) -> Mapping[str, Print]:
        deck = self._deck
        looks = {**chosen(deck), BACK: Print(deck.id, BACK, deck.icon, deck.icon, deck.color, 0)}
        known = {
            name: look if look.icon in glyphs() else replace(look, icon=look.second) for name, look in looks.items()
        }
        return {name: look for name, look in known.items() if look.icon in glyphs()}

    def _print(self, look: Print, size: tuple[int, int]) -> Image.Image:
        image = drawn(look, *size, self._glyphs)
        pixels = bytes(image.constBits())
        return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", image.bytesPerLine(), 1)

    def _own(self, file: str) -> Image.Image | None:
        """A picture of the deck, looked at again before it is read."""
        if not file:
            return None
        try:
            path = safe_path(self._folder, f"media/{file}")
            picture(path, f"media/{file}")
            with Image.open(path) as opened:
                return opened.convert("RGB")
        except (RefusedFileError, OSError):
            return None

    @staticmethod
    def _pawn(shape: str, size: tuple[int, int]) -> Image.Image:
        with Image.open(assets_dir() / "pawns" / f"{shape}-stand.png") as opened:
            return ImageOps.contain(opened.convert("RGBA"), size)
