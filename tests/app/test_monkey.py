"""Palms, children and elbows: random touches never break the window, find a way that ends, or leave a text behind."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.engine.view import decided
from tests.app.monkey import Monkey
from tests.app.traces import in_files, in_memory, on_screen
from tests.depth import drawn
from tests.shipped import GAMES

SHAPES = (((1280, 800), "fr"), ((1080, 1920), "en"), ((1280, 800), "en"))
"""Windows and languages, which the seeds take in turn."""
MONKEYS, TOUCHES = 10, 2_000
"""Of each game, and of each monkey: 20,000 a game."""
SPELL = (300, 900)
"""Touches until a monkey may be brought home."""
SOBER = 1_500
"""Touches that lead from anywhere to a result."""
TELLING = 12
"""Letters of a text that nothing else says, but the words of the game it may be put together from."""

type Release = Callable[[tuple[int, int], str, str, int], Monkey]


@pytest.fixture
def release(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Release]:
    monkeys: list[Monkey] = []

    def one(size: tuple[int, int], language: str, deck: str, seed: int) -> Monkey:
        monkeys.append(Monkey(tmp_path, size, language, deck, seed))
        return monkeys[0]

    yield one
    for monkey in monkeys:
        monkey.close()


@pytest.mark.long
@pytest.mark.parametrize(("deck", "seed"), drawn("monkeys", list(product(GAMES, range(MONKEYS)))))
def test_two_thousand_touches_of_a_game(release: Release, deck: str, seed: int) -> None:
    roams(release(*SHAPES[seed % len(SHAPES)], deck, seed), TOUCHES)


def roams(monkey: Monkey, touches: int) -> None:
    """At least so many touches; now and then it is brought home, and it comes to a result at last."""
    while monkey.hands.touches < touches:
        monkey.play(monkey.luck.randint(*SPELL))
        assert monkey.can_go_on(), monkey.told()
        if monkey.luck.random() < 0.4:
            monkey.go_home()
            nothing_written_stays(monkey)
    monkey.come_to_the_result(SOBER)
    assert monkey.window.isVisible()
    assert len(QGuiApplication.topLevelWindows()) == 1


def nothing_written_stays(monkey: Monkey) -> None:
    """What a table said may stay is in the store; what else was written is nowhere any more."""
    stored = {(text.session_id, text.step) for text in monkey.house.store.texts.of("pending")}
    assert stored == {
        (name, step) for name, one in monkey.sessions.items() for step in decided(one.deck.game, one.state)[0]
    }
    for key in monkey.drafts.keys() - stored:
        draft = monkey.drafts.pop(key)[::-1]
        if len(draft) >= TELLING and draft.encode() not in monkey.house.games.library.decks[0].content:
            found = (in_files(monkey.data, draft), on_screen(monkey.window, draft), in_memory(draft))
            assert not any(found), found
