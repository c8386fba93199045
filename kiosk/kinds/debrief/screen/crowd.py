"""The festival as one picture, from what is already counted: never a ranking, and nothing before enough have
answered."""

from dataclasses import dataclass, replace

from kiosk.engine.placed import PlacedOutcome
from kiosk.kinds.debrief.rules import DebriefRules
from kiosk.kinds.debrief.screen import poster, results
from kiosk.sessions.answers import Panel
from kiosk.sessions.festival import enough
from kiosk.sessions.hesitation import hesitated
from kiosk.viewmodels.scene import Scene

MOST = 48
"""Pieces in a picture, at about."""
WORTHS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""How many groups a piece may stand for."""
PERCENT = 2
"""The share of the answers that a piece stands for."""
STROKES = 9
"""Pieces of the link over which most hesitated."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """``sort``: a line for each answer (rows), a scale, two pans, a ring. For each answer, or for each link of a
    ring by the card that it leaves (``cards``): its name, how many ``pieces`` stand for it, whether this group gave
    it too. A piece is an icon, a dot where ``piece`` is empty; ``worth`` says what it stands for. Without names,
    too few have answered. ``said`` is a sentence of it."""

    sort: str
    names: tuple[str, ...] = ()
    pieces: tuple[int, ...] = ()
    ours: tuple[bool, ...] = ()
    cards: tuple[str, ...] = ()
    piece: str = ""
    worth: str = ""
    said: str = ""
    left: str = ""
    right: str = ""


def crowd(scene: Scene) -> Crowd | None:
    """The endings of the groups where there are some, else the links over which they hesitated, else the answers to
    the first question on the poster or of the result; None where this result compares nothing."""
    step = scene.step(DebriefRules)
    found = _found(scene, step)
    if found is None:
        return None
    piece = step.poster.piece if step.poster else ""
    return replace(found, piece=piece, said=found.said if found.names else scene.words.say("debrief.early"))


def _found(scene: Scene, step: DebriefRules) -> Crowd | None:
    order = results.order_of(scene)
    asked = [panel for panel in (*poster.drawn(scene), *poster.told(scene)) if panel.names]
    if step.bands:
        return _endings(scene, step)
    if order is not None:
        return _links(scene, *order)
    return _answers(scene, asked[0]) if asked else None


def _endings(scene: Scene, step: DebriefRules) -> Crowd:
    """A piece for each group, or for some of them, at the endings that were reached."""
    counts, ours = scene.festival.of(step.id, step.id), scene.shown.band
    groups = {band.id: counts.get(f"band-{band.id}", 0) for band in step.bands}
    whole, words = sum(groups.values()), scene.words
    if not enough(whole):
        return Crowd("rows")
    worth = next((worth for worth in WORTHS if whole <= worth * MOST), WORTHS[-1])
    reached = {band: count for band, count in groups.items() if count or band == ours}
    return Crowd(
        "rows",
        names=tuple(scene.text(f"bands.{band}.title") for band in reached),
        pieces=tuple(-(-count // worth) for count in reached.values()),
        ours=tuple(band == ours for band in reached),
        worth=words.say("debrief.each_group") if worth == 1 else words.say("debrief.each", count=worth),
        said=results.same_ending(scene),
    )


def _links(scene: Scene, name: str, order: PlacedOutcome) -> Crowd:
    """Each link as thick as the groups that hesitated there."""
    counts = hesitated(scene.festival, name, order)
    most = max(counts.values(), default=0)
    if not most:
        return Crowd("ring")
    cards = tuple(first for first, _ in counts)
    return Crowd(
        "ring",
        names=tuple(scene.card_text(card, "title") for card in cards),
        pieces=tuple(round(STROKES * count / most) for count in counts.values()),
        ours=(False,) * len(cards),
        cards=cards,
        said=results.hesitation(scene),
    )


def _answers(scene: Scene, panel: Panel) -> Crowd:
    """A piece for each share of the answers."""
    sort = "scale" if panel.sort == "scale" else "pans" if panel.weighed else "rows"
    if min(panel.festival) < 0:
        return Crowd(sort)
    return Crowd(
        sort,
        names=panel.names,
        pieces=tuple(-(-share // PERCENT) for share in panel.festival),
        ours=tuple(count > 0 for count in panel.yours),
        worth=scene.words.say("debrief.each_share", share=PERCENT),
        left=panel.left,
        right=panel.right,
    )
