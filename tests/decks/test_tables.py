"""Tables keep the line of every row and the column of every cell, whatever program wrote them."""

import pytest

from kiosk.decks import tables
from kiosk.decks.draft import CsvTable
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.tables import read_table


def read(text: str, *required: str) -> tuple[CsvTable | None, list[str]]:
    findings = Findings()
    table = read_table(text, "cards.csv", required, findings)
    told = [f"{place.line}:{place.column} {finding.code}" for finding in findings.sorted() for place in finding.places]
    return table, told


def cells(text: str) -> list[dict[str, str]]:
    table, told = read(text)
    assert table is not None
    assert told == []
    return [dict(row) for row in table.rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_first_line_tells_the_separator(separator: str) -> None:
    text = 'id,title\na,"Un, deux ; trois"\n' if separator == "," else f"id{separator}title\na{separator}Un, deux\n"
    assert cells(text)[0]["id"] == "a"
    assert cells(text)[0]["title"].startswith("Un, deux")


def test_quotes_hold_separators_quotes_and_line_ends() -> None:
    assert cells('id,text\na,"one, ""two""\nthree"\n') == [{"id": "a", "text": 'one, "two"\nthree'}]


def test_rows_know_where_they_begin() -> None:
    table, _ = read('id,text\n\na,"one\ntwo"\n,,\nb,x\n')
    assert table is not None
    assert [row.line for row in table.rows] == [3, 6]
    assert table.place(6, "text") == FilePlace("cards.csv", 6, 2)
    assert table.place(6, "absent") == FilePlace("cards.csv", 6, 1)


def test_cells_are_trimmed_and_missing_ones_read_as_empty() -> None:
    table, told = read("id , title,text\n a ,b\n")
    assert table is not None
    row = table.rows[0]
    assert (table.columns, row["id"], row["title"], row["text"], row["nothing"]) == (
        ("id", "title", "text"),
        "a",
        "b",
        "",
        "",
    )
    assert told == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id|type|title\na|b|c\n", ["1:1 E021", "1:1 E021"]),
        ("", ["1:1 E021", "1:1 E021"]),
        ("id,titel\n", ["1:1 E021"]),
    ],
)
def test_a_missing_column_is_named(text: str, told: list[str]) -> None:
    assert read(text, "id", "title") == (None, told)


@pytest.mark.parametrize(
    ("header", "code"), [('"id" x,title', "E022"), ("id," + "x" * 200_000, "E019"), ('id,"' + "x" * 200_000, "E019")]
)
def test_a_first_line_that_cannot_be_read_names_no_columns(header: str, code: str) -> None:
    assert read(f"{header}\na,b\n", "id") == (None, [f"1:1 {code}"])


def test_a_misspelt_required_column_is_suggested() -> None:
    findings = Findings()
    read_table("id,titel\n", "cards.csv", ("title",), findings)
    (finding,) = findings.sorted()
    assert finding.values == {"name": "title", "known": "id, titel", "separator": ",", "near": "titel"}


def test_a_column_written_twice_and_cells_under_no_column_are_named() -> None:
    table, told = read("id,title,,title\na,b,c,d,e\nx,y,,\n")
    assert told == ["1:4 E023", "2:3 E024", "2:4 E024", "2:5 E024"]
    assert table is not None
    assert [row["title"] for row in table.rows] == ["b", "y"]


def test_a_misplaced_quote_spoils_its_own_line_only() -> None:
    table, told = read('id,text\na,"one" two\nb,"fine"\nc,"never closed\nd,x\n')
    assert told == ["2:1 E022", "4:1 E022"]
    assert table is not None
    assert [row["id"] for row in table.rows] == ["b"]


def test_a_cell_too_long_to_hold_is_named() -> None:
    _, told = read(f'id,text\na,"{"x" * 200_000}"\nb,y\n')
    assert told == ["2:1 E019"]


def test_forbidden_characters_are_named_by_cell() -> None:
    table, told = read("id,text\na,x\x00y\nb\u202e,z\n")
    assert told == ["2:2 E011", "3:1 E011"]
    assert table is not None
    assert [dict(row) for row in table.rows] == [{"id": "a", "text": "x y"}, {"id": "b", "text": "z"}]


def test_tables_end_somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_ROWS", 2)
    table, told = read("id\na\nb\nc\nd\n")
    assert told == ["4:1 E016"]
    assert table is not None
    assert len(table.rows) == 2
