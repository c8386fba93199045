"""Talks: the order of speaking is one that exists, and those who stood apart are known."""

from pathlib import Path

from tests.decks.checks.edited import line_in_mains, told_of_mains


def test_who_stands_farthest_apart_is_known_from_a_step(tmp_path: Path) -> None:
    found = [f"scenario.yaml:{line_in_mains('scenario.yaml', 'id: eloignes')}:5 E032"]
    assert told_of_mains(tmp_path, "scenario.yaml", "    of: avis\n", "") == found


def test_an_order_of_speaking_nobody_knows_is_told_with_those_that_exist(tmp_path: Path) -> None:
    found = [f"scenario.yaml:{line_in_mains('scenario.yaml', 'speaking: sides')}:5 E033"]
    assert told_of_mains(tmp_path, "scenario.yaml", "speaking: sides", "speaking: side") == found
