"""An order counts where tables hesitated; the hardest link is told once enough have tried."""

import pytest

from kiosk.engine.placed import PlacedOutcome
from kiosk.kinds.arrange.answers import ArrangeAnswers
from kiosk.sessions.festival import Festival
from kiosk.sessions.hesitation import hardest
from tests.sessions.asking import asked_at, silent

KIND = ArrangeAnswers()
ORDER = PlacedOutcome("ring", ("1", "2", "3"), {"a": "1", "b": "2", "c": "3"}, (), 3)


@pytest.mark.parametrize(
    ("tried", "hesitated", "link"),
    [
        (19, {"a>b": 9}, None),
        (20, {"a>b": 8, "b>c": 9}, ("b", "c")),
        (21, {"c>a": 1}, ("c", "a")),
        (20, {}, None),
        (20, {"a>c": 9}, None),
    ],
)
def test_the_hardest_link(tried: int, hesitated: dict[str, int], link: tuple[str, str] | None) -> None:
    counts = {("ring", about): {"hesitated": count} for about, count in hesitated.items()}
    assert hardest(Festival({("ring", "ring"): {"tried": tried}, **counts}), "ring", ORDER) == link


def test_it_compares_every_link_once_it_is_closed() -> None:
    step = asked_at("ring").step
    assert KIND.compared(step, ORDER) == ("ring", "a>b", "b>c", "c>a")


def test_tries_are_in_no_table_and_hesitations_card_by_card() -> None:
    families = KIND.families(asked_at("ring"), "ring")
    assert [(family.name, family.told, family.by_card) for family in families] == [
        ("tried", False, False),
        ("hesitated", True, True),
    ]
    assert silent(asked_at("ring"))
