"""A curtain between seats, a ballot nobody else sees, then everybody at once."""

from dataclasses import replace

import pytest

from kiosk.engine.game import Game
from kiosk.engine.moves import Left, Paused
from kiosk.engine.rules import Accepted
from kiosk.host.words import words
from kiosk.kinds.vote.rules import AudienceBallot, Ballot
from kiosk.kinds.vote.screen import VoteStep
from kiosk.kinds.vote.screen.vote_props import VoteHand, derive_props
from kiosk.kinds.vote.screen.votes import ChipRow, spread_rows
from kiosk.sessions.festival import Festival
from tests.engine.tables import Table, Told
from tests.viewmodels.scenes import scene_of, table_at
from tests.viewmodels.voting import Screen, voting_at

NO_BREAK = "\u00a0"
FESTIVAL = Festival({("again", "guichet"): {"option-oui": 5, "option-non": 20}})
"""Twenty-five answers about the arrival in the street."""


def test_each_seat_lifts_picks_says_why_and_confirms_in_turn() -> None:
    screen = Screen(voting_at("duel", 2, 5))
    assert (screen.says("moment"), screen.says("turn"), screen.says("look")) == ("curtain", 2, "duel")
    screen.model.lift()
    screen.model.pick("ciel-lune")
    screen.model.pick("ciel-etoile")
    assert (screen.says("moment"), screen.picked, screen.says("ready")) == ("ballot", ["ciel-etoile"], True)
    screen.model.why(True)
    screen.model.chip("utile")
    assert (screen.says("moment"), screen.says("chosen")) == ("reasons", "Réponse Étoile")
    assert ChipRow("utile", "utile", True) in screen.rows("chips")
    screen.model.confirm()
    assert (screen.says("moment"), screen.says("turn"), screen.picked) == ("curtain", 5, [])
    screen.vote("ciel-lune")
    assert screen.says("moment") == "shown"
    assert screen.table.shown.result.choices == {2: ("ciel-etoile",), 5: ("ciel-lune",)}
    assert [(row.option_id, row.seats, row.reasons) for row in screen.rows("options")] == [
        ("ciel-lune", (5,), ""),
        ("ciel-etoile", (2,), "utile × 1"),
        ("egalite", (), ""),
    ]
    assert screen.rows("chips") == ()


def test_behind_the_curtain_nothing_is_there_to_see() -> None:
    screen = Screen(voting_at("duel"))
    assert [screen.rows(name) for name in ("options", "cards", "others", "chips")] == [()] * 4


def test_taking_a_ballot_back_brings_the_curtain_down_again() -> None:
    screen = Screen(voting_at("duel", 2, 5))
    screen.vote("ciel-lune")
    screen.table.undo()
    screen.show()
    assert (screen.says("moment"), screen.says("turn"), screen.says("ready")) == ("curtain", 2, False)


def test_a_seat_that_steps_away_while_it_leans_leaves_nothing_to_see() -> None:
    screen = Screen(voting_at("duel", 2, 5))
    screen.model.lift()
    screen.model.pick("ciel-lune")
    screen.table.do(Paused(2))
    screen.show()
    screen.table.undo()
    screen.show()
    assert (screen.says("moment"), screen.says("turn"), screen.picked) == ("curtain", 2, [])


def test_the_next_group_finds_nothing_of_the_last_one() -> None:
    screen = Screen(voting_at("duel", 2, 5))
    screen.model.lift()
    screen.model.pick("ciel-lune")
    screen.model.forget()
    screen.show()
    assert (screen.says("moment"), screen.says("ready")) == ("curtain", False)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_hidden_is_in_no_text_of_the_screen(language: str) -> None:
    table = voting_at("duel")
    screen = Screen(table)
    screen.model.lift()
    deck = screen.model.scene.deck
    hidden = [deck.card_text(card, name, language) for card in table.shown.cards for name in ("nature", "verify")]
    shown = repr((screen.rows("cards"), screen.model.props))
    assert all(hidden)
    assert not [text for text in hidden if text in shown]


def test_in_an_open_ballot_marks_are_seen_as_they_come() -> None:
    screen = Screen(voting_at("conditions", 2, 5))
    assert (screen.says("moment"), screen.says("look"), screen.says("picks")) == ("ballot", "cards", 2)
    screen.vote("essai", "refuser")
    assert (screen.says("moment"), screen.says("turn")) == ("ballot", 5)
    assert {row.option_id: row.seats for row in screen.rows("cards") if row.seats} == {
        "essai": (2,),
        "refuser": (2,),
    }


