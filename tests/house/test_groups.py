"""Tests of one group run in one process, which makes what they share once."""

import pytest


@pytest.mark.xdist_group("house")
def test_a_group_is_told_to_who_shares_out_the_tests(request: pytest.FixtureRequest) -> None:
    by_group = getattr(request.config.option, "loadgroup", False)
    assert request.node.nodeid.endswith("@house") is by_group
