"""The recipes by their names."""

from collections.abc import Callable, Mapping

from kiosk.art.prints import face_a_face, gros_plan, horizon, onde, papier_peint, soleil, trame, vignettes
from kiosk.art.prints.plate import Plate

RECIPES: Mapping[str, Callable[[Plate], None]] = {
    "gros-plan": gros_plan.draw,
    "soleil": soleil.draw,
    "horizon": horizon.draw,
    "papier-peint": papier_peint.draw,
    "trame": trame.draw,
    "vignettes": vignettes.draw,
    "face-a-face": face_a_face.draw,
    "onde": onde.draw,
}
