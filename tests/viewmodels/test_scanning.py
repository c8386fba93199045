"""One switch: what is in a group, where the mark goes and when, and which presses count."""

from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.scanning import FEW, FIRST, GUARD, REST, ROUNDS, STAYS, STEP, Group, Scan, Thing, grouped
from kiosk.viewmodels.switch_model import TICK_MS, SwitchModel
from tests.clocks import FakeClock

SOON = 0.01
GROUPS: tuple[Group, ...] = ((0, 1, 2), (3,), (4, 5))


def line(down: float, count: int, aside: bool = False, height: float = 10) -> list[Thing]:
    """So many side by side."""
    return [Thing(20 * place, down, 15, height, aside) for place in range(count)]


BAR, TOP, LOW, FOOT = line(0, 3, aside=True), line(50, 4), line(70, 3), line(150, 1)
GROUPINGS = [
    ([], ()),
    (line(0, 1), ((0,),)),
    (line(0, FEW), tuple((place,) for place in range(FEW))),
    ([*BAR, *FOOT], ((3,), (0, 1, 2))),
    ([*BAR, *TOP, *FOOT], ((3,), (4,), (5,), (6,), (7,), (0, 1, 2))),
    ([*BAR, *TOP, *LOW, *FOOT], ((3, 4, 5, 6), (7, 8, 9), (10,), (0, 1, 2))),
    ([*FOOT, *LOW, *TOP], ((4, 5, 6, 7), (1, 2, 3), (0,))),
    (BAR, ((0,), (1,), (2,))),
    (line(0, FEW + 1), tuple((place,) for place in range(FEW + 1))),
    ([*line(0, 4, height=40), *line(18, 4, height=4)], ((0, 4, 1, 5, 2, 6, 3, 7),)),
    ([*line(0, 4, height=40), *line(30, 4, height=4)], ((0, 1, 2, 3), (4, 5, 6, 7))),
]


@pytest.mark.parametrize(("things", "groups"), GROUPINGS)
def test_lines_are_groups_where_there_are_many_and_the_bar_comes_last(
    things: list[Thing], groups: tuple[Group, ...]
) -> None:
    if len(groups) == 1:
        groups = tuple((place,) for place in groups[0])
    assert grouped(things) == groups


def test_whatever_is_drawn_is_in_one_group_and_no_group_is_empty() -> None:
    for seed in range(2000):
        luck = Random(seed)
        things = [
            Thing(luck.uniform(0, 900), luck.uniform(0, 900), luck.uniform(1, 400), luck.uniform(1, 400), flip)
            for flip in luck.choices((False, True), (7, 3), k=luck.randrange(40))
        ]
        groups = grouped(things)
        assert sorted(place for group in groups for place in group) == list(range(len(things))), seed
        assert all(groups), seed


@pytest.fixture
def scan() -> Scan:
    scan = Scan()
    scan.offer(GROUPS, 0)
    return scan


class Days:
    """The time as a scan is told it, a moment after what it waits for."""

    def __init__(self, scan: Scan) -> None:
        self.now, self._scan = 0.0, scan

    def stays(self, times: float = 1) -> None:
        """The mark stays until just before it goes on, then goes on."""
        assert not self._scan.look(self.now + times * STEP - SOON)
        self.now += times * STEP + SOON
        self._scan.look(self.now)

    def press(self) -> int | None:
        self.now += GUARD + SOON
        return self._scan.press(self.now)


@pytest.fixture
def days(scan: Scan) -> Days:
    return Days(scan)


def test_the_mark_goes_round_the_groups_and_stays_longer_on_the_first(scan: Scan, days: Days) -> None:
    seen = []
    for times in (FIRST, 1, 1, FIRST):
        seen.append(scan.marked)
        days.stays(times)
    assert seen == [*GROUPS, GROUPS[0]]


def test_a_press_opens_a_group_and_the_next_presses_what_is_in_it(scan: Scan, days: Days) -> None:
    assert days.press() is None
    seen = [(scan.marked, scan.back)]
    for times in (FIRST, 1, 1):
        days.stays(times)
        seen.append((scan.marked, scan.back))
    assert seen == [((0,), False), ((1,), False), ((2,), False), ((0, 1, 2), True)]
    days.stays()
    assert (scan.marked, days.press()) == ((0,), 0)


