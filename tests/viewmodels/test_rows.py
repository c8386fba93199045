"""Rows glide: what stays is never built again, and only what changed says so."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.rows import RowsModel, camel


@dataclass(frozen=True, slots=True)
class Row:
    card_id: str
    title: str = ""
    lines: tuple[str, ...] = ()


ORDERS = st.lists(st.sampled_from("abcdef"), unique=True)


def shown(*rows: str) -> tuple[RowsModel, list[str]]:
    """A model that shows these rows, and what it will say from now on."""
    model, said = RowsModel(Row), list[str]()
    model.show([Row(name) for name in rows])
    model.rowsInserted.connect(lambda _, first, last: said.append(f"+{first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: said.append(f"-{first}-{last}"))
    model.rowsMoved.connect(lambda _a, first, _b, _c, to: said.append(f"{first}>{to}"))
    model.dataChanged.connect(lambda cell, _: said.append(f"~{cell.row()}"))
    model.count_changed.connect(lambda: said.append("count"))
    model.modelReset.connect(lambda: said.append("reset"))
    return model, said


def cells(model: RowsModel, role: int) -> list[object]:
    return [model.data(model.index(n), Qt.ItemDataRole.UserRole.value + role) for n in range(model.rowCount())]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("abc", "abc", []),
        ("abc", "abcd", ["+3-3", "count"]),
        ("abc", "dabc", ["+0-0", "count"]),
        ("abc", "ac", ["-1-1", "count"]),
        ("abc", "", ["-2-2", "-1-1", "-0-0", "count"]),
        ("abc", "cab", ["2>0"]),
        ("abc", "bca", ["1>0", "2>1"]),
        ("abc", "abd", ["-2-2", "+2-2"]),
        ("", "ab", ["+0-0", "+1-1", "count"]),
    ],
)
def test_only_what_happened_is_said(before: str, after: str, said: list[str]) -> None:
    model, heard = shown(*before)
    model.show([Row(name) for name in after])
    assert heard == said
    assert cells(model, 0) == list(after)


def test_a_row_that_changed_says_so_once() -> None:
    model, heard = shown(*"abc")
    model.show([Row("a"), Row("c", "new"), Row("b")])
    assert heard == ["2>1", "~1"]
    assert cells(model, 1) == ["", "new", ""]


@given(ORDERS, ORDERS, st.sets(st.sampled_from("abcdef")))
def test_any_rows_after_any_rows_are_right_and_keep_what_stays(
    before: list[str], after: list[str], changed: set[str]
) -> None:
    model, heard = shown(*before)
    model.show([Row(name, "new" if name in changed else "") for name in after])
    assert model.rows == tuple(Row(name, "new" if name in changed else "") for name in after)
    assert sum(note[0] == "+" for note in heard) == len(set(after) - set(before))
    assert sum(note[0] == "-" for note in heard) == len(set(before) - set(after))
    assert sum(note[0] == "~" for note in heard) == len(set(before) & set(after) & changed)
    assert ("count" in heard) == (len(before) != len(after))
    assert "reset" not in heard


@given(ORDERS, ORDERS)
def test_it_keeps_the_laws_of_a_qt_model(before: list[str], after: list[str]) -> None:
    """Qt's own tester warns of any it does not keep, and a warning fails the test."""
    model = RowsModel(Row)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([Row(name) for name in before])
    model.show([Row(name) for name in after])
    assert tester.model() is model


def test_fields_are_roles_named_as_qml_names_things() -> None:
    model = RowsModel(Row)
    assert [bytes(name.data()).decode() for name in model.roleNames().values()] == ["cardId", "title", "lines"]
    assert camel("a_long_name") == "aLongName"


def test_what_is_not_there_is_empty() -> None:
    model, _ = shown("a")
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole.value) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole.value) is None
    assert model.data(model.index(0), Qt.ItemDataRole.UserRole.value + 3) is None
    assert model.rowCount(model.index(0)) == 0


def test_lists_reach_qml_as_lists() -> None:
    model = RowsModel(Row)
    model.show([Row("a", lines=("x", "y"))])
    assert cells(model, 2) == [["x", "y"]]
