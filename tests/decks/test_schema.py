"""The schemas for editors are those of the models, and know that any value of a step may differ by length."""

from typing import Any

import pytest

from kiosk.decks.schema import schemas, text
from kiosk.engine.kinds import STEPS
from tests.house.tree import ROOT


@pytest.mark.parametrize("name", schemas())
def test_a_schema_is_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / "schema" / name).read_text("utf-8") == text(schemas()[name])


def test_every_kind_of_step_is_there() -> None:
    scenario = schemas()["scenario.schema.json"]
    steps = [pointed(scenario, each["$ref"]) for each in scenario["properties"]["steps"]["items"]["oneOf"]]

    assert {step["properties"]["kind"]["const"] for step in steps} == set(STEPS)
    for step in steps:
        assert step["properties"]["lengths"]["items"]["enum"] == ["short", "normal", "long"]


def test_every_reference_leads_somewhere() -> None:
    for schema in schemas().values():
        found = [pointed(schema, reference) for reference in references(schema)]
        assert found
        assert all(isinstance(each, dict) for each in found)


def test_a_count_may_be_given_for_each_length() -> None:
    count = schemas()["scenario.schema.json"]["$defs"]["Deal"]["properties"]["count"]

    plain, by_length = count["anyOf"]
    assert plain == {"type": "integer", "minimum": 1, "maximum": 60}
    assert by_length["required"] == ["short", "normal", "long"]


def pointed(schema: dict[str, Any], reference: str) -> Any:
    """What a reference points to."""
    found: Any = schema
    for part in reference.removeprefix("#/").split("/"):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found


def references(node: object) -> list[str]:
    """Every reference in a schema."""
    if isinstance(node, dict):
        inner = [found for value in node.values() for found in references(value)]
        return [*inner, *([node["$ref"]] if isinstance(node.get("$ref"), str) else [])]
    return [found for value in node for found in references(value)] if isinstance(node, list) else []
