"""What visitors set for themselves to play at ease, and what each setting may be."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from kiosk.sessions.pace import PACES, Pace
from kiosk.viewmodels.rows import Frozen
from kiosk.viewmodels.scanning import STAYS

TEMPOS = ("slowest", "slower", "usual", "faster", "fastest")
LOUDNESSES = ("softest", "softer", "soft", "usual", "loud", "louder", "loudest")
"""Of the voice, from the least to the most."""
SCALES: Mapping[str, tuple[str, ...]] = {"tempo": TEMPOS, "loudness": LOUDNESSES}


def _from_usual(scale: tuple[str, ...]) -> tuple[str, ...]:
    usual = scale.index("usual")
    return (*scale[usual:], *scale[:usual])


CHOICES: Mapping[str, tuple[str | bool, ...]] = {
    "text": ("normal", "large", "larger"),
    "spacing": ("normal", "airy"),
    "contrast": ("drawn", "light", "dark"),
    "calm": (False, True),
    "silent": (False, True),
    "pace": tuple(pace.name for pace in PACES),
    "touch": ("normal", "steady", "switch"),
    "ring": tuple(STAYS),
    "words": ("full", "easy"),
    "voice": (False, True),
    "tempo": _from_usual(TEMPOS),
    "loudness": _from_usual(LOUDNESSES),
    "place": ("drawn", "low", "left"),
}
"""What each setting may be; a touch goes from one to the next, and from the last to the first."""


CALLED: Mapping[str, tuple[str, str | bool]] = {
    "large": ("text", "large"),
    "larger": ("text", "larger"),
    "airy": ("spacing", "airy"),
    "contrast": ("contrast", "light"),
    "dark": ("contrast", "dark"),
    "calm": ("calm", True),
    "silent": ("silent", True),
    "double": ("pace", "double"),
    "endless": ("pace", "endless"),
    "easy": ("words", "easy"),
    "listen": ("voice", True),
    **{step: ("tempo", step) for step in _from_usual(TEMPOS)[1:]},
    **{step: ("loudness", step) for step in _from_usual(LOUDNESSES)[1:]},
    "low": ("place", "low"),
    "left": ("place", "left"),
}
"""One word for each choice that is not the first, but for touch and its ring: whoever plays by these words has a steady
hand."""


HELPS: Mapping[str, Mapping[str, str | bool]] = {
    "bigger": {"text": "larger", "spacing": "airy"},
    "sharper": {"contrast": "light", "calm": True},
    "darker": {"contrast": "dark", "calm": True},
    "longer": {"pace": "double"},
    "steadier": {"touch": "steady", "pace": "double"},
    "single": {"touch": "switch", "pace": "endless"},
    "plainer": {"words": "easy", "spacing": "airy", "calm": True},
    "listen": {"voice": True, "pace": "double"},
    "lower": {"place": "low"},
}
"""What sets everything that helps with one thing, named by what one gets."""


MORE: Mapping[str | bool, str] = {"low": "left"}
"""What gives all that another choice gives, and something of its own."""


class UnknownComfortError(ValueError):
    """There is no such setting, or it cannot be that."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """As visitors find it, unless the machine is calm or low for all."""

    text: str = "normal"
    spacing: str = "normal"
    contrast: str = "drawn"
    calm: bool = False
    silent: bool = False
    pace: str = "normal"
    touch: str = "normal"
    ring: str = "usual"
    words: str = "full"
    voice: bool = False
    tempo: str = "usual"
    loudness: str = "usual"
    place: str = "drawn"

    @property
    def time(self) -> Pace:
        """How much time the table wants."""
        return next(pace for pace in PACES if pace.name == self.pace)

    def adjusted(self, what: str, value: object) -> Self:
        """With another value of a setting. Raises UnknownComfortError."""
        if not any(one is value or (isinstance(one, str) and one == value) for one in CHOICES.get(what, ())):
            raise UnknownComfortError(f"{what} cannot be {value!r}")
        return _changed(self, {what: value})

    def turned(self, what: str) -> Self:
        """With the next value of a setting. Raises UnknownComfortError."""
        if what not in CHOICES:
            raise UnknownComfortError(f"there is no {what}")
        choices = CHOICES[what]
        return _changed(self, {what: choices[(choices.index(getattr(self, what)) + 1) % len(choices)]})


@dataclass(frozen=True, slots=True)
class Wishes:
    """``own``: what is set thing by thing. Over it lie the helps, the last one uppermost."""

    own: Comfort = Comfort()
    helps: tuple[str, ...] = ()

    @property
    def now(self) -> Comfort:
        """What they make together."""
        return _over(self.own, self.helps)

    @property
    def given(self) -> tuple[str, ...]:
        """The helps of which everything is in force, asked for as such or set thing by thing."""
        asked = (*self.helps, *(one for one in HELPS if one not in self.helps and _gives(self.own, one)))
        return tuple(one for one in asked if _gives(self.now, one))

    def adjusted(self, what: str, value: object) -> "Wishes":
        """With another value of a setting: the helps that would set it too become settings."""
        told = tuple(one for one in self.helps if what in HELPS[one])
        own = _over(self.own, told).adjusted(what, value)
        return Wishes(own, tuple(one for one in self.helps if one not in told))

    def turned(self, what: str) -> "Wishes":
        """With the next value of a setting. Raises UnknownComfortError."""
        return self.adjusted(what, getattr(self.now.turned(what), what))

    def moved(self, what: str, steps: int) -> "Wishes":
        """Further along a scale, as far as it goes. Raises UnknownComfortError."""
        if what not in SCALES:
            raise UnknownComfortError(f"{what} is no scale")
        scale = SCALES[what]
        to = scale.index(getattr(self.now, what)) + steps
        return self.adjusted(what, scale[max(0, min(len(scale) - 1, to))])

    def helped(self, name: str) -> "Wishes":
        """With this help, or without what it sets where it is given. Raises UnknownComfortError."""
        if name not in HELPS:
            raise UnknownComfortError(f"{name} is no help")
        others = tuple(other for other in self.helps if other != name)
        if name not in self.given:
            return Wishes(self.own, (*others, name))
        return Wishes(self.own if name in self.helps else _without(self.own, name), others)


def _over(comfort: Comfort, helps: tuple[str, ...]) -> Comfort:
    return _changed(comfort, {what: value for one in helps for what, value in HELPS[one].items()})


def _gives(comfort: Comfort, help: str) -> bool:
    return all(getattr(comfort, what) in (value, MORE.get(value, value)) for what, value in HELPS[help].items())


def _without(comfort: Comfort, help: str) -> Comfort:
    return _changed(comfort, {what: CHOICES[what][0] for what in HELPS[help]})


def _changed[C: Frozen](comfort: C, changes: Mapping[str, object]) -> C:
    return replace(comfort, **changes)
