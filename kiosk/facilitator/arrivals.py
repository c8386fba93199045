"""What comes to this kiosk by stick, and what of it goes again: noted in the journal, and offered at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.decks.deck import Deck
from kiosk.facilitator.games import Games, known_as
from kiosk.facilitator.intake.installed import Version
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.intake.job import Outcome
from kiosk.storage import Store

type Consent = Literal["never", "once", "twice"]


@dataclass(frozen=True, slots=True)
class Here:
    """What this kiosk has of the same name as a deck that came: its version, empty for a new one, and the deck that
    plays, if one does."""

    version: str = ""
    deck: Deck | None = None


def consent(outcome: Outcome) -> Consent:
    """How often the person in charge must say yes before a deck is installed. What is here already never is; what is
    older, or comes from nobody the kiosk knows, is asked about again."""
    if outcome.status != "ok" or outcome.verdict is None or outcome.relation == "same":
        return "never"
    plain = outcome.verdict.signature == "signed" and outcome.relation in ("new", "newer")
    return "once" if plain else "twice"


class Arrivals:
    """Everything that changes the library raises OSError when the disk refuses, and then nothing has changed."""

    def __init__(self, store: Store, games: Games, intake: Intake) -> None:
        self._store, self._games = store, games
        self.intake = intake

    def versions(self, deck: str) -> Sequence[Version]:
        """The versions of a deck that are kept, the one that plays first; none of one that came with the kiosk."""
        return self.intake.installed.versions(deck)

    def here(self, deck: str) -> Here:
        """What this kiosk has of a deck."""
        plays = self._playing(deck)
        version = next((one.version for one in self.versions(deck)), plays.version if plays else "")
        return Here(version, plays)

    def install(self, outcome: Outcome) -> None:
        """Play the deck of an outcome that is ``ok`` from now on."""
        assert outcome.verdict is not None
        self.intake.install(outcome)
        self._renewed("deck_installed", outcome.verdict.id, outcome.verdict.signature)

    def refuse(self, outcome: Outcome) -> None:
        """Note that a parcel gave no deck."""
        self._store.ledger.note("deck_refused", result=outcome.status)

    def prepare_roll_back(self, deck: str) -> None:
        """Read the version before, on a thread that may wait."""
        self.intake.installed.read_before(deck)

    def roll_back(self, deck: str) -> None:
        """Play the version before. Raises LookupError when there is none."""
        self.intake.installed.rollback(deck)
        self._renewed("rolled_back", deck)

    def remove(self, deck: str) -> None:
        """Forget what came by stick: the deck that came with the kiosk, if there is one, plays again."""
        about = self._about(deck)
        self.intake.installed.remove(deck)
        self._games.reload()
        self._store.ledger.note("deck_removed", about)

    def _renewed(self, action: str, deck: str, result: str = "") -> None:
        self._games.reload()
        self._store.ledger.note(action, self._about(deck), result)

    def _about(self, deck: str) -> str:
        plays = self._playing(deck)
        return known_as(plays) if plays else ""

    def _playing(self, deck: str) -> Deck | None:
        decks = (loaded.deck for loaded in self._games.library.loaded)
        return next((one for one in decks if one and one.id == deck), None)
