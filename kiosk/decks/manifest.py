"""``deck.yaml``: who a deck is for, what it is called, whom it owes."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from kiosk.decks.scenery import Scenery
from kiosk.engine.step import LENGTHS, Id, Line, Paragraph, Part, Text, Title

FORMAT = 1
"""The only version of the files' format that there is."""

Format = Annotated[int, Field(ge=FORMAT, le=FORMAT)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Icon = Annotated[str, StringConstraints(pattern=r"^mdi6\.[a-z0-9-]+$")]
Version = Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+){0,2}$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Color = Literal["teal", "pink", "orange", "blue", "violet", "green", "ochre", "wine", "slate", "plum"]

Recipe = Literal[
    "gros-plan", "soleil", "horizon", "papier-peint", "trame", "vignettes", "face-a-face", "onde"
]  # fmt: skip


class Minutes(Part):
    """How long a session lasts, in minutes, seats included."""

    flash: int = Field(default=2, ge=1, le=60)
    short: int = Field(default=5, ge=1, le=60)
    normal: int = Field(default=10, ge=1, le=60)
    long: int = Field(default=15, ge=1, le=60)

    def of(self, length: str) -> int:
        """The minutes of a length."""
        assert length in LENGTHS
        return int(getattr(self, length))


class Audience(Part):
    """From which age on, and for how long."""

    ages: int = Field(default=8, ge=3, le=99)
    minutes: Minutes = Minutes()


class FamilyLook(Part):
    """How the pictures of a family of cards are drawn where a card does not say it: in one colour, with a second icon,
    in some of the recipes. What is left out is chosen by the kiosk."""

    tone: Color | None = None
    icon2: Icon = ""
    recipes: tuple[Recipe, ...] = ()


def _understood(given: Any, read: ValidatorFunctionWrapHandler) -> Scenery | None:
    """A set that is not written as it should be is none: a game is played without."""
    try:
        scenery: Scenery | None = read(given)
    except ValidationError:
        return None
    return scenery


class Manifest(Part):
    """The head of a deck. ``picture`` is a file of ``media/``, the cover of its box; ``verb`` says in a few words what
    one does there; ``review`` is the day its facts were last read again, empty where
    nobody did; ``note`` is for the facilitator. ``facts``
    names the card types whose text states facts: only their faces carry a source, for under an opinion or a tale it
    would read as its author. ``families`` has card types too."""

    format: Format
    id: Id
    version: Version
    title: Title
    summary: Text
    verb: Line = ""
    howto: Paragraph
    color: Color
    icon: Icon
    picture: str = ""
    language: Language = "fr"
    languages: tuple[Language, ...] = Field(default=("fr",), min_length=1)
    audience: Audience = Audience()
    licence: str = Field(min_length=1)
    credits: tuple[Paragraph, ...] = ()
    inspired_by: tuple[Paragraph, ...] = ()
    review: Day = ""
    facts: tuple[Id, ...] = ()
    families: Mapping[Id, FamilyLook] = Field(default_factory=dict)
    note: Paragraph = ""
    scenery: Annotated[Scenery | None, WrapValidator(_understood)] = None
    continue_: Line = Field(default="", alias="continue")
