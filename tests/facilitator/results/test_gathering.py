"""Exports in whatever order and however often: the same database, each session once, the fullest telling of it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.results.export_reading import read_export
from kiosk.facilitator.results.export_source import verified
from kiosk.facilitator.results.gathering import Gap, gaps, gather
from kiosk.storage.gathered import gathered
from kiosk.storage.gathered_records import GatheredExport, GatheredSession, Taken
from tests.facilitator.results.tours import dump, log_of, made

pytestmark = pytest.mark.xdist_group("tour")  # it is made once
NAMES = ("one", "one, later", "copy", "two", "two, other event")

type Tour = Mapping[str, Path]


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    return made(tmp_path_factory.mktemp("tour"))


def merged(exports: Iterable[Path], database: Path) -> list[tuple[int, Taken] | None]:
    with gathered(f"sqlite:///{database}", made=True) as into:
        return [gather(export, into) for export in exports]


def lines(export: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log_of(export).splitlines()]


@given(names=st.lists(st.sampled_from(NAMES), max_size=9))
def test_order_and_repetition_change_nothing(tour: Tour, names: list[str]) -> None:
    with TemporaryDirectory() as folder:
        drawn, plain = Path(folder) / "drawn.db", Path(folder) / "plain.db"
        merged([tour[name] for name in names], drawn)
        merged([tour[name] for name in sorted(set(names))], plain)
        assert dump(drawn) == dump(plain)
        with gathered(f"sqlite:///{drawn}", made=False) as there:
            found = {session.id: session.outcome for session in there.sessions()}
    told = [line for name in names for line in lines(tour[name])]
    over = {line["session"]: line["outcome"] for line in told if line["outcome"] != "open"}
    assert found == {line["session"]: over.get(line["session"]) for line in told}


def test_what_both_a_kiosk_and_its_copy_have_is_there_once(tour: Tour, tmp_path: Path) -> None:
    one, later, copy = (tour[name] for name in ("one", "one, later", "copy"))
    shared = {line["session"] for line in lines(one)}
    assert shared < {line["session"] for line in lines(copy)}
    assert {line["kiosk"] for line in lines(copy)}.isdisjoint(line["kiosk"] for line in lines(later))
    found = merged([later, copy], tmp_path / "tour.db")
    assert found == [(9, Taken(9, 0)), (9, Taken(4, 0))]


def test_a_session_that_was_open_is_over_later_and_stays_so(tour: Tour, tmp_path: Path) -> None:
    first, later = tour["one"], tour["one, later"]
    assert [line["outcome"] for line in lines(first)].count("open") == 1
    assert merged([first, later, first], tmp_path / "a.db") == [(5, Taken(5, 0)), (9, Taken(4, 1)), None]
    assert merged([later, first], tmp_path / "b.db") == [(9, Taken(9, 0)), (5, Taken(0, 0))]
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_what_somebody_else_has_taken_in_meanwhile_is_known(tour: Tour, tmp_path: Path) -> None:
    found, url = read_export(verified(tour["one"])), f"sqlite:///{tmp_path / 'tour.db'}"
    with gathered(url, made=True) as one, gathered(url, made=True) as other:
        taken = [into.take(found.export, found.sessions, found.decks) for into in (one, other)]
    assert taken == [Taken(5, 0), None]


@pytest.mark.parametrize("order", [("a", "z"), ("z", "a")])
def test_a_session_that_one_copy_of_a_card_ended_is_over(tmp_path: Path, order: tuple[str, ...]) -> None:
    outcomes = {"a": "result", "z": None}
    with gathered(f"sqlite:///{tmp_path / 'tour.db'}", made=True) as into:
        for kiosk in order:
            told = GatheredSession("s", kiosk, 1, 1, "d", "5e", "short", 2, "fr", "", 0, outcomes[kiosk], None, "[]")
            into.take(GatheredExport(kiosk, kiosk, 1, "", "", "", "", 1, 1, 1), [told], {})
        assert [session.outcome for session in into.sessions()] == ["result"]


def test_sessions_that_no_export_has_are_told_by_their_numbers(tour: Tour, tmp_path: Path) -> None:
    merged(tour.values(), tmp_path / "tour.db")
    with gathered(f"sqlite:///{tmp_path / 'tour.db'}", made=False) as there:
        exports = there.exports()
    (two,) = {str(line["kiosk"]) for line in lines(tour["two"])}
    assert list(gaps(exports)) == [Gap(two, 5, 7)]


def numbered(*spans: tuple[str, int, int]) -> list[GatheredExport]:
    """Exports of so many kiosks, with these first and last numbers."""
    return [
        GatheredExport("", kiosk, 1, "", "", "", "", last - first + 1 if last else 0, first, last)
        for kiosk, first, last in spans
    ]


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([], []),
        ([("a", 0, 0), ("a", 1, 5), ("a", 1, 9), ("a", 10, 12)], []),
        ([("a", 4, 5)], []),  # what was before it was here may be another kiosk's
        ([("a", 1, 9), ("a", 3, 4), ("a", 12, 12), ("b", 1, 2), ("b", 4, 4)], [("a", 10, 11), ("b", 3, 3)]),
    ],
)
def test_gaps_are_between_the_exports_of_one_kiosk(
    spans: list[tuple[str, int, int]], found: list[tuple[str, int, int]]
) -> None:
    assert list(gaps(numbered(*spans))) == found
