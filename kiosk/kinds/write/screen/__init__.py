"""The screen of ``write``: a text typed letter by letter or put together from words, then read as a card."""

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.engine.step import text_card
from kiosk.kinds.write.rules import Rewrite, SignAgain, Wrote
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

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(CardRow, self)
        self._fragments = RowsModel(FragmentRow, self)
        self._draft = TypedText()
        self._switched = False

    def refresh(self) -> None:
        """Show the scene; the caret goes to the end of a text that was not the one shown."""
        kept = self.scene.paper.read(text_card(self.scene.view.id))
        said = kept.text if kept else ""
        if said != self._draft.text:
            self._draft = TypedText(said, len(said))
        self.swap(derive_props(self.scene, self._draft, self._switched))
        self._cards.show(derive_cards(self.scene))
        self._fragments.show(derive_fragments(self.scene))

    def forget(self) -> None:
        """Keep nothing of the text."""
        self._draft, self._switched = TypedText(), False
        super().forget()
        self.swap(Props())

    @Slot(str)
    def type(self, letters: str) -> None:
        """A key of this keyboard or of a real one."""
        self._write(self._draft.typed(letters, self.scene.language, self._props.most))

    @Slot(str)
    def add(self, name: str) -> None:
        """Words of the panel."""
        words = next((row.text for row in self._fragments.rows if row.name == name), "")
        self._write(self._draft.added(words, self.scene.language, self._props.most))

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
        self.scene.paper.write(self.scene.view.id, draft.text)
        self.refresh()
