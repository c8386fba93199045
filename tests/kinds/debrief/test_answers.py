"""The end counts the mood and the ending, and shows what was asked before."""

from kiosk.kinds.debrief.answers import DebriefAnswers
from kiosk.kinds.debrief.rules import DebriefView
from tests.sessions.asking import asked_at, family

KIND = DebriefAnswers()


def test_the_moods_stand_in_order_and_the_endings_have_their_titles() -> None:
    asked = asked_at("end", "demain-lia")
    moods, bands = family(asked, "smile"), family(asked, "band")
    assert (moods.sort, list(moods.answers), bands.sort) == ("scale", ["1", "2", "3"], "choice")
    assert bands.answers["choisi-et-econome"] == "Choisi et économe"


def test_it_compares_its_ending_and_shows_what_is_behind() -> None:
    asked = asked_at("end", "demain-lia")
    seen = DebriefView("keep", {"vote": "outcome"}, 0)
    assert (KIND.compared(asked.step, seen), KIND.behind(seen)) == (("end",), {"vote": "outcome"})
