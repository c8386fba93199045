"""Whatever is written is cut where one breathes, and only words, numbers and pauses are handed to the voice."""

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.voice.text import LONGEST_NUMBER, LONGEST_WORD, MOST, cut, said, sentences

HANDED_ON = re.compile(r"[A-Za-zÀ-ÿŒœŸ0-9 ,.;:?!'-]+")


@pytest.mark.parametrize(
    ("text", "language", "heard"),
    [
        ("«\u00a0L’IA\u00a0» coûte 1\u202f000\u00a0€\u00a0: cher\u202f!", "fr", ["L'IA coûte 1000 euros:", "cher!"]),
        ("12,5 % de 3 km/h — ou 14 h 30 ?", "fr", ["12,5 pour cent de 3 kilomètres à l'heure, ou 14 heures 30?"]),
        ("In the 1980s, $1.5bn for 1,000 kWh.", "en", ["In the 1980s, 1.5 billion dollars for 1000 kilowatt hours."]),
        ("M. Dupont dit… 3.5, pas −5.", "fr", ["M. Dupont dit.", "3.5, pas moins 5."]),
        ("Seul·e.\nPrêt·es ?", "fr", ["Seule.", "Prêtes?"]),
        ("Bravo ! 🎉", "fr", ["Bravo!"]),
        ("<speed level='50'>x", "en", ["less than speed level equals 50 greater than x"]),
        ("Il dit مرحبا بك, puis oui.", "fr", ["Il dit, texte dans une autre langue, puis oui."]),
        ("你好。", "en", ["text in another language"]),
        ("Łódź, søster, ﬁn, CO₂", "fr", ["lodz, soster, fin, CO2"]),
        ("oui\0non", "fr", ["oui non"]),
        ("🙂", "fr", ["un signe"]),
        ("…", "en", ["a sign"]),
        (" \0\u200b\n", "fr", []),
        ("", "en", []),
    ],
)
def test_a_text_is_said_in_words(text: str, language: str, heard: list[str]) -> None:
    assert list(sentences(text, language)) == heard


def test_what_was_cut_is_shown_as_it_is_written() -> None:
    shown = cut("«\u00a0L’IA\u00a0»\u00a0:  12\u00a0% ? Non… 🎉")
    assert shown == ("«\u00a0L’IA\u00a0»\u00a0:", "12\u00a0% ?", "Non… 🎉")


@given(st.text(max_size=700), st.sampled_from(["fr", "en"]))
def test_any_text_is_handed_on_in_short_pieces_of_plain_words(text: str, language: str) -> None:
    shown = cut(text)
    assert all(0 < len(sentence) <= MOST for sentence in shown)
    for piece in (piece for sentence in shown for piece in said(sentence, language)):
        assert 0 < len(piece) <= MOST
        assert HANDED_ON.fullmatch(piece)
        assert re.search(r"\w", piece)
        assert not re.search(rf"\w{{{LONGEST_WORD + 1}}}|\d{{{LONGEST_NUMBER + 1}}}", piece)


@pytest.mark.parametrize(
    "text", ["Une phrase, avec 12 % de mots. " * 3300, "x" * 100_000, "9" * 100_000, "!" * 100_000]
)
def test_a_text_of_a_hundred_thousand_characters_is_cut_soon(text: str) -> None:
    begun = perf_counter()
    pieces = sentences(text, "fr")
    assert perf_counter() - begun < 5
    assert max(map(len, pieces)) <= MOST


def test_numbers_are_handed_on_in_shorter_pieces() -> None:
    assert max(map(len, sentences("1," * 600, "fr"))) <= MOST // 3


def test_a_language_that_is_not_spoken_is_an_error() -> None:
    with pytest.raises(KeyError, match="de"):
        sentences("Guten Tag", "de")
