"""Single comparisons: what reads as one, what holds, and where facts come from."""

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.moves import Continue
from tests.engine.tables import Table, cards_of, game_of


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("coins >= 3", Condition("coins", ">=", 3)),
        ("  coins<-3 ", Condition("coins", "<", -3)),
        ("after.moved != 0", Condition("after.moved", "!=", 0)),
        ("debate.theme == work-2", Condition("debate.theme", "==", "work-2")),
    ],
)
def test_what_reads_as_a_comparison(text: str, condition: Condition) -> None:
    assert Condition.parse(text) == condition


@pytest.mark.parametrize(
    "text",
    [
        "",
        "coins",
        "coins >= ",
        "coins => 3",
        "coins = 3",
        "coins >= 3 and trust >= 1",
        "coins + 1 >= 3",
        "coins >= 1.5",
        "a.b.c == d",
        "Coins >= 3",
        "3 >= coins",
        "__import__('os') == 1",
        "debate.theme > work",
    ],
)
def test_anything_else_is_refused_and_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"comparison|compared"):
        Condition.parse(text)
    with pytest.raises(ValidationError):
        TypeAdapter(Condition).validate_python(text)


@pytest.mark.parametrize(
    ("text", "fact", "holds"),
    [
        ("n == 2", 2, True),
        ("n != 2", 2, False),
        ("n > 2", 2, False),
        ("n >= 2", 2, True),
        ("n < 2", 1, True),
        ("n <= 2", 3, False),
        ("n == work", "work", True),
        ("n != work", "energy", True),
        ("n == 2", "2", False),
        ("n != 2", "work", False),
        ("n == work", None, False),
        ("n != work", None, False),
        ("n >= 1", True, False),
    ],
)
def test_what_holds(text: str, fact: Fact | None, holds: bool) -> None:
    assert Condition.parse(text).holds(fact) is holds


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (["coins == 2"], True),
        (["coins == 2", "coins >= 3"], False),
        (["coins >= 1", "coins <= 2"], True),
        (["debate.theme == work"], True),
        (["debate.theme == school"], False),
        (["empty.theme == work"], False),
        (["nothing.theme == work"], False),
        (["hello.moved == 0"], False),
        (["never.moved == 0"], False),
    ],
)
def test_facts_are_counters_first_cards_and_closed_steps(when: list[str], shown: bool) -> None:
    table = Table(
        game_of(
            {"id": "hello", "kind": "say", "text": "h"},
            {"id": "asked", "kind": "say", "text": "a", "when": when},
            {"id": "never", "kind": "position"},
            cards=cards_of("claims", first={"theme": "work | energy"}, second={"theme": "school"}),
            zones={"debate": {"cards": "claims"}, "empty": {}},
            counters={"coins": {"start": 2}},
        )
    )
    table.do(Continue())
    assert (table.open == "asked") is shown
