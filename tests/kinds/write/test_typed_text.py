"""Letters, words and corrections of a text being written, with the spaces its language wants."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.kinds.write.screen.typed_text import SPARE, TypedText, lengths


def typed(letters: str, language: str = "fr", most: int = 280) -> str:
    draft = TypedText()
    for letter in letters:
        draft = draft.typed(letter, language, most)
    return draft.text


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("l'été", "l’été"),
        ("mangé ?", "mangé\u202f?"),
        ("ah ! oui ; non", "ah\u202f! oui\u202f; non"),
        ("dit : « poisson ».", "dit\u00a0: «\u00a0poisson\u00a0»."),
        ("quoi?", "quoi?"),
        ("a  b", "a b"),
        (" a", "a"),
        ("a\tb\n\x08", "ab"),
        ("100 %", "100\u00a0%"),
        ("cafe\u0301", "café"),
        ("ok \N{ROBOT FACE}", "ok "),
        ("\u202enoir", "noir"),
    ],
)
def test_french_is_written_with_its_own_spaces(letters: str, text: str) -> None:
    assert typed(letters) == text


def test_english_has_no_space_to_keep() -> None:
    assert typed("what ? don't", "en") == "what ? don’t"


def test_letters_go_where_the_caret_is() -> None:
    draft = TypedText("la mer", 3).typed("a", "fr", 280)
    assert (draft.text, draft.caret) == ("la amer", 4)
    assert draft.back() == TypedText("la mer", 3)
    assert TypedText("la mer", 0).back() == TypedText("la mer", 0)


@pytest.mark.parametrize(
    ("before", "after"), [("un mot", "un "), ("un mot ", "un "), ("mangé\u202f?", "mangé\u202f"), ("", "")]
)
def test_a_word_goes_with_the_space_after_it(before: str, after: str) -> None:
    assert TypedText(before + "Z", len(before)).word_back() == TypedText(after + "Z", len(after))


def test_the_caret_stays_in_the_text() -> None:
    draft = TypedText("abc", 1)
    assert [draft.moved(n).caret for n in (-5, -1, 1, 9)] == [0, 0, 2, 3]
    assert [draft.placed(n).caret for n in (-1, 2, 9)] == [0, 2, 3]


@pytest.mark.parametrize(
    ("text", "starting"),
    [("", True), ("Oui", False), ("Oui.", False), ("Oui. ", True), ("Oui\u202f? ", True), ("Oui, ", False)],
)
def test_a_sentence_begins_after_a_full_stop(text: str, starting: bool) -> None:
    assert TypedText(text, len(text)).starting is starting


def test_a_text_is_made_of_words_alone() -> None:
    draft = TypedText()
    for words in ("Demain matin,", "une voix copiée", "dit", "oui", ".", "personne", "?"):
        draft = draft.added(words, "fr", 280)
    assert draft.text == "Demain matin, une voix copiée dit oui. Personne\u202f?"
    assert draft.caret == len(draft.text)


@pytest.mark.parametrize(
    ("text", "words", "result"),
    [
        ("|", "demain…", "Demain|"),
        ("l’|", "écran", "l’écran|"),
        ("Un |chat", "grand", "Un grand |chat"),
        ("Oui |", ".", "Oui.|"),
        ("Oui |", "!", "Oui\u202f!|"),
        ("Oui|.", "non", "Oui non|."),
        ("Il dit|", "IA", "Il dit IA|"),
        ("dans|", "Le marché", "dans le marché|"),
        ("dans|", "L’ascenseur", "dans l’ascenseur|"),
        ("chez|", "Léa", "chez Léa|"),
    ],
)
def test_words_are_set_apart_where_they_must(text: str, words: str, result: str) -> None:
    draft = TypedText(text.replace("|", ""), text.index("|")).added(words, "fr", 280)
    assert f"{draft.before}|{draft.after}" == result


def test_nothing_is_typed_far_beyond_the_end() -> None:
    full = TypedText("a" * (40 + SPARE), 40 + SPARE)
    assert full.typed("b", "fr", 40) == full
    assert full.added("mot", "fr", 40) == full
    assert len(typed("a" * 50, most=40)) == 50


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (0, 0)),
        ("  ", (0, 0)),
        ("Un mot. ", (7, 2)),
        ("mangé\u202f?", (7, 1)),
        ("« oui »", (7, 1)),
        ("3 %", (3, 1)),
    ],
)
def test_characters_and_words_are_counted(text: str, found: tuple[int, int]) -> None:
    assert lengths(text) == found


WORDS = ("Une voix copiée", "DEMAIN…", ".", "?", "l’", "IA", "…")


@given(
    st.lists(st.one_of(st.text(max_size=3), st.sampled_from(WORDS), st.integers(-4, 4)), max_size=40),
    st.sampled_from(("fr", "en")),
)
def test_whatever_is_done_the_text_stays_sound(deeds: list[str | int], language: str) -> None:
    draft = TypedText()
    for deed in deeds:
        if isinstance(deed, str):
            draft = draft.added(deed, language, 40) if deed in WORDS else draft.typed(deed, language, 40)
        else:
            draft = draft.back() if deed == 0 else draft.word_back() if deed == 4 else draft.moved(deed)
        assert 0 <= draft.caret <= len(draft.text) <= 40 + SPARE + 4
        assert draft.before + draft.after == draft.text
        assert all(ord(letter) <= 0xFFFF for letter in draft.text)
