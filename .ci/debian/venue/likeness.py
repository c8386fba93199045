"""Whether a screen shows what was drawn for it: coarsely, because letters are smoothed otherwise and cards move."""

from PIL import Image, ImageChops, ImageStat

CELLS = (32, 20)
"""Each picture is as many cells wide and high, each of one colour."""
FINE = (160, 160)
"""Each picture, for comparing two that are alike."""
FAR = 48
"""How much of 255 two cells may differ by."""
STRAY = 0.4
"""The part of the cells that may differ by more: the game that attract shows is one of several, and moves."""


def difference(shown: Image.Image, drawn: Image.Image) -> float:
    """The part of the cells that differ, 0 to 1; 1 where one picture is wide and the other tall."""
    if (shown.width > shown.height) != (drawn.width > drawn.height):
        return 1.0
    cells = CELLS if shown.width > shown.height else CELLS[::-1]
    small = [one.convert("RGB").resize(cells, Image.Resampling.BOX) for one in (shown, drawn)]
    red, green, blue = (one.point(lambda value: 255 * (value > FAR)) for one in ImageChops.difference(*small).split())
    differs = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return differs.histogram()[255] / (differs.width * differs.height)


def distance(shown: Image.Image, drawn: Image.Image) -> float:
    """How far two pictures are from each other, finely, 0 to 1: the mean over all places and colours."""
    small = [one.convert("RGB").resize(FINE, Image.Resampling.BOX) for one in (shown, drawn)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3 / 255


def alike(shown: Image.Image, drawn: Image.Image) -> bool:
    """Whether they show the same screen."""
    return difference(shown, drawn) <= STRAY
