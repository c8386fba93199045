"""The screen rests: one question, the time left, the viewpoints when they are due."""

from dataclasses import replace

import pytest

from kiosk.engine.floors import Floor
from kiosk.engine.moves import Continue, Event
from kiosk.engine.view import ZoneView
from kiosk.kinds.discuss.rules import Finish, GiveFloor
from kiosk.kinds.discuss.screen import DiscussStep, derive_cards, derive_props, talks
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from kiosk.viewmodels import public_model
from tests.engine.tables import Table
from tests.engine.timing import expire, to_half
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at


@pytest.mark.parametrize("language", ["fr", "en"])
def test_viewpoints_and_the_last_question_appear_together(language: str) -> None:
    table = table_at("talk")
    told = [derive_props(scene_of(table, language))]
    to_half(table)
    told.append(derive_props(scene_of(table, language)))
    texts = {
        name: shipped_deck().card_text(table.shown.card, name, language) for name in ("text", "pro", "con", "question")
    }
    assert all(texts.values())
    assert [(p.question, p.pro, p.con, p.last_question) for p in told] == [
        (texts["text"], "", "", ""),
        (texts["text"], texts["pro"], texts["con"], texts["question"]),
    ]


@pytest.mark.parametrize(("left", "seconds"), [(None, 0), (0, 0), (31, 31)])
def test_the_time_left_is_of_a_whole(left: int | None, seconds: int) -> None:
    props = derive_props(scene_of(table_at("talk"), seconds_left=left))
    assert (props.seconds, props.total, props.expired) == (seconds, 75, False)


def test_time_that_is_over_says_so() -> None:
    table = table_at("talk")
    expire(table)
    assert derive_props(scene_of(table, seconds_left=0)).expired


@pytest.mark.parametrize(
    ("step", "length", "deck", "left", "told"),
    [
        ("talk", "short", "boite-noire", 21, (False, False)),  # of 75 seconds
        ("talk", "short", "boite-noire", 20, (True, False)),
        ("talk", "short", "boite-noire", 0, (True, False)),
        ("two-voices", "normal", "demain-lia", 18, (False, False)),  # of 35
        ("two-voices", "normal", "demain-lia", 17, (True, False)),
        ("two-voices", "normal", "demain-lia", 1, (True, False)),
        ("two-voices", "normal", "demain-lia", 0, (True, True)),
        ("teams", "normal", "mains", 0, (True, False)),  # whose floors wait
        ("talk", "short", "boite-noire", None, (False, False)),
    ],
)
def test_the_last_seconds_and_the_moment_after_them_are_told(
    step: str, length: str, deck: str, left: int | None, told: tuple[bool, bool]
) -> None:
    props = derive_props(scene_of(table_at(step, 1, 2, length=length, deck=deck), seconds_left=left))
    assert (props.nearly, props.grace) == told


def test_time_that_is_over_is_not_nearly_over() -> None:
    table = table_at("talk")
    expire(table)
    assert not derive_props(scene_of(table, seconds_left=0)).nearly


def test_where_time_has_no_end_a_floor_is_given_back_by_a_touch() -> None:
    timed = scene_of(table_at("two-voices", length="normal", deck="demain-lia"))
    endless = replace(timed, view=replace(timed.view, timer=None))
    told = [derive_props(scene) for scene in (timed, endless)]
    assert [(props.passing, props.total > 0, props.speakers != ()) for props in told] == [
        (True, True, True),
        (False, False, True),
    ]


def test_someone_alone_is_told_so() -> None:
    props = derive_props(scene_of(table_at("talk", 3)))
    assert (props.alone, props.pro != "") == (True, True)


def test_a_round_asks_the_steps_own_question_and_names_the_floor() -> None:
    table = table_at("last-word", 2, 6, length="long")
    props = derive_props(scene_of(table))
    prompt = shipped_deck().step_text("last-word", "prompt", "fr", "long")
    assert (props.question, props.speakers, props.pro, props.apart) == (prompt, (2,), "", False)


def talking(step: str, *seats: int) -> Table:
    return table_at(step, *seats, length="long", deck="mains")


NEAR = {
    "fr": ("près de «_Jamais_»", "au milieu", "près de «_Toujours_»"),
    "en": ("near “Never”", "in the middle", "near “Always”"),
}


@pytest.mark.parametrize("language", NEAR)
def test_those_who_stand_apart_are_named_by_where_they_stand(language: str) -> None:
    near, middle, far = NEAR[language]
    table = talking("avis", 1, 2, 4)
    for seat, point in ((1, 3), (2, 5), (4, 1)):
        table.do(Mark(point), seat=seat)
    table.do(Continue())
    props = derive_props(scene_of(table, language))
    assert (props.speakers, props.apart, props.teams) == ((4,), True, False)
    assert props.stands.replace("\u00a0", "_") == near
    rows = talks.floors(scene_of(table, language))
    told = [(row.seats, row.stands.replace("\u00a0", "_"), row.when) for row in rows]
    assert told == [((4,), near, 0), ((2,), far, 1), ((1,), middle, 1)]
    table.do(Finish())
    assert [row.when for row in talks.floors(scene_of(table))] == [-1, 0, 1]


