"""JSON Schemas of deck.yaml and scenario.yaml, for editors that help while one types.

``python -m kiosk.decks.schema docs/schema`` writes them. They are made from the models that read decks.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from kiosk.decks.lengths import NEEDED
from kiosk.decks.manifest import Manifest
from kiosk.decks.scenario import Scenario, StepLengths
from kiosk.engine.kinds import STEPS
from kiosk.engine.step import LENGTHS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SAME_IN_ALL_LENGTHS = ("id", "kind", "lengths", "steps")
NOTES = ("description", "default")
EACH = {"$ref": "#/$defs/per-length"}
PER_LENGTH = {
    "type": "object",
    "properties": dict.fromkeys(LENGTHS, True),
    "required": sorted(NEEDED, key=LENGTHS.index),
    "additionalProperties": False,
}
WIDTH = 120
PARTS = ".each"
"""What the name of a part of a list, or of a mapping, ends with."""

type Schema = dict[str, Any]


def schemas() -> Mapping[str, Schema]:
    """The schemas by file name."""
    deck = {"$schema": DIALECT, **Manifest.model_json_schema()}
    return {"deck.schema.json": deck, "scenario.schema.json": {"$schema": DIALECT, **_scenario()}}


def _scenario() -> Schema:
    """The frame of a scenario, its steps being of any kind."""
    frame = Scenario.model_json_schema()
    references, made = models_json_schema([(kind, "validation") for kind in STEPS.values()])
    values = _Values()
    steps = {name: values.model(name, schema) for name, schema in made["$defs"].items()}
    lengths = StepLengths.model_json_schema()["properties"]["lengths"]
    for (kind, _), reference in references.items():
        own = steps[reference["$ref"].rpartition("/")[2]]
        own["properties"]["lengths"] = _bare(lengths)
        own["description"] = str(kind.__doc__)
        if "steps" in own["properties"]:
            own["properties"]["steps"]["items"] = {"$ref": "#/properties/steps/items"}
    frame["properties"]["steps"]["items"] = {"oneOf": list(references.values())}
    frame["$defs"] = {**frame.get("$defs", {}), **values.defs, **steps}
    return frame


class _Values:
    """Values that may be given for each length. Each shape is written once, in ``defs``, by the field it is met at."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {"per-length": PER_LENGTH}

    def model(self, name: str, schema: Schema) -> Schema:
        """A model's schema where every value, however deep, may be given for each length."""
        properties = {
            field: _bare(value) if field in SAME_IN_ALL_LENGTHS else self._field(name, field, value)
            for field, value in schema.get("properties", {}).items()
        }
        return {**_bare(schema), "properties": properties} if properties else schema

    def _field(self, model: str, field: str, value: Schema) -> Schema:
        notes = {key: value[key] for key in NOTES if key in value}
        return self._varied(model, field, {key: part for key, part in value.items() if key not in notes}) | notes

    def _varied(self, model: str, field: str, value: Schema) -> Schema:
        """A reference to the shape that is this value, or one for each length."""
        one = self._within(model, field, value)
        name = self._name(model, field, one)
        here = f"#/$defs/{name}"
        self.defs[name] = {"anyOf": [one, {**EACH, "additionalProperties": {"$ref": f"{here}/anyOf/0"}}]}
        return {"$ref": here}

    def _name(self, model: str, field: str, one: Schema) -> str:
        """Where a shape is: the parts of lists that are alike are one shape, whatever field they are met at."""
        if field.endswith(PARTS):
            same = (name for name, made in self.defs.items() if name.endswith(PARTS) and made["anyOf"][0] == one)
            field = next(same, field)
        return field if self.defs.setdefault(field, {"anyOf": [one]})["anyOf"][0] == one else f"{model}.{field}"

    def _within(self, model: str, field: str, value: Schema) -> Schema:
        """A shape whose parts are varied, but not itself."""
        one, parts = _bare(value), f"{field}{PARTS}"
        for key in ("items", "additionalProperties"):
            if isinstance(value.get(key), dict):
                one[key] = self._varied(model, parts, value[key])
        if "patternProperties" in value:
            patterns = value["patternProperties"].items()
            one["patternProperties"] = {pattern: self._varied(model, parts, part) for pattern, part in patterns}
        if "anyOf" in value:
            one["anyOf"] = [self._within(model, field, part) for part in value["anyOf"]]
        return one


def _bare(schema: Schema) -> Schema:
    """A schema without its title, which only repeats the name of the field."""
    return {key: part for key, part in schema.items() if key != "title"}


def text(schema: Schema) -> str:
    """A schema as it stands in its file: what fits on a line stands on one."""
    return _laid_out(schema, "") + "\n"


def _laid_out(node: Any, indent: str, key: str = "") -> str:
    """A node and the key before it, from ``indent`` on."""
    line = key + json.dumps(node, ensure_ascii=False)
    if len(indent) + len(line) < WIDTH or not isinstance(node, dict | list):
        return line
    within = indent + "  "
    if isinstance(node, list):
        return f"{key}[\n{within}" + f",\n{within}".join(_laid_out(part, within) for part in node) + f"\n{indent}]"
    parts = (_laid_out(part, within, f"{json.dumps(name)}: ") for name, part in node.items())
    return f"{key}{{\n{within}" + f",\n{within}".join(parts) + f"\n{indent}}}"


if __name__ == "__main__":
    for name, schema in schemas().items():
        (Path(sys.argv[1]) / name).write_text(text(schema), "utf-8")
