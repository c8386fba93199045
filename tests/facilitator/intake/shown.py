"""The codes of findings that the tests of the intake give an example of."""

from tests.facilitator.intake.hostile_folders import FOLDERS, IMAGES
from tests.facilitator.intake.hostile_zips import ZIPS

CODES = {expected.rpartition(" ")[2] for _, expected in (FOLDERS | IMAGES | ZIPS).values()} | {"E288", "E292", "E293"}
