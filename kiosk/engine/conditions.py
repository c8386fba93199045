"""Single comparisons, the only logic a scenario may hold: ``after.moved >= 1``, ``debate.theme == work``."""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

type Fact = int | str

OPERATORS: Mapping[str, Callable[[Fact, Fact], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
SHAPE = re.compile(r"\s*([a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)?)\s*(==|!=|>=|<=|>|<)\s*(-?\d+|[a-z][a-z0-9-]*)\s*")


@dataclass(frozen=True, slots=True)
class Condition:
    """``name`` compared with ``value``: a number by any operator, a word by == or != only."""

    name: str
    operator: str
    value: Fact

    @classmethod
    def parse(cls, text: str) -> "Condition":
        """Read ``name operator value``. Raises ValueError otherwise."""
        shape = SHAPE.fullmatch(text)
        if shape is None:
            raise ValueError(f"not a single comparison such as 'after.moved >= 1': {text}")
        name, sign, value = shape.groups()
        number = value.lstrip("-").isdigit()
        if not number and sign not in ("==", "!="):
            raise ValueError(f"a word is compared by == or != only: {text}")
        return cls(name, sign, int(value) if number else value)

    def holds(self, fact: Fact | None) -> bool:
        """Whether a fact satisfies the comparison; an unknown fact or one of another type never does."""
        if type(fact) is not type(self.value):
            return False
        return OPERATORS[self.operator](fact, self.value)

    def named(self, name: str) -> "Condition":
        """The same comparison about something else."""
        return Condition(name, self.operator, self.value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": f"^{SHAPE.pattern}$"}
