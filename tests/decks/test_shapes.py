"""What a model refuses is told at its line, with what was meant."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from kiosk.decks import scenario
from kiosk.decks.findings import Findings
from kiosk.decks.manifest import Manifest
from kiosk.decks.shapes import CODES, EXAMPLES, built, fields_at
from kiosk.decks.yaml_text import read_yaml
from kiosk.engine.frame import Counter, Players, Zone
from kiosk.engine.kinds import STEPS
from kiosk.engine.step import Id, Part

ARRANGE = "{id: a, kind: arrange, cards: c, to: t, %s}"


def told(text: str, length: str | None = None) -> list[str]:
    """What is told of one arrange step, written as the only step of a scenario."""
    findings = Findings()
    document = read_yaml(f"steps:\n  - {text}\n", "s.yaml", findings)
    assert document is not None
    raw = document.data["steps"][0]
    built(STEPS["arrange"], raw, document, ("steps", 0), findings, length)
    return [f"{finding.places[0].column} {finding.code} {dict(finding.values)}" for finding in findings.sorted()]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("attempts: trois", ["45 E028 {'field': 'attempts', 'value': 'trois'}"]),
        ("attempts: 1.5", ["45 E028 {'field': 'attempts', 'value': '1.5'}"]),
        ("attempts: [1]", ["45 E028 {'field': 'attempts', 'value': \"['1']\"}"]),
        (f"attempts: {'9' * 5000}", [f"45 E028 {{'field': 'attempts', 'value': '{'9' * 79}…'}}"]),
        ("attempts: 9", ["45 E029 {'value': '9', 'limit': '≤ 5', 'field': 'attempts'}"]),
        ("attempts: 0", ["45 E029 {'value': '0', 'limit': '≥ 1', 'field': 'attempts'}"]),
        ("attemps: 2", ["45 E031 {'field': 'attemps', 'known': %s, 'near': 'attempts'}"]),
        ("layout: ligne", ["45 E033 {'field': 'layout', 'value': 'ligne', 'known': %k, 'near': 'line'}"]),
        ("reveals: oui", ["45 E033 {'field': 'reveals', 'value': 'oui', 'known': 'true, false'}"]),
        ("title: [a, b]", ["45 E026 {'field': 'title', 'value': \"['a', 'b']\"}"]),
        ("when: after.moved", ["45 E025 {'field': 'when', 'value': 'after.moved'}"]),
        ("when: [after.moved]", ["52 E037 {'field': 'when', 'value': 'after.moved'}"]),
        ("when: [a.b >= c]", ["52 E037 {'field': 'when', 'value': 'a.b >= c'}"]),
        ("answer: Rang", ["45 E034 {'id': 'Rang'}"]),
        ("answer: ''", ["45 E034 {'id': ''}"]),
        ("slots: Places", ["45 E034 {'id': 'Places'}"]),
        ("slots: [{id: x}]", ["53 E032 {'field': 'text', 'value': \"{'id': 'x'}\"}"]),
        ("slots: [{id: x, txt: y}]", [
            "53 E032 {'field': 'text', 'value': \"{'id': 'x', 'txt': 'y'}\"}",
            "61 E031 {'field': 'txt', 'known': 'id, text', 'near': 'text'}",
        ]),
        ("slots: [x, y]", ["53 E027 {'name': 'slots'}"]),
    ],
)  # fmt: skip
def test_one_fault_is_one_finding_where_it_stands(written: str, expected: list[str]) -> None:
    found = told(ARRANGE % written)
    known = repr(", ".join(fields_at(STEPS["arrange"], ())))
    assert found == [line.replace("%s", known).replace("%k", "'line, ring, columns, slots'") for line in expected]


def test_every_fault_of_a_step_is_told_in_one_run() -> None:
    found = told("{id: A, kind: arrange, to: t, attempts: x, timer: 4, layout: rong, zzz: 1}")
    assert [line.split(" ")[1] for line in found] == ["E032", "E034", "E028", "E029", "E033", "E031"]


def test_a_fault_in_a_value_per_length_stands_under_its_length(tmp_path: Path) -> None:
    findings = Findings()
    text = f"format: 1\nsteps:\n  - {ARRANGE % 'attempts: {short: 1, normal: 9, long: x}'}\n"
    document = read_yaml(text, "s.yaml", findings)
    assert document is not None
    scenario.read_scenario(document, findings)
    assert [(finding.code, finding.places[0].column) for finding in findings.sorted()] == [("E029", 66), ("E028", 77)]


def test_the_head_says_what_is_missing_wrong_and_unknown() -> None:
    findings = Findings()
    text = (
        "format: 2\nid: Mon Jeu\nversion: un\ntitel: x\ncolor: bleu\nicon: dice\nlanguage: français\n"
        "review: hier\naudience:\n  minutes: {short: 5, normal: 10, lng: 15}\ncredits: une ligne\nlicence: ''\n"
    )
    document = read_yaml(text, "deck.yaml", findings)
    assert document is not None
    assert built(Manifest, document.data, document, (), findings) is None
    assert [(f.places[0].line, f.code, f.values.get("near", "")) for f in findings.sorted()] == [
        (1, "E030", ""),
        (1, "E032", ""),
        (1, "E032", ""),
        (1, "E032", ""),
        (2, "E034", ""),
        (3, "E036", ""),
        (4, "E031", "title"),
        (5, "E033", "blue"),
        (6, "E036", ""),
        (7, "E036", ""),
        (8, "E036", ""),
        (10, "E031", "long"),
        (11, "E025", ""),
        (12, "E032", ""),
    ]


def test_nobody_is_told_ten_thousand_faults_of_one_step() -> None:
    assert len(told(ARRANGE % ", ".join(f"more-{number}: x" for number in range(5_000)))) == 100


def patterns(model: type[BaseModel]) -> set[str]:
    """Every pattern a model asks for."""
    found: set[str] = set()

    def walk(schema: object) -> None:
        if isinstance(schema, dict):
            found.update([schema["pattern"]] if isinstance(schema.get("pattern"), str) else [])
            for value in schema.values():
                walk(value)
        elif isinstance(schema, list):
            for value in schema:
                walk(value)

    walk(model.model_json_schema())
    return found


def test_every_pattern_has_an_example_or_is_that_of_an_id_or_a_condition() -> None:
    class Named(Part):
        id: Id

    models: list[type[BaseModel]] = [Manifest, Players, Zone, Counter, *STEPS.values()]
    asked = {pattern for model in models for pattern in patterns(model)}
    conditions = {pattern for pattern in asked if "==" in pattern}
    assert asked - conditions - patterns(Named) == set(EXAMPLES)


@pytest.mark.parametrize("name", STEPS)
def test_whatever_stands_in_a_field_of_a_kind_is_told_in_our_words(name: str) -> None:
    kind = STEPS[name]
    values: list[object] = ["text", "", "1", "-5", "99999", "1e5", [], ["x"], [["x"]], [{}]]
    values += [{}, {"x": "y"}, {"X": ["y"]}, {"x": {"y": "z"}}]
    document = read_yaml("a: b\n", "s.yaml", Findings())
    assert document is not None
    for field in fields_at(kind, ()):
        for value in values:
            findings = Findings()
            built(kind, {"id": "a", "kind": name, field: value}, document, (), findings)
            assert all(finding.sentence("fr") and finding.advice("en") for finding in findings.sorted())
    assert set(CODES.values()) <= {"E245", *(f"E{number:03}" for number in range(25, 38))}
