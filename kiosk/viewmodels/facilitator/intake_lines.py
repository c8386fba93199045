"""What the page of the stick says below its title, line by line."""

from collections.abc import Iterator, Sequence
from math import ceil

from kiosk.decks.files import MB
from kiosk.decks.findings import listed, shown
from kiosk.facilitator.arrivals import consent
from kiosk.facilitator.intake.job import Outcome
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.deck_lines import LineRow, change_lines, fact_lines
from kiosk.viewmodels.facilitator.intake_props import TROUBLES, Inputs

SHOWN = 3
"""Names of drives told one after the other."""
DOUBTFUL = ("older", "changed")


def derive_cautions(inputs: Inputs, words: Words) -> list[str]:
    """What is to be known of a deck before it comes in, and nothing at any other moment."""
    outcome = inputs.outcome
    if outcome is None or outcome.verdict is None or inputs.state != "ready":
        return []
    return list(_cautions(inputs, outcome, outcome.verdict, words))


def derive_lines(inputs: Inputs, words: Words) -> list[LineRow]:
    """The lines of the page as it stands."""
    state, outcome = inputs.state, inputs.outcome
    if outcome and outcome.verdict and state == "ready":
        return list(_ready(inputs, outcome, outcome.verdict, words))
    if outcome and outcome.verdict and state == "refused":
        return list(_refused(inputs.name, outcome.verdict, words))
    return list(_plain(inputs, outcome.verdict if outcome else None, words))


def _plain(inputs: Inputs, told: Verdict | None, words: Words) -> Iterator[LineRow]:
    state, seen = inputs.state, inputs.seen
    if state == "no_stick" and seen.unmounted:
        yield LineRow(words.say("intake.unmounted", names=named(seen.unmounted)), "doubt")
        return
    room = {"needed": ceil(told.needed / MB), "free": told.free // MB} if told else {"needed": 0, "free": 0}
    text = words.say(f"intake.{state}_text", name=inputs.name, sticks=named(seen.sticks), **room)
    yield LineRow(text, "bad" if state in TROUBLES else "good" if state == "installed" else "stick")
    if state in ("parcels", "empty") and not seen.whole:
        yield LineRow(words.say("intake.not_whole"), "doubt")
    if state in TROUBLES:
        yield LineRow(words.say("intake.unchanged"), "good")


def named(names: Sequence[str]) -> str:
    """The names of sticks, fit for showing."""
    return shown(listed(names, SHOWN))


def _refused(name: str, told: Verdict, words: Words) -> Iterator[LineRow]:
    errors = sum(finding.severity == "error" for finding in told.findings)
    yield LineRow(words.count("intake.errors", errors, name=name), "bad")
    yield LineRow(words.say("intake.unchanged"), "good")
    yield from _written(told, words)


def _written(told: Verdict, words: Words) -> Iterator[LineRow]:
    """The files that were left on the stick for the author."""
    for what, file in (("report", told.report), ("marked", told.marked)):
        if file:
            yield LineRow(words.say(f"intake.{what}", file=file), "file")


def _cautions(inputs: Inputs, outcome: Outcome, told: Verdict, words: Words) -> Iterator[str]:
    if outcome.relation in DOUBTFUL:
        yield _related(inputs, outcome, told, words)
    if told.signature != "signed":
        yield words.say(f"intake.{told.signature}")
    if told.findings:
        yield words.count("intake.warnings", len(told.findings))
    if consent(outcome) == "twice":
        yield words.say("intake.sure" if inputs.agreed else "intake.think")


def _related(inputs: Inputs, outcome: Outcome, told: Verdict, words: Words) -> str:
    return words.say(f"intake.{outcome.relation}", here=inputs.here.version, there=told.version)


def _ready(inputs: Inputs, outcome: Outcome, told: Verdict, words: Words) -> Iterator[LineRow]:
    deck = outcome.loaded.deck if outcome.loaded else None
    yield from fact_lines(deck, words) if deck else ()
    if outcome.relation not in DOUBTFUL:
        yield LineRow(_related(inputs, outcome, told, words), "good")
    if told.signature == "signed":
        yield LineRow(words.say("intake.signed"), "good")
    yield from _written(told, words)
    if deck and inputs.here.deck and outcome.relation != "same":
        yield from change_lines(inputs.here.deck, deck, words)
