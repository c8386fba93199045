"""What a run leaves out, other runs look at: over some dozens of commits everything is drawn."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from tests import depth
from tests.viewmodels.scenes import shipped_deck

WORDS = [f"{number:012x}" for number in range(200)]


@pytest.mark.parametrize(("what", "share"), depth.SHARES.items())
def test_some_dozens_of_commits_draw_everything(what: str, share: int) -> None:
    whole = range(share * 2)
    draws = [depth.drawn(what, whole, word=word) for word in WORDS]
    assert {len(draw) for draw in draws} == {2}
    assert set().union(*draws) == set(whole)


def test_what_is_small_is_drawn_from_too_and_owners_draw_apart() -> None:
    assert [depth.drawn("bots", ["only"], word=word) for word in WORDS] == [["only"]] * len(WORDS)
    apart = [depth.drawn("bots", range(4), salt, word) for salt in ("a", "b") for word in WORDS]
    assert apart[: len(WORDS)] != apart[len(WORDS) :]


def test_to_prove_is_to_draw_all_and_the_same_word_draws_the_same() -> None:
    assert depth.drawn("bots", range(9), word=depth.ALL) == list(range(9))
    assert depth.drawn("monkeys", range(9), word="x") == depth.drawn("monkeys", range(9), word="x")


CASES = [f"tests/ui/test_one.py::test_a_page[{size}-{language}]" for size in "abc" for language in ("fr", "en")]
QUICK = [f"tests/kinds/test_one.py::test_a_rule[{case}]" for case in range(9)]


@pytest.mark.parametrize("word", WORDS[:6])
def test_each_test_with_a_screen_tries_some_of_its_cases_and_any_other_all(word: str) -> None:
    tried = depth.of_each_test([*CASES, *QUICK, "tests/ui/test_one.py::test_alone"], word)
    assert {*QUICK, "tests/ui/test_one.py::test_alone"} <= tried
    assert len(tried & set(CASES)) == 2


def test_cases_are_not_left_out_together() -> None:
    tried = {frozenset(depth.of_each_test(CASES, word)) for word in WORDS}
    assert len(tried) == 15, "two of six in each way"
    assert depth.of_each_test(CASES, depth.ALL) == set(CASES)


def test_a_word_sows_the_same_and_another_one_another() -> None:
    assert len({depth.seed(about, word) for about in ("a", "b") for word in WORDS}) == 2 * len(WORDS)
    assert depth.seed("a", "x") == depth.seed("a", "x") < 2**32


def test_houses_of_one_test_shuffle_alike(tmp_path: Path, qapp: QGuiApplication) -> None:
    assert dealt(tmp_path / "one") == dealt(tmp_path / "other")


def dealt(data: Path) -> dict[str, tuple[str, ...]]:
    """What lies on the table as a game begins in a house that is given no luck."""
    house = House(data)
    zones = house.desk.start(shipped_deck("boite-noire"), "normal", (1, 2)).state.zones
    house.close()
    return dict(zones)


@pytest.mark.parametrize("word", WORDS[:6])
def test_the_views_of_a_window_show_both_languages_and_both_sizes_of_letters(word: str) -> None:
    ((_, views),) = depth.walks("ring", word).values()
    assert [{one[place] for one in views} for place in (0, 1)] == [{"fr", "en"}, {False, True}]
    assert len(views) == 2


def test_a_few_commits_walk_through_every_window_in_every_view() -> None:
    walks = [walk for word in WORDS for walk in depth.walks("ring", word).values()]
    whole = depth.walks("ring", depth.ALL).values()
    assert sum(len(views) for _, views in whole) == 12
    assert seen(walks) == seen(whole)


def seen(walks: Iterable[tuple[tuple[int, int], list[depth.View]]]) -> set[tuple[tuple[int, int], depth.View]]:
    """Windows and views."""
    return {(size, view) for size, views in walks for view in views}


def test_the_run_says_its_word() -> None:
    assert "DEPTH=abc " in depth.header("abc")
    assert depth.header(depth.ALL) == "depth: all"


def test_a_tree_without_history_has_a_word_too(tmp_path: Path) -> None:
    shutil.copy(depth.__file__, tmp_path)
    command = [sys.executable, "-c", "import depth; print(depth.WORD)"]
    told = subprocess.run(command, cwd=tmp_path, env={"PATH": ""}, capture_output=True, text=True, check=True)
    assert told.stdout == "no-commit\n"
