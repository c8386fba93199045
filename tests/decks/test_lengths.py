"""A value per length stands wherever a mapping has the three lengths, and flash or not."""

from kiosk.decks.lengths import as_written, child, incomplete, resolved, varies

STEP = {
    "id": "a",
    "count": {"short": "1", "normal": "2", "long": "3"},
    "options": [{"text": {"short": "court", "normal": "n", "long": "l"}}, {"text": "même"}],
    "list": {"short": ["x"], "normal": [{"deep": {"short": "s", "normal": "n", "long": "l"}}], "long": []},
    "effects": {"short": "1"},
}


def test_each_length_takes_its_own_value_at_any_depth() -> None:
    assert resolved(STEP, "normal") == {
        "id": "a",
        "count": "2",
        "options": [{"text": "n"}, {"text": "même"}],
        "list": [{"deep": "n"}],
        "effects": {"short": "1"},
    }
    assert resolved(STEP, "long")["list"] == []


def test_flash_takes_its_own_value_or_the_short_one() -> None:
    count = {"short": "1", "normal": "2", "long": "3"}
    assert resolved({"a": count, "b": count | {"flash": "0"}}, "flash") == {"a": "1", "b": "0"}
    assert as_written(STEP, ("list", 0), "flash") == ("list", "short", 0)
    assert as_written({"a": count | {"flash": "0"}}, ("a",), "flash") == ("a", "flash")
    assert list(incomplete({"a": {"flash": "1", "long": "2"}})) == [(("a",), ("short", "normal"))]
    assert not varies({"flash": "1", "long": "2"})


def test_a_step_varies_when_anything_in_it_does() -> None:
    assert varies(STEP)
    assert varies([{"a": [STEP["count"]]}])
    assert not varies({"a": ["b", {"short": "1", "normal": "2"}]})


def test_lengths_left_out_are_told() -> None:
    step = {"a": {"normal": "1"}, "b": [{"short": "1", "long": "2"}], "c": {"short": "1", "x": "2"}}
    assert list(incomplete(step)) == [(("a",), ("short", "long")), (("b", 0), ("normal",))]
    assert not list(incomplete({"a": STEP["count"], "b": {}, "c": "short"}))


def test_a_path_in_the_resolved_step_is_found_where_it_was_written() -> None:
    assert as_written(STEP, ("count",), "long") == ("count", "long")
    assert as_written(STEP, ("list", 0, "deep"), "normal") == ("list", "normal", 0, "deep", "normal")
    assert as_written(STEP, ("options", 1, "text"), "short") == ("options", 1, "text")
    assert as_written(STEP, ("absent", 3), "short") == ("absent", 3)
    assert as_written(STEP, ("count",), None) == ("count",)


def test_what_is_not_there_is_none() -> None:
    assert [child({"a": 1}, "b"), child([1], 1), child([1], "a"), child("text", 0)] == [None] * 4
