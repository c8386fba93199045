"""A match counts lines that came to their owners, for the table as one."""

from kiosk.kinds.match.answers import MatchAnswers
from kiosk.kinds.match.rules import MatchView
from kiosk.sessions.answers import SpreadBar
from kiosk.sessions.festival import NOTHING, Festival
from tests.sessions.asking import asked_at, family

KIND = MatchAnswers()
ASKED = asked_at("whose", "une-ia-dans-ma-rue")
SEEN = MatchView({1: "a", 2: "b", 3: "c"}, (), ("b", "a", "c"), {1: 1, 2: 2, 3: 0}, {1: 1, 2: 0, 3: 2}, (1, 2, 3), True)
UNSEEN = MatchView({1: "a", 2: "b"}, (), ("b", "a"), {1: 0, 2: 1}, {}, (1, 2), False)


def test_the_result_says_how_many_were_found_of_how_many() -> None:
    panel = KIND.panel(ASKED, SEEN, NOTHING)
    assert panel is not None
    assert (panel.yours, panel.festival, panel.statement) == ((1, 2), (-1, -1), "Vous en avez reconnu 1 sur 3.")
    assert panel.names == ("Reconnus", "Pris pour un autre")


def test_the_festival_is_told_once_enough_have_matched() -> None:
    festival = Festival({("whose", "whose"): {"match-found": 30, "match-missed": 10}})
    panel = KIND.panel(ASKED, SEEN, festival)
    assert panel is not None
    assert panel.festival == (75, 25)


def test_its_table_names_both() -> None:
    assert family(ASKED, "match").answers == {"found": "Reconnus", "missed": "Pris pour un autre"}


def test_onlookers_see_the_count_and_nothing_before_the_owners_are_shown() -> None:
    assert KIND.spread(ASKED, UNSEEN) == ()
    assert KIND.spread(ASKED, SEEN) == (SpreadBar("found", "Reconnus", 1), SpreadBar("missed", "Pris pour un autre", 2))


def test_it_asks_about_no_card_and_shows_nothing_else() -> None:
    assert (KIND.subject(ASKED, SEEN), KIND.timed(), KIND.stands(ASKED, "1"), KIND.revealed()) == (
        None,
        False,
        "",
        False,
    )
    assert (KIND.compared(ASKED.step, SEEN), KIND.behind(SEEN)) == (("whose",), {})
