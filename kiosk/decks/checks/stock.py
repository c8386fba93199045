"""The most cards there can be in each zone as a game goes on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.engine.frame import Zone

ALL_AT_ONCE = 10_000
"""More cards than a deck can have."""


@dataclass
class Stock:
    """The cards of a game of a length, for an audience: ``suited`` has those it may see, by type; ``told`` the steps
    and lengths of which is told already that they have too few cards."""

    survey: Survey
    length: str
    audience: str
    suited: Mapping[str, tuple[CardData, ...]]
    told: set[tuple[str, str]]

    def __post_init__(self) -> None:
        zones = self.survey.draft.zones.items()
        self.most = {name: self._filled(zone) for name, zone in zones if zone.per == "table"}

    def _filled(self, zone: Zone) -> int:
        """How many cards a zone is filled with; nobody knows how many texts there are."""
        if zone.texts and not zone.types:
            return ALL_AT_ONCE
        return sum(len(self.suited.get(kind, ())) for kind in zone.types)

    def cards(self, zone: str) -> Iterator[CardData]:
        """The cards that may come to a zone."""
        for kind in self.survey.types.get(zone, ()):
            yield from self.suited.get(kind, ())

    def show(self, step: StepDraft, zones: Iterable[str]) -> None:
        """A step shows the cards of these zones: a finding where there cannot be any."""
        for zone in zones:
            if self.most.get(zone) == 0:
                self.empty(step, zone)

    def move(self, origin: str, target: str, count: int = ALL_AT_ONCE, *, sure: bool) -> None:
        """So many cards, or all there are, come to another zone; it is ``sure`` that they leave theirs, or not."""
        moved = min(count, self.most.get(origin, 0))
        if sure and origin in self.most:
            self.most[origin] -= moved
        self.add(target, moved)

    def add(self, zone: str, count: int) -> None:
        """So many more cards may lie in a zone."""
        if zone in self.most:
            self.most[zone] += count

    def too_few(self, step: StepDraft, zone: str, count: int, have: int) -> None:
        """A finding: a step deals more cards than a zone has, once in each length."""
        if (step.id, self.length) not in self.told:
            self.told.add((step.id, self.length))
            values = {"zone": zone, "have": have, "audience": self.audience, "length": self.length}
            self.survey.note("E174", step, "count", self.length, count=count, **values)

    def empty(self, step: StepDraft, zone: str) -> None:
        """A finding: a step meets a zone that has no card. From then on it has all: what hangs on it is not told."""
        self.survey.note("E175", step, zone=zone, length=self.length)
        self.most[zone] = ALL_AT_ONCE
