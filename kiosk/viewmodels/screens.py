"""The view-model of every kind's screen."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QObject

from kiosk.kinds import pieces
from kiosk.viewmodels.step_model import StepModel, Submit

type Maker = Callable[[Submit, QObject], StepModel[Any]]  # each has props of its own

SCREENS = cast("Mapping[str, Maker]", pieces("screen", StepModel))
"""How the view-model of each kind's screen is made."""
