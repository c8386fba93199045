"""What is read beside the cards, and what else a game needs on the table."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
import segno
from PySide6.QtGui import QGuiApplication

from kiosk.decks.deck import Deck
from kiosk.engine.step import base_name
from kiosk.facilitator.cited_in_full import in_full
from kiosk.host.words import words
from kiosk.on_paper.about import About
from kiosk.on_paper.boards import Boards
from kiosk.on_paper.booklet import booklet
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.flow import ReadPages
from kiosk.on_paper.grid import Draw
from kiosk.on_paper.lettered_piles import LENGTH, plan
from kiosk.on_paper.letters import SOFT, Letters, Passage
from kiosk.on_paper.marks import Area, Outline, PaperPage, Text
from kiosk.on_paper.paper_rules import told_steps
from kiosk.on_paper.qr import qr
from kiosk.on_paper.secret_lines import SecretLines
from kiosk.on_paper.sizes import A4, LARGE, MARGIN, PAGE, POKER, Box, PrintSize
from kiosk.on_paper.slips import Slips
from tests.on_paper.test_cards import PRINTED, SIZES, deck_of, flat, planned, printed, texts
from tests.shipped import GAMES

GUESSED = ("position", "vote")
"""The kinds of steps before whose reveal somebody says where the others stand."""


@pytest.mark.parametrize(("name", "language", "size"), PRINTED)
def test_everything_a_deck_says_at_this_length_is_on_paper(name: str, language: str, size: str) -> None:
    """Steps with their sentences, cards in full, words, ends, credits, sources with the days of reading."""
    said, deck = printed(name, language, size), deck_of(name)
    steps = {f"step.{base_name(told.step.id)}." for told in told_steps(deck)}
    for key in deck.texts:
        part, named = key.split(".")[0], key.endswith((".forms", ".unit", ".verb", ".continue", ".alt", ".author"))
        other_length = re.search(r"\.(flash|short|long)$", key)
        if (
            part in ("media", "source")
            or named
            or other_length
            or (part == "step" and not key.startswith(tuple(steps)))
        ):
            continue
        text = flat(deck.text(key, language))
        assert text.rstrip("?\N{NO-BREAK SPACE} ") in said, key
    for source in deck.sources:
        assert flat(in_full(deck, source, words(language))) in said, source
    assert deck.manifest.licence in said


@pytest.mark.parametrize("name", GAMES)
def test_steps_come_in_the_order_of_play_each_once(name: str) -> None:
    said, deck = printed(name, "en", "poker"), deck_of(name)
    told = told_steps(deck)
    assert len({one.step.id for one in told}) == len(told)
    places = []
    for number, one in enumerate(told, 1):
        title = deck.step_text(one.step.id, "title", "en", LENGTH) or words("en").say("on_paper.step")
        places.append(said.index(flat(f"{number}. {title}")))
        assert words("en").say(f"{one.step.kind}.paper") in said
    assert places == sorted(places)
    rounds = {one.step.id: one.rounds for one in told}
    assert sum(rounds.values()) <= len(plan(deck))


def test_rounds_are_told_once_and_steps_for_someone_alone_are_not() -> None:
    told = {one.step.id: one.rounds for one in told_steps(deck_of("le-duel"))}
    assert told["ballots"] == 2
    assert "sides" in told
    assert "sides-alone" not in told


@pytest.mark.parametrize(("name", "language", "size"), PRINTED)
def test_where_one_guesses_the_others_the_step_says_how_and_when(name: str, language: str, size: str) -> None:
    """Beside what the step does, before the next one begins, and nowhere else."""
    said, deck, say = printed(name, language, size), deck_of(name), words(language).say
    told, steps = told_steps(deck), []
    for number, one in enumerate(told, 1):
        title = deck.step_text(one.step.id, "title", language, LENGTH) or say("on_paper.step")
        steps.append(said.index(flat(f"{number}. {title}")))
    for one, start, end in zip(told, steps, [*steps[1:], len(said)], strict=True):
        guesses, text = getattr(one.step, "guess", False), said[start:end]
        found = [kind for kind in GUESSED if flat(say(f"{kind}.paper_guess")) in text]
        assert found == ([one.step.kind] if guesses else []), one.step.id
        assert (flat(say("on_paper.guess_timed")) in text) == guesses, one.step.id


def test_both_kinds_that_guess_are_on_paper() -> None:
    steps = [(name, one.step) for name in GAMES for one in told_steps(deck_of(name))]
    guessing = {(step.kind, name) for name, step in steps if step.on_paper().guess}
    assert {kind for kind, _ in guessing} == set(GUESSED)
    assert len({name for _, name in guessing}) >= 6


@pytest.mark.parametrize("name", GAMES)
@pytest.mark.parametrize("size", SIZES)
def test_texts_lie_apart_and_inside_their_page(name: str, size: str) -> None:
    for page in planned(name, "fr", size).pages:
        lines = [mark for mark in page.marks if isinstance(mark, Text)]
        assert all(PAGE.inset(4).holds(line.box) for line in lines)
        for one, other in pairwise(lines):
            same_column = abs(one.left - other.left) < 1
            assert not same_column or other.base <= one.base - 20 or other.base - one.base >= 0.3 * other.size, (
                other.text
            )


@pytest.mark.parametrize(
    ("name", "slips"),
    [("boite-noire", {"before": 6, "after": 6}), ("le-duel", {"ballots": 12, "guess": 6}), ("le-mur", None)],
)
def test_there_is_a_slip_a_seat_and_a_round(name: str, slips: dict[str, int] | None) -> None:
    made = planned(name, "fr", "poker")
    cut = [piece.name for page in made.pages for piece in page.cuts]
    asked = {told.step.id for told in told_steps(made.deck) if told.step.apart}
    assert asked
    assert all(cut.count(step) for step in asked)
    for step, count in (slips or {}).items():
        assert cut.count(step) == count
    assert [cut.count(shape) for shape in ("star", "leaf", "drop", "flower", "moon", "flame")] == [1] * 6


def test_a_slip_offers_what_is_asked() -> None:
    faces, letters = Faces(deck_of("le-proces"), words("fr")), Letters()
    slips = dict(Slips(faces, POKER, letters).slips())
    marks = slips["conviction"](Box(0, 0, 63, 44))
    told = [mark.text for mark in marks if isinstance(mark, Text)]
    assert {"Oui", "Non"} <= set(told)
    assert words("fr").say("on_paper.answer") not in told
    assert sum(isinstance(mark, Area) and mark.box.width < 6 for mark in marks) == 2


def test_a_slip_leaves_room_for_the_name_of_a_card() -> None:
    slips = dict(Slips(Faces(deck_of("le-duel"), words("en")), POKER, Letters()).slips())
    for step, ticks in (("ballots", 1), ("guess", 0)):
        marks = slips[step](Box(0, 0, 63, 44))
        assert words("en").say("on_paper.answer") in [mark.text for mark in marks if isinstance(mark, Text)]
        assert sum(isinstance(mark, Area) and mark.box.width < 6 for mark in marks) == ticks


def test_each_private_line_that_is_mixed_has_a_slip_without_its_owner() -> None:
    """Those of all people of the street: six are dealt, and one is a stranger's."""
    faces = Faces(deck_of("une-ia-dans-ma-rue"), words("fr"))
    people = [card.id for card in faces.deck.cards.values() if faces.text(card.id, "private")]
    assert len(people) > faces.deck.game.players.max
    cut = [piece for page in planned("une-ia-dans-ma-rue", "fr", "large").pages for piece in page.cuts]
    said = [" ".join(mark.text for mark in one.marks if isinstance(mark, Text)) for one in cut if one.name == "whose"]
    title = faces.deck.step_text("whose", "title", "fr", LENGTH)
    assert said == [f"{title} {faces.text(card, 'private')}" for card in people]
    assert not any(piece.name == "whose" for page in planned("le-duel", "fr", "large").pages for piece in page.cuts)


