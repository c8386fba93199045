"""The kiosk as a visitor meets it: which screen is shown, in which language, how large, and what lies over it."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decks.deck import Deck
from kiosk.decks.library import UnknownDeckError
from kiosk.engine.moves import Prolonged
from kiosk.facilitator.office import Office
from kiosk.host.clock import Clock
from kiosk.host.languages import FIRST, following
from kiosk.host.words import EASY
from kiosk.sessions.desk import Desk, OfferedAgain
from kiosk.sessions.session import Session
from kiosk.viewmodels import spoken
from kiosk.viewmodels.attract_model import AttractModel
from kiosk.viewmodels.comfort_model import ComfortModel
from kiosk.viewmodels.facilitator.facilitator_model import FacilitatorModel
from kiosk.viewmodels.facilitator.leading_model import LeadingModel
from kiosk.viewmodels.facilitator.preview_props import MARK
from kiosk.viewmodels.idle import IdleModel, patience
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.longer import minutes_more, next_length
from kiosk.viewmodels.prints_model import PrintsModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scenery_model import SceneryModel
from kiosk.viewmodels.sheet_model import SheetModel
from kiosk.viewmodels.shelf import GameRow, derive_games, fitting_games
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.sounds import Sounds
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.table_model import TableModel
from kiosk.viewmodels.touching import TouchingModel
from kiosk.viewmodels.voice_model import VoiceModel

AFTER_A_TALK = 180.0
"""Seconds without contact before the warning where people talk on once the time of their talk is over."""


@dataclass(frozen=True, slots=True)
class Props:
    """``place``: attract, resume, choose, seats or table. ``asked`` is the language, or its easy words, ``fr-easy``;
    ``easy``: these may be chosen here. ``more``: the minutes for which a table may go on after a flash game, 0 where
    it may not. ``trial``: what is played is only tried."""

    place: str = "attract"
    language: str = FIRST
    asked: str = FIRST
    easy: bool = False
    offered: str = ""
    more: int = 0
    trial: bool = False


class Kiosk(Speaking[Props]):
    """The root of what QML sees."""

    asked_changed: ClassVar[Signal]
    place_changed: ClassVar[Signal]

    comfort = child(ComfortModel)
    touching = child(TouchingModel)
    games = child(RowsModel, "_shelf")
    attract = child(AttractModel)
    lobby = child(LobbyModel)
    table = child(TableModel)
    scenery = child(SceneryModel)
    sheet = child(SheetModel)
    idle = child(IdleModel)
    facilitator = child(FacilitatorModel)
    leading = child(LeadingModel)
    prints = child(PrintsModel)
    voice = child(VoiceModel)

    def __init__(
        self, office: Office, desk: Desk, clock: Clock, language: str = FIRST, parent: QObject | None = None
    ) -> None:
        speech = Speech(language)
        super().__init__(Props(language=language, asked=language), speech, parent)
        spoken.register()
        self._games, self._desk, self._home_language = office.games, desk, language
        self._apart: Desk | None = None
        self._comfort = ComfortModel(self)
        self._shelf = RowsModel(GameRow, self)
        self._attract = AttractModel(desk, speech, self)
        self._lobby = LobbyModel(speech, self)
        self._table = TableModel(desk, speech, self)
        self._scenery = SceneryModel(self._table, self._lobby, lambda: office.games.library, self)
        self._sheet = SheetModel(self._table, self._lobby, speech, self)
        self._idle = IdleModel(clock, self._patience, self)
        self._facilitator = FacilitatorModel(office, clock, speech, self)
        self._touching = TouchingModel(clock, self._comfort, self._facilitator, self)
        self._leading = LeadingModel(self._table, self._facilitator, office, self)
        self._prints = PrintsModel(office.data / "prints", self)
        self._voice = VoiceModel(self._table, self._comfort, self._touching, office, speech, self)
        sound = self._facilitator.sections.care.sound
        self._sounds = Sounds(self._lobby, self._table, self._comfort, sound, office.sound, self)
        self._offer: OfferedAgain | None = None
        self._before: tuple[str, tuple[int, ...]] = ("", ())
        self._connect()
        self.lay_out()
        self.home()

    def _connect(self) -> None:
        self._attract.showcase.title_changed.connect(self._print_shown)
        self._attract.showcase.title_changed.connect(self._voice.look)
        self.place_changed.connect(lambda: self._sounds.arrive(self._props.place))
        self.place_changed.connect(self._voice.look)
        self._voice.spoke.connect(self._listened)
        self._touching.scan.active_changed.connect(self._share_glass)
        self._touching.scan.stepped.connect(self._idle.stay)
        self._comfort.words_changed.connect(self._reword)
        self._comfort.pace_changed.connect(lambda: self._table.take(self._comfort.now.time))
        self._table.left.connect(self.home)
        self._table.refreshed.connect(self._tell_more)
        self._facilitator.screen_changed.connect(self._sheet.close)
        self._facilitator.sections.results.begun.connect(self._count)
        self._facilitator.sections.care.home_chosen.connect(self._start_in)
        self._facilitator.sections.care.screen_size.settled.connect(self._hang)
        self._facilitator.sections.games.changed.connect(self.lay_out)
        preview = self._facilitator.sections.games.intake.preview
        self._facilitator.sections.games.intake.tried.connect(self._try)
        self._facilitator.sections.games.game.tried.connect(self._try)
        preview.shown_changed.connect(lambda: self._prints.lay_beside(preview.library, MARK))
        self._idle.gone.connect(self.home)

    def _share_glass(self) -> None:
        """One switch is one touch for the whole table."""
        if self._touching.scan.props.active:
            self._table.feel(1)

    def _patience(self) -> float | None:
        if self._facilitator.busy:
            return None
        if self._props.place != "table":
            return self._comfort.now.time.waits(patience(0))
        if self._table.talking:
            return None
        read = self._table.words_shown * (2 if self._comfort.now.voice else 1)  # what is only heard is heard again
        asked = max(patience(read), AFTER_A_TALK if self._table.talked else 0.0)
        return self._comfort.now.time.waits(asked)

    def _listened(self) -> None:
        """Somebody listens; the question whether anybody is there is no answer to itself."""
        if not self._idle.props.warning:
            self._idle.stay()

    def awake(self) -> None:
        """Somebody touched the glass or a key."""
        self._idle.stay()
        self._facilitator.awake()

    def _go(self, place: str) -> None:
        self._sheet.close()
        if place not in ("seats", "table"):
            self.end_trial()
        self._facilitator.sit(place == "table")
        self._change(place=place)
        self._offer_easy()
        self._idle.watch(place != "attract")
        self._print_shown()

    def _print_shown(self) -> None:
        """While nobody plays, the cards in view are those of the showcase."""
        deck = self._attract.showcase.deck
        if self._props.place == "attract" and deck is not None:
            self._prints.open(deck, self._games.library)

    @Slot()
    def home(self) -> None:
        """Back to attract, every setting as it was. An unfinished game waits for the next group."""
        self._clear_table()
        self._before = ("", ())
        self._attract.wager.next()
        self._comfort.asBefore()
        self._voice.forget()
        self.speak(self._home_language)
        self._count()
        self._go("attract")

    def _count(self) -> None:
        """What was played until now, for the attract screen."""
        self._attract.count(self._games.library)

    def _start_in(self, language: str) -> None:
        """The next visitors start in this language."""
        self._home_language = language

    def _clear_table(self) -> None:
        session = self._table.session
        self._table.free()
        if session is not None and session.state.over:
            session.close()

    @Slot()
    def wake(self) -> None:
        """The first touch: an unfinished game is offered, else the games."""
        self._offer = self._desk.offer()
        if self._offer is None or self._games.failures.aside(self._offer.deck.id):
            self.startFresh()
            return
        self._name_offered()
        self._go("resume")

    def _name_offered(self) -> None:
        if self._offer is not None:
            self._change(offered=self._offer.deck.text("deck.title", self._words.asked))

    @Slot()
    def resume(self) -> None:
        """Go on with the game the group before left."""
        self._lobby.clear()
        if self._offer is not None:
            self.sit(self._desk.resume(self._offer))

    @Slot()
    def startFresh(self) -> None:
        """Leave it, and choose."""
        if self._offer is not None:
            self._desk.decline(self._offer)
        self._offer = None
        self._go("choose")

    @Slot(str)
    def choose(self, deck: str) -> None:
        """Choose a game, if it is still offered."""
        try:
            chosen = (self._games.library if self._apart else self._games.offered).deck(deck)
        except UnknownDeckError:
            self._go("choose")
        else:
            self._lobby.open(chosen, self._games.offers.of(deck))
            self._prints.open(chosen, self._games.library)
            self._go("seats")

    def _try(self, deck: str) -> None:
        """The facilitator plays a game apart, from its seats on; a game that is on the table waits."""
        self._facilitator.handBack()
        self.home()
        self._apart = self._desk.apart()
        self._change(trial=True)
        self.choose(deck)

    def end_trial(self) -> None:
        """What was played apart is forgotten."""
        if self._apart is not None:
            self._apart.close()
            self._apart = None
            self._change(trial=False)

    @Slot()
    def chooseAny(self) -> None:
        """Leave it to chance, among the games that fit."""
        fitting = fitting_games(self._games.offered.decks, *self._before)
        if fitting:
            self.choose(self._desk.draws(fitting))

    @Slot()
    def tempt(self) -> None:
        """Whoever guessed a number on the way plays the game it is from, which begins with its shortest length."""
        self.choose(self._attract.wager.deck)

    def stay_calm(self) -> None:
        """From now on nothing moves, unless visitors want it to."""
        self._comfort.find("calm", True)
        self.home()

    def _hang(self) -> None:
        """What is touched lies low from the start where the glass hangs too high, unless visitors want it as drawn."""
        usual = "low" if self._facilitator.sections.care.screen_size.hung.low else "drawn"
        if usual != self._comfort.usual.place:
            self._comfort.find("place", usual)

    def fall(self) -> None:
        """Something failed: its screen is given up for attract, and its game waits for who wants to go on with it."""
        deck = None if self._facilitator.props.screen or self._apart else self._at_fault()
        self._facilitator.handBack()
        self.home()
        if deck is not None:
            self._games.failed(deck.id)
            self._facilitator.sections.games.renew()

    def _at_fault(self) -> Deck | None:
        """The deck that what is shown is made from."""
        session = self._table.session
        if session is not None:
            return session.deck
        return self._lobby.deck if self._props.place == "seats" else self._offer.deck if self._offer else None

    @Slot()
    def back(self) -> None:
        """Back to the games."""
        self._go("choose")

    @Slot()
    def stepBack(self) -> None:
        """The key that goes back: what is open closes, and leaving is only asked."""
        if self._props.place == "seats":
            self.back()
        elif self._props.place == "table" and not self._table.step_back():
            self.openSheet("leave")

    @Slot()
    def begin(self) -> None:
        """Everybody is seated."""
        deck = self._lobby.deck
        length, seats, audience = self._lobby.chosen
        if deck is not None and seats:
            desk = self._apart or self._desk
            self.sit(desk.start(deck, length, seats, audience, self._words.language))

    def sit(self, session: Session) -> None:
        """Go on with a session, wherever it stands."""
        self._offer = None
        self._prints.open(session.deck, self._games.library)
        self._table.sit(session)
        self._go("table")

    def _tell_more(self) -> None:
        session = self._table.session
        self._change(more=minutes_more(session, self._longer(session)) if session else 0)

    def _longer(self, session: Session) -> str:
        """The length in which a table may go on now: the next one that is offered; empty where there is none."""
        return next_length(session, self._games.offers.of(session.deck.id))

    @Slot()
    def goOn(self) -> None:
        """The same people go on with the game they played for two minutes: what is behind them stays behind."""
        session = self._table.session
        if session is not None:
            session.submit(Prolonged(self._longer(session)))

    @Slot()
    def again(self) -> None:
        """The same people play the same game again, as it is offered now, with other cards."""
        session = self._table.session
        self._clear_table()
        if session is not None and self._kept(session):
            self.begin()

    def _kept(self, session: Session) -> bool:
        """Choose a game again with those who sit there; whoever plays alone took one seat, whatever parts they play.
        False when it cannot begin so."""
        taken = self._lobby.chosen[1]
        people = taken if len(taken) == 1 else session.state.present
        self.choose(session.deck.id)
        if self._props.place != "seats" or not people:
            return False
        self._lobby.keep(people, session.state.length, session.state.audience)
        return True

    @Slot()
    def restart(self) -> None:
        """The game on the table from its beginning; what was answered so far still counts."""
        session = self._table.session
        if session is not None:
            self._table.free()
            session.close()
            self._kept(session)

    @Slot()
    def another(self) -> None:
        """Choose another game."""
        session = self._table.session
        if session is not None:
            self._before = (session.deck.id, session.state.present)
        self._clear_table()
        self._go("choose")

    @Slot(str)
    def part(self, way: str) -> None:
        """From a game or its result: again, another, end, fresh or restart; from what was read in secret: read. A hand
        that trembles is asked once more."""
        if self._touching.way == "steady":
            self.openSheet(way)
        else:
            self.away(way)

    @Slot(str)
    def away(self, way: str) -> None:
        """From a game or its result, or from a secret, by such a way, unasked; by any other to the start."""
        ways = {"again": self.again, "another": self.another, "fresh": self.startFresh, "restart": self.restart}
        ways.get(way, self._hand_on if way == "read" else self.home)()

    def _hand_on(self) -> None:
        self._sheet.close()
        self._table.hand_on()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Every word in another language, at any moment."""
        self._speech.speak(f"{language}{EASY}" if self._comfort.now.words == "easy" else language)

    def _reword(self) -> None:
        """The same in easy words, or in full again. Nobody reads behind a curtain what another seat lifted it for."""
        self._table.cover()
        self.speak(self._words.language)

    def _offer_easy(self) -> None:
        """Easy words may be chosen where there are some, and given back where there are none."""
        session, language = self._table.session, self._words.language
        deck = session.deck if session else self._lobby.deck if self._props.place == "seats" else None
        decks = (deck,) if deck else self._games.offered.decks
        self._change(easy=self._words.asked != language or any(language in one.easy for one in decks))

    def tell(self) -> None:
        self._change(language=self._words.language, asked=self._words.asked)
        self.lay_out()
        self._name_offered()

    def lay_out(self) -> None:
        """Show the games as they are offered now. Whoever plays goes on with the deck they began with."""
        offered = self._games.offered
        self._shelf.show(derive_games(offered, self._words, self._games.offers))
        self._attract.fill(offered)
        self._offer_easy()

    @Slot()
    def otherLanguage(self) -> None:
        """The next language."""
        self.speak(following(self._props.language))

    @Slot()
    def ease(self) -> None:
        """The comfort sheet, over whatever is shown; at attract it is a first touch."""
        self._idle.stay()
        if self._props.place == "attract":
            self.wake()
        self.openSheet("comfort")

    @Slot()
    def listen(self) -> None:
        """The first touch of who wants the screen read aloud."""
        self.wake()
        self._comfort.help("listen")

    @Slot(str)
    def inspect(self, card: str) -> None:
        """A card in full, with its sources."""
        self._sheet.inspect(card)

    @Slot(str)
    def openSheet(self, kind: str) -> None:
        """Slide a sheet over the screen. Whoever asks for comfort may be another than who lifted a curtain."""
        if kind in ("comfort", "settings", "hearing"):
            self._table.cover()
        self._sheet.open(kind)

    @Slot()
    def closeSheet(self) -> None:
        """Back to the card or to the table."""
        self._sheet.uncover()
