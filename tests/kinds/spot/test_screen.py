"""What is said of texts that hide something: no more than the data says, and no trap before everybody has answered."""

import pytest

from kiosk.engine.moves import Move
from kiosk.engine.rules import Accepted
from kiosk.engine.view import hidden
from kiosk.kinds.spot.rules import Distrust, Trust
from kiosk.kinds.spot.screen import SpotStep, derive_props, derive_texts
from kiosk.viewmodels.scene import words_in
from tests.engine.tables import Table
from tests.viewmodels.scenes import answered, scene_of, seen, shipped_deck, table_at

DECK = shipped_deck("le-duel")
PAIR = ("ventre-triangle", "ventre-hexagone")


def looking(*seats: int) -> Table:
    """A table of a duel that hides something."""
    return table_at("trap", *seats, deck="le-duel")


def answer(table: Table, *moves: Move) -> None:
    for move in moves:
        table.do(move, seat=table.view().turn)


def trap_of(table: Table) -> Distrust:
    """A trap on the table."""
    return next(
        Distrust(text.card_id, place)
        for text in derive_texts(scene_of(table))
        for place, said in enumerate(text.phrases)
        if any(trap in said for trap in DECK.card_text(text.card_id, "trap", "fr").split(" | ") if trap)
    )


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("trapped", "words"), [(1, "spot.one"), (2, "spot.all")])
def test_it_claims_what_the_data_says(language: str, trapped: int, words: str) -> None:
    scene = seen(scene_of(looking(1, 2), language), trapped=trapped)
    assert derive_props(scene).claim == scene.words.say(words)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_question_stays_in_sight_and_the_phrases_make_the_text(language: str) -> None:
    scene = seen(scene_of(looking(1, 2), language), card="mal-au-ventre", cards=PAIR)
    assert derive_props(scene).question == DECK.card_text("mal-au-ventre", "text", language) != ""
    for text in derive_texts(scene):
        body = DECK.card_text(text.card_id, "body", language)
        assert " ".join(text.phrases).split() == body.split()


def test_no_trap_is_shown_before_everybody_has_answered() -> None:
    table = looking(1, 2)
    trap = trap_of(table)
    answer(table, trap)
    before = derive_texts(scene_of(table))
    assert [(text.traps, text.told) for text in before] == [((), "")] * 2
    assert {"trap", "nature", "verify"} <= set(hidden(table.game, table.view(), trap.card, dated=False))
    answer(table, Trust())
    after = next(text for text in derive_texts(scene_of(table)) if text.card_id == trap.card)
    assert trap.phrase in after.traps
    assert after.told.startswith(DECK.card_text(trap.card, "nature", "fr"))
    assert (after.seats, after.marks) == ((1,), (trap.phrase,))


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ((False, False), "Personne n’a trouvé le piège."),
        ((True, False), "Piège trouvé par 1 sur 2."),
        ((True, True), "Tout le monde a trouvé le piège !"),
        ((True,), "Tu as trouvé le piège."),
        ((False,), "Le piège est passé."),
    ],
)
def test_the_result_in_a_sentence(found: tuple[bool, ...], told: str) -> None:
    table = looking(*range(1, len(found) + 1))
    answer(table, *(trap_of(table) if seat else Trust() for seat in found))
    assert derive_props(scene_of(table)).result.replace("\u00a0", " ") == told


@pytest.mark.parametrize(("missed", "told"), [(14, False), (15, True)])
def test_the_festival_is_told_from_twenty_answers_on(missed: int, told: bool) -> None:
    table = looking(1)
    answer(table, Trust())
    result = derive_props(scene_of(table, "en", answered(table, trap_found=5, trap_missed=missed))).result
    assert ("At the festival, 75% did not find it (20 answers)." in result) == told


def test_a_touch_is_a_mark_of_the_seat_in_turn() -> None:
    table = looking(2, 4)

    def submit(move: Move, seat: int) -> bool:
        done = isinstance(table.submit(move, seat), Accepted)
        if table.open == "trap":
            model.show(scene_of(table))
        return done

    model = SpotStep(submit)
    model.show(scene_of(table))
    trap = trap_of(table)
    model.distrust(trap.card, trap.phrase)
    assert (model.props.turn, table.shown.marks[2].phrase) == (4, trap.phrase)
    model.trust()
    assert (model.props.shown, model.props.turn) == (True, 0)
    assert words_in(model.props.result) > 0
    model.next()
    assert table.open == "talk"
