"""The table: the session being played, its open step, its seats, and what is asked of the screen around it."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot

from kiosk.decks.written import word_count
from kiosk.engine.moves import TABLE, Joined, Left, Move, Paused, Redone, Resumed, Undone
from kiosk.engine.rules import Refused
from kiosk.kinds import file, screen
from kiosk.sessions.desk import Desk
from kiosk.sessions.festival import NOTHING, Festival
from kiosk.sessions.pace import NORMAL, Pace
from kiosk.sessions.session import Session
from kiosk.viewmodels.gauges import Gauges
from kiosk.viewmodels.on_table import on_table
from kiosk.viewmodels.panels import compared
from kiosk.viewmodels.paper import Paper
from kiosk.viewmodels.ropes import Ropes
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene, SeatRow, texts_of
from kiosk.viewmodels.screens import SCREENS
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.step_model import StepModel
from kiosk.viewmodels.table_frame import PathRow, Props, derive_beside, derive_path, derive_props

type AnyStep = StepModel[Any]  # each kind has props of its own
TICK = 250
"""Milliseconds between two looks at the clock."""


class TableModel(Speaking[Props]):
    """What the table shows and asks. ``refused`` and ``told`` carry a sentence: to be shown, to be said."""

    refreshed = Signal()
    step_changed = Signal(name="stepChanged")
    refused = Signal(str, arguments=["sentence"])
    told = Signal(str, arguments=["sentence"])
    left = Signal()
    cued = Signal(str)

    moving = Property(bool, lambda self: self._moves_gauges(), notify=refreshed)
    step = Property(QObject, lambda self: self._open, notify=step_changed)
    screen = Property(QUrl, lambda self: self._screen(), notify=step_changed)
    seats = child(RowsModel)
    path = child(RowsModel)
    beside = child(RowsModel)
    lying = child(RowsModel)
    gauges = child(RowsModel, "_gauges.rows")

    def __init__(self, desk: Desk, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._desk = desk
        self._session: Session | None = None
        self._festival = NOTHING
        self._fingers, self._places, self._pace = 1, 0, NORMAL
        self._models = {kind: model(self._submit, self) for kind, model in SCREENS.items()}
        self._seats = RowsModel(SeatRow, self)
        self._path = RowsModel(PathRow, self)
        self._beside = RowsModel(CardRow, self)
        self._lying = RowsModel(CardRow, self)
        self._gauges = Gauges(self, self._beat)
        for model in self._models.values():
            for rows in model.findChildren(RowsModel):  # a curtain that is lifted shows cards without a move
                rows.count_changed.connect(self._look_up)
        for ropes in self.findChildren(Ropes):
            ropes.raised.connect(self.refresh)
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tick)

    def _beat(self) -> None:
        self.swap(replace(self._props, beating=self._gauges.ahead))

    def _moves_gauges(self) -> bool:
        return self._open is not None and self._open.moves_gauges

    def _screen(self) -> QUrl:
        """The file that draws the open step."""
        kind = self._props.kind
        return QUrl.fromLocalFile(file(kind, screen(kind)))

    @property
    def _open(self) -> AnyStep | None:
        """The model of the step that is shown; None before the first."""
        return self._models.get(self._props.kind)

    @property
    def models(self) -> Iterable[AnyStep]:
        """The models of the steps of all kinds."""
        return self._models.values()

    @property
    def session(self) -> Session | None:
        """The session at the table."""
        return self._session

    def sit(self, session: Session) -> None:
        """Show a session."""
        self._session, self._festival = session, NOTHING
        session.take(self._pace)
        session.changed.append(self.refresh)
        self._clock.start()
        self._tick()
        self.refresh()

    def free(self) -> None:
        """Clear the table; the session stays in the store as it is, without what was written and not kept."""
        self._clock.stop()
        if self._session is not None:
            self._session.changed.remove(self.refresh)
            self._session.leave()
        for model in self._models.values():
            model.forget()
        self._gauges.forget()
        for rows in (self._beside, self._lying):  # what visitors wrote may lie there
            rows.show([])
        self._change(question="", explains=False, beating=False)  # a question may be what visitors wrote
        self._session = None
        self._change(around=False)
        self.show_figures(True)
        self.refreshed.emit()

    def tell(self) -> None:
        self.refresh()

    @property
    def scene(self) -> Scene | None:
        """What is shown now; None when the table is free."""
        session = self._session
        if session is None:
            return None
        return Scene(
            view=session.view(),
            deck=session.deck,
            language=self._words.asked,
            words=self._words,
            festival=self._festival if self._props.figures else NOTHING,
            hands=session.hands(),
            seconds_left=session.seconds_left,
            at_once=self._gathers(session) and not self._props.around,
            paper=Paper(
                read=lambda card: session.text(card, self._words.asked),
                write=lambda step, text: session.write(step, text, self._words.language),
            ),
        )

    def _gathers(self, session: Session) -> bool:
        """Whether everybody here can touch the screen at the same time; nobody who is alone has to."""
        return 2 <= len(session.state.present) <= min(self._fingers, self._places)

    @property
    def at_once(self) -> bool:
        """Whether the open step asks everybody at the same time, if it can."""
        return self._props.gathers and not self._props.around

    def feel(self, fingers: int) -> None:
        """How many fingers the screen that is touched tells apart."""
        if fingers != self._fingers:
            self._fingers = fingers
            self.refresh()

    @Slot(int)
    def makeRoom(self, places: int) -> None:
        """How many seats have room for a pad of their own on the screen."""
        self._places = places
        self.refresh()

    @Slot(bool)
    def passAround(self, around: bool) -> None:
        """Hand the screen from seat to seat in secret, or let everybody touch it at once again."""
        self._change(around=around)
        self.refresh()

    def _compare(self, session: Session) -> None:
        """Look up the festival's counts that the open step may show, each once a session: nothing adds to them while
        it is played."""
        missing = compared(session.deck, session.view()) - self._festival.counts.keys()
        if missing and self._props.figures:
            found = {asking: self._desk.totals(session.deck, *asking) for asking in missing}
            self._festival = Festival({**self._festival.counts, **found})

    def show_figures(self, shown: bool) -> None:
        """Show the festival's figures, or hide them from this table."""
        self._change(figures=shown)
        self.refresh()

    def take(self, pace: Pace) -> None:
        """Give whoever plays more time, or less."""
        self._pace = pace
        if self._session is not None:
            self._session.take(pace)
            self.refresh()

    @Slot(str)
    def cue(self, moment: str) -> None:
        """The screen has come to a moment: of a reveal, a vote ``dropped`` or all is ``shown``; ``nearly`` over."""
        self.cued.emit(moment)

    @Slot()
    def refresh(self) -> None:
        """Derive and announce what changed."""
        if self._session is not None:
            self._compare(self._session)
        scene = self.scene
        if scene is None or self._session is None:
            return
        self._models[scene.view.kind].show(scene)
        kind, shown = self._props.kind, derive_props(scene)
        self._seats.show([SeatRow(seat.number, seat.here, seat.number == shown.turn) for seat in scene.seats])
        self._path.show(derive_path(scene))
        self._beside.show(derive_beside(scene))
        self._lying.show(on_table(scene) if scene.view.held == "talk" else [])
        if not self.withheld:
            self._gauges.show(scene, self._session.id, self._session.play)
        shown = replace(shown, figures=self._props.figures, around=self._props.around)
        shown = replace(shown, explains=bool(self._explained(shown)))
        self.swap(replace(shown, gathers=self._gathers(self._session), beating=self._gauges.ahead))
        if kind != self._props.kind:
            self.step_changed.emit()
        self.refreshed.emit()
        if scene.view.outcome == "left":
            self.left.emit()

    @property
    def withheld(self) -> bool:
        """Whether what all gave waits behind a curtain, which the table raises."""
        model = None if self._session is None else self._models[self._session.view().kind]
        return model is not None and any(ropes.props.held for ropes in model.findChildren(Ropes))

    def _look_up(self) -> None:
        self._change(explains=bool(self.glossary))

    @property
    def glossary(self) -> tuple[str, ...]:
        """The words of the deck's glossary that stand on the screen now, in the order of its texts."""
        return self._explained(self._props)

    def _explained(self, frame: Props) -> tuple[str, ...]:
        session, model = self._session, self._models.get(frame.kind)
        if session is None or model is None or frame.held or not session.deck.glossary:
            return ()
        around = texts_of((frame.title, frame.prompt, self._beside.rows, self._gauges.rows.rows))
        return session.deck.explained(chain(around, model.texts_shown), self._words.asked)

    def _tick(self) -> None:
        session = self._session
        if session is not None and session.state.timer is not None:
            session.tick()
            self.refresh()

    @property
    def words_shown(self) -> int:
        """How many words the table asks people to read."""
        return (self._open.words_shown if self._open else 0) + word_count(f"{self._props.title} {self._props.prompt}")

    @property
    def talking(self) -> bool:
        """Whether a talk goes on, held or by a timer that will end: the screen rests and nobody is hurried."""
        if self._session is None:
            return False
        play, timer = self._session.play, self._session.view().timer
        return play.held == "talk" or (not play.held and timer is not None and timer.phase in ("running", "half"))

    @property
    def talked(self) -> bool:
        """Whether the time of a talk is over and the talk still open: people may well talk on."""
        timer = self._session.state.timer if self._session is not None else None
        return timer is not None and timer.phase == "expired"

    def lead(self, move: Move) -> bool:
        """Do what only the facilitator may; False when it was refused."""
        return self._submit(move, facilitator=True)

    def _submit(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> bool:
        if self._session is None:
            return False
        answer = self._session.submit(move, seat, facilitator)
        if isinstance(answer, Refused):
            self.refused.emit(self._words.say(f"refusals.{answer.reason}"))
            return False
        return True

    def step_back(self) -> bool:
        """Put down what is in hand, or close the curtain again; False where there is nothing of either."""
        return self._open is not None and not self._props.held and self._open.step_back()

    def cover(self) -> None:
        """Close the curtain again, if a seat lifted it."""
        if self._session is not None and self._open is not None:
            self._open.lower()

    def hand_on(self) -> None:
        """Whoever read in secret has read it, and the screen is for the next one."""
        if self._session is not None and self._open is not None:
            self._open.hand_on()

    @Slot()
    def undo(self) -> None:
        """Take back the last move."""
        target = self.scene.view.undo if self.scene else None
        if target is not None and self._submit(Undone(target)):
            self.told.emit(self._words.say("table.undone"))

    @Slot()
    def redo(self) -> None:
        """Take back the undo."""
        if self._submit(Redone()):
            self.told.emit(self._words.say("table.redone"))

    @Slot(int)
    def join(self, seat: int) -> None:
        """Somebody takes a seat."""
        self._submit(Joined(seat))

    @Slot(int)
    def leave(self, seat: int) -> None:
        """Somebody leaves."""
        self._submit(Left(seat))

    @Slot(int)
    def pause(self, seat: int) -> None:
        """Somebody steps away, or is back."""
        seats = {seat.number: seat.here for seat in self.scene.seats} if self.scene else {}
        self._submit(Paused(seat) if seats.get(seat) else Resumed(seat))
