"""A vote is told by its options, its reasons, its bystanders, and how many changed their mind."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.engine.guessing import GuessSeen
from kiosk.host.words import words
from kiosk.kinds.vote.answers import VoteAnswers
from kiosk.kinds.vote.rules import GRADES, VoteOutcome, VoteView
from kiosk.sessions.answers import Panel, SpreadBar
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import NOTHING, UNKNOWN, Festival
from tests.sessions.asking import asked_at, family
from tests.viewmodels.scenes import steps

KIND = VoteAnswers()
STREET, DUEL = "une-ia-dans-ma-rue", "le-duel"
VOTE = next(step for step in steps(STREET, "normal") if step.kind == "vote")
COMPARED = next(step for step in steps(DUEL, "short") if step.kind == "vote")


def vote(options: tuple[str, ...], **more: Any) -> VoteOutcome:
    """A vote of two seats for the first and the second option."""
    plain: dict[str, Any] = {"card": None, "cards": (), "hidden": (), "rule": "report", "chips": {}, "before": {}}
    counted = dict.fromkeys(options, 0) | {options[0]: 1, options[1]: 1}
    rest: dict[str, Any] = {"audience": {}, "voters": 2, "abstained": 0, "moved": 0, "option": None}
    choices = {1: (options[0],), 2: (options[1],)}
    made = plain | rest | {"counts": counted, "choices": choices, "winners": (), "tied": ()} | more
    return VoteOutcome(options=options, **made)


def seen(result: VoteOutcome | None) -> VoteView:
    return VoteView(None, ("a", "b"), (), (), (), {}, False, 0, result)


def panel(asked: AskedStep[Any], outcome: VoteOutcome, festival: Festival = NOTHING) -> Panel:
    found = KIND.panel(asked, outcome, festival)
    assert found is not None
    return found


@pytest.mark.parametrize(("answers", "known"), [(19, False), (20, True), (21, True)])
def test_the_festival_speaks_from_twenty_answers_on(answers: int, known: bool) -> None:
    options = tuple(option.id for option in VOTE.options)
    festival = Festival({(VOTE.id, VOTE.id): {f"option-{options[0]}": answers}})
    found = panel(asked_at(VOTE.id, STREET), vote(options), festival)
    assert (found.festival[0], UNKNOWN in found.festival) == (100 if known else UNKNOWN, not known)


def test_a_vote_has_a_share_for_each_option_and_says_who_moved() -> None:
    options = tuple(option.id for option in VOTE.options)
    festival = Festival({(VOTE.id, VOTE.id): {f"option-{options[0]}": 30, f"option-{options[2]}": 10}})
    found = panel(asked_at(VOTE.id, STREET, "en"), vote(options, before={1: options[1:2], 2: options[1:2]}), festival)
    assert (found.sort, found.yours, found.festival) == ("shares", (1, 1, 0), (75, 0, 25))
    assert found.before == (0, 2, 0)
    assert found.told[0] == words("en").say("result.moved_group", moved=1, seats=2)
    assert all(found.names)


def test_of_cards_among_which_it_decides_those_that_somebody_named_are_told() -> None:
    cards = ("avis-du-comite", "pas-de-classement", "public-prevenu")
    outcome = vote((*cards, "autre"), cards=cards, counts={cards[0]: 0, cards[1]: 2, cards[2]: 0, "autre": 1})
    festival = Festival({("missing", "missing"): {f"option-{cards[0]}": 15, f"option-{cards[1]}": 5}})
    found = panel(asked_at("missing", "ia-au-travail"), outcome, festival)
    assert found.names == ("Pas de classement des personnes", "Autre chose\u00a0: je le dis")
    assert (found.yours, found.festival) == ((2, 1), (25, 0))


def test_reasons_are_told_the_most_frequent_first() -> None:
    asked = asked_at("duel", "votes", "en")
    first, second, *_ = (chip.id for chip in asked.step.chips)
    found = panel(asked, vote(("ciel-a", "ciel-b"), chips={first: 1, second: 2}))
    names = [asked.text(f"chips.{chip}.text") for chip in (second, first)]
    assert found.told[0] == words("en").say("result.reasons", reasons=", ".join(names))


def test_the_spread_comes_with_the_count_and_calls_what_visitors_wrote_by_letters() -> None:
    asked = replace(asked_at(COMPARED.id, DUEL), read=lambda card, column: "un secret")
    assert KIND.spread(asked, seen(None)) == ()
    bars = KIND.spread(asked, seen(vote(("~one", "~two"), cards=("~one", "~two"))))
    letters = [words("fr").say("ballot.answer", letter=letter) for letter in "AB"]
    assert bars == (SpreadBar("~one", letters[0], 1), SpreadBar("~two", letters[1], 1))


def test_a_hidden_title_is_a_letter_too() -> None:
    card = next(iter(asked_at(COMPARED.id, DUEL).deck.cards))
    result = vote((card, "b"), cards=(card,), hidden=("title",))
    first, _ = KIND.spread(asked_at(COMPARED.id, DUEL), seen(result))
    assert first.name == words("fr").say("ballot.answer", letter="A")


@pytest.mark.parametrize(("rule", "about", "said"), [("grade", "3", "grade_3"), ("report", "", "")])
def test_a_seat_stands_for_its_grade_or_its_option(rule: str, about: str, said: str) -> None:
    asked, option = asked_at(VOTE.id, STREET, rule=rule), VOTE.options[0].id
    wanted = words("fr").say(f"ballot.{said}") if said else asked.text(f"options.{option}.text")
    assert KIND.stands(asked, about or option) == wanted != ""


def test_grades_are_told_by_what_they_mean() -> None:
    found = panel(asked_at(VOTE.id, STREET, rule="grade"), vote(GRADES, rule="grade"))
    assert found.names == tuple(words("fr").say(f"ballot.grade_{grade}") for grade in GRADES)


def test_a_table_of_grades_has_their_number_and_what_they_mean() -> None:
    asked = asked_at("accept", "en-classe", "en")
    assert family(asked, "option").answers == {
        grade: f"{grade} · {words('en').say(f'ballot.grade_{grade}')}" for grade in GRADES
    }


@pytest.mark.parametrize(("rule", "sort"), [("grade", "scale"), ("report", "choice")])
def test_grades_stand_in_order_and_reasons_never(rule: str, sort: str) -> None:
    asked = asked_at(COMPARED.id, DUEL, rule=rule)
    assert [family(asked, name).sort for name in ("option", "audience", "chip", "moved")] == [
        sort,
        sort,
        "choice",
        "share",
    ]


@pytest.mark.parametrize(("answers", "told"), [(19, False), (20, True)])
def test_a_guess_is_told_beside_the_festival_once_enough_answered(answers: int, told: bool) -> None:
    asked, options = asked_at(VOTE.id, STREET, "en"), tuple(option.id for option in VOTE.options)
    names = [asked.text(f"options.{option}.text") for option in options]
    festival = Festival({(VOTE.id, VOTE.id): {f"option-{options[0]}": answers}})
    seen = vote(options, guess=GuessSeen(3, options[1], options[:1], 0))
    said = f"Drop had guessed: {names[1]}. The festival: {names[0]}."
    assert (said in panel(asked, seen, festival).told) is told


def test_guesses_have_a_table_of_what_was_guessed_and_one_of_how_near_it_came() -> None:
    asked = asked_at(VOTE.id, STREET)
    assert family(asked, "guessed").answers == family(asked, "option").answers
    assert family(asked, "near").answers["10"] == "10 sur 10"
