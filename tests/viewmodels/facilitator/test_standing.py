"""Where the facilitator stands, as a table."""

import pytest

from kiosk.viewmodels.facilitator.standing import Props

SECTIONS = ("games", "results", "texts", "care", "state")


@pytest.mark.parametrize("level", ["closed", "open"])
@pytest.mark.parametrize("section", [*SECTIONS, "leading"])
def test_outside_no_section_is_shown(level: str, section: str) -> None:
    assert Props(level).at(section) == Props(level)


def test_a_game_on_the_table_is_led_from_the_panel_without_a_code_and_nothing_else_is() -> None:
    panel = Props("open", at_table=True)
    led = panel.at("leading")
    assert (led.level, led.screen, led.leading, led.inside, led.busy) == ("leading", "", True, False, True)
    assert [led.at(section) for section in SECTIONS] == [led] * len(SECTIONS)
    assert [panel.at(section) for section in SECTIONS] == [panel] * len(SECTIONS)
    assert Props(at_table=True).at("leading") == Props(at_table=True)


@pytest.mark.parametrize("level", ["facilitator", "technician"])
def test_inside_every_section_stands_in_place_of_the_table_but_leading(level: str) -> None:
    inside = Props(level, at_table=True)
    assert [inside.at(section).screen for section in SECTIONS] == ["facilitator"] * len(SECTIONS)
    led = inside.at("results").at("leading")
    assert (led.screen, led.leading, led.level) == ("", True, level)


@pytest.mark.parametrize(
    ("props", "busy"),
    [
        (Props(), False),
        (Props(at_table=True), False),
        (Props("open"), True),
        (Props("facilitator", "leading", at_table=True), True),
        (Props(screen="setup"), True),
        (Props(cleaning=3), True),
    ],
)
def test_no_visitor_is_hurried_while_the_facilitator_is_there(props: Props, busy: bool) -> None:
    assert props.busy is busy


def test_what_is_given_back_keeps_the_game_and_the_cleaning() -> None:
    assert Props("technician", "care", "facilitator", 12, True).outside() == Props(cleaning=12, at_table=True)
