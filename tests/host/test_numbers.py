"""Numbers as each language writes them, alone and with a unit."""

import pytest

from kiosk.host.numbers import interval, with_unit, written
from kiosk.host.words import words

CASES = [
    (0.24, "Wh", "0,24_Wh", "0.24_Wh"),
    (45.0, "%", "45_%", "45%"),
    (15000, "messages", "15_000_messages", "15,000_messages"),
    (1e6, "images", "1_million d’images", "1_million_images"),
    (1.5e6, "", "1,5_million", "1.5_million"),
    (2.5e6, "pages", "2,5_millions de pages", "2.5_million_pages"),
    (405e9, "réglages", "405_milliards de réglages", "405_billion_réglages"),
    (15e12, "mots", "15_000_milliards de mots", "15,000_billion_mots"),
    (1234567, "", "1_234_567", "1,234,567"),
    (-2.5, "°C", "−2,5_°C", "−2.5_°C"),
    (1e-7, "", "0,0000001", "0.0000001"),
    (0, "", "0", "0"),
]


@pytest.mark.parametrize(("value", "unit", "french", "english"), CASES)
def test_a_number_is_written_in_the_visitors_language(value: float, unit: str, french: str, english: str) -> None:
    told = [with_unit(value, unit, words(language)).replace("\u00a0", "_") for language in ("fr", "en")]
    assert told == [french, english]
    assert with_unit(value, "", words("fr")) == written(value, words("fr"))


@pytest.mark.parametrize(
    ("low", "high", "unit", "french"),
    [
        (30, 60, "fois", "30 à 60_fois"),
        (0.24, 2.9, "Wh", "0,24 à 2,9_Wh"),
        (3, 3, "personnes", "3_personnes"),
        (40, 60, "%", "40 à 60_%"),
        (1e6, 2e6, "images", "1_million à 2_millions d’images"),
    ],
)
def test_an_interval_has_its_unit_once(low: float, high: float, unit: str, french: str) -> None:
    assert interval(low, high, unit, words("fr")).replace("\u00a0", "_") == french
