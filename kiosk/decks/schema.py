"""JSON Schemas of deck.yaml and scenario.yaml, for editors that help while one types.

``python -m kiosk.decks.schema docs/schema`` writes them. They are made from the models that read decks.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from kiosk.decks.manifest import Manifest
from kiosk.decks.scenario import Scenario, StepLengths
from kiosk.engine.kinds import STEPS
from kiosk.engine.step import LENGTHS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SAME_IN_ALL_LENGTHS = ("id", "kind", "lengths", "steps")
NOTES = ("title", "description", "default")

type Schema = dict[str, Any]


def schemas() -> Mapping[str, Schema]:
    """The schemas by file name."""
    deck = {"$schema": DIALECT, **Manifest.model_json_schema()}
    return {"deck.schema.json": deck, "scenario.schema.json": {"$schema": DIALECT, **_scenario()}}


def _scenario() -> Schema:
    """The frame of a scenario, its steps being of any kind."""
    frame = Scenario.model_json_schema()
    references, made = models_json_schema([(kind, "validation") for kind in STEPS.values()])
    steps: dict[str, Schema] = {name: _per_length(name, schema) for name, schema in made["$defs"].items()}
    lengths = StepLengths.model_json_schema()["properties"]["lengths"]
    for (kind, _), reference in references.items():
        own = steps[reference["$ref"].rpartition("/")[2]]
        own["properties"]["lengths"] = lengths
        own["description"] = str(kind.__doc__)
        if "steps" in own["properties"]:
            own["properties"]["steps"]["items"] = {"$ref": "#/properties/steps/items"}
    frame["properties"]["steps"]["items"] = {"oneOf": list(references.values())}
    frame["$defs"] = {**frame.get("$defs", {}), **steps}
    return frame


def _per_length(name: str, schema: Schema) -> Schema:
    """A model's schema where every value, however deep, may be given for each length."""
    properties = dict(schema.get("properties", {}))
    for field in properties.keys() - set(SAME_IN_ALL_LENGTHS):
        properties[field] = _varied(properties[field], f"#/$defs/{name}/properties/{field}")
    return {**schema, "properties": properties} if properties else schema


def _varied(value: Schema, here: str) -> Schema:
    """A value, or one for each length: ``here`` is where this schema will stand."""
    one = {key: part for key, part in value.items() if key not in NOTES}
    for key in ("items", "additionalProperties"):
        if isinstance(one.get(key), dict):
            one[key] = _varied(one[key], f"{here}/anyOf/0/{key}")
    each = {length: {"$ref": f"{here}/anyOf/0"} for length in LENGTHS}
    by_length = {"type": "object", "properties": each, "required": [*LENGTHS], "additionalProperties": False}
    return {**{key: value[key] for key in NOTES if key in value}, "anyOf": [one, by_length]}


def text(schema: Schema) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name, schema in schemas().items():
        (Path(sys.argv[1]) / name).write_text(text(schema), "utf-8")
