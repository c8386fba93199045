"""Hands that tremble and bounce, in every second round of the games with a palm on the glass, play each game to its
result with a steady touch, and each touch that is meant comes to the window once, where it was meant, and no other.
Planted: the same hands without a steady touch."""

import tempfile
import traceback
from contextlib import closing
from pathlib import Path

from tests.app.monkey import Monkey
from tests.app.test_monkey import SHAPES
from tests.app.trembling import astray, keep_steady, let_tremble
from tests.proofs.count import MEMORY, answer
from tests.shipped import GAMES, share

MOST = 1_500
"""Touches that lead to a result."""


def played(data: Path, game: str, seed: int, steady: bool) -> str:
    """What went wrong until the result of one game; empty where nothing did."""
    with closing(Monkey(data, *SHAPES[seed % len(SHAPES)], game, seed)) as monkey:
        hands, acts = let_tremble(monkey, palm=seed // len(GAMES) % 2 == 1)
        if steady:
            keep_steady(monkey)
        try:
            monkey.come_to_the_result(MOST)
        except Exception:  # noqa: BLE001 (whatever it is, it is a failure)
            return f"{game}, {seed}: {traceback.format_exc(-1)}"
        wrong = astray(hands, acts, monkey.window.property("pixelsPerMm"))
        return wrong and f"{game}, {seed}: {wrong}"


def prove(count: int, seed: int, planted: bool) -> int:
    """So many games, one after the other."""
    said = list[str]()
    for number in range(seed * count, (seed + 1) * count):
        with tempfile.TemporaryDirectory(prefix="kiosk-tremors-", dir=MEMORY) as data:
            said.append(played(Path(data), GAMES[number % len(GAMES)], number, steady=not planted))
    wrong = [one for one in said if one]
    print("\n".join(wrong[:5]))
    return len(wrong)


if __name__ == "__main__":
    share()
    answer(prove)
