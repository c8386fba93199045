"""Rounds as an author writes them become a plan: unrolled, guarded, with every line still known."""

from kiosk.decks.draft import Document
from kiosk.decks.findings import Findings
from kiosk.decks.scenario import ReadScenario, read_scenario
from kiosk.decks.yaml_text import read_yaml

FRAME = """\
format: 1
players: {min: 1, max: 4}
counters: {heat: {max: 9}}
steps:
  - {id: hello, kind: say, text: x}
"""
END = """\
  - id: end
    kind: debrief
    show: [pick]
    takeaways: [{id: a, keep: k, try: t}]
"""
PICK = "{id: pick, kind: choose, options: [{id: a, text: a, effects: {heat: 1}}, {id: b, text: b}]}"


def read(steps: str) -> tuple[ReadScenario, list[str]]:
    """The scenario, and what is said of it: line, column and code."""
    findings = Findings()
    document = read_yaml(FRAME + steps + END, "scenario.yaml", findings)
    assert isinstance(document, Document)
    scenario = read_scenario(document, findings)
    return scenario, [f"{f.places[0].line}:{f.places[0].column} {f.code}" for f in findings.sorted()]


def names(scenario: ReadScenario, length: str) -> list[str]:
    return [step.id for _, step in scenario.plans[length].steps]


def test_each_length_has_its_number_of_rounds() -> None:
    scenario, told = read(
        "  - id: turns\n    kind: rounds\n    count: {short: 1, normal: 2, long: 3}\n    steps:\n"
        f"      - {PICK}\n      - {{id: talk, kind: discuss, prompt: p, lengths: [normal, long]}}\n"
    )
    assert told == []
    assert names(scenario, "short") == ["hello", "pick", "end"]
    assert names(scenario, "normal") == ["hello", "pick", "talk", "pick~2", "talk~2", "end"]
    assert names(scenario, "long")[-3:] == ["pick~3", "talk~3", "end"]
    assert all(not plan.gates for plan in scenario.plans.values())


def test_a_condition_guards_every_round_but_the_first() -> None:
    scenario, _ = read(
        '  - id: turns\n    kind: rounds\n    count: 3\n    stop_when: "pick.option == b"\n'
        f"    when: [heat <= 3]\n    steps:\n      - {PICK}\n"
    )
    plan = scenario.plans["short"]
    assert {place: (gate.stops[0].name, gate.to) for place, gate in plan.gates.items()} == {
        2: ("pick.option", 4),
        3: ("pick~2.option", 4),
    }
    assert [condition.name for condition in plan.steps[2][1].when] == ["heat"]


def test_rounds_over_seats_have_one_for_each_seat_there_may_be() -> None:
    scenario, _ = read(f"  - id: turns\n    kind: rounds\n    over: seats\n    steps:\n      - {PICK}\n")
    plan = scenario.plans["long"]
    assert [step.id for _, step in plan.steps] == ["hello", "pick", "pick~2", "pick~3", "pick~4", "end"]
    assert [gate.stops[0].value for gate in plan.gates.values()] == [1, 2, 3, 4]


def test_a_fault_inside_is_told_at_its_line() -> None:
    _, told = read(
        "  - id: turns\n    kind: rounds\n    count: 2\n    steps:\n"
        "      - {id: ask, kind: position, points: 99}\n      - {id: say, kind: shout}\n"
    )
    assert told == ["10:35 E029", "11:19 E150"]


def test_rounds_hold_no_rounds() -> None:
    scenario, told = read(
        "  - id: turns\n    kind: rounds\n    count: 2\n    steps:\n"
        f"      - {{id: inner, kind: rounds, count: 2, steps: [{PICK}]}}\n"
    )
    assert told == ["10:9 E200"]
    assert not scenario.whole
    assert names(scenario, "short") == ["hello", "end"]
