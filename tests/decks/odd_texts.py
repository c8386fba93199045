"""Legal texts that no author would write: words of forty letters, ligatures, signs without spaces, capitals alone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import cycle, islice

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library

LONGEST = 40
"""Letters of a word."""
LETTERS, SIGNS = "anticonstitutionnellementhexakosioihexekont", "人工知能は何を決めるのか誰が選ぶのか"
LIGATURES = "œuvre ﬁn ﬂux ﬀ ﬃ æquo ĳs Œil Æ ﬆyle "

type Manner = Callable[[str], str]
"""Another text of the same length."""


def _words(text: str) -> str:
    return "".join(" " if at % (LONGEST + 1) == LONGEST else LETTERS[at % (LONGEST + 1)] for at in range(len(text)))


def _endless(signs: str) -> Manner:
    return lambda text: "".join(islice(cycle(signs), len(text)))


MANNERS: Mapping[str, Manner] = {
    "words": _words,
    "ligatures": _endless(LIGATURES),
    "signs": _endless(SIGNS),
    "capitals": lambda text: text.upper()[: len(text)],
}


def odd(deck: Deck, manner: str) -> Deck:
    """The deck with all that people read written in this manner, to the letter as long as it is; names that are looked
    up in its files stay."""
    write = MANNERS[manner]
    return replace(
        deck,
        texts={key: write(text).strip() or text for key, text in deck.texts.items()},
        translations={
            language: {key: write(text).strip() or text for key, text in said.items()}
            for language, said in deck.translations.items()
        },
    )


def odd_library(library: Library, manner: str) -> Library:
    """All its decks, as they are found and as they play."""
    loaded = tuple(replace(one, deck=odd(one.deck, manner)) if one.deck else one for one in library.loaded)
    return replace(library, decks=tuple(odd(deck, manner) for deck in library.decks), loaded=loaded)
