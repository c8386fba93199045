"""The glossary of a deck: its words, and which of them a text uses."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.decks.card_table import listed_in
from kiosk.decks.draft import CsvTable
from kiosk.engine.cards import split_cell

COLUMNS = ("id", "word", "text")
"""The columns its table must have."""

SHOWN = ("card.", "step.", "counter.", "team.")
"""How the keys of texts begin that stand on a screen of the game."""

PIECE = re.compile(r"\w+|[^\w\s]")

type Pieces = tuple[str, ...]


def read_glossary(table: CsvTable) -> dict[str, tuple[str, ...]]:
    """The ids of the sources of each word, by its id, in the order of the table; the first word of each id."""
    words: dict[str, tuple[str, ...]] = {}
    for row in table.rows:
        words.setdefault(row["id"], listed_in(row["source"]))
    return words


def forms(word: str, others: str) -> tuple[str, ...]:
    """How a word may stand in a text: as it is explained, and in its other forms, ``a | b``."""
    return (word, *split_cell(others))


def on_screen(key: str) -> bool:
    """Whether the text of that key stands on a screen of the game for everybody: no note, and no private line."""
    return key.startswith(SHOWN) and not key.endswith((".note", ".private"))


class Lookup:
    """Finds words in texts: whole, in capitals or not; where two begin together, the longer one.

    ``forms`` has the forms of each word by its id. One that two words share belongs to the first.
    """

    def __init__(self, forms: Mapping[str, Iterable[str]]) -> None:
        self._words: dict[Pieces, str] = {}
        for word, written in forms.items():
            for form in written:
                self._words.setdefault(_pieces(form.casefold()), word)
        lengths: dict[str, set[int]] = {}
        for pieces in filter(None, self._words):
            lengths.setdefault(pieces[0], set()).add(len(pieces))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def found(self, text: str) -> tuple[str, ...]:
        """The ids of the words a text uses, each once, in the order in which they come."""
        folded = text.casefold()
        if not any(map(folded.__contains__, self._lengths)):  # most texts use none: this is soon seen
            return ()
        return tuple(dict.fromkeys(self._found(_pieces(folded))))

    def used(self, texts: Iterable[str]) -> set[str]:
        """The ids of the words that some text uses. All texts are searched as one, as far as it takes to meet each."""
        every, used = "\0".join((*texts, "")).casefold(), set[str]()
        for first in self._lengths:
            wanted, at = {word for pieces, word in self._words.items() if pieces[:1] == (first,)}, 0
            while not wanted <= used and (at := every.find(first, at)) >= 0:
                begin, at = every.rfind("\0", 0, at) + 1, every.index("\0", at)
                used.update(self._found(_pieces(every[begin:at])))
        return used

    def _found(self, pieces: Pieces) -> Iterator[str]:
        after = 0
        for at, piece in enumerate(pieces):
            if at < after or piece not in self._lengths:
                continue
            for length in self._lengths[piece]:
                word = self._words.get(pieces[at : at + length])
                if word is not None:
                    after = at + length
                    yield word
                    break


def uses(words: Iterable[str], keys: Iterable[str], text: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """The words that each text of the screens uses, by the text, those left out that use none. ``words`` are ids,
    ``keys`` those of all texts of a deck; ``text`` says what stands under a key in some language."""
    said = {word: forms(text(f"glossary.{word}.word"), text(f"glossary.{word}.forms")) for word in words}
    lookup = Lookup(said)
    return {shown: found for shown in map(text, filter(on_screen, keys)) if (found := lookup.found(shown))}


def _pieces(folded: str) -> Pieces:
    """The words and signs of a text without capitals, without the spaces between them."""
    return tuple(PIECE.findall(folded))
