"""Every card of every game is on paper whole, in its place, in each language and in both sizes."""

from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import ClassVar

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.art.prints.printing import BACK
from kiosk.decks.deck import Deck
from kiosk.decks.loading import load_checked
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.on_paper import grid
from kiosk.on_paper.booklet import Booklet, booklet
from kiosk.on_paper.faces import ON_FRONT, Faces
from kiosk.on_paper.fronts import back, front
from kiosk.on_paper.letters import Letters
from kiosk.on_paper.marks import Cut, PaperPage, Pasted, Stroke, Text
from kiosk.on_paper.pasted_pictures import Pictures
from kiosk.on_paper.sizes import A4, LARGE, PAGE, POKER, Box, PrintSize, places
from kiosk.on_paper.writing import written
from tests.on_paper.pdf import Pdf
from tests.shipped import GAMES

SIZES = {"poker": POKER, "large": LARGE}
PRINTED = [
    pytest.param(name, language, size, marks=pytest.mark.xdist_group(f"paper-{name}-{language}"))
    for name, language, size in product(GAMES, ("fr", "en"), SIZES)
]
"""Each booklet in one process, which makes it once."""


@cache
def deck_of(name: str) -> Deck:
    """A deck that ships."""
    deck = load_checked(bundled_decks_dir() / name).deck
    assert deck is not None
    return deck


@cache
def planned(name: str, language: str, size: str) -> Booklet:
    """Its pages."""
    return booklet(deck_of(name), language, SIZES[size])


class NoPictures(Pictures):
    """Leaves every picture out, for what is only read."""

    drawn: ClassVar[bool] = False

    def __init__(self) -> None: ...

    def of(self, name: str, box: Box) -> Image.Image | None:
        return None


def read(pages: tuple[PaperPage, ...]) -> Pdf:
    """The pages as a PDF says them."""
    return Pdf(written(pages, NoPictures(), "A game", "en"))


@cache
def printed(name: str, language: str, size: str) -> str:
    """All that is written in its PDF."""
    pages = planned(name, language, size).pages
    return " ".join(map(read(pages).text, range(len(pages))))


def fronts(made: Booklet) -> list[tuple[int, Cut]]:
    """Every front of a card with the number of its page."""
    return [(n, cut) for n, page in enumerate(made.pages) for cut in page.cuts if cut.name in made.deck.cards]


def flat(text: str) -> str:
    """A text however its lines were broken."""
    return " ".join(text.split(" ")).replace("\n", " ")


@pytest.mark.parametrize(("name", "language", "size"), PRINTED)
def test_every_card_is_there_with_its_title_and_its_text(name: str, language: str, size: str) -> None:
    made = planned(name, language, size)
    assert [cut.name for _, cut in fronts(made)] == list(made.deck.cards)
    everything = printed(name, language, size)
    for card in made.deck.cards:
        for column in ON_FRONT:
            assert flat(made.deck.card_text(card, column, language)) in everything, (card, column)


@pytest.mark.parametrize(("name", "language", "size"), PRINTED)
def test_nothing_leaves_its_card_or_its_page(name: str, language: str, size: str) -> None:
    made = planned(name, language, size)
    for page in made.pages:
        assert all(PAGE.inset(4).holds(mark.box) for mark in page.marks)
        for cut in page.cuts:
            assert PAGE.holds(cut.box)
            assert [mark for mark in cut.marks if not cut.box.holds(mark.box)] == []


@pytest.mark.parametrize(("name", "language", "size"), PRINTED)
def test_letters_are_large_enough_and_words_whole(name: str, language: str, size: str) -> None:
    made = planned(name, language, size)
    lines = [mark for page in made.pages for mark in texts(page)]
    assert min(line.size for line in lines) >= SIZES[size].least
    assert not any("…" in line.text and "…" not in all_texts(made) for line in lines)


def texts(page: PaperPage) -> list[Text]:
    """All that is written on a page."""
    marks = [*page.marks, *(mark for cut in page.cuts for mark in cut.marks)]
    return [mark for mark in marks if isinstance(mark, Text)]


def all_texts(made: Booklet) -> str:
    """All that a deck says."""
    return " ".join(made.deck.text(key, made.language) for key in made.deck.texts)


@pytest.mark.parametrize("size", SIZES)
def test_marks_to_cut_by_stand_in_line_with_the_corners_of_each_card(size: str) -> None:
    """As the PDF says, within a fifth of a millimetre, and on the back in the places of the fronts turned over."""
    made = planned("boite-noire", "fr", size)
    pdf, cards = read(made.pages), fronts(made)
    for number, cut in cards:
        lines = pdf.lines(number)
        upright, level = [x for x, _, to, _ in lines if x == to], [y for _, y, _, to in lines if y == to]
        for edge, found in ((cut.box.left, upright), (cut.box.right, upright), (cut.box.top, level)):
            assert min(abs(edge - one) for one in found) < 0.2
        assert min(abs(cut.box.bottom - one) for one in level) < 0.2
        assert (cut.box.width, cut.box.height) == SIZES[size].card
        behind = [one.box for one in made.pages[number + 1].cuts]
        assert Box(A4[0] - cut.box.right, cut.box.top, cut.box.width, cut.box.height) in behind
        assert number % 2 == 0  # the front of a sheet


