"""The set of a game: pictures that are there and light, and layers that follow what the game has."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kiosk.decks.checks.domains import Domains
from kiosk.decks.checks.movers import check_mover, check_movers
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import Draft, NodePath
from kiosk.decks.findings import Findings, listed, near
from kiosk.decks.pictures import FOLDER, Picture
from kiosk.decks.scenery import COUNT, HEAVY, LAYERS, LEAD, PLACED, REACHED, STEPS, WIDE, Layer, Scenery
from kiosk.decks.shapes import built
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.game import SEATS


def check(survey: Survey) -> None:
    """Layer by layer, then the whole."""
    manifest = survey.draft.manifest
    if manifest is None or manifest.scenery is None:
        _not_understood(survey.draft)
        return
    known, domains = tuple(_known(survey)), Domains(survey)
    for place, layer in enumerate(manifest.scenery.layers):
        path = ("scenery", "layers", place)
        _shape(survey.draft, layer, path)
        if survey.draft.scenario.file not in survey.draft.broken:
            _names(survey.draft, layer, path, known)
            _reached(survey.draft, layer, path, domains)
        check_mover(survey.draft, layer, path)
    check_movers(survey.draft, manifest.scenery)
    _whole(survey, manifest.scenery)


def _not_understood(draft: Draft) -> None:
    """What is written of a set that the head was read without."""
    written, refused = draft.head.data.get("scenery"), Findings()
    if written is not None and draft.manifest is not None:
        built(Scenery, written, draft.head, ("scenery",), refused)
    for finding in refused.sorted():
        for place in finding.places:
            draft.findings.add("W326", place, field=finding.values.get("field", "scenery"), code=finding.code)


def _known(survey: Survey) -> Iterator[str]:
    yield from survey.draft.counters
    yield from (STEPS, SEATS)
    yield from (f"{zone}.{COUNT}" for zone in survey.draft.zones)
    yield from (f"{name}.{PLACED}" for name, step in survey.named.items() if "to" in step.raw)
    yield from (f"{name}.{REACHED}" for name in survey.named)
    for name, step in survey.named.items():
        if "ballot" in step.raw:
            yield f"{name}.{LEAD}"
            yield from (f"{name}.{option}" for option in _options(step.raw))


def _options(raw: Mapping[str, Any]) -> Iterator[str]:
    """The options that a vote names."""
    options = raw.get("options")
    for option in options if isinstance(options, list) else ():
        if isinstance(option, dict) and isinstance(option.get("id"), str):
            yield option["id"]


def _shape(draft: Draft, layer: Layer, path: NodePath) -> None:
    ways = sum(map(bool, (layer.picture, layer.pictures, layer.choose)))
    if ways != 1 or bool(layer.by) != bool(layer.pictures or layer.led):
        draft.findings.add("W320", draft.head.place(*path), layer=layer.id)


def _names(draft: Draft, layer: Layer, path: NodePath, known: tuple[str, ...]) -> None:
    for name in layer.names:
        if name not in known:
            values = {"layer": layer.id, "name": name, "known": listed(known), **near(name, known)}
            draft.findings.add("W321", draft.head.place(*path), **values)


def _reached(draft: Draft, layer: Layer, path: NodePath, domains: Domains) -> None:
    """Pictures that are never shown: more of them than values, or a choice that never comes to be made."""
    name = layer.by.of if layer.by and not layer.by.minus and layer.by.to is None else ""
    values = _values(name, domains)
    if values is not None and len(layer.pictures) > len(values):
        draft.findings.add("W095", draft.head.place(*path, "pictures"), layer=layer.id)
    for place, choice in enumerate(layer.choose):
        before = layer.choose[:place]
        if not all(other.when for other in before) or not all(_possible(one, domains) for one in choice.when):
            draft.findings.add("W095", draft.head.place(*path, "choose", place), layer=layer.id)


def _possible(condition: Condition, domains: Domains) -> bool:
    values = _values(condition.name, domains)
    return values is None or any(condition.holds(value) for value in values)


def _values(name: str, domains: Domains) -> Sequence[Fact] | None:
    """The values that it can take; None where they are not known."""
    return None if name in ("", STEPS) or "." in name else domains.of(name)


def _whole(survey: Survey, scenery: Scenery) -> None:
    draft = survey.draft
    place, files = draft.head.place("scenery"), scenery.files
    if len(scenery.layers) > LAYERS:
        draft.findings.add("W322", place, count=len(scenery.layers), limit=LAYERS)
    for name in files:
        if name not in (row["file"] for row in draft.media_table.rows):
            draft.findings.add("W323", place, file=name)
        else:
            _wide(survey, name)
    there = (draft.files[FOLDER + name] for name in files if FOLDER + name in draft.files)
    weight = sum(path.stat().st_size for path in there)
    if weight > HEAVY:
        draft.findings.add("W325", place, weight=f"{weight / 1e6:.1f}", limit=HEAVY // 1_000_000)


def _wide(survey: Survey, name: str) -> None:
    """Of one that is refused it is told elsewhere."""
    draft, found = survey.draft, survey.pictures.get(FOLDER + name)
    if isinstance(found, Picture) and max(found.width, found.height) > WIDE:
        draft.findings.add("W324", draft.head.place("scenery"), file=name, size=max(found.width, found.height))
