"""What the rest of a plan still depends on: all that a proof has to remember at each of its places."""

from kiosk.decks.checks.paths.sought import Needs, Sought
from kiosk.decks.checks.slices import checks_of
from kiosk.engine.game import Game


def needs(game: Game, length: str) -> tuple[Needs, ...]:
    """For each place of a plan, what is needed from there on."""
    found, sought = [], Sought(game, length)
    gates = game.gates.get(length, {})
    for at in reversed(range(len(game.plans[length]))):
        step = game.plans[length][at]
        asked = checks_of(step)
        sought.asked(step.when)
        sought.asked(gates[at].stops if at in gates else ())
        sought.moved(asked.moves())
        asked.needs(sought)
        found.append(sought.needs)
    return tuple(reversed(found))
