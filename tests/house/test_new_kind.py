"""A kind of step is one folder and nothing else: ``rank`` is no part of the product, and the house takes it in."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.kinds import PIECES, WORDS
from tests.house.tree import KIOSK, ROOT

KINDS = ROOT / "tests" / "more_kinds"
DECK = KINDS / "decks" / "rank"


def house(module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """One more process, with the kinds of one more folder."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", f"tests.more_kinds.{module}", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)


def proved(what: str, data: Path) -> dict[str, Any]:
    answer = house("proof", KINDS, DECK, data, what)
    assert answer.returncode == 0, answer.stderr
    told: dict[str, Any] = json.loads(answer.stdout)
    return told


def test_nothing_of_the_product_knows_it() -> None:
    named = [file for pattern in ("*.py", "*.qml", "*.toml") for file in KIOSK.rglob(pattern) if "rank" in file.parts]
    assert not named


def test_its_games_are_checked() -> None:
    answer = house("launch", KINDS, "check", DECK)
    assert (answer.returncode, answer.stderr) == (0, ""), answer.stdout


def test_what_is_wrong_in_its_games_is_told(tmp_path: Path) -> None:
    deck = shutil.copytree(DECK, tmp_path / "rank")
    scenario = deck / "scenario.yaml"
    scenario.write_text(scenario.read_text("utf-8").replace("order.first == pain", "order.first == eau"), "utf-8")
    answer = house("launch", KINDS, "check", deck)
    assert answer.returncode == 1
    assert re.search(r"scenario\.yaml:20:\d+: E\d+ .*pain, livre, arbre", answer.stdout), answer.stdout


def test_a_demonstration_of_it_is_played_by_touch(tmp_path: Path) -> None:
    arguments = ("demo", "--decks", DECK.parent, "--deck", "rank", "--length", "short", "--seats", "3")
    answer = house("launch", KINDS, *arguments, "--pictures", tmp_path)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert {file.name.partition("-")[2] for file in tmp_path.glob("*-order-*.png")} == {
        f"order-{moment}.png" for moment in ("curtain", "cards", "ordered", "order")
    }


def test_bots_come_to_its_result(tmp_path: Path) -> None:
    assert proved("bots", tmp_path)["results"] > 40


def test_its_time_is_measured(tmp_path: Path) -> None:
    told = proved("timed", tmp_path)
    assert 0 < told["played"] < told["planned"]


def test_its_screens_are_whole(tmp_path: Path) -> None:
    told = proved("screens", tmp_path)
    assert {"order-curtain", "order-cards", "order-ordered", "order-order"} <= set(told["seen"])
    assert told["found"] == []


def test_a_monkey_finds_its_way_through_it(tmp_path: Path) -> None:
    told = proved("monkey", tmp_path)
    assert not told["lost"]
    assert told["results"] > 0


def test_those_who_look_on_see_its_spread_once_everybody_answered(tmp_path: Path) -> None:
    before, half, after = proved("onlookers", tmp_path)["spreads"]
    assert (before, half) == ([], [])
    assert sorted(after) == ["Du pain", "Un arbre", "Un livre"]


def test_its_answers_are_in_the_tables_and_the_report(tmp_path: Path) -> None:
    told = proved("export", tmp_path)
    assert told["counted"] == ["place-1", "place-2", "place-3"]
    found = {(row[4], row[5]) for row in told["rows"] if "rank" in row and len(row) > 10}
    assert {("order", "pain"), ("order", "livre"), ("order", "arbre")} <= found
    assert told["report"]


@pytest.mark.parametrize("piece", [*(f"{piece}.py" for piece in PIECES), *WORDS, "RankStep.qml"])
def test_without_one_of_its_pieces_the_kiosk_does_not_start(piece: str, tmp_path: Path) -> None:
    kinds = shutil.copytree(KINDS, tmp_path / "kinds", ignore=shutil.ignore_patterns("__pycache__", "decks"))
    (kinds / "rank" / piece).unlink()
    answer = house("launch", kinds, "check", DECK)
    assert (answer.returncode, answer.stderr) == (2, f"The kind “rank” has no {piece}.\n")
