"""YAML without surprises: every scalar stays text, every node has its place, and nothing can grow."""

from typing import Any

import pytest

from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.yaml_text import MAX_NODES, read_yaml


def read(text: str) -> tuple[Any, list[str]]:
    findings = Findings()
    document = read_yaml(text, "deck.yaml", findings)
    told = [f"{place.line}:{place.column} {finding.code}" for finding in findings.sorted() for place in finding.places]
    return document.data if document else None, told


def test_every_scalar_stays_text() -> None:
    text = "a: [NO, 12:30, 1_000, 0123, 1.10, ~, null, 2026-01-31, .inf, yes, '', ]\nb: |\n  two\n  lines\nc:\n"
    scalars = ["NO", "12:30", "1_000", "0123", "1.10", "~", "null", "2026-01-31", ".inf", "yes", ""]
    assert read(text) == ({"a": scalars, "b": "two\nlines", "c": ""}, [])


def test_every_node_has_its_place() -> None:
    document = read_yaml("a: x\nsteps:\n  - {id: one, when: [p, q]}\n  - id: two\n", "s.yaml", Findings())
    assert document is not None
    assert document.place("steps") == FilePlace("s.yaml", 2, 1)
    assert document.place("steps", 0, "when", 1) == FilePlace("s.yaml", 3, 25)
    assert document.place("steps", 1, "id") == FilePlace("s.yaml", 4, 5)
    assert document.place("steps", 1, "absent", 7, "deeper") == FilePlace("s.yaml", 4, 5)
    assert document.place("absent") == FilePlace("s.yaml", 1, 1)


def test_a_key_written_twice_is_an_error_and_the_first_one_counts() -> None:
    assert read("a: 1\nb: {c: 1, c: 2}\na: [3, 4]\n") == ({"a": "1", "b": {"c": "1"}}, ["2:11 E017", "3:1 E017"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: &x 1\nb: *x\n", ["1:4 E014", "2:4 E014"]),
        ("a: !!python/object/apply:os.getcwd []\n", ["1:4 E014"]),
        ("a: ! text\n", ["1:4 E014"]),
        ("a: !!str 1\n", ["1:4 E014"]),
        ("<<: {b: 1}\n", ["1:1 E014"]),
        ("&a a: 1\n", ["1:1 E014"]),
    ],
)
def test_tags_anchors_aliases_and_merges_are_refused_all_in_one_run(text: str, told: list[str]) -> None:
    assert read(text)[1] == told


def test_an_alias_bomb_stays_small() -> None:
    bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    bomb += "".join(f"a{n + 1}: &a{n + 1} [{','.join([f'*a{n}'] * 10)}]\n" for n in range(9))
    data, told = read(bomb)
    assert data["a9"] == [""] * 10
    assert {code.split(" ")[1] for code in told} == {"E014"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["1:1 E027"]),
        ("# nothing\n", ["1:1 E027"]),
        ("- a\n- b\n", ["1:1 E027"]),
        ("just words\n", ["1:1 E027"]),
        ("a: 1\n---\nb: 2\n", ["2:1 E013"]),
        ("? [a, b]\n: c\n", ["1:3 E020"]),
        ("{a: {b: c}: d}\n", ["1:11 E012"]),
        ("a: [1, 2\nb: 3\n", ["2:2 E012"]),
        ("a: 1\n\tb: 2\n", ["2:1 E012"]),
        ("a: b: c\n", ["1:5 E012"]),
        ("a: 'x\n", ["2:1 E012"]),
        ("a: %x\n", ["1:4 E012"]),
        ("[" * 500 + "]" * 500, ["1:22 E015"]),
        ("[" * 100_000, ["1:1001 E012"]),
        ("{a: " * 3000, ["1:85 E015"]),
        (f"[{'a,' * (MAX_NODES + 10)}]", [f"1:{2 * MAX_NODES + 2} E016"]),
    ],
)
def test_what_cannot_be_read_whole_says_where(text: str, told: list[str]) -> None:
    assert read(text) == (None, told)


def test_forbidden_characters_are_named_once_a_line_and_reading_goes_on() -> None:
    assert read("a: x" + "\0" * 900_000)[1] == ["1:5 E011"]
    text = "a: x\x00y\nb: \u202eabc\nc: ok\nd: e\u0301\u0301\u0301\u0301\u0301\n"
    assert read(text) == ({"a": "x y", "b": "abc", "c": "ok", "d": "e"}, ["1:5 E011", "2:4 E011", "4:5 E011"])
