"""A scale is compared with one of as many points; conditions ask how far apart people can stand."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("apres.moved >= 6", set()),
        ("apres.moved >= 7", {"E159"}),
        ("avant.moved >= 1", {"E159"}),
        ("apres.spread == 4", set()),
        ("apres.spread == 5", {"E159"}),
        ("avant.spread >= 3, avant.spread == 0", {"E159"}),
    ],
)
def test_a_condition_can_hold(condition: str, found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, ("when: [ranger.attempts == 1]", f"when: [{condition}]")) == found


@pytest.mark.parametrize(("other", "found"), [("avant", set()), ("ranger", {"E179"}), ("apres", {"E154"})])
def test_it_is_compared_with_an_earlier_scale(other: str, found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, ("compare_with: avant", f"compare_with: {other}")) == found
