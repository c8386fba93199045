"""Visitors' texts, one at a time: those to read, those on the wall, those refused."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot

from kiosk.decks.library import UnknownDeckError
from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.text_queue import Counts, TextQueue, Waiting
from kiosk.host.dates import moment
from kiosk.host.words import Words
from kiosk.viewmodels.speech import Speaking, Speech

SHELVES = ("pending", "approved", "refused")


@dataclass(frozen=True, slots=True)
class Props:
    """``shelf``: pending, approved or refused; ``shelves`` are their names with how many there are of each. ``place``
    counts from 0 on this shelf, which holds ``count``; ``text_id`` tells texts of one wording apart. ``warning``: what
    in it may tell who somebody is."""

    shelf: str = "pending"
    shelves: tuple[str, ...] = ()
    place: int = 0
    count: int = 0
    text_id: str = ""
    text: str = field(default="", repr=False)
    origin: str = ""
    sign: str = ""
    warning: str = ""


def derive_props(shelf: str, place: int, texts: Sequence[Waiting], counts: Counts, title: str, words: Words) -> Props:
    """One of the texts of a shelf; ``title`` is that of its game."""
    totals = (counts.pending, counts.approved, counts.refused)
    names = tuple(words.say(f"texts.{name}", count=count) for name, count in zip(SHELVES, totals, strict=True))
    props = Props(shelf, names, place, len(texts))
    if not texts:
        return props
    shown, warned = texts[place].text, texts[place].warnings
    kinds = [words.say(f"texts.warn_{kind}") for kind in warned]
    told = {"game": title, "label": shown.label, "hour": moment(shown.hour, words)}
    return replace(
        props,
        text_id=shown.id,
        text=shown.text,
        origin=words.say("texts.from_game", **told),
        sign=words.say("texts.signed", sign=shown.sign) if shown.sign else words.say("texts.unsigned"),
        warning=words.say("texts.warning", kinds=", ".join(kinds)) if kinds else "",
    )


class TextsModel(Speaking[Props]):
    """What was judged leaves its shelf, and the next one takes its place."""

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._games, self._queue = office.games, TextQueue(office.store)
        self._texts: tuple[Waiting, ...] = ()

    def tell(self) -> None:
        self._show(self._props.shelf, self._props.place)

    @Slot()
    def open(self) -> None:
        """What waits, from the first on."""
        self._show("pending", 0)

    @Slot(str)
    def look(self, shelf: str) -> None:
        """Another shelf."""
        self._show(shelf, 0)

    @Slot(int)
    def turn(self, place: int) -> None:
        """Another text of the shelf."""
        self._show(self._props.shelf, place)

    @Slot()
    def approve(self) -> None:
        """The text that is shown may be read by others."""
        self._queue.approve(self._shown)
        self.turn(self._props.place)

    @Slot()
    def refuse(self) -> None:
        """Nobody reads it."""
        self._queue.refuse(self._shown)
        self.turn(self._props.place)

    @Slot()
    def erase(self) -> None:
        """Nothing of it is left."""
        self._queue.erase(self._shown)
        self.turn(self._props.place)

    @property
    def _shown(self) -> str:
        place: int = self._props.place
        return self._texts[place].text.id

    def _show(self, shelf: str, place: int) -> None:
        self._texts = asked(lambda: self._on(shelf)) or ()
        place = max(0, min(place, len(self._texts) - 1))
        counts = asked(self._queue.counts) or Counts(0, 0, 0)
        title = self._title(self._texts[place].text.deck_id) if self._texts else ""
        self.swap(derive_props(shelf, place, self._texts, counts, title, self._words))

    def _on(self, shelf: str) -> tuple[Waiting, ...]:
        """Only who decides is warned."""
        if shelf == "pending":
            return self._queue.waiting()
        kept = self._queue.approved() if shelf == "approved" else self._queue.refused()
        return tuple(Waiting(text, ()) for text in kept)

    def _title(self, deck: str) -> str:
        """The title of a game; its id when it is not here any more."""
        try:
            found = self._games.library.deck(deck)
        except UnknownDeckError:
            return deck
        return found.text("deck.title", self._words.language)
