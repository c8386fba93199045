"""The screen of ``write``: a text that grows line by line in a relay, is typed letter by letter or put together from
words, then read as a card."""

from PySide6.QtCore import QObject, Slot

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Continue, Move
from kiosk.engine.step import text_card
from kiosk.kinds.write.rules import Rewrite, SignAgain, Wrote
from kiosk.kinds.write.rules.relay import Fragment, OwnWords
from kiosk.kinds.write.screen import relayed
from kiosk.kinds.write.screen.relayed import RelayOffer, RelayRow
from kiosk.kinds.write.screen.typed_text import TypedText, lengths
from kiosk.kinds.write.screen.write_props import FragmentRow, Props, derive_cards, derive_fragments, derive_props
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


class WriteStep(StepModel[Props]):
    """What the writing screen shows and asks. What the text says is in the session's memory; here is the caret."""

    cards = child(RowsModel)
    fragments = child(RowsModel)
    lines = child(RowsModel)
    offers = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(CardRow, self)
        self._fragments = RowsModel(FragmentRow, self)
        self._lines = RowsModel(RelayRow, self)
        self._offers = RowsModel(RelayOffer, self)
        self._draft = TypedText()
        self._switched = False
        self._owning = ""

    @property
    def _leaf(self) -> str:
        """Where what is typed stands on paper."""
        return relayed.own_leaf(self.scene) if self.scene.shown.part else self.scene.view.id

    def refresh(self) -> None:
        """Show the scene; the caret goes to the end of a text that was not the one shown."""
        scene = self.scene
        kept = scene.paper.read(text_card(self._leaf))
        blank = scene.shown.part or scene.shown.written
        said = kept.text if kept else "" if blank else relayed.joined(relayed.lines_of(scene))
        if said != self._draft.text:
            self._draft = TypedText(said, len(said))
        owning = bool(scene.shown.part) and self._owning == self._leaf
        self.swap(derive_props(scene, self._draft, self._switched, owning))
        self._cards.show(derive_cards(scene))
        self._fragments.show(derive_fragments(scene))
        self._lines.show(relayed.derive_lines(scene, said if owning else ""))
        self._offers.show(relayed.derive_offers(scene))

    def forget(self) -> None:
        """Keep nothing of the text."""
        self._draft, self._switched, self._owning = TypedText(), False, ""
        super().forget()
        self.swap(Props())

    @Slot(str)
    def type(self, letters: str) -> None:
        """A key of this keyboard or of a real one."""
        self._write(self._draft.typed(letters, self.scene.words.language, self._props.most))

    @Slot(str)
    def add(self, name: str) -> None:
        """Words of the panel."""
        words = next((row.text for row in self._fragments.rows if row.name == name), "")
        self._write(self._draft.added(words, self.scene.words.language, self._props.most))

    @Slot()
    def back(self) -> None:
        """Take the last letter away."""
        self._write(self._draft.back())

    @Slot()
    def wordBack(self) -> None:
        """Take the last word away."""
        self._write(self._draft.word_back())

    @Slot(int)
    def place(self, caret: int) -> None:
        """Go on writing elsewhere in the text."""
        self._write(self._draft.placed(caret))

    @Slot()
    def switchLayout(self) -> None:
        """The letters in the other order."""
        self._switched = not self._switched
        self.refresh()

    @Slot()
    def own(self) -> None:
        """The seat in turn would rather type a line of its own."""
        self._owning = self._leaf
        self.refresh()

    @Slot()
    def choose(self) -> None:
        """Back to the fragments."""
        self._owning = ""
        self.refresh()

    @Slot(str)
    def pick(self, card: str) -> None:
        """The seat in turn adds a fragment."""
        self._add(self.scene.card_text(card, "text"), Fragment(card))

    @Slot()
    def addOwn(self) -> None:
        """The seat in turn adds the line it typed."""
        said = relayed.sentence(self._draft.text)
        self._add(said, OwnWords(*lengths(said)))

    @Slot()
    def skip(self) -> None:
        """The seat in turn adds nothing."""
        self._add("", Abstain())

    def _add(self, line: str, move: Move) -> None:
        """The text with one line more is on paper before the rules know of it."""
        lines = [*relayed.lines_of(self.scene), line]
        self.scene.paper.write(relayed.leaf(self.scene, len(lines)), "\n".join(lines))
        self.scene.paper.write(self.scene.view.id, relayed.joined(lines))
        self.submit(move, self.scene.view.turn)

    @Slot()
    def finish(self) -> None:
        """The text is done: its length goes to the rules, itself stays here."""
        chars, words = lengths(self._draft.text)
        self._write(TypedText(self._draft.text.strip()).moved(chars))
        self.submit(Wrote(chars, words))

    @Slot()
    def rewrite(self) -> None:
        """Back to the letters."""
        self.submit(Rewrite())

    @Slot()
    def signAgain(self) -> None:
        """Another signature."""
        self.submit(SignAgain())

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())

    def _write(self, draft: TypedText) -> None:
        if self._props.written:
            return
        self._draft = draft
        self.scene.paper.write(self._leaf, draft.text)
        self.refresh()
