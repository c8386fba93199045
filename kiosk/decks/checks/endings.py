"""Every ending is reached by some play: every way through the choices and draws that it depends on is followed."""

from collections.abc import Iterator

from kiosk.decks.checks.paths.explorer import Explorer
from kiosk.decks.checks.paths.known import Reached, TooManyWaysError
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.game import Game
from kiosk.engine.step import LENGTHS
from kiosk.kinds.debrief.rules import Band, Debrief


def check(survey: Survey) -> None:
    """The endings of every result."""
    results = [(step, built) for step, built in survey.variants if isinstance(built, Debrief) and built.bands]
    for step, built in results:
        _conditions(survey, step, built)
    if results and survey.draft.game is not None and not survey.draft.findings.errors:
        _reached(survey, survey.draft.game)


def _reached(survey: Survey, game: Game) -> None:
    """Each ending that nobody reaches, with the lengths in which it is so."""
    missed: dict[tuple[int, str], list[str]] = {}
    for length in LENGTHS:
        for step, band in _unreached(survey, game, length):
            missed.setdefault((step.index, band.id), []).append(length)
    for (index, name), lengths in missed.items():
        step = survey.draft.steps[index]
        number = [band["id"] for band in step.raw["bands"]].index(name)
        place = survey.draft.step_place(step, "bands", number)
        survey.draft.findings.add("E202", place, id=name, length=", ".join(lengths))


def _conditions(survey: Survey, step: StepDraft, built: Debrief) -> None:
    """The last ending has no condition; none is hidden by another."""
    draft, last = survey.draft, len(built.bands) - 1
    if built.bands[last].when:
        draft.findings.add("E203", draft.step_place(step, "bands", last, "when"), id=built.bands[last].id)
    earlier: list[Band] = []
    for number, band in enumerate(built.bands):
        before = next((other for other in earlier if set(other.when) <= set(band.when)), None)
        if before is not None:
            draft.findings.add("E204", draft.step_place(step, "bands", number), id=band.id, before=before.id)
        earlier.append(band)


def _unreached(survey: Survey, game: Game, length: str) -> Iterator[tuple[StepDraft, Band]]:
    """The endings that no play of a length reaches, but for those about a step which that length leaves out."""
    try:
        found = ways_to_endings(game, length)
    except TooManyWaysError:
        return
    left_out = survey.named.keys() - game.places[length].keys()
    for step, built in survey.plans[length]:
        for band in built.bands if isinstance(built, Debrief) else ():
            about = {condition.name.partition(".")[0] for condition in band.when}
            if (built.id, band.id) not in found and not about & left_out:
                yield step, band


def ways_to_endings(game: Game, length: str) -> dict[tuple[str, str], Reached]:
    """For each ending that can be reached, by the ids of its result and its own, an example of a way there. Raises
    TooManyWaysError."""
    explorer = Explorer(game, length)
    found: dict[tuple[str, str], Reached] = {}
    for way in explorer.ways():
        for band in explorer.endings(way):
            found.setdefault((explorer.plan[way.at].id, band.id), way)
    return found