def test_what_is_touched_twice_is_taken_back_and_a_full_ballot_is_given() -> None:
    screen = Screen(voting_at("conditions", 2, 5))
    for option in ("telephone", "telephone", "essai"):
        screen.model.pick(option)
    assert (screen.picked, screen.says("turn")) == (["essai"], 2)
    screen.model.pick("sans")
    assert (screen.picked, screen.says("turn")) == ([], 5)
    assert screen.table.shown.choices == {2: ("essai", "sans")}


def test_of_one_option_or_of_few_ballots_one_touch_is_the_ballot() -> None:
    screen = Screen(voting_at("street", 2, 5))
    assert (screen.says("atATouch"), Screen(voting_at("duel")).says("atATouch")) == (True, False)
    screen.model.lift()
    screen.model.pick("condition")
    assert (screen.says("moment"), screen.says("turn")) == ("curtain", 5)


@pytest.fixture
def choosy(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """The vote on many conditions, one of which goes with no other."""
    table = voting_at("conditions", 2, 5)
    step = table.game.named(table.state.length, "conditions")
    assert step is not None
    monkeypatch.setattr(Game, "named", lambda *_: step.model_copy(update={"alone": ("refuser",)}))
    return Screen(table)


def test_what_goes_with_nothing_takes_the_place_of_what_was_picked(choosy: Screen) -> None:
    for option, picked in (("telephone", "telephone"), ("refuser", "refuser"), ("essai", "essai")):
        choosy.model.pick(option)
        assert (choosy.picked, choosy.says("turn")) == ([picked], 2)


def test_a_seat_may_pass_without_comment() -> None:
    screen = Screen(voting_at("teams", 1))
    screen.model.abstain()
    assert (screen.says("moment"), screen.says("abstained")) == ("shown", 1)
    assert not [row for row in screen.rows("options") if row.seats]


def test_bystanders_are_asked_with_the_same_options_and_told_only_how_many_they_are() -> None:
    screen = Screen(voting_at("street"))
    screen.vote("oui")
    screen.vote("non")
    screen.model.hear("condition")
    assert (screen.says("moment"), screen.says("answered")) == ("audience", 1)
    assert {(row.count, row.bystanders, row.seats) for row in screen.rows("options")} == {(0, -1, ())}
    screen.model.next()
    assert [(row.option_id, row.count, row.bystanders) for row in screen.rows("options")] == [
        ("oui", 1, 0),
        ("condition", 0, 1),
        ("non", 1, 0),
    ]


def test_the_table_settles_a_tie_before_it_goes_on() -> None:
    screen = Screen(voting_at("teams"))
    screen.vote("garder")
    screen.vote("essai")
    assert (screen.says("tied"), [row.option_id for row in screen.rows("options") if row.tied]) == (
        True,
        ["garder", "essai"],
    )
    screen.model.settle("essai")
    assert (screen.says("tied"), [row.option_id for row in screen.rows("options") if row.won]) == (False, ["essai"])
    screen.model.next()
    assert screen.table.open == "end"


def test_who_moved_is_counted_and_stands_where_it_stood_too() -> None:
    table = voting_at("again", 1, 2)
    before = {cast.seat: cast.options for cast in table.state.closed["street"].casts}
    screen = Screen(table)
    screen.vote("oui")
    screen.vote("oui")
    moved = {seat for seat, options in before.items() if options not in ((), ("oui",))}
    assert (screen.says("compared"), screen.says("moved")) == (True, len(moved))
    assert {seat for row in screen.rows("options") for seat in row.before} == moved


@pytest.mark.parametrize(
    ("ballots", "told"),
    [(("4", "5"), "C’est accepté."), (("1", "5"), "Ce n’est pas encore accepté."), (("", ""), "Notes rangées")],
)
def test_a_grade_says_what_it_asks_and_whether_it_passed(ballots: tuple[str, str], told: str) -> None:
    screen = Screen(voting_at("rule"))
    assert (screen.says("look"), str(screen.says("told"))[:13]) == ("grade", "Notes rangées")
    for option in ballots:
        if option:
            screen.vote(option)
        else:
            screen.model.lift()
            screen.model.abstain()
    assert str(screen.says("told")).startswith(told)


def test_without_a_majority_it_is_said() -> None:
    screen = Screen(voting_at("again"))
    screen.vote("oui")
    screen.vote("non")
    assert "moitié" in str(screen.says("told"))


def test_someone_alone_sees_the_festival_beside_the_own_answer() -> None:
    screen = Screen(voting_at("again", 1), FESTIVAL)
    screen.vote("oui")
    assert "25" in str(screen.says("festival"))
    assert [row.festival for row in screen.rows("options")] == [20, 0, 80]


@pytest.mark.parametrize(("answers", "share"), [(19, -1), (20, 100), (21, 100)])
def test_the_festival_is_told_from_twenty_answers_on(answers: int, share: int) -> None:
    screen = Screen(voting_at("again", 1), Festival({("again", "guichet"): {"option-oui": answers}}))
    screen.vote("oui")
    assert screen.rows("options")[0].festival == share
    assert ("pas encore assez répondu" in str(screen.says("festival"))) == (share < 0)


def test_someone_alone_is_told_to_be_among_the_first() -> None:
    screen = Screen(voting_at("again", 1))
    screen.vote("oui")
    assert "pas encore assez répondu" in str(screen.says("festival"))
    assert {row.festival for row in screen.rows("options")} == {-1}


def test_a_group_sees_itself_only() -> None:
    screen = Screen(voting_at("again", 1, 2), FESTIVAL)
    screen.vote("oui")
    screen.vote("oui")
    assert screen.says("festival") == ""
    assert {row.festival for row in screen.rows("options")} == {-1}


def test_the_voice_of_a_seat_that_left_counts_without_its_token() -> None:
    table = voting_at("teams", 1, 2, 3)
    table.do(Ballot(("garder",), ()), seat=1)
    table.do(Left(1))
    table.do(Ballot(("essai",), ()), seat=2)
    assert [(row.option_id, row.count, row.seats) for row in Screen(table).rows("options")][:2] == [
        ("garder", 1, ()),
        ("essai", 1, (2,)),
    ]


def test_a_bystander_is_refused_once_everything_is_shown() -> None:
    screen = Screen(voting_at("teams", 1))
    screen.vote("garder")
    assert screen.submit(AudienceBallot("garder"), 0) is False


@pytest.mark.parametrize(
    ("ballots", "told"),
    [
        ("LL", "Tout le monde choisit « Réponse Lune »."),
        ("L=LL", "3 voix sur 4 pour « Réponse Lune »."),
        ("LELE", "2 contre 2 : les voix se partagent en deux."),
        ("LLE=", "2 voix sur 4 pour « Réponse Lune »."),
        ("LE=", "Les voix se partagent entre 3 réponses."),
        ("LLEE=", "Les voix se partagent entre 3 réponses."),
        ("LL-", "Les 2 voix vont à « Réponse Lune »."),
        ("LE-", "1 contre 1 : les voix se partagent en deux."),
        ("L-", "Une seule voix cette fois."),
        ("--", "Aucune voix cette fois."),
        ("L", "Voici ta réponse."),
        ("-", "Aucune voix cette fois."),
    ],
)
def test_one_sentence_says_how_the_votes_fell(ballots: str, told: str) -> None:
    screen = Screen(voting_at("duel", *range(1, len(ballots) + 1)))
    for ballot in ballots:
        if ballot == "-":
            screen.model.lift()
            screen.model.abstain()
        else:
            screen.vote({"L": "ciel-lune", "E": "ciel-etoile", "=": "egalite"}[ballot])
    assert str(screen.says("told")).replace(NO_BREAK, " ") == told


def test_the_sentence_names_no_option_that_is_long_nor_calls_teams_everybody() -> None:
    screen = Screen(voting_at("teams"))
    screen.vote("garder")
    screen.vote("garder")
    assert screen.says("told") == "Les 2 voix vont à la même réponse."


def test_the_sentence_is_silent_where_a_voter_gives_several_options() -> None:
    screen = Screen(voting_at("conditions"))
    screen.vote("essai", "sans")
    screen.vote("essai", "refuser")
    screen.model.settle("sans")
    assert (screen.says("moment"), screen.says("told"), screen.says("voters")) == ("shown", "", 2)


def test_a_seat_guesses_in_the_open_what_most_of_the_others_chose() -> None:
    table = table_at("ballots", 2, 5, length="normal", deck="le-duel", chance=Told("5"))
    model = VoteStep(lambda move, seat: isinstance(table.submit(move, seat), Accepted))
    options = table.shown.options
    model.show(scene_of(table))
    for option in options[:2]:
        model.lift()
        model.pick(option)
        model.show(scene_of(table))
    said = words("fr")
    assert (model.props.moment, model.props.turn) == ("guess", 5)
    assert model.props.guess_asked == said.say("guess.ask", seat=said.say("seat.n5"))
    assert [(row.option_id, row.picked, row.seats, row.count) for row in model.options.rows] == [
        (option, False, (), 0) for option in options
    ]
    model.guess(options[2])
    model.show(scene_of(table))
    name = scene_of(table).text("options.egalite.text")
    assert (model.props.moment, model.props.guess_asked) == ("shown", "")
    assert model.props.guess_told == said.say("guess.off", seat=said.say("seat.n5"), answer=name)


@pytest.mark.parametrize(("guess", "told"), [(True, "Lune a deviné juste."), (False, "")])
def test_who_guesses_right_is_told_so_and_who_passes_tells_nothing(guess: bool, told: str) -> None:
    table = table_at("ballots", 2, 5, length="normal", deck="le-duel", chance=Told("5"))
    model = VoteStep(lambda move, seat: isinstance(table.submit(move, seat), Accepted))
    option = table.shown.options[0]
    for seat in (2, 5):
        table.do(Ballot((option,)), seat=seat)
    model.show(scene_of(table))
    model.guess(option if guess else "")
    model.show(scene_of(table))
    assert (model.props.moment, model.props.guess_told) == ("shown", told)


def judged(*seats: int) -> tuple[Table, VoteStep]:
    """The conditions of the street, judged on pads."""
    table = table_at("event-verdict", *seats, length="normal", deck="une-ia-dans-ma-rue")
    model = VoteStep(lambda move, seat: isinstance(table.submit(move, seat), Accepted))
    model.show(replace(scene_of(table), at_once=True))
    return table, model


def test_a_key_stands_for_what_goes_together() -> None:
    table, model = judged(1, 2)
    first, second, nothing = table.shown.options
    assert (model.props.moment, model.props.keys, model.props.secret) == ("pads", ("A", "B", "C", "AB"), False)
    for key, options in enumerate(((first,), (second,), (nothing,), (first, second))):
        model.pads.touch(1, key)
        assert table.shown.choices[1] == options
        model.show(replace(scene_of(table), at_once=True))
        model.pads.open(1)


def test_where_the_screen_is_passed_around_what_goes_together_is_one_touch_too() -> None:
    table, model = judged(1, 2)
    first, second, nothing = table.shown.options
    model.show(scene_of(table))
    both = f"{first} {second}"
    assert [(row.option_id, row.title) for row in model.others.rows][1:] == [(both, words("fr").say("vote.both"))]
    model.pick(both)
    assert table.shown.choices == {1: (first, second)}
    model.show(scene_of(table))
    model.pick(nothing)
    assert table.shown.result.choices == {1: (first, second), 2: (nothing,)}


@pytest.mark.parametrize(
    ("language", "promise", "told"),
    [
        ("fr", "Vote anonyme_: seul le compte sera montré.", "Aucune réponse n’a deux voix sur trois."),
        ("en", "Anonymous vote: only the count will be shown.", "No answer has two votes in three."),
    ],
)
def test_an_anonymous_vote_says_so_and_shows_only_its_count(language: str, promise: str, told: str) -> None:
    table = table_at("verdict", *range(1, 6), length="normal", deck="proces")
    props = derive_props(scene_of(table, language), VoteHand())
    assert props.promise.replace(NO_BREAK, "_") == promise
    for option in ("oui", "non"):
        table.do(Ballot((option,)), seat=table.view().turn)
    scene = scene_of(table, language)
    props = derive_props(scene, VoteHand())
    assert (props.moment, props.told) == ("shown", told)
    rows = spread_rows(scene, scene.shown.result, "verdict")
    assert [(row.option_id, row.count, row.seats, row.before) for row in rows] == [
        ("oui", 1, (), ()),
        ("non", 1, (), ()),
    ]
