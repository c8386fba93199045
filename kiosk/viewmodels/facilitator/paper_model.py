"""Copying a game to a stick, to print and cut."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.facilitator.intake.parcels import EXPORT
from kiosk.facilitator.onto_stick import NotCopied, copied
from kiosk.host.languages import LANGUAGES
from kiosk.host.volumes import Stick
from kiosk.viewmodels.facilitator.stick_copy import Ended, StickCopy


class PaperModel(StickCopy):
    """A game in each language, for cards of a usual size and in large print."""

    deck = ""
    """Its id."""

    def _work(self) -> Callable[[Stick], Ended]:
        loaded = next(one for one in self._office.games.library.loaded if one.deck and one.deck.id == self.deck)
        deck, folder = loaded.deck, loaded.folder
        assert deck is not None

        def printed(stick: Stick) -> Ended:
            files = dict(self._files(deck, folder))
            end = copied(stick, f"{EXPORT}papier-{deck.id}", files, lambda: None)
            if isinstance(end, NotCopied):
                return Ended(end.told)
            told = {"files": len(files), "folder": end.name}
            return Ended(lambda words: words.say("games.printed", **told), done=True)

        return printed

    def _files(self, deck: Deck, folder: Path) -> Iterator[tuple[str, bytes]]:
        """Each PDF by its name."""
        from kiosk.on_paper.booklet import booklet  # what writes a PDF is read once somebody wants one
        from kiosk.on_paper.sizes import LARGE, POKER

        wanted = [(one, size) for one in deck.offered if one in LANGUAGES for size in (POKER, LARGE)]
        for place, (language, size) in enumerate(wanted):
            self._step(place, len(wanted) + 1)
            name = f"{deck.id}-{language}{'-large' if size is LARGE else ''}.pdf"
            yield name, booklet(deck, language, size).pdf(folder)
        self._step(len(wanted), len(wanted) + 1)
