"""The check before the doors open, on the kiosk as it is now."""

import shutil
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.facilitator.asking import asked
from kiosk.facilitator.care import checks
from kiosk.facilitator.care.checks import StandCheck
from kiosk.facilitator.care.glass import Hung
from kiosk.facilitator.care.stick import try_stick
from kiosk.facilitator.keypads.learned import SETTING, LearnedKeypad, kept_keypads
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.waiting import waiting
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.storage import Backup, Unreadable

TONGUES = tuple(LANGUAGES)
"""In which a word is said, one after the other."""


def word(language: str) -> str:
    """What the voice says where somebody tries it."""
    return words(language).say("checks.voice_word")


@dataclass(frozen=True, slots=True)
class SeenByStaff:
    """What only a person before the screen can tell: the hour is right, every place of the screen answers, and its
    diagonal, measured or believed, and how the glass hangs; in how many languages a word was said, each once the one
    before was heard, and one more once all were."""

    hour_right: bool = False
    painted: bool = False
    inches: float = 0.0
    measured: bool = False
    hung: Hung = field(default_factory=Hung)
    said: int = 0

    @property
    def language(self) -> str:
        """In which a word was said and waits for who heard it; empty where none does."""
        return TONGUES[self.said - 1] if 0 < self.said <= len(TONGUES) else ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What takes seconds to find out. ``newest`` is the last thing the kiosk dated, None when nothing was played.
    ``sound``: whether the database was read through; ``unexported``: sessions that no export has."""

    newest: datetime | None
    saves: bool
    sound: bool
    backup: Backup | None
    unexported: int
    ledger: bool


class Opening:
    """Looks at everything of one office."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def stick(self) -> StandCheck:
        """The first stick, tried; it may take seconds."""
        return try_stick(next(iter(self._office.sticks()), None))

    def look(self) -> Looked | None:
        """At the database and its newest backup, which may take seconds; None when it cannot be read."""
        store = self._office.store
        try:
            with store.overview() as all_of_it:
                newest = all_of_it.last_moment()
            saves, sound, backup = store.self_test().saves, store.sound(), store.backups.newest()
            return Looked(newest, saves, sound, backup, waiting(store), store.ledger.sound())
        except Unreadable:
            return None

    def here(self, seen: SeenByStaff) -> tuple[StandCheck, ...]:
        """What is known at once."""
        games = self._office.games
        aside = sum(games.failures.aside(deck.id) is not None for deck in games.library.decks)
        return (
            *((checks.kept_on_stick(),) if self._office.disks else ()),
            checks.disk(shutil.disk_usage(self._office.data).free // 1_000_000),
            checks.decks(len(games.library.decks) - aside, len(games.library.broken) + aside),
            checks.screen(seen.inches, seen.measured),
            checks.glass(seen.hung),
            checks.touch(seen.painted),
            checks.sound(self._office.sound.state),
            self._voice(seen),
            checks.keys(len(self._keypads())),
        )

    def _voice(self, seen: SeenByStaff) -> StandCheck:
        said = word(seen.language) if seen.language else ""
        return checks.voice(self._office.voice.state, said, seen.said > len(TONGUES))

    def _keypads(self) -> tuple[LearnedKeypad, ...]:
        return kept_keypads(asked(lambda: self._office.store.settings.get(SETTING)))

    def stored(self, looked: Looked | None, seen: SeenByStaff) -> tuple[StandCheck, ...]:
        """What stands in the database; of one that cannot be read, only that."""
        if looked is None:
            return (checks.database(saves=False, sound=False),)
        now, backup = self._office.clock.now(), looked.backup
        age, whole = backup and now - backup.taken, backup is not None and backup.sound
        return (
            checks.clock(now, looked.newest, seen.hour_right),
            checks.database(looked.saves, looked.sound, self._opened()),
            checks.backup(age, whole, looked.newest is not None),
            checks.export(looked.unexported),
            checks.ledger(looked.ledger),
        )

    def _opened(self) -> str:
        """What the opening of the database came to in the end; a disk that took nothing then is judged as it is now."""
        told = [notice.code for notice in self._office.store.notices if notice.code != "not_saving"]
        return told[-1] if told else ""
