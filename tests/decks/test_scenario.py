"""A scenario becomes one plan of steps per length; what cannot be built keeps nothing else from being built."""

import pytest

from kiosk.decks.findings import Findings
from kiosk.decks.scenario import ReadScenario, read_scenario, with_implied_zones
from kiosk.decks.yaml_text import read_yaml
from kiosk.engine.frame import Zone
from kiosk.kinds.deal.rules import DealRules

HELLO = "  - {id: hello, kind: say, text: Bonjour}\n"
END = "  - {id: end, kind: debrief, takeaways: [{id: one, keep: a, try: b}]}\n"


def read(text: str) -> tuple[ReadScenario, list[str]]:
    findings = Findings()
    document = read_yaml(text, "scenario.yaml", findings)
    assert document is not None
    scenario = read_scenario(document, findings)
    return scenario, [
        f"{finding.places[0].line}:{finding.places[0].column} {finding.code}" for finding in findings.sorted()
    ]


def test_each_length_has_its_plan() -> None:
    deal = "  - {id: give, kind: deal, from: a, to: b, count: {short: 1, normal: 2, long: 3}}\n"
    talk = "  - {id: talk, kind: discuss, lengths: [normal, long], timer: 60}\n"
    scenario, told = read(f"format: 1\nsteps:\n{HELLO}{deal}{talk}{END}")
    assert told == []
    assert scenario.whole
    assert {length: [step.id for _, step in plan.steps] for length, plan in scenario.plans.items()} == {
        "short": ["hello", "give", "end"],
        "normal": ["hello", "give", "talk", "end"],
        "long": ["hello", "give", "talk", "end"],
    }
    counts = [step.count for plan in scenario.plans.values() for _, step in plan.steps if isinstance(step, DealRules)]
    assert counts == [1, 2, 3]


def test_a_step_that_never_varies_is_one_step() -> None:
    scenario, _ = read(f"format: 1\nsteps:\n{HELLO}{END}")
    assert scenario.plans["short"].steps[0][1] is scenario.plans["long"].steps[0][1]


def test_faults_of_the_frame_leave_the_rest_standing() -> None:
    text = (
        "format: 1\nplayers: {min: 0}\nzones:\n  good: {cards: c}\n  bad: {shw: public}\n"
        f"counters:\n  fear: {{start: 5}}\n  hope: {{max: many}}\nstep: []\nsteps:\n{HELLO}{END}"
    )
    scenario, told = read(text)
    assert told == ["2:11 E029", "5:9 E031", "8:10 E028", "9:1 E031"]
    assert (list(scenario.zones), list(scenario.counters)) == (["good"], ["fear"])
    assert (scenario.players.min, [step.id for step in scenario.steps]) == (1, ["hello", "end"])
    assert not scenario.whole


@pytest.mark.parametrize(
    ("timer", "expected"),
    [
        ("{shrt: 60, normal: 90, long: 120}", ["3:36 E031"]),
        ("{short: 60, moyen: 90, lang: 120}", ["3:28 E028"]),
        ("{short: 60, normal: 90, lang: 120}", ["3:59 E031"]),
        ("{short: 60, normal: 90, long: 120, flsh: 30}", ["3:70 E031"]),
        ("{short: 60, normal: 90, seats: 120}", ["3:28 E028"]),
    ],
)
def test_a_misspelt_length_is_told_as_that(timer: str, expected: list[str]) -> None:
    scenario, told = read(f"format: 1\nsteps:\n  - {{id: c, kind: discuss, timer: {timer}}}\n" + HELLO)
    assert told == expected
    assert not scenario.steps[0].built


def test_faults_of_steps_are_told_step_by_step() -> None:
    text = (
        "format: 1\nsteps:\n"
        "  - {id: a, kind: sya, text: x}\n"
        "  - {id: b, text: x}\n"
        "  - just words\n"
        "  - {id: c, kind: discuss, timer: {short: 60, long: 90}}\n"
        "  - {id: d, kind: discuss, lengths: [short, lang]}\n"
        "  - {id: e, kind: say}\n"
        "  - {id: [f], kind: say, text: x}\n" + HELLO
    )
    scenario, told = read(text)
    assert told == ["3:13 E150", "4:5 E032", "5:5 E027", "6:28 E160", "7:45 E033", "8:5 E032", "9:6 E026"]
    assert [(step.id, bool(step.built)) for step in scenario.steps] == [
        ("a", False),
        ("b", False),
        ("", False),
        ("c", False),
        ("d", False),
        ("e", False),
        ("", False),
        ("hello", True),
    ]
    assert not scenario.whole


def test_a_step_that_fails_in_one_length_exists_in_none() -> None:
    scenario, told = read("format: 1\nsteps:\n  - {id: a, kind: discuss, timer: {short: 1, normal: 60, long: 90}}\n")
    assert told == ["3:36 E029"]
    assert scenario.steps[0].built == {}


def test_a_scenario_without_steps_is_no_scenario() -> None:
    assert read("format: 1\nsteps: []\n")[1] == ["2:1 E032"]
    assert read("format: 1\n")[1] == ["1:1 E032"]
    assert read("format: 1\nsteps: later\n")[1] == ["2:1 E025"]


def test_card_types_that_a_step_reads_get_a_zone_of_their_own() -> None:
    order = "  - {id: order, kind: arrange, cards: stages, to: chain}\n"
    other = "  - {id: other, kind: arrange, cards: actions, to: nowhere}\n"
    scenario, _ = read(f"format: 1\nzones: {{chain: {{}}, pile: {{cards: actions}}}}\nsteps:\n{order}{other}{END}")
    zones = with_implied_zones(scenario, frozenset({"stages", "actions", "never-read"}))
    assert zones == {"chain": Zone(), "pile": Zone(cards="actions"), "stages": Zone(cards="stages")}
