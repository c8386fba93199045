"""Cells are called as spreadsheets call them."""

import pytest

from kiosk.decks.workbooks.seen_cells import cell, letters


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
def test_columns_are_called_as_in_spreadsheets(column: int, name: str) -> None:
    assert letters(column) == name
    assert cell(f"{name}7") == (column, 7)
