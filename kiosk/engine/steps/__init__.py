"""The step kinds. The registry is read from this folder: a kind is a file, and adding one touches no other."""

import importlib
import pkgutil

from kiosk.engine.step import Step


def _kind_in(stem: str) -> type[Step]:
    module = importlib.import_module(f"{__name__}.{stem}")
    kinds = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Step) and value.__module__ == module.__name__
    ]
    if len(kinds) != 1:
        raise ImportError(f"{module.__name__} must define one step kind, not {len(kinds)}")
    return kinds[0]


KINDS: dict[str, type[Step]] = {
    module.name: _kind_in(module.name) for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
}
"""Every step kind by its name in a scenario, which is its file's."""
