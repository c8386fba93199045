"""What is said of accessibility is shown by tests that are there."""

import pytest

from tests.house.accessibility import PAGE, SAID, Line, lines, missing, page

LINES = lines()


@pytest.mark.parametrize("line", LINES, ids=[line.clause for line in LINES])
def test_a_line_is_shown_by_what_is_there(line: Line) -> None:
    assert line.verdict in SAID
    assert not list(filter(missing, line.tests))
    assert line.verdict != "met" or line.tests or line.shown
    assert line.verdict not in ("not", "none") or not line.tests


def test_clauses_stand_once_in_their_order() -> None:
    clauses = [tuple(map(int, line.clause.split("."))) for line in LINES]
    assert clauses == sorted(set(clauses))


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text("utf-8") == page(LINES)


@pytest.mark.parametrize(
    "test", ["tests/house/test_accessibility.py::test_that_is_not_there", "tests/nowhere.py::test_it"]
)
def test_a_test_that_went_is_missed(test: str) -> None:
    assert missing(test)
