"""What is known of keypads is kept as it was, and never two things for one key."""

import pytest

from kiosk.facilitator.keypads.learned import (
    MOST,
    KeyTakenError,
    LearnedKeypad,
    TooManyKeypadsError,
    kept_keypads,
    meanings,
    to_setting,
    with_keypad,
)

DOOR, HALL = LearnedKeypad("Porte", {"next": 60, "press": 61}), LearnedKeypad("Salle", {"next": 70, "press": 71})


def test_keypads_are_kept_and_read_again() -> None:
    assert kept_keypads(to_setting([DOOR, HALL])) == (DOOR, HALL)
    assert (kept_keypads(None), to_setting([])) == ((), None)
    assert meanings([DOOR, HALL]) == {60: "next", 61: "press", 70: "next", 71: "press"}


@pytest.mark.parametrize(
    "setting",
    [
        "nonsense",
        "5",
        "[5]",
        '["Porte"]',
        '[{"name": "Porte"}]',
        '[{"name": "Porte", "keys": {}}]',
        '[{"name": "Porte", "keys": [1]}]',
        '[{"name": "Porte", "keys": {"next": "F13"}}]',
        '[{"name": "Porte", "keys": {"next": 60, "press": 60}}]',
        '[{"name": "Porte", "keys": {"next": [60]}}]',
        '[{"name": " ", "keys": {"next": 60}}]',
        '[{"name": 7, "keys": {"next": 60}}]',
        '[{"name": "Porte", "keys": {"next": 60}, "pins": 3}]',
        to_setting([LearnedKeypad(f"Porte {number}", {"next": 60}) for number in range(MOST + 1)]),
    ],
)
def test_what_cannot_be_true_is_no_keypad_and_told(setting: str, caplog: pytest.LogCaptureFixture) -> None:
    assert kept_keypads(setting) == ()
    assert "no keypad is known" in caplog.messages[0]


def test_a_fifth_keypad_is_refused_and_one_of_a_known_name_takes_its_place() -> None:
    four = [LearnedKeypad(f"Porte {number}", {"next": number}) for number in range(1, 1 + MOST)]
    with pytest.raises(TooManyKeypadsError):
        with_keypad(four, HALL)
    other = LearnedKeypad("Porte 2", {"press": 90})
    assert with_keypad(four, other) == (four[0], other, *four[2:])


def test_a_key_that_does_something_else_on_another_keypad_is_refused() -> None:
    with pytest.raises(KeyTakenError) as refused:
        with_keypad([DOOR], LearnedKeypad("Salle", {"next": 61}))
    assert (refused.value.code, refused.value.action, refused.value.keypad) == (61, "press", "Porte")
    twin = LearnedKeypad("Salle", {"press": 61})
    assert with_keypad([DOOR], twin) == (DOOR, twin)