def test_a_team_has_the_floor_by_its_name() -> None:
    props = derive_props(scene_of(talking("teams", 1, 2, 4)))
    assert (props.speakers, props.stands, props.teams) == ((1, 4), "L’équipe", True)


def test_a_free_talk_gives_nobody_the_floor() -> None:
    scene = scene_of(table_at("talk"))
    assert (derive_props(scene).speakers, talks.floors(scene)) == ((), [])


@pytest.mark.parametrize(("about", "stands"), [("2.7", "2,7"), ("1500000.0", "1,5\u00a0million")])
def test_a_bet_stands_for_its_number(about: str, stands: str) -> None:
    scene = seen(scene_of(talking("eloignes", 1, 2)), of="parier")
    assert talks.stands(scene, Floor("1", (1,), about)) == stands


@pytest.mark.parametrize(("card", "part"), [("boulangerie", "Boulangère ou boulanger"), ("", "")])
def test_a_seat_is_named_by_the_card_that_lies_open_before_it(card: str, part: str) -> None:
    scene = scene_of(table_at("round-table", deck="une-ia-dans-ma-rue"))
    lying = ZoneView((card,) if card else (), 1)
    scene = replace(scene, view=replace(scene.view, zones={**scene.view.zones, "characters@1": lying}))
    assert (scene.part(1), derive_props(scene).stands) == (part, part.lower())


def test_a_talk_about_a_column_of_a_card_says_what_to_do() -> None:
    table = table_at("talk", deck="le-duel")
    props, deck = derive_props(scene_of(table)), shipped_deck("le-duel")
    assert props.question == deck.card_text(table.shown.card, "question", "fr") != ""
    assert props.told == deck.step_text("talk", "prompt", "fr", "short") != ""


def test_cards_stay_in_view_while_people_talk() -> None:
    scene = scene_of(table_at("slip", deck="micro-dystopies"))
    assert [row.card_id for row in derive_cards(scene)] == list(scene.view.zones["cards"].cards)
    assert len(derive_cards(scene)) == 3
    assert derive_cards(scene_of(table_at("talk"))) == []


def test_those_who_speak_after_the_first_are_asked_something_else() -> None:
    table = table_at("two-voices", length="normal", deck="demain-lia")
    texts = shipped_deck("demain-lia")
    asked = [texts.step_text("two-voices", field, "fr", "normal") for field in ("prompt", "then")]
    assert len(table.shown.floors) == 2
    told = [derive_props(scene_of(table)).told]
    table.do(Finish())
    told.append(derive_props(scene_of(table)).told)
    assert told == asked
    assert all(asked)


def outvoted(table: Table) -> int:
    """The only seat that answers yes, once all have answered."""
    first = table.view().turn
    while table.shown.result is None:
        seat = table.view().turn
        table.do(Ballot(("oui" if seat == first else "non",)), seat=seat)
    table.do(Continue())
    return first


TOLD = {
    "fr": ("Répondez-leur en une phrase.", "Oui"),
    "en": ("Answer them in one sentence.", "Yes"),
}


@pytest.mark.parametrize("language", TOLD)
def test_those_who_were_outvoted_are_named_by_their_answer_then_everybody_is_asked(language: str) -> None:
    then, answer = TOLD[language]
    table = table_at("conviction", 1, 2, 3, 4, length="long", deck="proces")
    seat = outvoted(table)
    props = derive_props(scene_of(table, language))
    assert (props.speakers, props.stands, props.invited, props.told) == ((seat,), answer, False, "")
    table.do(Finish())
    props = derive_props(scene_of(table, language))
    assert (props.speakers, props.told, props.total) == ((), then, 40)


def test_after_a_count_without_names_whoever_gave_that_answer_is_invited() -> None:
    table = table_at("verdict", *range(1, 7), length="long", deck="proces")
    outvoted(table)
    while table.open != "apres":
        table.do(Continue())
    props = derive_props(scene_of(table))
    assert (props.invited, props.speakers, props.stands) == (True, (), "Oui")


def test_the_one_in_the_chair_is_asked_and_gives_the_floor() -> None:
    table = table_at("debattre", *range(1, 5), length="long", deck="proces")
    chair = table.shown.chair
    props = derive_props(scene_of(table))
    assert (props.chaired, props.chair, props.speakers, props.passing) == (True, chair, (), True)
    model = DiscussStep(lambda move, seat: table.refusal(move, seat) is None)
    model.show(scene_of(table))
    called = next(floor.seats[0] for floor in table.shown.floors if floor.seats[0] != chair)
    model.give(called)
    assert table.events[-1] == Event("debattre", chair, GiveFloor(called))


@pytest.mark.parametrize(("deck", "body"), [("le-duel", "candle"), ("boite-noire", "coffee")])
def test_the_time_left_is_shown_as_the_set_says(deck: str, body: str) -> None:
    scene = scene_of(table_at("talk", deck=deck))
    assert derive_props(scene).body == public_model.derive_props(scene).body == body