@pytest.mark.parametrize("size", SIZES)
def test_a_private_line_is_large_and_an_endless_one_stays_on_its_slip(size: str) -> None:
    deck, box = deck_of("une-ia-dans-ma-rue"), Box(0, 0, *SIZES[size].slip)
    for draw in lines_of(deck, SIZES[size]):
        assert max(mark.size for mark in draw(box) if isinstance(mark, Text)) > SIZES[size].most
    endless = {**deck.texts, "card.mairie.private": "W" * 90, "step.whose.title": "Z" * 60}
    for draw in lines_of(replace(deck, texts=endless), SIZES[size]):
        assert all(box.holds(mark.box) for mark in draw(box))


def lines_of(deck: Deck, size: PrintSize) -> list[Draw]:
    """What draws each slip with a private line."""
    return [draw for _, draw in SecretLines(Faces(deck, words("fr")), size, Letters()).slips()]


def board_pages(name: str, size: PrintSize = POKER) -> tuple[Deck, list[PaperPage]]:
    """The boards of a deck."""
    deck = deck_of(name)
    return deck, list(Boards(Faces(deck, words("fr")), size, Letters()).pages())


def test_a_ring_has_a_numbered_place_for_each_card() -> None:
    _, (ring, behind) = board_pages("boite-noire")
    assert sum(isinstance(mark, Outline) for mark in ring.marks) == 6
    assert [mark.text for mark in texts(ring) if mark.text.isdigit()] == list("123456")
    assert behind == PaperPage()


def test_a_line_has_its_ends_and_columns_their_names() -> None:
    deck, (line, *_) = board_pages("demain-lia")
    told = [mark.text for mark in texts(line)]
    assert "Le plus ancien" in told
    assert "Le plus récent" in told
    dealt = next(step.on_paper().drawn for step in plan(deck) if step.id == "memories")
    assert [text for text in told if text.isdigit()] == [str(n + 1) for n in range(dealt)]
    _, (columns, *_) = board_pages("ia-au-travail")
    assert {"À gagner", "Les deux", "À surveiller"} <= {mark.text for mark in texts(columns)}
    assert len(deck.game.counters) == 3


