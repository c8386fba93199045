"""What visitors may set for themselves: each choice has its turn, and nothing else is ever set."""

import logging
from itertools import product
from typing import Any

import pytest

from kiosk.app.command_line import COMFORTS
from kiosk.sessions.pace import DOUBLE, ENDLESS, NORMAL
from kiosk.viewmodels.comfort import CALLED, CHOICES, HELPS, Comfort, UnknownComfortError, Wishes
from kiosk.viewmodels.comfort_model import ComfortModel

CHOSEN = [(what, value) for what, values in CHOICES.items() for value in values]


def test_the_first_choice_is_what_visitors_find() -> None:
    assert {what: values[0] for what, values in CHOICES.items()} == {
        what: getattr(Comfort(), what) for what in Comfort.__slots__
    }


@pytest.mark.parametrize("what", CHOICES)
def test_touches_lead_round_all_choices(what: str) -> None:
    comfort, seen = Comfort(), []
    for _ in CHOICES[what]:
        seen.append(getattr(comfort, what))
        comfort = comfort.turned(what)
    assert (tuple(seen), comfort) == (CHOICES[what], Comfort())


@pytest.mark.parametrize(("chosen", "other"), list(product(CHOSEN, CHOSEN)))
def test_one_setting_leaves_the_others(chosen: tuple[str, Any], other: tuple[str, Any]) -> None:
    before = Comfort().adjusted(*chosen)
    after = before.adjusted(*other)
    assert getattr(after, other[0]) == other[1]
    assert all(getattr(after, what) == getattr(before, what) for what in CHOICES if what != other[0])


UNKNOWN = [("text", "tiny"), ("text", True), ("calm", "on"), ("calm", 1), ("silent", None), ("size", "large"), ("", "")]


@pytest.mark.parametrize(("what", "value"), UNKNOWN)
def test_what_cannot_be_is_logged_and_changes_nothing(
    caplog: pytest.LogCaptureFixture, what: str, value: object
) -> None:
    with pytest.raises(UnknownComfortError):
        Comfort().adjusted(what, value)
    model: Any = ComfortModel()
    model.adjust("text", "large")
    with caplog.at_level(logging.WARNING):
        model.adjust(what, value)
    assert model.now == Comfort(text="large")
    assert [repr(value) in record.getMessage() for record in caplog.records] == [True]


def test_what_there_is_not_has_no_turn(caplog: pytest.LogCaptureFixture) -> None:
    model: Any = ComfortModel()
    model.turn("eased")
    assert (model.now, model.eased, len(caplog.records)) == (Comfort(), False, 1)


def test_each_choice_but_the_first_has_a_word_and_the_command_knows_it() -> None:
    called = [what for what in CHOICES if what not in ("touch", "ring")]
    assert sorted(CALLED.values(), key=str) == sorted(
        ((what, value) for what in called for value in CHOICES[what][1:]), key=str
    )
    assert tuple(CALLED) == COMFORTS


def test_the_paces_are_those_of_a_session() -> None:
    assert [Comfort(pace=str(name)).time for name in CHOICES["pace"]] == [NORMAL, DOUBLE, ENDLESS]


@pytest.mark.parametrize("help", HELPS)
def test_a_help_sets_its_things_and_a_second_touch_takes_them_back(help: str) -> None:
    wishes = Wishes(Comfort(silent=True, text="large")).helped(help)
    assert wishes.given == (help,)
    assert all(getattr(wishes.now, what) == value for what, value in HELPS[help].items())
    assert wishes.helped(help) == Wishes(Comfort(silent=True, text="large"))


@pytest.mark.parametrize(("one", "other"), [pair for pair in product(HELPS, HELPS) if pair[0] != pair[1]])
def test_what_one_help_set_stays_when_another_is_taken_back(one: str, other: str) -> None:
    both = Wishes().helped(one).helped(other)
    assert other in both.given
    assert both.helped(other) == Wishes().helped(one)


def test_of_two_that_exclude_each_other_the_last_is_given_and_the_first_comes_back() -> None:
    both = Wishes().helped("sharper").helped("darker")
    assert (both.given, both.now.contrast) == (("darker",), "dark")
    assert both.helped("sharper").now.contrast == "light"
    assert both.helped("darker").given == ("sharper",)


def test_a_setting_of_a_help_is_changed_alone() -> None:
    wishes = Wishes().helped("steadier").helped("bigger").adjusted("pace", "normal")
    assert (wishes.given, wishes.now) == (("bigger",), Comfort(text="larger", spacing="airy", touch="steady"))
    assert wishes.turned("text").now == Comfort(spacing="airy", touch="steady")


@pytest.mark.parametrize("help", HELPS)
def test_a_help_that_is_set_thing_by_thing_is_given_once_all_of_it_is_and_can_be_taken_back(help: str) -> None:
    wishes = Wishes()
    for what, value in HELPS[help].items():
        assert help not in wishes.given
        wishes = wishes.adjusted(what, value)
    assert help in wishes.given
    assert wishes.helped(help) == Wishes()


def test_what_visitors_find_can_be_taken_back_and_comes_back_for_the_next() -> None:
    model: Any = ComfortModel()
    model.find("place", "low")
    assert (model.place, model.given, model.eased) == ("low", ["lower"], False)
    model.help("lower")
    assert (model.place, model.given, model.eased) == ("drawn", [], True)
    model.help("bigger")
    model.find("place", "low")
    assert (model.place, model.text) == ("low", "larger")
    model.asBefore()
    assert (model.now, model.given) == (Comfort(place="low"), ["lower"])


def test_what_is_no_help_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    model: Any = ComfortModel()
    model.help("longer")
    model.help("louder")
    assert (model.now, model.given, len(caplog.records)) == (Comfort(pace="double"), ["longer"], 1)
    model.asBefore()
    assert (model.now, model.given, model.eased) == (Comfort(), [], False)