def test_the_last_of_a_group_leads_back(scan: Scan, days: Days) -> None:
    days.press()
    for times in (FIRST, 1, 1):
        days.stays(times)
    assert (scan.back, days.press(), scan.back, scan.marked) == (True, None, False, GROUPS[0])


def test_a_group_of_one_is_pressed_at_once(scan: Scan, days: Days) -> None:
    days.stays(FIRST)
    assert (scan.marked, days.press()) == ((3,), 3)


def test_what_was_pressed_in_a_group_keeps_the_mark_for_another_press(scan: Scan, days: Days) -> None:
    days.press()
    days.stays(FIRST)
    assert (days.press(), days.press(), scan.marked) == (1, 1, (1,))
    days.stays()
    assert scan.marked == GROUPS[0]


def test_after_a_thing_without_a_group_the_mark_goes_on(scan: Scan, days: Days) -> None:
    days.stays(FIRST)
    assert (days.press(), days.press()) == (3, 3)
    days.stays()
    assert scan.marked == GROUPS[2]


@pytest.mark.parametrize(("group", "length"), [(False, len(GROUPS)), (True, len(GROUPS[0]) + 1)])
def test_after_some_rounds_it_rests_and_a_press_only_wakes_it(scan: Scan, days: Days, group: bool, length: int) -> None:
    if group:
        days.press()
    for _ in range(ROUNDS):
        assert not scan.resting
        for times in (FIRST, *[1] * (length - 1)):
            days.stays(times)
    assert (scan.resting, scan.marked) == (True, ())
    assert not scan.look(days.now + 999)
    days.now += 999
    assert (days.press(), scan.resting, scan.marked) == (None, False, GROUPS[0])
    assert scan.press(days.now) is None
    assert scan.marked == GROUPS[0]


def test_a_press_begins_the_rounds_anew(scan: Scan, days: Days) -> None:
    for _ in range(ROUNDS * len(GROUPS) - 1):
        days.stays(FIRST if scan.marked == GROUPS[0] else 1)
    assert days.press() is None
    days.stays(FIRST)
    assert not scan.resting


def test_a_screen_that_changes_by_itself_wakes_nothing_and_keeps_nothing_awake(scan: Scan, days: Days) -> None:
    for _ in range(ROUNDS * len(GROUPS)):
        days.stays(FIRST)
        scan.offer(GROUPS, days.now)
    assert (scan.resting, scan.marked) == (True, ())


@pytest.mark.parametrize("how", ["other things", "other words", "a press", "a waking press"])
@pytest.mark.parametrize(("after", "counts"), [(0.0, False), (GUARD - SOON, False), (GUARD + SOON, True)])
def test_a_press_right_after_the_screen_changed_is_for_none(scan: Scan, how: str, after: float, counts: bool) -> None:
    scan.offer(((7,), (8, 9)), 10 if how == "other things" else 0)
    scan.resting = how == "a waking press"
    if how == "other words":
        scan.change(10)
    elif how != "other things":
        scan.press(10)
    assert scan.press(10 + after) == (7 if counts else None)


def test_where_nothing_can_be_pressed_nothing_is() -> None:
    scan = Scan()
    scan.offer((), 0)
    assert (scan.look(99), scan.press(99), scan.marked, scan.resting) == (False, None, (), False)


def test_random_presses_press_only_what_is_marked_alone() -> None:
    for seed in range(300):
        luck, scan, now, changed = Random(seed), Scan(), 0.0, 0.0
        for _ in range(200):
            now += luck.choice((0.1, 0.3, 0.7, STEP))
            if luck.random() < 0.05:
                scan.offer(grouped([*BAR, *TOP, *LOW, *FOOT][luck.randrange(12) :]), now)
                changed = now
            elif luck.random() < 0.3:
                marked, back, rested = scan.marked, scan.back, scan.resting
                pressed = scan.press(now)
                if pressed is not None:
                    assert (marked, back, rested) == ((pressed,), False, False)
                    assert now - changed >= GUARD
                    changed = now
            else:
                scan.look(now)


@pytest.fixture
def model(qapp: QGuiApplication, clock: FakeClock) -> SwitchModel:
    model = SwitchModel(clock)
    model.want(True)
    model.offer([thing._asdict() for thing in [*BAR, *TOP]], True, True)
    return model


