"""The map of a deck's endings, as one SVG that any browser shows."""

import textwrap
from collections.abc import Iterable

from kiosk.decks.deck import Deck
from kiosk.decks.maps import svg
from kiosk.decks.maps.labels import Labels
from kiosk.decks.maps.map_section import MapSection

MARGIN, TITLE, FOOT = 44, 60, 70


def drawing(deck: Deck, language: str) -> str:
    """Every length below the other. The same deck gives the same drawing."""
    labels = Labels(deck, language, deck.game.lengths[0])
    title = f"{deck.text('deck.title', language)} — {labels.say('map')}"
    parts = [svg.text(MARGIN, MARGIN + 20, title, 30, font_weight=700)]
    width, y = 900.0, float(MARGIN + TITLE)
    for length in deck.game.lengths:
        section = MapSection(deck, language, length)
        parts.append(svg.tag("g", section.drawn(), transform=f"translate({MARGIN} {svg.number(y)})"))
        width, y = max(width, section.width), y + section.height + MARGIN
    for said in textwrap.wrap(labels.say("legend"), 120):
        parts.append(svg.text(MARGIN, y, said, fill=svg.QUIET))
        y += 20
    return _page(title, width + 2 * MARGIN, y + MARGIN / 2, parts)


def _page(title: str, width: float, height: float, parts: Iterable[str]) -> str:
    size = {"width": svg.number(width), "height": svg.number(height)}
    content = [svg.title(title), svg.box(0, 0, width, height, rx=0, fill=svg.PAPER), *parts]
    view = f"0 0 {size['width']} {size['height']}"
    frame = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": view, "font_family": svg.FONTS, "role": "img"}
    return svg.tag("svg", "\n".join(["", *content, ""]), **frame, **size) + "\n"
