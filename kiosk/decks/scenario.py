"""``scenario.yaml``: zones, counters, and for each length its plan of steps."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from pydantic import Field

from kiosk.decks.draft import Document, NodePath, Plan, StepDraft
from kiosk.decks.findings import Findings, listed, near
from kiosk.decks.lengths import incomplete, misspelt, resolved, varies
from kiosk.decks.manifest import Format
from kiosk.decks.plans import plans_of
from kiosk.decks.shapes import built
from kiosk.engine.frame import Counter, Players, Team, Zone
from kiosk.engine.kinds import STEPS
from kiosk.engine.step import LENGTHS, Id, Length, Part, Step


class Scenario(Part):
    """The file's frame; each step is read by its kind."""

    format: Format
    players: Players = Players()
    zones: Mapping[Id, Zone] = Field(default_factory=dict)
    counters: Mapping[Id, Counter] = Field(default_factory=dict)
    teams: tuple[Team, ...] = ()
    steps: Annotated[tuple[Any, ...], Field(min_length=1)]


APART = ("lengths", "steps")
"""What a step says that is no value of its own: where it exists, and the steps inside it."""


class StepLengths(Part):
    """The lengths a step exists in: in a flash game only when it says so."""

    lengths: tuple[Length, ...] = Field(default=("short", "normal", "long"), min_length=1)


@dataclass(frozen=True)
class ReadScenario:
    """What could be built of a scenario; ``whole`` when nothing is missing."""

    players: Players
    zones: Mapping[str, Zone]
    counters: Mapping[str, Counter]
    teams: tuple[Team, ...]
    steps: tuple[StepDraft, ...]
    whole: bool

    @property
    def plans(self) -> dict[str, Plan]:
        """The plan of each length."""
        return plans_of(self.steps, self.players.max)

    @property
    def columns(self) -> frozenset[str]:
        """The columns of the card table that some step compares."""
        return frozenset(column for step in self.steps for made in step.built.values() for column in made.columns())


def read_scenario(document: Document, findings: Findings) -> ReadScenario:
    """Build what can be built; the rest becomes findings."""
    frame = built(Scenario, document.data, document, (), findings)
    drafts = _numbered(_steps(document, ("steps",), document.data.get("steps"), findings))
    if frame is not None:
        whole = all(draft.built for draft in drafts)
        return ReadScenario(frame.players, frame.zones, frame.counters, frame.teams, drafts, whole)
    players = _salvaged(Players, document, "players") or Players()
    zones, counters = _each_salvaged(Zone, document, "zones"), _each_salvaged(Counter, document, "counters")
    return ReadScenario(players, zones, counters, (), drafts, whole=False)


def _salvaged[M: Part](model: type[M], document: Document, *path: str) -> M | None:
    """A piece of a frame that has faults elsewhere; its own faults are known already."""
    raw: Any = document.data
    for part in path:
        raw = raw.get(part, {})
    return built(model, raw, document, path, Findings())


def _each_salvaged[M: Part](model: type[M], document: Document, name: str) -> dict[str, M]:
    section = document.data.get(name)
    pieces = {key: _salvaged(model, document, name, key) for key in (section if isinstance(section, dict) else {})}
    return {key: piece for key, piece in pieces.items() if piece is not None}


def _numbered(drafts: Iterable[StepDraft]) -> tuple[StepDraft, ...]:
    return tuple(replace(draft, index=index) for index, draft in enumerate(drafts))


def _steps(document: Document, path: NodePath, raws: Any, findings: Findings) -> Iterator[StepDraft]:
    """The steps of a list in reading order, those inside rounds after the rounds themselves."""
    for number, raw in enumerate(raws if isinstance(raws, list) else []):
        draft = _step(document, (*path, number), raw, findings)
        yield draft
        if draft.raw.get("kind") != "rounds":
            continue
        for inner in _steps(document, (*draft.path, "steps"), draft.raw.get("steps"), findings):
            nested = inner.raw.get("kind") == "rounds"
            if nested:
                findings.add("E200", document.place(*inner.path), step=inner.id)
            within = {length: step for length, step in inner.built.items() if length in draft.built or not draft.built}
            yield replace(inner, built={} if nested else within, inside=inner.inside or draft.id)


def _step(document: Document, path: NodePath, raw: Any, findings: Findings) -> StepDraft:
    if not isinstance(raw, dict):
        findings.add("E027", document.place(*path), name="steps")
        return StepDraft(0, "", {}, {}, path)
    name = raw.get("id")
    draft = StepDraft(0, name if isinstance(name, str) else "", raw, {}, path)
    kind = _kind(document, draft, findings)
    faulty = _lengths_told(document, draft, findings)
    own = built(StepLengths, {"lengths": raw["lengths"]} if "lengths" in raw else {}, document, path, findings)
    if kind is None or own is None or faulty:
        return draft
    return replace(draft, built=_built(document, draft, kind, own.lengths, findings))


def _lengths_told(document: Document, draft: StepDraft, findings: Findings) -> bool:
    """Whether a value per length lacks one, or misspells it; each is told."""
    own = {key: value for key, value in draft.raw.items() if key not in APART}
    gaps, wrong = list(incomplete(own)), list(misspelt(own))
    for gap, missing in gaps:
        for length in missing:
            findings.add("E160", document.place(*draft.path, *gap), length=length)
    for path in wrong:
        place, name = document.place(*draft.path, *path), str(path[-1])
        findings.add("E031", place, field=name, known=listed(LENGTHS), **near(name, LENGTHS))
    return bool(gaps or wrong)


def _kind(document: Document, draft: StepDraft, findings: Findings) -> type[Step] | None:
    given = draft.raw.get("kind")
    if isinstance(given, str) and given in STEPS:
        return STEPS[given]
    place = document.place(*draft.path, "kind")
    if given is None:
        findings.add("E032", place, field="kind")
    else:
        findings.add("E150", place, kind=given, known=listed(sorted(STEPS)), **near(str(given), STEPS))
    return None


def _built(
    document: Document, draft: StepDraft, kind: type[Step], lengths: tuple[str, ...], findings: Findings
) -> dict[str, Step]:
    """The step for each of its lengths, the same one where nothing differs; none at all when one cannot be built."""
    raw = {key: value for key, value in draft.raw.items() if key != "lengths"}
    path = draft.path
    if not varies({key: value for key, value in raw.items() if key not in APART}):
        step = built(kind, raw, document, path, findings)
        return {} if step is None else dict.fromkeys(lengths, step)
    made = _by_length(raw, lengths, lambda own, length: built(kind, own, document, path, findings, length))
    return made if len(made) == len(lengths) else {}


def _by_length(raw: Any, lengths: Iterable[str], build: Callable[[Any, str], Step | None]) -> dict[str, Step]:
    """What is built for each length, once for all those that take the same values."""
    made: dict[str, Step] = {}
    taken: dict[str, Any] = {}
    for length in lengths:
        own = resolved(raw, length)
        twin = next((other for other in made if taken[other] == own), None)
        step = build(own, length) if twin is None else made[twin]
        if step is not None:
            made[length], taken[length] = step, own
    return made


def with_implied_zones(read: ReadScenario, types: frozenset[str]) -> dict[str, Zone]:
    """The zones, and a public one for each card type that no zone holds and that a step reads by its name."""
    held = {kind for zone in read.zones.values() for kind in zone.types}
    named = {zone for step in read.steps for made in step.built.values() for zone in made.zones_named()}
    implied = sorted((named & types) - held - read.zones.keys())
    return {**read.zones, **{name: Zone(cards=name) for name in implied}}
