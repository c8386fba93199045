"""Tables as cards of bars: lying or standing, as long as they should be, silent where too few answered."""

from dataclasses import replace

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.report import nearest, silent_questions
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.figure_rows import derive_tables

FR = words("fr")
CHOICE = FigureTable(
    "choice", "vote", "Un vote", (FigureRow(("option-a",), "Oui", 15), FigureRow(("option-b",), "Non", 5)), 20
)
SCALE = FigureTable(
    sort="scale",
    key="opinion",
    title="Une position",
    rows=(FigureRow(("point-1", "point-2"), "1 à 2", 10), FigureRow(("point-3",), "3", 10)),
    total=20,
    left="pas d’accord",
    right="d’accord",
)


def test_bars_lie_as_long_as_their_share_of_all() -> None:
    (card,) = derive_tables([CHOICE], "", FR)
    assert not card.upright
    assert [(bar["name"], bar["length"]) for bar in card.bars] == [("Oui", 0.75), ("Non", 0.25)]
    told = str(card.bars[0]["told"])
    assert "15" in told
    assert "75" in told
    assert "20" in card.note


def test_a_standing_bar_of_two_places_is_twice_as_wide_and_half_as_high() -> None:
    (card,) = derive_tables([SCALE], "", FR)
    assert card.upright
    assert [(bar["places"], bar["length"], bar["told"]) for bar in card.bars] == [(2, 0.5, "10"), (1, 1.0, "10")]
    assert (card.low, card.high) == ("pas d’accord", "d’accord")


def test_a_scale_without_ends_lies() -> None:
    (card,) = derive_tables([replace(SCALE, left="", right="")], "", FR)
    assert not card.upright


def test_what_may_not_be_told_is_one_card_with_one_line() -> None:
    hidden = replace(CHOICE, sort="share", rows=(FigureRow(("moved",), "Changements", None),))
    tables = [replace(SCALE, rows=(), total=None), CHOICE, replace(CHOICE, rows=()), hidden]
    told, silent = derive_tables(tables, silent_questions(tables, FR), FR)
    assert told.title == CHOICE.title
    assert (silent.bars, silent.note, silent.statement) == ((), "", "")
    assert silent.title == FR.say("report.not_yet_some", count=3)


def test_two_tables_of_the_same_question_are_two_cards() -> None:
    one, other = derive_tables([CHOICE, CHOICE], "", FR)
    assert one.key != other.key


def test_how_near_a_question_is_to_being_told_is_said_from_what_its_table_says_alone() -> None:
    few, some, more = (replace(CHOICE, rows=(), total=total) for total in (None, 6, 9))
    assert nearest([few, some, more], FR) == FR.say("report.most", total=9)
    assert nearest([few, replace(CHOICE, total=40)], FR) == FR.say("report.most_few"), "a total under five is not told"
    assert nearest([CHOICE], FR) == ""
