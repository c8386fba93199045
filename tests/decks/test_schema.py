"""The schemas for editors are those of the models, and know that any value of a step may differ by length."""

from pathlib import Path

import pytest
import yaml

from kiosk.decks.schema import schemas, text
from kiosk.engine.kinds import STEPS
from tests.decks.bad_decks import BadDeck, bad_decks
from tests.decks.validating import Validator
from tests.house.tree import ROOT

SHAPES = ("E025", "E026", "E027", "E028", "E029", "E031", "E032", "E033", "E150", "E160")
"""What is said of a step whose shape is wrong, by whatever kind it is of: a schema refuses it, too."""
SCHEMA = Validator(schemas()["scenario.schema.json"])
DECKS = [*(ROOT / "decks").glob("*/scenario.yaml"), *(ROOT / "tests" / "decks").glob("*/scenario.yaml")]
MISSHAPEN = [bad for bad in bad_decks() if bad.code in SHAPES and bad.found[0].startswith("scenario.yaml")]


@pytest.mark.parametrize("name", schemas())
def test_a_schema_is_up_to_date(name: str) -> None:
    written = (ROOT / "docs" / "schema" / name).read_text("utf-8")
    assert written == text(schemas()[name]), "renew it: .venv/bin/python -m kiosk.decks.schema docs/schema"


@pytest.mark.parametrize("file", DECKS, ids=lambda file: file.parent.name)
def test_a_sound_scenario_is_as_its_schema_asks(file: Path) -> None:
    assert SCHEMA.accepts(yaml.safe_load(file.read_text("utf-8")))


@pytest.mark.parametrize("bad", MISSHAPEN, ids=lambda bad: bad.folder.name)
def test_a_step_of_the_wrong_shape_is_not(bad: BadDeck, tmp_path: Path) -> None:
    assert not SCHEMA.accepts(yaml.safe_load((bad.build(tmp_path) / "scenario.yaml").read_text("utf-8")))


@pytest.mark.parametrize(
    ("count", "sound"),
    [
        (1, True),
        (61, False),
        ({"short": 1, "normal": 2, "long": 3}, True),
        ({"short": 1, "normal": 2}, False),
        ({"short": 1, "normal": 2, "long": 61}, False),
        ({"short": 1, "normal": 2, "long": 3, "endless": 4}, False),
    ],
)
def test_a_count_may_be_given_for_each_length(count: object, sound: bool) -> None:
    step = {"id": "draw", "kind": "deal", "from": "pile", "to": "table", "count": count}
    assert SCHEMA.accepts({"format": 1, "steps": [step]}) == sound


def test_an_effect_may_be_given_for_each_length() -> None:
    option = {"id": "yes", "text": "t", "effects": {"heat": {"short": 0, "normal": 1, "long": 2}}}
    step = {"id": "pick", "kind": "choose", "options": [option]}
    assert SCHEMA.accepts({"format": 1, "steps": [step]})
    option["effects"] = {"heat": {"short": 0, "normal": 1}}
    assert not SCHEMA.accepts({"format": 1, "steps": [step]})


def test_a_shape_is_written_once() -> None:
    assert all(len(text(schema).splitlines()) < 1_700 for schema in schemas().values())


def test_every_kind_of_step_is_there() -> None:
    scenario = schemas()["scenario.schema.json"]
    steps = [SCHEMA.pointed(each["$ref"]) for each in scenario["properties"]["steps"]["items"]["oneOf"]]

    assert {step["properties"]["kind"]["const"] for step in steps} == set(STEPS)
    for step in steps:
        assert step["properties"]["lengths"]["items"]["enum"] == ["flash", "short", "normal", "long"]


def test_every_reference_leads_somewhere() -> None:
    for schema in schemas().values():
        found = [Validator(schema).pointed(reference) for reference in references(schema)]
        assert found
        assert all(isinstance(each, dict) for each in found)


def references(node: object) -> list[str]:
    """Every reference in a schema."""
    if isinstance(node, dict):
        inner = [found for value in node.values() for found in references(value)]
        return [*inner, *([node["$ref"]] if isinstance(node.get("$ref"), str) else [])]
    return [found for value in node for found in references(value)] if isinstance(node, list) else []