@pytest.mark.parametrize("size", SIZES)
def test_each_gauge_has_its_squares_and_shows_where_it_starts(size: str) -> None:
    deck, pages = board_pages("fabrique-ton-ia", SIZES[size])
    gauges = pages[-2]
    numbers = [mark.text for mark in texts(gauges) if mark.text.isdigit()]
    assert len(numbers) == sum(one.max - one.min + 1 for one in deck.game.counters.values())
    begun = [mark for mark in gauges.marks if isinstance(mark, Area) and mark.fill == "#FFD93D"]
    assert len(begun) == len(deck.game.counters)


def test_games_without_boards_have_none() -> None:
    assert board_pages("le-proces")[1] == []


def test_the_square_holds_the_last_sentence_to_take_away() -> None:
    told = About(Faces(deck_of("boite-noire"), words("fr")), frozenset()).last_takeaway()
    assert told.splitlines()[0] == "La Boîte noire"
    assert told.splitlines()[-1] == "Devant une réponse, demandez\u00a0: quelle machine, et quelles personnes\u00a0?"
    marks = list(qr(told, Box(10, 10, 38, 38)))
    assert len(marks) == sum(map(sum, segno.make_qr(told, error="m").matrix))
    assert all(Box(10, 10, 38, 38).holds(mark.box) for mark in marks)


def test_what_is_right_is_told_by_names_and_figures() -> None:
    ring = About(Faces(deck_of("boite-noire"), words("fr")), frozenset())
    told = dict(ring.piles())
    stages = [[one.text for one in block] for block in told["Paquet A"]]
    assert any("Les six étapes d’une IA" in text and text.endswith(": 1") for text in stages[0])
    actions = " ".join(one.text for block in told["Paquet B"] for one in block)
    assert "Prendre et rendre à la Terre" in actions
    bets = dict(About(Faces(deck_of("le-duel"), words("fr")), frozenset()).piles())
    assert "4 à 5\N{NO-BREAK SPACE}fois plus, chaque année" in " ".join(
        one.text for block in bets["Paquet C"] for one in block
    )


def test_a_long_block_goes_on_in_the_next_column_and_a_title_stays_with_what_follows() -> None:
    flow = ReadPages(POKER, Letters(), "A game", 0)
    flow.section("One", [(Passage("word " * 1500),)])
    flow.blocks([(Passage("word " * 380),)])
    flow.section("Last", [(Passage("more " * 60),)])
    pages = flow.pages()
    assert len(pages) > 1
    for page in pages:
        assert max(line.box.bottom for line in texts(page)) <= A4[1] - 4
        assert min(line.box.top for line in texts(page)) >= MARGIN - 1
    everything = [line for page in pages for line in texts(page)]
    last = next(place for place, line in enumerate(everything) if line.text == "Last")
    assert everything[last].left == everything[last + 1].left
    assert everything[last + 1].base > everything[last].base


def test_an_address_is_broken_anywhere_and_a_word_nowhere() -> None:
    letters = Letters()
    address = "https://example.org/" + "x" * 200
    assert letters.broken(address, "text", 9, 60) is None
    lines = letters.broken(SOFT.join(address), "text", 9, 60)
    assert lines is not None
    assert "".join(lines) == address
    near = SOFT.join("https://example.org/page")
    assert letters.broken(f"See it here: {near}", "text", 9, 40) == ("See it here:", "https://example.org/page")


def test_pages_before_the_cards_fill_whole_sheets(qapp: QGuiApplication) -> None:
    for name in GAMES:
        for size in (POKER, LARGE):
            made = planned(name, "en", "poker" if size is POKER else "large")
            fronts = [n for n, page in enumerate(made.pages) if page.cuts and page.cuts[0].name]
            assert all(n % 2 == 0 for n in fronts)


def test_endless_words_and_options_stop_no_printing() -> None:
    """What a deck of somebody else may say: the letters shrink, or the options are read in the rules."""
    deck = deck_of("le-proces")
    texts = {
        **deck.texts,
        "deck.title": "T" * 60,
        "card.climat.title": "W" * 60,
        "card.climat.detail": "https://example.org/" + "y" * 300,
        "step.conviction.title": "Z" * 60,
        "step.conviction.options.oui.text": "option " * 60,
    }
    made = booklet(replace(deck, texts=texts), "fr", LARGE)
    slip = next(cut for page in made.pages for cut in page.cuts if cut.name == "conviction")
    assert all(slip.box.holds(mark.box) for mark in slip.marks)
    assert words("fr").say("on_paper.answer") in [mark.text for mark in slip.marks if isinstance(mark, Text)]
    card = next(cut for page in made.pages for cut in page.cuts if cut.name == "climat")
    assert all(card.box.holds(mark.box) for mark in card.marks)
    assert "W" * 60 in [mark.text for mark in card.marks if isinstance(mark, Text)]
