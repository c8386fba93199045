"""The page of moves is made from the rules: no move is left out of it, or there for nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.decks.scripts import PLAYED, read_move
from kiosk.engine.moves import Move
from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "moves.md").read_text("utf-8")


def test_the_page_of_the_docs_is_up_to_date(tmp_path: Path) -> None:
    """In a process of its own: kinds that tests bring along have moves, too."""
    made = tmp_path / "moves.md"
    subprocess.run([sys.executable, "-m", "kiosk.decks.moves_page", str(made)], cwd=ROOT, check=True)
    assert made.read_text("utf-8") == PAGE, "renew it: .venv/bin/python -m kiosk.decks.moves_page docs/moves.md"


@pytest.mark.parametrize(
    "name", ["ballot", "give_floor", "finish", "end_talk", "play_card", "choose", "left", "expect", "timer_expired"]
)
def test_what_authors_looked_for_is_there(name: str) -> None:
    assert f"do: {name}" in PAGE


@pytest.mark.parametrize("name", ["dealt", "shuffled", "started", "undone", "skipped", "held"])
def test_what_no_play_may_do_is_not(name: str) -> None:
    assert f"do: {name}" not in PAGE
    assert name not in PLAYED


def test_a_move_is_written_as_the_page_says() -> None:
    assert "`{do: ballot, options: […], chips: […]}`" in PAGE
    assert isinstance(read_move("ballot", {"do": "ballot", "options": ("oui",), "chips": ()}), Move)
