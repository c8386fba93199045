"""The languages the screens speak, and how each is written, in one table."""

from itertools import accumulate, repeat

import pytest

from kiosk.app.command_line import parse
from kiosk.host.languages import FIRST, KEYBOARDS, LANGUAGES, Writing, following, other_keyboard
from kiosk.host.words import words


def test_the_button_of_the_language_goes_round_all_of_them() -> None:
    *met, back = accumulate(repeat(0, len(LANGUAGES)), lambda language, _: following(language), initial=FIRST)
    assert (met, back) == (list(LANGUAGES), FIRST)


def test_a_language_that_no_screen_speaks_has_no_next_one() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        following("nl")


def test_each_keyboard_of_a_language_is_one_that_is_drawn_and_leads_to_another() -> None:
    assert {writing.keyboard for writing in LANGUAGES.values()} <= set(KEYBOARDS)
    assert [other_keyboard(one) for one in KEYBOARDS] == ["qwerty", "azerty"]


def test_words_tell_how_their_language_is_written_in_easy_words_too() -> None:
    assert (words("fr").writing, words("fr-easy").writing) == (Writing("azerty"), Writing("azerty"))
    assert words("en").writing == Writing("qwerty", mirrored=False)


def test_one_starts_in_any_of_them_and_in_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert [parse(["run", "--language", one]).language for one in LANGUAGES] == list(LANGUAGES)
    with pytest.raises(SystemExit):
        parse(["run", "--language", "nl"])
    assert "invalid choice: 'nl'" in capsys.readouterr().err
