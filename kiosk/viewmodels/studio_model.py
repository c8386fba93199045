"""What an author sees beside the kiosk: what is to be mended, the steps of the game, and how it is played."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decks.deck import Deck
from kiosk.decks.findings import Finding
from kiosk.engine.step import base_name
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import Words, words
from kiosk.viewmodels.facilitator.finding_rows import FindingRow, derive_findings
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot, child

SIZES = ("1920x1080", "1080x1920", "1280x800")
SEATS, LENGTH = 3, "normal"


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One of a few things that may be picked, and whether it is."""

    key: str
    title: str
    picked: bool


@dataclass(frozen=True, slots=True)
class Props:
    """``told`` says how things stand; ``faulty``: what was saved last cannot be played; ``clean``: nothing is to be
    mended. ``step`` is the open one, empty while nobody plays. ``size`` is that of the kiosk, in pixels, ``large`` are
    its letters."""

    language: str
    title: str = ""
    told: str = ""
    faulty: bool = False
    clean: bool = False
    step: str = ""
    seats: int = SEATS
    length: str = LENGTH
    size: str = SIZES[0]
    large: bool = False


class StudioModel(Snapshot[Props]):
    """``asked``: play from this step, or from the beginning; ``fitted``: the kiosk has another size."""

    asked = Signal(str)
    fitted = Signal()

    here = child(RowsModel)
    elsewhere = child(RowsModel)
    steps = child(RowsModel)
    tables = child(RowsModel)
    lengths = child(RowsModel)
    languages = child(RowsModel)
    sizes = child(RowsModel)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(Props(language), parent)
        self._deck: Deck | None = None
        self._findings: tuple[Finding, ...] = ()
        self._about: Callable[[Finding], frozenset[str]] = lambda _: frozenset()
        self._shown: frozenset[str] = frozenset()
        self._state, self._missed = "checking", False
        self._here, self._elsewhere = RowsModel(FindingRow, self), RowsModel(FindingRow, self)
        self._steps, self._tables, self._lengths = (RowsModel(ChoiceRow, self) for _ in range(3))
        self._languages, self._sizes = RowsModel(ChoiceRow, self), RowsModel(ChoiceRow, self)
        self._tell()

    def check(self) -> None:
        """What was saved is being checked."""
        self._state, self._missed = "checking", False
        self._tell()

    def find(self, findings: Iterable[Finding], about: Callable[[Finding], frozenset[str]], deck: Deck | None) -> None:
        """What was found, and what each finding is about; ``deck`` is played from now on, None leaves the last one."""
        self._findings, self._about = tuple(findings), about
        self._state, self._missed = "playing" if deck else "faulty", False
        if deck is not None:
            self._deck = deck
            self._fit_table(deck)
        self._tell()

    def _fit_table(self, deck: Deck) -> None:
        """As many seats and such a length as the game has, the nearest to what was chosen."""
        seats = min(_tables(deck), key=lambda count: abs(count - self._props.seats))
        lengths = deck.game.lengths
        length = self._props.length if self._props.length in lengths else lengths[-1]
        self._change(seats=seats, length=length)

    def miss(self) -> None:
        """No game that was tried came to the step that was asked for."""
        self._missed = True
        self._tell()

    def show(self, step: str, shown: Iterable[str]) -> None:
        """The kiosk shows a step, and these cards; no step while nobody plays."""
        named = frozenset(self._named(step, shown)) if step else frozenset[str]()
        if (step, named) != (self._props.step, self._shown):
            self._shown = named
            self._change(step=step)
            self._tell()

    def _named(self, step: str, shown: Iterable[str]) -> Iterator[str]:
        """By id, as in a folder, and by title, as in a workbook."""
        deck = self._deck
        assert deck is not None
        language = deck.manifest.language
        yield from (f"step.{step}", f"step.{deck.step_text(step, 'title', language, self._props.length)}")
        for card in shown:
            yield from (f"card.{card}", f"card.{deck.card_text(card, 'title', language)}")

    def _tell(self) -> None:
        """Say all of it."""
        said, props, deck = words(self._props.language), self._props, self._deck
        here = [one for one in self._findings if self._about(one) & self._shown]
        self._here.show(_rows(here, said))
        self._elsewhere.show(_rows([one for one in self._findings if one not in here], said))
        self._languages.show([ChoiceRow(one, one.upper(), one == props.language) for one in LANGUAGES])
        self._sizes.show([ChoiceRow(one, one.replace("x", " × "), one == props.size) for one in SIZES])
        if deck is not None:
            self._tell_of(deck)
        errors = sum(one.severity == "error" for one in self._findings)
        state = "unplayable" if self._state == "faulty" and deck is None else self._state
        state = "missed" if self._missed else state
        told = said.count("studio.faulty", errors) if state == "faulty" else said.say(f"studio.{state}")
        clean = not self._findings and self._state == "playing"
        self._change(told=told, faulty=self._state == "faulty", clean=clean)

    def _tell_of(self, deck: Deck) -> None:
        said, props = words(self._props.language), self._props
        self._tables.show([ChoiceRow(str(n), str(n), n == props.seats) for n in _tables(deck)])
        self._lengths.show([ChoiceRow(n, said.say(f"seats.{n}"), n == props.length) for n in deck.game.lengths])
        steps = dict.fromkeys(map(base_name, deck.game.paths[props.length]))
        titles = {step: deck.step_text(step, "title", props.language, props.length) or step for step in steps}
        self._steps.show([ChoiceRow(step, title, step == props.step) for step, title in titles.items()])
        self._change(title=deck.text("deck.title", props.language))

    def _set(self, **changes: object) -> None:
        """Play on in another way, from the step that is open where there is one."""
        self._change(**changes)
        self.play(self._props.step)

    @Slot(str)
    def play(self, step: str) -> None:
        """From a step, or from the beginning (empty)."""
        self._missed = False
        self._tell()
        self.asked.emit(step)

    @Slot(str)
    def seat(self, count: str) -> None:
        """So many people."""
        self._set(seats=int(count))

    @Slot(str)
    def last(self, length: str) -> None:
        """Another length."""
        self._set(length=length)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, here and there."""
        self._set(language=language)

    @Slot()
    def enlarge(self) -> None:
        """Large letters, or the usual ones."""
        self._set(large=not self._props.large)

    @Slot(str)
    def fit(self, size: str) -> None:
        """A kiosk of another size."""
        self._change(size=size)
        self._tell()
        self.fitted.emit()


def _rows(findings: list[Finding], said: Words) -> list[FindingRow]:
    """With their codes, by which the documentation has them."""
    ordered = sorted(findings, key=lambda one: one.severity)
    rows = derive_findings(ordered, said)
    return [replace(row, where=f"{one.code} {row.where}") for one, row in zip(ordered, rows, strict=True)]


def _tables(deck: Deck) -> tuple[int, ...]:
    """How many people may play."""
    players = deck.game.players
    return tuple(n for n in range(1, players.max + 1) if not players.missing(range(1, n + 1)))
