"""What is looked at before the doors open. Each function judges one thing from plain facts, with the remedy's name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from kiosk.facilitator.care.glass import REACHED_MM, Hung
from kiosk.host.sound.sound_player import State
from kiosk.host.voice.speaker import Voice

type Light = Literal["green", "amber", "red"]
type Values = Mapping[str, str | int]

LITTLE_SPACE_MB = 500
NO_SPACE_MB = 100
FIRST_YEAR, LAST_YEAR = 2025, 2099
OPENED = {
    "damaged_set_aside": "database_anew",
    "backup_restored": "database_restored",
    "settings_mended": "database_mended",
    "settings_lost": "database_lost",
}
"""What is told of the opening of a database, by the code of its notice."""
HEARD: Mapping[State, str] = {
    "off": "sound_off",
    "waiting": "sound_waiting",
    "on": "sound_on",
    "no_library": "sound_no_library",
    "no_loudspeaker": "sound_no_loudspeaker",
}
"""What is told of the loudspeaker."""
READ_ALOUD: Mapping[Voice, str] = {"ready": "voice_ready", "silent": "voice_silent", "broken": "voice_broken"}
"""What is told of a voice that nobody heard."""
SLACK = timedelta(hours=1)
"""Stored dates are cut to the hour: a clock this much behind them may still be right."""


@dataclass(frozen=True, slots=True)
class StandCheck:
    """One thing that was looked at. ``told`` names the sentence that tells what was seen, ``checks.<told>``, whose
    blanks are ``values``; under an amber or a red light ``checks.<told>_remedy`` says what to do."""

    what: str
    light: Light
    told: str
    values: Values = field(default_factory=dict)


def disk(free_mb: int) -> StandCheck:
    """Space for games, backups and decks."""
    if free_mb < NO_SPACE_MB:
        return StandCheck("disk", "red", "disk_full", {"free": free_mb})
    return _one("disk", free_mb >= LITTLE_SPACE_MB, "disk_fine", "disk_little", {"free": free_mb})


def kept_on_stick() -> StandCheck:
    """Where the kiosk plays from a stick, what is played is on it too: allowed, and never left unsaid."""
    return StandCheck("kept", "amber", "kept_stick")


def clock(now: datetime, newest: datetime | None, confirmed: bool) -> StandCheck:
    """Aware dates. ``newest`` is the last thing the kiosk dated; only a person can say that the hour is right."""
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        return StandCheck("clock", "red", "clock_odd")
    if newest is not None and now.astimezone(UTC) < newest - SLACK:
        return StandCheck("clock", "red", "clock_back")
    return _one("clock", confirmed, "clock_fine", "clock_asked")


def database(saves: bool, sound: bool, opened: str = "") -> StandCheck:
    """Whether a write reaches the disk, whether the file was read through without a fault, and what its opening came
    to: the code of a `Notice`, if there was any."""
    if not sound:
        return StandCheck("database", "red", "database_damaged")
    if not saves:
        return StandCheck("database", "red", "database_unsaved")
    if opened:
        return StandCheck("database", "amber", OPENED[opened])
    return StandCheck("database", "green", "database_fine")


def decks(ready: int, broken: int) -> StandCheck:
    """How many games play, and how many are broken or set aside."""
    if ready == 0:
        return StandCheck("decks", "red", "decks_none")
    return _one("decks", broken == 0, "decks_fine", "decks_broken", {"count": ready, "broken": broken})


def backup(age: timedelta | None, sound: bool, played: bool) -> StandCheck:
    """The newest backup: how old it is, None when there is none, and whether it opens again; a kiosk on which nothing
    was ``played`` needs none."""
    if age is None:
        return _one("backup", not played, "backup_needless", "backup_none")
    if not sound:
        return StandCheck("backup", "red", "backup_damaged")
    return StandCheck("backup", "green", "backup_fine", {"hours": max(0, round(age / timedelta(hours=1)))})


def export(unexported: int) -> StandCheck:
    """How many sessions were played since the results were last taken away."""
    return _one("export", unexported == 0, "export_fine", "export_due", {"count": unexported})


def ledger(sound: bool) -> StandCheck:
    """Whether the journal of what facilitators did is as it was written."""
    return StandCheck("ledger", "green", "ledger_fine") if sound else StandCheck("ledger", "red", "ledger_changed")


def screen(inches: float, calibrated: bool) -> StandCheck:
    """The diagonal, measured against a card or only believed."""
    return _one("screen", calibrated, "screen_fine", "screen_guessed", {"inches": round(inches)})


def glass(hung: Hung) -> StandCheck:
    """How high one has to reach: not known, within reach as drawn or in the lower half alone, or too high."""
    if hung.edge_mm is None:
        return StandCheck("glass", "amber", "glass_unknown")
    values: Values = {"edge": hung.edge_mm, "highest": hung.highest_mm, "reached": REACHED_MM}
    return _one("glass", hung.highest_mm <= REACHED_MM, "glass_low" if hung.low else "glass_fine", "glass_high", values)


def touch(painted: bool) -> StandCheck:
    """Whether a finger painted the whole screen since the kiosk started."""
    return _one("touch", painted, "touch_fine", "touch_asked")


def sound(state: State) -> StandCheck:
    """What became of the loudspeaker; a kiosk whose sounds are off lacks nothing."""
    told = HEARD[state]
    return _one("sound", state not in ("no_library", "no_loudspeaker"), told, told)


def voice(state: Voice, said: str = "", heard: bool = False) -> StandCheck:
    """Whether the kiosk can read aloud, and whether somebody heard a word of each language since it started; the last
    one that was ``said`` waits for who heard it. All that is said is written too."""
    if state == "ready" and said:
        return StandCheck("voice", "amber", "voice_said", {"word": said})
    return _one("voice", state == "ready" and heard, "voice_heard", READ_ALOUD[state])


def keys(learned: int) -> StandCheck:
    """How many keypads are known; none is needed."""
    return StandCheck("keys", "green", "keys_learned" if learned else "keys_usual", {"count": learned})


def _one(what: str, good: bool, fine: str, poor: str, values: Values | None = None) -> StandCheck:
    return StandCheck(what, "green" if good else "amber", fine if good else poor, values or {})
