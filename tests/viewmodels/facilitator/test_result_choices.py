"""What the results are of, and the large figures: nothing small can be read from them."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.results.figures import DeckFigures, figures, publishable
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.sealed import UNREADABLE, EarlierEvent
from kiosk.host.words import words
from kiosk.storage import Edition, Outcome, StoredSession
from kiosk.viewmodels.facilitator.result_choices import derive_days, derive_look, derive_pages, derive_tiles, people

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


def test_an_event_that_was_sealed_is_offered_after_the_days_and_shown_as_it_was() -> None:
    exact = publishable(figures(record(*("result",) * 12, *("left",) * 7), "fr"), "fr")
    event = EarlierEvent("Samedi", MORNING, MORNING, json.dumps(asdict(exact)))
    now = record("result", "result", days=2)
    looks = [derive_look(now, (event,), day, FR) for day in range(4)]
    assert looks[0].days == ("Tout l’événement", "1er juin 2026", "2 juin 2026", "Jusqu’au 1er juin 2026")
    assert [look.name for look in looks] == ["Fête", "Fête", "Fête", "Samedi"]
    assert looks[3].figures == exact
    assert {tile.key: tile.value for tile in looks[3].tiles} == {"started": "19", "result": "12", "left": "7"}


@pytest.mark.parametrize("sealed", ["", "{}", "[]", '{"started": 3, "sessions": [{}], "decks": []}'])
def test_of_sealed_figures_that_cannot_be_read_nothing_is_told(sealed: str) -> None:
    look = derive_look(record("result"), (EarlierEvent("", MORNING, MORNING, sealed),), 1, FR)
    assert (look.name, look.figures, look.tiles) == ("1er juin 2026", UNREADABLE, ())


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


@pytest.mark.parametrize(("last", "name"), [(None, "started_open"), ("left", "started")])
def test_the_session_that_goes_on_is_named_as_such_beside_those_that_started(last: Outcome | None, name: str) -> None:
    shown = record(*("result",) * 8, last)
    (started,) = [
        tile for tile in derive_tiles(publishable(figures(shown, "fr"), "fr"), shown, FR) if tile.key == "started"
    ]
    assert (started.value, started.name) == ("9", FR.say(f"results.{name}"))
