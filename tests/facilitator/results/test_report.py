"""What a report says in words: one line for all that has not been answered enough, and no wall of it."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.facilitator.results.figures import Figures, figures, publishable
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.report import Block, Chart, Heading, Paragraph, report
from kiosk.host.words import words


def told(record: Record) -> tuple[Figures, tuple[Block, ...]]:
    """What may be told of a record, and its report in English."""
    found = publishable(figures(record, "en"), "en")
    return found, report(record, found, datetime(2026, 6, 5, tzinfo=UTC), words("en"))


def parts(blocks: tuple[Block, ...]) -> dict[str, list[Block]]:
    """What stands under each title."""
    under: list[Block] = []
    found: dict[str, list[Block]] = {}
    for block in blocks:
        if isinstance(block, Heading):
            under = found.setdefault(block.text, [])
        else:
            under.append(block)
    return found


def test_each_question_of_a_game_is_drawn_or_counted_in_one_line(luggage: Luggage) -> None:
    merged, blocks = told(luggage.record)
    for deck in merged.decks:
        under = parts(blocks)[deck.title]
        drawn = [block for block in under if isinstance(block, Chart)]
        assert all(block.bars for block in drawn)
        (line,) = [
            block.text
            for block in under
            if isinstance(block, Paragraph) and "enough answers of each sort" in block.text
        ]
        silent = len(deck.questions) - len(drawn)
        assert line == (
            f"Questions without enough answers of each sort yet to be told in detail: {silent}."
            if drawn
            else "Not enough answers of each sort yet to tell this game in detail."
        )


def test_a_small_event_is_a_short_report(luggage: Luggage) -> None:
    few = luggage.record.sessions[:9]
    record = replace(luggage.record, sessions=few, counts=())
    under = parts(told(record)[1])
    (line,) = [block.text for block in under["The sessions"] if isinstance(block, Paragraph)]
    assert line.startswith("Not enough sessions of each sort yet to tell in detail: ")
    assert "Sessions by game" in line
    assert not [block for block in under["The sessions"] if isinstance(block, Chart) and not block.bars]


def test_nobody_played_is_no_chart_and_no_line(luggage: Luggage) -> None:
    under = parts(told(replace(luggage.record, sessions=(), counts=()))[1])
    assert under["The sessions"] == []
