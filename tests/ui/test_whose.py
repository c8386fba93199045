"""Whose a card is stands beside its words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui import walk
from tests.ui.tour import Tour

CARD = "inspect:"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 1280)], ids=str)
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_whose_a_role_is_covers_no_word_of_it(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], large: bool
) -> None:
    tour = Tour(tmp_path, size, [("en", large)], "ia-au-travail")
    try:
        assert "roles" in tour.stops("short", 3)
        for _ in tour.views.of("roles"):
            shown = list(walk.items(tour.window.contentItem()))
            cards = [item for item in shown if item.objectName().startswith(CARD)]
            tokens = [item for item in shown if item.property("presence") is not None]
            worn = [(card, token) for card in cards for token in tokens if card.isAncestorOf(token)]
            assert worn
            for card, token in worn:
                over = [
                    text.property("text")
                    for text in walk.texts(card)
                    if walk.inked(text).intersects(walk.painted(token))
                ]
                assert over == []
    finally:
        tour.close()
