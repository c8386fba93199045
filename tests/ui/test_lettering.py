"""The title of a poster: its letters and the ink around them are of one size."""

import pytest

from tests.ui import walk
from tests.ui.stage import Stage


@pytest.mark.parametrize("text", ["Fin de l’heure", "Une école qui parle d’autre chose"])
def test_the_letters_fill_their_ink_in_a_box_of_any_height(stage: Stage, text: str) -> None:
    title = stage.put(f'Lettering {{ width: 600; height: 95; maximum: 135; text: "{text}" }}')
    for height in (60, 90, 95, 100, 110, 126, 280, 95, 60):
        title.setHeight(height)
        drawn = [item for item in walk.items(title) if item.inherits("QQuickText")]
        letters = [item for item in drawn if not item.property("edging")]
        assert {walk.size(item) for item in letters} == {walk.size(item) for item in drawn if item not in letters}, (
            height
        )
