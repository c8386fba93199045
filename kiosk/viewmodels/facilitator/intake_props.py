"""What the page of the USB stick shows, from what is known of the stick and of the deck that is examined."""

from dataclasses import dataclass, field

from kiosk.decks.findings import shown
from kiosk.facilitator.arrivals import Here, consent
from kiosk.facilitator.intake.job import Outcome
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.stick_watch import SticksSeen

TROUBLES = ("refused", "pulled", "too_long", "no_space", "crashed", "unsaved")
"""States in which nothing was changed."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """``parcel`` is the name of what is examined; ``here`` what this kiosk has of that deck; ``agreed``: the person in
    charge said yes once; ``installed``: and it is done; ``unsaved``: the disk of the kiosk refused; ``remarked``: what
    may be mended was shown."""

    seen: SticksSeen = field(default_factory=SticksSeen)
    parcel: str = ""
    outcome: Outcome | None = None
    here: Here = field(default_factory=Here)
    agreed: bool = False
    installed: bool = False
    unsaved: bool = False
    remarked: bool = False

    @property
    def remarks(self) -> int:
        """How many things may be mended in a deck that may come in, and were not shown yet."""
        verdict = self.outcome.verdict if self.outcome and self.state == "ready" else None
        return len(verdict.findings) if verdict and not self.remarked else 0

    @property
    def state(self) -> str:
        """no_stick, looking, empty, parcels; working; ready, installed; or one of TROUBLES."""
        if self.unsaved or self.installed:
            return "unsaved" if self.unsaved else "installed"
        if self.outcome is not None:
            return "ready" if self.outcome.status == "ok" else self.outcome.status
        if self.parcel:
            return "working"
        return self._seen_state

    @property
    def _seen_state(self) -> str:
        if not self.seen.sticks:
            return "no_stick"
        if self.seen.found is None:
            return "looking"
        return "parcels" if self.seen.found else "empty"

    @property
    def name(self) -> str:
        """What is examined or was, fit for showing: the title of a deck that is in order, else the parcel's name."""
        outcome = self.outcome
        if outcome and outcome.verdict and outcome.status == "ok":
            return shown(outcome.verdict.title)
        return shown(outcome.parcel.name if outcome else self.parcel)


@dataclass(frozen=True, slots=True)
class Props:
    """``act`` is what the yellow button says, empty when there is nothing to say yes to; ``remarks`` what it says
    before, while something may be mended that was not shown. ``cautions``: what is to be known first."""

    state: str = "no_stick"
    title: str = ""
    act: str = ""
    remarks: str = ""
    cautions: str = ""


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """What may be a deck on the stick. ``kind``: folder, archive or workbook."""

    number: int
    name: str
    detail: str
    kind: str


def derive_props(inputs: Inputs, words: Words) -> Props:
    """The title of the page, and what may be agreed to."""
    state, act, remarks = inputs.state, "", ""
    if state == "ready" and inputs.outcome and consent(inputs.outcome) != "never":
        act = words.say("intake.install_sure" if inputs.agreed else "intake.install")
        remarks = words.count("intake.read", inputs.remarks) if inputs.remarks else ""
    shut = state == "no_stick" and inputs.seen.unmounted
    title = words.say("intake.unopened" if shut else f"intake.{state}", name=inputs.name)
    return Props(state, title, "" if remarks else act, remarks)


def derive_parcels(inputs: Inputs, words: Words) -> list[ParcelRow]:
    """A row for each parcel that may be chosen, with the folder it lies in, and its stick where there are several."""
    found = inputs.seen.found if inputs.state == "parcels" else None
    several = len(inputs.seen.sticks) > 1
    return [_parcel(number, parcel, several, words) for number, parcel in enumerate(found or ())]


def _parcel(number: int, parcel: Parcel, several: bool, words: Words) -> ParcelRow:
    folder = parcel.path.parent
    below = folder.is_relative_to(parcel.stick.folder)
    parts = folder.relative_to(parcel.stick.folder).parts if below else ()
    where = shown(" / ".join((parcel.stick.label, *parts) if several else parts))
    detail = " · ".join(filter(None, (words.say(f"intake.{parcel.kind}"), where)))
    return ParcelRow(number, shown(parcel.name), detail, parcel.kind)