def test_it_asks_what_there_is_before_it_presses(model: SwitchModel, clock: FakeClock) -> None:
    pressed = list[int]()
    model.pressed.connect(pressed.append)
    clock.pass_time(GUARD + SOON)
    model.asked.connect(lambda: model.offer([thing._asdict() for thing in TOP], True, True))
    model.press()
    assert (pressed, model.props.marked) == ([], (0,))


def test_only_a_mark_that_goes_on_is_a_sign_of_somebody(model: SwitchModel, clock: FakeClock) -> None:
    steps = list[bool]()
    model.stepped.connect(lambda: steps.append(True))
    for _ in range(1000):
        clock.pass_time(STEP)
        model.look()
    assert model.props.resting
    assert len(steps) == ROUNDS * 5 - 1


def held(model: SwitchModel, clock: FakeClock, seconds: float, second: bool = False) -> list[int]:
    """What is pressed by a switch that is held for so long, after a while in which it was not."""
    pressed = list[int]()
    model.pressed.connect(pressed.append)
    clock.pass_time(GUARD + SOON)
    model.press(second)
    for _ in range(round(seconds * 1000 / TICK_MS)):
        clock.pass_time(TICK_MS / 1000)
        model.look()
    model.lift()
    return pressed


@pytest.mark.parametrize("pace", [pace for pace in STAYS if pace != "hand"])
def test_the_mark_stays_as_long_as_visitors_want(model: SwitchModel, clock: FakeClock, pace: str) -> None:
    model.go(STAYS[pace])
    first = model.props.marked
    clock.pass_time(FIRST * STAYS[pace] - SOON)
    model.look()
    assert model.props.marked == first
    clock.pass_time(2 * SOON)
    model.look()
    assert model.props.marked != first


def test_a_held_switch_acts_once_and_the_mark_stays_until_it_is_lifted(model: SwitchModel, clock: FakeClock) -> None:
    assert held(model, clock, 30) == [3]
    assert model.props.marked == (3,)
    clock.pass_time(FIRST * STEP + SOON)
    model.look()
    assert model.props.marked == (4,)


@pytest.mark.parametrize(
    ("seconds", "second", "pressed", "marked"),
    [
        (0.1, False, [], (4,)),
        (REST - 0.2, False, [], (4,)),
        (REST + 0.1, False, [3], (3,)),
        (30, False, [3], (3,)),
        (0, True, [3], (3,)),
        (30, True, [3], (3,)),
    ],
)
def test_by_hand_a_short_press_sends_the_mark_on_and_a_long_one_or_a_second_switch_takes(
    model: SwitchModel, clock: FakeClock, seconds: float, second: bool, pressed: list[int], marked: Group
) -> None:
    model.go(STAYS["hand"])
    assert (held(model, clock, seconds, second), model.props.marked) == (pressed, marked)


def test_by_hand_the_mark_goes_nowhere_by_itself_and_never_rests(model: SwitchModel, clock: FakeClock) -> None:
    model.go(STAYS["hand"])
    steps = list[bool]()
    model.stepped.connect(lambda: steps.append(True))
    for _ in range(1000):
        clock.pass_time(STEP)
        model.look()
    assert (model.props.marked, model.props.resting, steps) == ((3,), False, [])


def test_two_switches_at_once_are_one(model: SwitchModel, clock: FakeClock) -> None:
    model.go(STAYS["hand"])
    model.press()
    assert held(model, clock, 0, second=True) == [3]
    model.lift()
    assert model.props.marked == (3,)


def test_what_is_held_as_the_screen_changes_is_for_no_screen(model: SwitchModel, clock: FakeClock) -> None:
    model.go(STAYS["hand"])
    pressed = list[int]()
    model.pressed.connect(pressed.append)
    model.press()
    model.offer([thing._asdict() for thing in TOP], True, True)
    clock.pass_time(REST + SOON)
    model.look()
    model.lift()
    assert (pressed, model.props.marked) == ([], (0,))


def test_it_forgets_all_when_it_is_no_longer_wanted(model: SwitchModel, clock: FakeClock) -> None:
    model.want(False)
    clock.pass_time(99)
    model.look()
    model.offer([thing._asdict() for thing in TOP], True, True)
    assert (model.props.active, model.props.marked) == (False, ())
    model.want(True)
    assert model.props.marked == ()
