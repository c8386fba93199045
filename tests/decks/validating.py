"""As much of JSON Schema as our schemas use: what an editor would underline."""

import re
from collections.abc import Callable, Mapping
from typing import Any

type Schema = Mapping[str, Any]

TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
ABOUT: Mapping[str, tuple[type, ...]] = {
    "minimum": (int, float),
    "maximum": (int, float),
    "pattern": (str,),
    "minItems": (list,),
    "required": (dict,),
    "additionalProperties": (dict,),
    "patternProperties": (dict,),
}
"""Words that ask nothing of a value of another type."""
SAID = {"$schema", "$defs", "$ref", "title", "description", "default", "properties", "items"}
"""What refuses nothing by itself, or is followed by name."""


class Validator:
    """Says whether values are as a schema (of booleans and mappings) asks. Fails on a word it does not know."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self._asked: Mapping[str, Callable[[Any, Any, Schema], bool]] = {
            "type": lambda value, name, _: (
                isinstance(value, TYPES[name]) and (name == "boolean") == isinstance(value, bool)
            ),
            "const": lambda value, wanted, _: value == wanted,
            "enum": lambda value, wanted, _: value in wanted,
            "minimum": lambda value, least, _: value >= least,
            "maximum": lambda value, most, _: value <= most,
            "pattern": lambda value, pattern, _: re.search(pattern, value) is not None,
            "minItems": lambda value, least, _: len(value) >= least,
            "required": lambda value, names, _: all(name in value for name in names),
            "anyOf": lambda value, schemas, _: any(self.accepts(value, each) for each in schemas),
            "oneOf": lambda value, schemas, _: sum(self.accepts(value, each) for each in schemas) == 1,
            "additionalProperties": self._others,
            "patternProperties": lambda value, patterns, _: all(
                self.accepts(value[name], each)
                for pattern, each in patterns.items()
                for name in value
                if re.search(pattern, name)
            ),
        }

    def accepts(self, value: Any, schema: Schema | bool | None = None) -> bool:
        """Whether a value is as the schema asks, or as a part of it does."""
        if isinstance(schema, bool):
            return schema
        schema = self.root if schema is None else schema
        if "$ref" in schema and not self.accepts(value, self.pointed(schema["$ref"])):
            return False
        words = [word for word in schema if word not in SAID and isinstance(value, ABOUT.get(word, object))]
        return all(self._asked[word](value, schema[word], schema) for word in words) and self._inside(value, schema)

    def pointed(self, reference: str) -> Any:
        """What a reference points to."""
        found: Any = self.root
        for part in reference.removeprefix("#/").split("/"):
            found = found[int(part)] if isinstance(found, list) else found[part]
        return found

    def _inside(self, value: Any, schema: Schema) -> bool:
        if isinstance(value, dict):
            return all(
                self.accepts(value[name], each) for name, each in schema.get("properties", {}).items() if name in value
            )
        return not isinstance(value, list) or all(self.accepts(each, schema.get("items", True)) for each in value)

    def _others(self, value: Any, others: Schema | bool, schema: Schema) -> bool:
        known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        rest = [name for name in value if name not in known and not any(re.search(each, name) for each in patterns)]
        return all(self.accepts(value[name], others) for name in rest)
