"""What a report says in words: what it leaves out is named once, however much was asked of it."""

from datetime import UTC, datetime

from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.report import Paragraph, report
from kiosk.host.words import words

LEFT_OUT = "Trop peu de réponses, ou trop dispersées, pour être détaillées"


def test_a_step_that_is_left_out_is_named_once(luggage: Luggage) -> None:
    found = publishable(figures(luggage.record, "fr"), "fr")
    blocks = report(luggage.record, found, datetime(2026, 6, 5, tzinfo=UTC), words("fr"))
    told = [block.text for block in blocks if isinstance(block, Paragraph) and block.text.startswith(LEFT_OUT)]
    (street,) = [text for text in told if "Le vote de la rue" in text]
    assert street.count("Le vote de la rue") == 1
    assert "Le vote de la rue\N{NO-BREAK SPACE}» (" in street
    assert len(street) < 1_500
