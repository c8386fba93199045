"""Le mur des avis: slips wait for approval, an empty wall asks, facts show both sides, and marks make the ending."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from kiosk.decks.library import Library
from kiosk.engine.moves import Continue, Erase, Keep, Move, Prolonged
from kiosk.engine.rules import Accepted
from kiosk.engine.step import FLASH, LENGTHS, text_card, wall_name
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.choose.screen import derive_options
from kiosk.kinds.discuss.rules import EndTalk, Finish
from kiosk.kinds.discuss.screen import derive_cards as derive_talked
from kiosk.kinds.vote.rules import Ballot
from kiosk.kinds.write.rules import Wrote
from kiosk.kinds.write.screen.write_props import derive_cards, derive_fragments
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.notebook import WrittenText
from kiosk.sessions.session import Session
from kiosk.storage import Store
from kiosk.viewmodels.paper import Paper
from tests.clocks import FakeClock
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of

DECK = Library.scan([bundled_decks_dir()]).deck("le-mur")
GAME = DECK.game
QUESTIONS = [card for card in GAME.cards.values() if card.type == "questions"]
SLIP = "Un papier qui dit quelque chose."
SIDES = {"bienfait", "dommage"}
FR = words("fr")


@pytest.fixture
def desk(store: Store, clock: FakeClock) -> Desk:
    return Desk(store, clock, RandomChance(7))


def starting(length: str, texts: tuple[str, ...] = (), seed: int = 1, seats: int = 2) -> Table:
    """A table that has chosen its question."""
    made = Table(GAME, *range(1, seats + 1), chance=RandomChance(seed), length=length, texts=texts)
    made.do(Choose(made.state.zones["offered"][0]), Continue())
    return made


def onward(made: Table, step: str) -> Table:
    """The table once a step is open: all chose the last answer, and the text is short."""
    while made.open != step:
        _vote(made) if made.view().free else made.do(*_plain(made))
    return made


def _plain(made: Table) -> Iterator[Move]:
    """What the table does to go on."""
    if made.view().kind == "write" and not made.shown.written:
        yield Wrote(20, 4)
    if made.view().kind == "discuss":
        yield EndTalk() if made.view().turn else Finish()
    else:
        yield Continue()


def _vote(made: Table) -> None:
    for seat in made.view().free:
        made.do(Ballot(("autre",)), seat=seat)


def theme_of(made: Table) -> str:
    (question,) = made.state.zones["question"]
    return GAME.card(question).values("theme")[0]


def test_each_question_has_three_answers_and_something_else() -> None:
    answers = [card for card in GAME.cards.values() if card.type == "reponses"]
    for question in QUESTIONS:
        (subject,) = question.values("sujet")
        assert subject == question.id
        assert sum(answer.values("sujet") == (subject,) for answer in answers) == 3
    assert (len(QUESTIONS), len(answers)) == (24, 72)
    made = onward(starting("short"), "sticker")
    assert made.shown.options[-1] == "autre"
    assert len(made.shown.options) == 4


@pytest.mark.parametrize("length", LENGTHS)
def test_an_empty_wall_asks_and_shows_no_opinion(length: str) -> None:
    for seed in range(8):
        made = onward(starting(length, seed=seed), "answer-back")
        assert {GAME.card(card).type for card in made.state.zones["paper"]} == {"regards"}


@pytest.mark.parametrize("length", LENGTHS)
def test_slips_of_the_same_theme_come_first_and_a_recommendation_is_no_slip(length: str) -> None:
    themes = {question.values("theme")[0]: question.id for question in QUESTIONS}
    for seed, step in product(range(6), ("slip", "write-opinion")):
        texts = tuple(text_card(wall_name(f"0{theme}", step, card)) for theme, card in themes.items())
        made = onward(starting(length, texts, seed), "answer-back")
        fitting = [card for card in texts if f"0{theme_of(made)}~" in card] if step == "slip" else []
        assert [card for card in made.state.zones["paper"] if card not in GAME.cards] == fitting


def test_a_recommendation_of_an_earlier_table_may_be_taken_up_by_the_next_one() -> None:
    texts = tuple(text_card(wall_name(f"0{n}", "rewrite", question.id)) for n, question in enumerate(QUESTIONS))
    short, normal = (starting(length, texts) for length in ("short", "normal"))
    offered = onward(short, "pick-start").shown.options
    assert GAME.card(offered[0]).values("theme") == (theme_of(short),)
    assert (offered[0] in texts, len(offered)) == (True, 3)
    before = onward(normal, "write-opinion").state.zones["before"]
    assert (len(before), before[0] in texts, before[0] in normal.shown.cards) == (1, True, True)


def test_the_words_of_an_earlier_table_are_what_one_chooses_and_finishes() -> None:
    texts = tuple(text_card(wall_name(f"0{n}", "rewrite", question.id)) for n, question in enumerate(QUESTIONS))
    made = onward(starting("short", texts), "pick-start")
    known = Paper(lambda _: WrittenText(SLIP, "", ours=False), lambda *_: None)
    first, *openings = derive_options(replace(scene_of(made), paper=known))
    assert first.title == SLIP
    assert first.essential in {DECK.card_text(question.id, "title", "fr") for question in QUESTIONS}
    assert all(row.title == DECK.card_text(row.option_id, "title", "fr") for row in openings)
    made.do(Choose(first.option_id), Continue())
    assert [row.title for row in derive_talked(replace(scene_of(made), paper=known))] == [SLIP]


def test_a_slip_that_is_answered_is_called_by_its_question() -> None:
    texts = tuple(text_card(wall_name(f"0{n}", "slip", question.id)) for n, question in enumerate(QUESTIONS))
    known = Paper(lambda _: WrittenText(SLIP, "", ours=False), lambda *_: None)
    (row,) = derive_talked(replace(scene_of(onward(starting("short", texts), "answer-back")), paper=known))
    assert (row.text, row.title == SLIP) == (SLIP, False)


@pytest.mark.parametrize(("length", "count"), [("short", 2), ("normal", 2), ("long", 3)])
def test_facts_of_the_theme_show_both_sides(length: str, count: int) -> None:
    for seed in range(12):
        made = onward(starting(length, seed=seed), "learn")
        facts = [GAME.card(card) for card in made.shown.cards]
        assert len(facts) == count
        assert {value for fact in facts for value in fact.values("tone")} >= SIDES
        assert {value for fact in facts for value in fact.values("theme")} == {theme_of(made)}


@pytest.mark.parametrize(
    ("first", "second", "band"),
    [
        (("4", "4", "2"), None, "adoptee"),
        (("5", "5", "1"), ("4", "4", "4"), "adoptee-recrite"),
        (("3", "3", "3"), ("5", "5", "1"), "a-reprendre"),
    ],
)
def test_marks_make_the_ending(first: tuple[str, ...], second: tuple[str, ...] | None, band: str) -> None:
    made = onward(starting("normal", seats=3), "accept")
    for grades in filter(None, (first, second)):
        for seat, grade in enumerate(grades, start=1):
            made.do(Ballot((grade,)), seat=seat)
        made.do(Continue())
        if grades is first and second is not None:
            onward(made, "again")
    assert onward(made, "end").shown.band == band


def slipped(desk: Desk) -> Session:
    """A session of one seat whose slip is written, at the result of a flash game."""
    session = desk.start(DECK, FLASH, (1,))
    session.submit(Choose(session.state.zones["offered"][0]))
    while session.view().id != "flash-end":
        view = session.view()
        if view.id == "slip" and not view.step.written:
            session.write("slip", SLIP, "fr")
            session.submit(Wrote(len(SLIP), len(SLIP.split())))
        elif view.free:
            session.submit(Ballot(("autre",)), view.free[0])
        else:
            session.submit(Finish() if view.kind == "discuss" else Continue())
    return session


def test_a_slip_stays_only_with_consent_and_is_met_only_once_approved(desk: Desk, store: Store) -> None:
    session = slipped(desk)
    (question,) = session.state.zones["question"]
    assert store.texts.of("pending") == []
    assert isinstance(session.submit(Keep("slip")), Accepted)
    (kept,) = store.texts.of("pending")
    assert (kept.text, kept.label) == (SLIP, DECK.card_text(question, "title", "fr"))
    assert isinstance(session.submit(Prolonged("short")), Accepted)
    assert [text.text for text in store.texts.of("pending")] == [SLIP]
    session.close()
    assert desk.start(DECK, "short", (1,)).state.zones["wall"] == GAME.fill("tous")["wall"]
    store.texts.approve(kept.id)
    wall = desk.start(DECK, "short", (1,)).state.zones["wall"]
    assert wall[0] == text_card(kept.id)
    assert GAME.card(wall[0]).values("sujet") == (question,)


def test_an_erased_slip_is_nowhere(desk: Desk, store: Store) -> None:
    session = slipped(desk)
    session.submit(Erase("slip"))
    session.submit(Prolonged("short"))
    assert session.text("~slip", "fr") is None
    assert [*store.texts.of("pending"), *store.texts.of("approved")] == []


def test_a_slip_is_called_by_the_question_it_answers() -> None:
    question = QUESTIONS[0].id
    card = text_card(wall_name("01", "slip", question))
    known = Paper(lambda _: WrittenText(SLIP, "", ours=False), lambda *_: None)
    row = replace(scene_of(starting("short")), paper=known).card(card)
    assert (row.title, row.text) == (DECK.card_text(question, "title", "fr"), SLIP)
    assert scene_of(starting("short")).card(card).title == FR.say("paper.gone")


def test_the_words_of_an_earlier_table_are_in_view_while_one_writes() -> None:
    texts = tuple(text_card(wall_name(f"0{n}", "rewrite", question.id)) for n, question in enumerate(QUESTIONS))
    made = onward(starting("normal", texts), "write-opinion")
    known = Paper(lambda _: WrittenText(SLIP, "", ours=False), lambda *_: None)
    scene = replace(scene_of(made), paper=known)
    (question,) = made.state.zones["question"]
    asked = DECK.card_text(question, "title", "fr")
    assert [row.title for row in derive_cards(scene)] == [asked, SLIP]
    assert [row.text for row in derive_fragments(scene) if row.sort == "card"] == [asked]
