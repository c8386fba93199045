"""A touch opens what the words on the screen mean, or those of a card; another one brings back what was there."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.decks.glossary import Lookup, forms
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.depth import SIZES, drawn
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.test_screens import faults
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen
from tests.viewmodels.scenes import shipped_deck

CARD = "entrainer"
"""A card whose detail uses a word that its face does not."""
KIOSKS = {text for section in words("fr").texts.values() for text in section.values()}
"""What the kiosk says, whatever is played."""


class Reading(Tour):
    """A window at the ring of the black box, and a finger."""

    def __init__(self, data: Path, size: tuple[int, int], large: bool) -> None:
        super().__init__(data, size, [("fr", large)])
        self.kiosk.wake()
        self.kiosk.choose(self.deck)
        self.kiosk.lobby.last("short")
        for seat in (1, 2):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.begin()
        self.finger = Finger(self.window)

    def at(self, step: str) -> None:
        play_unseen(self.kiosk.table, step)
        self.finger.rests()

    @property
    def said(self) -> list[str]:
        """Every text that is shown."""
        return [str(text.property("text")) for text in walk.texts(self.window.contentItem())]

    def meanings(self) -> set[str]:
        """The words that the open sheet explains, on all its pages; each page is whole."""
        words = [row["word"] for row in self.kiosk.sheet.property("explained")]
        found: set[str] = set()
        for page in range(1, len(words) + 1):
            assert not list(faults(self, f"page {page}", layered=True))
            found |= set(words).intersection(self.said)
            if self.finger.find("page-next") is None or page == len(words):
                break
            self.finger.touch("page-next")
            self.finger.rests()
        return found

    def names(self, ids: tuple[str, ...]) -> set[str]:
        deck = self.kiosk.table.session.deck
        return {deck.text(f"glossary.{word}.word", "fr") for word in ids}


@pytest.fixture(params=list(product(SIZES, (False, True))), ids=str)
def reading(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Reading]:
    reading = Reading(tmp_path, *request.param)
    yield reading
    reading.close()


def test_one_button_opens_the_words_on_the_screen_and_gives_the_screen_back(reading: Reading) -> None:
    reading.at("ring")
    before, ids = reading.said, reading.kiosk.table.glossary
    assert CARD in ids
    reading.finger.touch("glossary")
    reading.finger.rests()
    assert reading.meanings() == reading.names(ids)
    reading.finger.touch("close")
    reading.finger.rests()
    assert reading.said == before


def test_the_sheet_of_a_card_opens_its_own_words_and_comes_back(reading: Reading) -> None:
    reading.at("ring")
    reading.kiosk.inspect(CARD)
    reading.finger.rests()
    card, ids = reading.said, reading.kiosk.sheet.props.terms
    assert set(ids) - set(reading.kiosk.table.glossary) == {"modele"}
    reading.finger.touch("aside")
    reading.finger.rests()
    assert reading.meanings() == reading.names(ids)
    reading.finger.touch("close")
    reading.finger.rests()
    assert reading.said == card
    reading.finger.touch("close")
    reading.finger.rests()
    assert reading.kiosk.sheet.props.kind == ""
    assert reading.finger.find("close") is None


def test_no_button_where_nothing_is_to_be_explained(reading: Reading) -> None:
    reading.at("talk")
    assert reading.kiosk.table.glossary == ()
    assert reading.finger.find("glossary") is None
    reading.kiosk.inspect("question-electricite")
    reading.finger.rests()
    assert (reading.finger.find("aside") is None) == (reading.kiosk.sheet.props.terms == ())


@pytest.mark.long
@pytest.mark.parametrize("name", drawn("walks of the games", GAMES, "words"))
def test_every_word_that_can_be_read_is_explained(qapp: QGuiApplication, tmp_path: Path, name: str) -> None:
    """Whatever a screen makes of the deck's texts, joined, numbered or cut into pages; and on each card it opens."""
    tour, deck = Tour(tmp_path, SIZES[0], [("fr", False)], name), shipped_deck(name)
    said = {word: [deck.text(f"glossary.{word}.{part}", "fr") for part in ("word", "forms")] for word in deck.glossary}
    lookup = Lookup({word: forms(*parts) for word, parts in said.items()})
    seen: dict[str, set[str]] = {}
    for stop in (stop for stop in tour.stops("long", 2) if tour.kiosk.table.session):
        seen[stop] = read(tour, lookup)
        assert seen[stop] <= set(tour.kiosk.table.glossary), stop
        for card in opened(tour) - seen.keys():
            tour.kiosk.inspect(card)
            tour.views.rests()
            seen[card] = read(tour, lookup)
            assert seen[card] <= {*tour.kiosk.sheet.props.terms, *tour.kiosk.table.glossary}, card
            tour.kiosk.closeSheet()
        tour.views.rests()
    tour.close()
    assert set().union(*seen.values())


def read(tour: Tour, lookup: Lookup) -> set[str]:
    """The words of the glossary that are on the screen, but for those of the kiosk's own sentences and of sources."""
    said = {str(text.property("text")) for text in walk.texts(tour.window.contentItem())}
    sources = "\n\n".join(tour.kiosk.sheet.props.sources)
    return {word for text in said - KIOSKS - {sources} for word in lookup.found(text)}


def opened(tour: Tour) -> set[str]:
    """The cards that a touch on the screen opens."""
    names = (item.objectName() for item in walk.items(tour.window.contentItem()))
    return {name.removeprefix("inspect:") for name in names if name.startswith("inspect:")} - {""}
