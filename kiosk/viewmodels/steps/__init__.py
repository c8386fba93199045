"""View-models of the step kinds. The registry is read from this folder, as the engine reads its own."""

import importlib
import pkgutil
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.viewmodels.step_model import StepModel, Submit

type Maker = Callable[[Submit, QObject], StepModel]


def _model_in(stem: str) -> Maker:
    module = importlib.import_module(f"{__name__}.{stem}")
    return next(
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StepModel) and value.__module__ == module.__name__
    )


MODELS: dict[str, Maker] = {
    module.name.removesuffix("_step"): _model_in(module.name) for module in pkgutil.iter_modules(__path__)
}
"""Every step's view-model by its kind."""
