"""Every ending is reached by some play: every way through the choices and draws that it depends on is followed."""

from collections.abc import Container, Iterator

from kiosk.decks.checks.kind import WrittenEnding
from kiosk.decks.checks.paths import known
from kiosk.decks.checks.paths.explorer import Explorer, aims
from kiosk.decks.checks.paths.known import Reached, TooManyWaysError
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import FilePlace
from kiosk.engine.game import Game


def check(survey: Survey) -> None:
    """The endings of every result."""
    told = any(checks_of(built).endings() for _, built in survey.variants)
    if told and survey.draft.game is not None and not survey.draft.findings.errors:
        _reached(survey, survey.draft.game)


def _reached(survey: Survey, game: Game) -> None:
    """Each ending that nobody reaches, with the lengths in which it is so; and the lengths that were not followed."""
    missed, left = dict[tuple[FilePlace, str], list[str]](), list[str]()
    for length in game.lengths:
        try:
            found = ways_to_endings(game, length)
        except TooManyWaysError:
            left.append(length)
            continue
        for step, ending in _unreached(survey, game, length, found):
            missed.setdefault((survey.draft.step_place(step, *ending.path), ending.id), []).append(length)
    for (place, name), lengths in missed.items():
        survey.draft.findings.add("E202", place, id=name, length=", ".join(lengths))
    if left:
        survey.draft.findings.add(
            "W059", survey.draft.scenario.place("steps"), length=", ".join(left), limit=known.MOST
        )


def _unreached(
    survey: Survey, game: Game, length: str, found: Container[tuple[str, str]]
) -> Iterator[tuple[StepDraft, WrittenEnding]]:
    """The endings that no play of a length reaches, but for those about a step which that length leaves out."""
    left_out = survey.named.keys() - game.places[length].keys()
    for step, built in survey.plans[length]:
        for ending in checks_of(built).endings() or ():
            about = {condition.name.partition(".")[0] for condition in ending.when}
            if (built.id, ending.id) not in found and not about & left_out:
                yield step, ending


def ways_to_endings(game: Game, length: str) -> dict[tuple[str, str], Reached]:
    """For each ending that can be reached, by the ids of its result and its own, an example of a way there. Raises
    TooManyWaysError where too many were followed and endings are left."""
    plan = game.plans[length]
    every = {(step.id, aim.ending.id): aim for step in plan for aim in aims(checks_of(step).endings() or ())}
    found: dict[tuple[str, str], Reached] = {}
    if not every:
        return found
    explorer = Explorer(game, length)
    for turn, way in enumerate(explorer.ways()):
        for ending in explorer.endings(way):
            found.setdefault((plan[way.at].id, ending.id), way)
        left = [aim for name, aim in every.items() if name not in found]
        if not left:
            break
        explorer.aim = left[turn % len(left)]
    return found
