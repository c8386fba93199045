"""What the whole house makes of a kind that is one folder and nothing else: told as JSON, for a test to read.

Arguments: the folder of the kind, the folder of its deck, a folder for what must survive, and what to prove.
"""

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import kiosk.kinds

kiosk.kinds.__path__.append(sys.argv[1])

from kiosk.app.house import House  # noqa: E402
from kiosk.app.public import PublicWindow  # noqa: E402
from kiosk.app.window import open_application  # noqa: E402
from kiosk.decks.loading import load  # noqa: E402
from kiosk.facilitator.results.export import Export  # noqa: E402
from kiosk.facilitator.results.luggage import pack  # noqa: E402
from kiosk.host.screen_size import Screen  # noqa: E402
from kiosk.host.volumes import stick_at  # noqa: E402
from kiosk.sessions.chance import RandomChance  # noqa: E402
from kiosk.storage import open_store  # noqa: E402
from kiosk.tools.player import Player  # noqa: E402
from tests.app import monkey as monkeys  # noqa: E402
from tests.clocks import FakeClock  # noqa: E402
from tests.engine.deck_bots import DeckBot  # noqa: E402
from tests.engine.simulated import Simulation  # noqa: E402
from tests.facilitator.results.crowd import play  # noqa: E402
from tests.ui import tour  # noqa: E402
from tests.ui.test_screens import unwhole  # noqa: E402

DECK, DATA = Path(sys.argv[2]), Path(sys.argv[3])
SESSIONS, TOUCHES = 60, 400


def bots() -> dict[str, Any]:
    """Sessions of bots, who try what is not legal too."""
    deck = load(DECK).deck
    assert deck is not None
    players = [DeckBot(deck.game, seed) for seed in range(SESSIONS)]
    for player in players:
        player.play()
    return {"results": [player.table.state.outcome for player in players].count("result")}


def timed() -> dict[str, Any]:
    """The seconds that people take for its step, as played and as planned."""
    deck = load(DECK).deck
    assert deck is not None
    bot = DeckBot(deck.game, 1)
    bot.play()
    return {"played": Simulation(deck, bot.table.events).seconds["order"], "planned": 200}


def screens() -> dict[str, Any]:
    """What is wrong on any of its screens, in four views."""
    tour.DECKS = DECK.parent
    toured = tour.Tour(DATA, (1280, 800), [("fr", False), ("fr", True), ("en", True)], DECK.name)
    found = unwhole(toured, toured.stops("short", 3))
    seen = sorted(toured.views.seen)
    toured.close()
    return {"seen": seen, "found": found}


def monkey() -> dict[str, Any]:
    """A monkey's random touches, until a session comes to its result."""
    setattr(monkeys, "House", partial(House, folders=[DECK.parent]))  # noqa: B010 - a class by another
    one = monkeys.Monkey(DATA, (1280, 800), "fr", DECK.name, 1)
    one.play(TOUCHES)
    lost = not one.can_go_on()
    one.come_to_the_result(TOUCHES * 2)
    results = one.results
    one.close()
    return {"lost": lost, "results": results}


@contextmanager
def furnished() -> Iterator[Any]:
    open_application(offscreen=True)
    house = House(DATA, [DECK.parent], deck=DECK.name, chance=RandomChance(3))
    house.kiosk.choose(DECK.name)
    for seat in (1, 2):
        house.kiosk.lobby.toggle(seat)
    house.kiosk.begin()
    yield house
    house.close()


def onlookers() -> dict[str, Any]:
    """What the second screen shows once everybody answered, and before."""
    with furnished() as house:
        public = PublicWindow(house.kiosk, Screen(1920, 1080, 32), None)
        session, player = house.kiosk.table.session, Player(Random(1))
        spreads = [[row.name for row in public.model.spread.rows]]
        for _ in range(2):
            action = player.action(session.deck.game, session.play)
            assert action is not None
            session.submit(action.move, action.seat)
            spreads.append([row.name for row in public.model.spread.rows])
        public.close()
    return {"spreads": spreads}


def export() -> dict[str, Any]:
    """What the tables of an export hold of the kind's answers."""
    deck = load(DECK).deck
    assert deck is not None
    clock = FakeClock()
    store = open_store(DATA, clock.now)
    play(store, clock, SESSIONS, [deck])
    measures = sorted({count.measure for count in pack(store).record.counts if count.step == "order"})
    stick = DATA / "stick"
    stick.mkdir()
    end = Export(pack(store), stick_at(stick), "fr", clock.now()).run(lambda done, total: None)
    store.close()
    tables = list((stick / end.folder).rglob("*.csv"))  # type: ignore[union-attr]
    rows = [row for file in tables for row in csv.reader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";")]
    report = next((stick / end.folder).rglob("*.html")).read_text("utf-8")  # type: ignore[union-attr]
    return {"counted": measures, "rows": rows, "report": "Ce qui compte" in report}


PROOFS: tuple[Callable[[], dict[str, Any]], ...] = (bots, timed, screens, monkey, onlookers, export)

if __name__ == "__main__":
    prove = next(one for one in PROOFS if one.__name__ == sys.argv[4])
    sys.stdout.write(json.dumps(prove(), ensure_ascii=False))
