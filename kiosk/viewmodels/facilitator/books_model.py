"""Copying a workbook to a stick, from which somebody makes a game of their own."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.decks.workbooks import wording
from kiosk.facilitator.onto_stick import NotCopied, copied
from kiosk.host.volumes import Stick
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.stick_copy import Ended, StickCopy


@dataclass(frozen=True, slots=True)
class BookRow:
    """A template: what its games are called, and what one does in them."""

    key: str
    title: str
    detail: str


def derive_books(words: Words) -> list[BookRow]:
    """All templates."""
    terms, language = wording.words().values["template"], words.language
    return [BookRow(key, term.said(language).capitalize(), term.help(language)) for key, term in terms.items()]


class BooksModel(StickCopy):
    """A template in the language of the screen, for each kind of spreadsheet program."""

    template = ""

    def _work(self) -> Callable[[Stick], Ended]:
        template, words = self.template, self._words
        name = wording.plain(wording.words().values["template"][template].said(words.language))

        def written(stick: Stick) -> Ended:
            from kiosk.decks.workbooks.new_book import FORMATS, new_book  # read once somebody wants a workbook

            files = {f"{name}{ending}": new_book(template, words.language, ending) for ending in FORMATS}
            end = copied(stick, words.say("books.folder", name=name), files, lambda: None)
            if isinstance(end, NotCopied):
                return Ended(end.told)
            return Ended(lambda words: words.say("books.written", name=name, folder=end.name), done=True)

        return written