def test_marks_lie_outside_the_cards() -> None:
    room = places(POKER.card)
    for mark in grid.crop_marks(room):
        assert isinstance(mark, Stroke)
        assert PAGE.inset(4).holds(mark.box)
        assert not any(place.inset(-1).holds(mark.box) for place in room)


@pytest.mark.parametrize(("size", "count"), [(POKER, 9), (LARGE, 4)])
def test_cards_lie_edge_to_edge_in_the_middle(size: PrintSize, count: int) -> None:
    room = places(size.card)
    assert len(room) == count
    assert len({(box.left, box.top) for box in room}) == count
    assert room[0].left == pytest.approx(A4[0] - room[-1].right)
    assert room[0].top == pytest.approx(A4[1] - room[-1].bottom)


def test_a_text_without_room_is_read_elsewhere_and_never_cut() -> None:
    said = words("en")
    face = Faces(deck_of("boite-noire"), said).of("prendre")
    wide = replace(face, texts=("word " * 400,))
    made = front(wide, places(POKER.card)[0], POKER, Letters())
    shown = " ".join(mark.text for mark in made.marks if isinstance(mark, Text))
    assert not made.whole
    assert said.say("on_paper.text_away") in shown
    assert "word" not in shown
    assert front(face, places(POKER.card)[0], POKER, Letters()).whole


def test_a_word_longer_than_a_line_shrinks_its_card() -> None:
    face = replace(Faces(deck_of("boite-noire"), words("en")).of("prendre"), texts=("w" * 28,))
    made = front(face, places(POKER.card)[0], POKER, Letters())
    assert "w" * 28 in [mark.text for mark in made.marks if isinstance(mark, Text)]
    assert min(mark.size for mark in made.marks if isinstance(mark, Text)) < POKER.most * 0.8


def test_what_screens_hide_until_later_is_on_no_front() -> None:
    """The nature of an answer, the source that would tell a figure or a date."""
    duel, future = Faces(deck_of("le-duel"), words("fr")), Faces(deck_of("demain-lia"), words("fr"))
    bets = [card.id for card in duel.deck.cards.values() if card.type == "paris"]
    events = [card.id for card in future.deck.cards.values() if card.type == "evenements"]
    assert [duel.of(card).source for card in bets] == [""] * len(bets)
    assert [future.of(card).source for card in events] == [""] * len(events)
    assert Faces(deck_of("boite-noire"), words("fr")).of("prendre").source.startswith("Smithsonian Magazine, 2024")
    secret = duel.text("ciel-lune", "nature")
    assert secret
    assert secret not in duel.of("ciel-lune").texts


def test_who_holds_a_card_reads_on_it_what_is_for_them_alone() -> None:
    street = Faces(deck_of("une-ia-dans-ma-rue"), words("fr"))
    asides = street.of("eleve-de-dix-ans").asides
    assert len(asides) == 2
    assert street.text("eleve-de-dix-ans", "private") in asides[0]
    kept = [card.id for card in street.deck.cards.values() if card.type == "imprevus"]
    assert not any(street.of(card).asides for card in kept)


def test_a_mark_says_which_cards_go_together() -> None:
    trial = Faces(deck_of("le-proces"), words("fr"))
    for card in trial.deck.cards.values():
        case = card.values("affaire")
        same = [one.id for one in trial.deck.cards.values() if one.type == card.type and one.values("affaire") == case]
        assert {trial.of(one).mark for one in same} == {trial.of(card.id).mark}
    letters = {trial.of(card).mark[0]: trial.deck.cards[card].type for card in trial.deck.cards}
    assert sorted(letters) == list("ABCDE")


def test_effects_on_gauges_are_told() -> None:
    machine = Faces(deck_of("fabrique-ton-ia"), words("fr"))
    told = [machine.of(card).asides for card, one in machine.deck.game.cards.items() if one.effects]
    assert told
    assert all(
        "Jetons" in aside[-1] or "Justesse" in aside[-1] or "Respect" in aside[-1] or "Énergie" in aside[-1]
        for aside in told
    )


def test_the_back_covers_its_card() -> None:
    box = places(POKER.card)[4]
    assert [mark.box for mark in back(BACK, box) if isinstance(mark, Pasted)] == [box]


@pytest.mark.parametrize("size", SIZES)
def test_fonts_and_pictures_are_inside_and_the_file_is_small(size: str, qapp: QGuiApplication) -> None:
    made = planned("demain-lia", "fr", size)
    content = made.pdf(bundled_decks_dir() / "demain-lia")
    used, inside = Pdf(content).fonts
    assert used == inside >= 3
    assert 1_000_000 < len(content) < 15_000_000
    assert content.count(b"/Subtype /Image") >= len(made.deck.cards) + 1


def test_pictures_are_as_large_as_their_places_and_a_missing_one_is_none(qapp: QGuiApplication, tmp_path: Path) -> None:
    pictures = Pictures(deck_of("boite-noire"), bundled_decks_dir() / "boite-noire", 254)
    for name in ("prendre", BACK, "cover"):
        image = pictures.of(name, Box(0, 0, 63, 40))
        assert image is not None
        assert image.size == (630, 400)
        assert len(image.getcolors(630 * 400) or ()) > 4
    assert Pictures(deck_of("boite-noire"), tmp_path, 254).of("cover", Box(0, 0, 63, 40)) is None
