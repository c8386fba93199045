"""The table of mutants fits the tree: each text stands once in the product, and the tests it names are there."""

import tomllib

from tests.house.tree import KIOSK, ROOT, files

ROWS = tomllib.loads((ROOT / "docs" / "mutants.toml").read_text("utf-8"))["mutant"]


def test_each_line_to_break_stands_once_in_the_product() -> None:
    product = "".join(file.read_text("utf-8") for pattern in ("*.py", "*.qml") for file in files(KIOSK, pattern))
    assert len(ROWS) >= 20
    assert {row["promise"]: product.count(row["text"]) for row in ROWS} == {row["promise"]: 1 for row in ROWS}
    assert len({row["promise"] for row in ROWS}) == len(ROWS)


def test_each_names_tests_that_are_there_and_something_else_to_become() -> None:
    assert [row["promise"] for row in ROWS if row["text"] == row["becomes"] or not row["tests"]] == []
    assert [test for row in ROWS for test in row["tests"] if not (ROOT / test.partition("::")[0]).is_file()] == []
