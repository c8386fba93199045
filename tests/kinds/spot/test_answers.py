"""What is told of traps: who found one, the table beside the festival, nothing where nothing was hidden."""

import pytest

from kiosk.kinds.spot.answers import SpotAnswers
from kiosk.kinds.spot.rules import SpotMark, SpotView
from kiosk.sessions.festival import NOTHING, UNKNOWN, Festival
from tests.sessions.asking import asked_at, family

KIND = SpotAnswers()
ASKED = asked_at("trap", "le-duel", "en")
CARDS = ("ventre-triangle", "ventre-hexagone")
SEEN = SpotView(
    "mal-au-ventre", CARDS, {1: SpotMark(CARDS[0], 1), 2: SpotMark()}, 1, True, {CARDS[0]: frozenset({1, 3})}, (1,)
)
OPEN = SpotView("mal-au-ventre", CARDS, {1: SpotMark(CARDS[0], 1)}, 1, False, {}, ())


@pytest.mark.parametrize(("missed", "known"), [(14, False), (15, True)])
def test_the_panel_is_the_table_beside_the_festival(missed: int, known: bool) -> None:
    festival = Festival({("trap", "mal-au-ventre"): {"trap-found": 5, "trap-missed": missed}})
    panel = KIND.panel(ASKED, SEEN, festival)
    assert panel is not None
    assert (panel.names, panel.yours) == (("Trap found", "Trap missed"), (1, 1))
    assert panel.festival == ((25, 75) if known else (UNKNOWN, UNKNOWN))
    assert panel.statement.endswith("A stomach ache")


def test_there_is_no_panel_where_nobody_was_asked() -> None:
    assert KIND.panel(ASKED, SpotView("ciel-bleu", CARDS, {}, 0, False, {}, ()), NOTHING) is None


def test_those_who_look_on_see_counts_once_all_is_shown() -> None:
    assert [(bar.key, bar.count) for bar in KIND.spread(ASKED, SEEN)] == [("found", 1), ("missed", 1)]
    assert KIND.spread(ASKED, OPEN) == ()


def test_its_table_names_both_answers_and_it_is_compared_by_its_question() -> None:
    assert list(family(ASKED, "trap").answers.values()) == ["Trap found", "Trap missed"]
    assert KIND.compared(ASKED.step, OPEN) == ("mal-au-ventre",)
    assert (KIND.stands(ASKED, "found"), KIND.behind(OPEN), KIND.timed()) == ("", {}, False)
