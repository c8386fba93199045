"""What the results are of, and the large figures: nothing small can be read from them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.results.figures import DeckFigures, figures, publishable
from kiosk.facilitator.results.record import Record
from kiosk.host.words import words
from kiosk.storage import Edition, Outcome, StoredSession
from kiosk.viewmodels.facilitator.result_choices import derive_days, derive_pages, derive_tiles, people

FR = words("fr")
MORNING = datetime(2026, 6, 1, 9, tzinfo=UTC)
EDITION = Edition(1, "Fête", MORNING, None, "", "")
OUTCOMES = (*get_args(Outcome.__value__), None)


def record(*outcomes: Outcome | None, days: int = 1) -> Record:
    """Sessions of three seats with these outcomes, over so many days."""
    sessions = tuple(
        StoredSession(f"s{n}", "jeu", "5e", "short", 3, at := MORNING + timedelta(days=n % days), at, outcome, number=n)
        for n, outcome in enumerate(outcomes)
    )
    return Record(("0" * 12,), EDITION, sessions, (), {})


def tiles(*outcomes: Outcome | None) -> dict[str, str]:
    shown = record(*outcomes)
    return {tile.key: tile.value for tile in derive_tiles(publishable(figures(shown, "fr"), "fr"), shown, FR)}


def test_days_are_offered_when_there_are_several() -> None:
    assert derive_days(record("result"), FR) == ("Tout l’événement",)
    assert derive_days(record("result", "result", days=2), FR) == ("Tout l’événement", "1er juin 2026", "2 juin 2026")


def test_a_version_is_told_where_a_game_has_several() -> None:
    one, other = DeckFigures("jeu", "1.0", "Le jeu", ()), DeckFigures("autre", "1.0", "L’autre", ())
    assert derive_pages([one, other], FR) == ("Résumé", "Le jeu", "L’autre")
    assert derive_pages([one, replace(one, version="1.1")], FR) == ("Résumé", "Le jeu 1.0", "Le jeu 1.1")


def test_what_is_large_enough_is_told() -> None:
    told = tiles(*("result",) * 30, *("left",) * 9, None)
    assert (told["started"], told["result"], told["left"], told["people"]) == ("40", "30", "10", "environ 120")


@given(st.lists(st.sampled_from(OUTCOMES), max_size=40))
def test_no_tile_tells_of_fewer_than_five(outcomes: list[Outcome | None]) -> None:
    told = tiles(*outcomes)
    figures_told = [int(value) for key, value in told.items() if key != "people" and value.isdigit()]
    assert not any(0 < figure < 5 for figure in figures_told)


@pytest.mark.parametrize(
    ("seats", "told"), [(0, "moins de 10"), (9, "moins de 10"), (10, "environ 10"), (128, "environ 130")]
)
def test_people_are_told_to_the_nearest_ten(seats: int, told: str) -> None:
    assert people(seats, FR) == told
