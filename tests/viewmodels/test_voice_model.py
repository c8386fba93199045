"""The voice says what it is given where visitors asked for it, and to nobody what is for one seat."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.house import House
from kiosk.engine.moves import HalfTime, TimerStarted
from kiosk.host.words import words
from kiosk.viewmodels.idle import LEAST, WARNING
from kiosk.viewmodels.voice_model import TWICE_S
from tests.app.traces import BACKWARDS, in_memory
from tests.clocks import FakeClock
from tests.sessions.playing import play_until
from tests.viewmodels.mouths import Mouth, speaking
from tests.viewmodels.test_kiosk import sit

SAID = words("fr").say
BEGINS, SECRET = SAID("voice.begins"), SAID("voice.secret")


class Spoken:
    """A kiosk whose voice is written down. It takes a text until ``mouth.ends``."""

    def __init__(self, data: Path) -> None:
        self.clock = FakeClock()
        self.mouth = Mouth(slow=True)
        with speaking(self.mouth):
            self.house = House(data, clock=self.clock)
        self.kiosk: Any = self.house.kiosk
        self.voice: Any = self.kiosk.voice

    def on(self) -> None:
        """The voice is on, and silent again."""
        self.kiosk.comfort.adjust("voice", True)
        self.voice.cut()
        self.mouth.hears()


@pytest.fixture
def spoken(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Spoken]:
    spoken = Spoken(tmp_path)
    yield spoken
    spoken.house.close()
    assert spoken.mouth.closed


def test_nothing_is_said_before_somebody_asks(spoken: Spoken) -> None:
    spoken.voice.say("Bonjour.", True)
    spoken.voice.open("Bonjour.")
    spoken.voice.point("Bonjour.")
    assert spoken.mouth.texts == []
    spoken.kiosk.comfort.help("listen")
    assert spoken.mouth.said == [(BEGINS, "fr")]
    assert (spoken.voice.on, spoken.kiosk.comfort.pace) == (True, "double")
    spoken.kiosk.comfort.help("listen")
    assert (spoken.voice.on, spoken.kiosk.comfort.pace, spoken.mouth.cuts) == (False, "normal", 1)


def test_what_happens_waits_for_its_turn_and_what_is_urgent_does_not(spoken: Spoken) -> None:
    spoken.on()
    for text in ("Un.", "Deux.", "Deux.", "Un."):
        spoken.voice.say(text, False)
    assert spoken.mouth.texts == ["Un."]
    spoken.mouth.ends()
    assert spoken.mouth.texts == ["Un.", "Deux."]
    spoken.voice.say("Trois.", False)
    spoken.voice.say("Non.", True)
    spoken.mouth.ends()
    assert spoken.mouth.texts == ["Un.", "Deux.", "Non."]


def test_whatever_somebody_does_cuts_it(spoken: Spoken) -> None:
    spoken.on()
    spoken.voice.open("Un.")
    spoken.voice.open("Deux.")
    cuts = spoken.mouth.cuts
    spoken.voice.cut()
    spoken.mouth.ends()
    assert (spoken.mouth.texts, spoken.mouth.cuts, spoken.voice.caption) == (["Un."], cuts + 1, "")


def test_what_is_heard_is_written_until_it_is_over(spoken: Spoken) -> None:
    spoken.on()
    spoken.voice.open("Un. Deux.")
    assert spoken.voice.caption == "Un. Deux."
    spoken.mouth.told("Deux.")
    assert spoken.voice.caption == "Deux."
    spoken.mouth.ends()
    assert spoken.voice.caption == ""


def test_the_mark_of_the_one_switch_never_cuts_a_question(spoken: Spoken) -> None:
    spoken.on()
    spoken.voice.open("Une question ?")
    spoken.voice.mark("Suite")
    assert spoken.mouth.hears() == ["Une question ?"]
    spoken.mouth.ends()
    for name in ("Suite", "Aide"):
        spoken.voice.mark(name)
    assert spoken.mouth.hears() == ["Suite", "Aide"]


@pytest.mark.parametrize("mood", ["silent", "broken"])
def test_where_there_is_no_voice_it_is_written(spoken: Spoken, mood: Any) -> None:
    spoken.mouth.mood = mood
    spoken.kiosk.comfort.adjust("voice", True)
    spoken.voice.open("Bonjour.")
    assert (spoken.mouth.texts, spoken.voice.caption) == ([], SAID("voice.lost"))


def press(spoken: Spoken, key: Qt.Key, after: float = 2 * TWICE_S) -> None:
    spoken.clock.pass_time(after)
    spoken.voice.cut()
    assert spoken.voice.takes(key)


def test_its_key_turns_it_on_and_off_and_twice_repeats(spoken: Spoken) -> None:
    asked: list[bool] = []
    spoken.voice.wanted.connect(lambda: asked.append(True))
    press(spoken, Qt.Key.Key_F2)
    assert (spoken.voice.on, spoken.mouth.hears(), len(asked)) == (True, [BEGINS], 1)
    press(spoken, Qt.Key.Key_F2)
    assert not spoken.voice.on
    press(spoken, Qt.Key.Key_F2)
    spoken.voice.say("Trois cartes.", True)
    spoken.mouth.hears()
    press(spoken, Qt.Key.Key_F2)
    press(spoken, Qt.Key.Key_F2, TWICE_S / 2)
    assert (spoken.voice.on, spoken.mouth.hears()[-1]) == (True, "Trois cartes.")


def test_who_comes_next_finds_nothing_of_what_was_said(spoken: Spoken) -> None:
    sit(spoken.kiosk, "le-duel", "short", 1, 2)
    spoken.on()
    spoken.voice.say(BACKWARDS[::-1], True)
    spoken.mouth.ends()
    assert spoken.mouth.hears() == [BACKWARDS[::-1]]
    assert in_memory(BACKWARDS[::-1])
    spoken.kiosk.home()
    assert in_memory(BACKWARDS[::-1]) == []


def test_other_keys_are_not_its_own(spoken: Spoken) -> None:
    assert not spoken.voice.takes(Qt.Key.Key_F3)


def test_it_is_louder_and_softer_as_far_as_it_goes(spoken: Spoken) -> None:
    spoken.on()
    press(spoken, Qt.Key.Key_VolumeUp)
    assert (spoken.mouth.loudness, spoken.mouth.hears()) == (1, [SAID("voice.loudness", step=5, steps=7)])
    for _ in range(9):
        press(spoken, Qt.Key.Key_VolumeDown)
    assert spoken.mouth.loudness == -3
    for pace in (-1, -2, -2):
        spoken.kiosk.comfort.move("tempo", -1)
        assert spoken.mouth.pace == pace


def test_all_is_forgotten_at_attract(spoken: Spoken) -> None:
    spoken.kiosk.wake()
    spoken.on()
    spoken.kiosk.comfort.move("tempo", 2)
    spoken.kiosk.comfort.move("loudness", -2)
    spoken.voice.open("Une question ?")
    spoken.kiosk.home()
    assert (spoken.voice.on, spoken.mouth.pace, spoken.mouth.loudness) == (False, 0, 0)
    spoken.mouth.hears()
    press(spoken, Qt.Key.Key_F2)
    press(spoken, Qt.Key.Key_F2, TWICE_S / 2)
    assert "Une question ?" not in spoken.mouth.texts


def test_what_the_team_types_is_not_said(spoken: Spoken) -> None:
    spoken.on()
    spoken.house.facilitator.access.swap(spoken.house.facilitator.access.props.__class__(page="pin"))
    spoken.voice.point("Un, bouton.")
    assert (spoken.mouth.texts, spoken.voice.takes(Qt.Key.Key_F2)) == ([], False)


def test_while_people_talk_it_speaks_only_when_asked(spoken: Spoken) -> None:
    session = sit(spoken.kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "talk")
    session.submit(TimerStarted(60))
    spoken.on()
    assert spoken.kiosk.table.talking
    session.submit(HalfTime())
    spoken.voice.say("Moitié du temps.", False)
    assert spoken.mouth.texts == []
    spoken.voice.point("Suite, bouton.")
    spoken.voice.say("Pas encore.", True)
    assert spoken.mouth.hears() == ["Suite, bouton.", "Pas encore."]


def test_whoever_listens_is_there_and_the_question_whether_anybody_is_changes_nothing(
    spoken: Spoken, qtbot: QtBot
) -> None:
    spoken.kiosk.wake()
    spoken.on()
    spoken.clock.pass_time(LEAST - 1)
    spoken.voice.open("Une question ?")
    spoken.clock.pass_time(LEAST - 1)
    spoken.kiosk.idle.look()
    assert spoken.kiosk.idle.warning == 0
    spoken.clock.pass_time(2)
    spoken.kiosk.idle.look()
    spoken.mouth.told("Encore là ?")
    assert spoken.kiosk.idle.warning == WARNING - 1


def at_a_curtain(spoken: Spoken) -> Any:
    session = sit(spoken.kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "before")
    spoken.on()
    return spoken.kiosk.table.step


def test_behind_a_curtain_only_who_is_alone_hears(spoken: Spoken) -> None:
    step = at_a_curtain(spoken)
    spoken.voice.open("Étoile, à toi.")
    spoken.voice.cut()
    step.lift()
    for say in (spoken.voice.open, spoken.voice.point, spoken.voice.mark):
        say("Mon secret.")
    spoken.voice.say("Mon secret.", True)
    assert spoken.mouth.hears() == ["Étoile, à toi.", SECRET]
    step.lower()
    spoken.voice.cut()
    spoken.voice.trust()
    step.lift()
    spoken.voice.open("Mon secret.")
    assert spoken.mouth.hears() == ["Mon secret."]


def test_a_leave_ends_with_its_turn_and_nothing_is_repeated_to_the_next(spoken: Spoken) -> None:
    step = at_a_curtain(spoken)
    spoken.voice.trust()
    step.lift()
    spoken.voice.open("Mon secret.")
    spoken.voice.open("Et encore un.")
    cuts = spoken.mouth.cuts
    step.stand(1)
    spoken.mouth.ends()
    assert (spoken.mouth.hears(), spoken.mouth.cuts) == (["Mon secret."], cuts + 1)
    spoken.voice.repeat()
    step.lift()
    spoken.voice.open("Un autre secret.")
    assert spoken.mouth.hears() == [SECRET]


IN, OUT = Qt.Key.Key_F13, Qt.Key.Key_F14


def plug(spoken: Spoken, key: Qt.Key) -> None:
    """A keypad with a socket tells of headphones, before the key comes to the window as what it stands for."""
    keypad = spoken.kiosk.touching.keypad
    keypad.learn({int(IN): "headphones_in", int(OUT): "headphones_out"})
    keypad.plug(key)
    assert spoken.voice.takes(keypad.stands(key))


def test_headphones_start_nothing_and_show_how_to_listen(spoken: Spoken) -> None:
    spoken.kiosk.wake()
    plug(spoken, IN)
    assert (spoken.voice.on, spoken.mouth.texts) == (False, [])
    assert (spoken.voice.offered, spoken.voice.caption) == (True, SAID("voice.offer"))
    assert spoken.voice.takes(Qt.Key.Key_Return)
    assert (spoken.voice.on, spoken.voice.offered, spoken.mouth.hears()) == (True, False, [BEGINS])
    assert not spoken.voice.takes(Qt.Key.Key_Return)


@pytest.mark.parametrize("ends", ["key", "touch", "time", "out", "voice"])
def test_the_offer_ends_with_what_somebody_does_instead(spoken: Spoken, ends: str, qtbot: QtBot) -> None:
    plug(spoken, IN)
    match ends:
        case "key":
            assert not spoken.voice.takes(Qt.Key.Key_Right)
        case "touch":
            spoken.voice.withdraw()
        case "time":
            spoken.voice._offer.start(1)
            qtbot.waitUntil(lambda: not spoken.voice.offered)
        case "out":
            plug(spoken, OUT)
        case "voice":
            spoken.kiosk.comfort.adjust("voice", True)
    assert not spoken.voice.offered
    assert spoken.voice.caption != SAID("voice.offer")
    assert not spoken.voice.takes(Qt.Key.Key_Return)


def test_nothing_is_offered_to_who_listens_nor_to_the_team(spoken: Spoken) -> None:
    spoken.on()
    plug(spoken, IN)
    assert not spoken.voice.offered
    spoken.kiosk.comfort.adjust("voice", False)
    spoken.house.facilitator.access.swap(spoken.house.facilitator.access.props.__class__(page="pin"))
    spoken.kiosk.touching.keypad.plug(IN)
    assert not spoken.voice.takes(Qt.Key.Key_F34)
    assert not spoken.voice.offered
    assert spoken.kiosk.touching.keypad.plugged


def test_in_headphones_a_secret_is_said_and_out_of_them_its_curtain_closes_at_once(spoken: Spoken) -> None:
    step = at_a_curtain(spoken)
    plug(spoken, IN)
    assert spoken.voice.worn
    step.lift()
    spoken.voice.open("Mon secret.")
    spoken.voice.open("Et encore un.")
    assert spoken.mouth.hears() == ["Mon secret."]
    cuts = spoken.mouth.cuts
    plug(spoken, OUT)
    assert (step.curtained, spoken.mouth.cuts, spoken.voice.worn) == (True, cuts + 1, False)
    spoken.mouth.ends()
    spoken.voice.repeat()
    assert spoken.mouth.hears() == []
    step.lift()
    spoken.voice.open("Mon secret.")
    assert spoken.mouth.hears() == [SAID("voice.secret_plug")]


def test_what_one_seat_heard_in_headphones_is_not_repeated_to_the_next(spoken: Spoken) -> None:
    step = at_a_curtain(spoken)
    plug(spoken, IN)
    step.lift()
    spoken.voice.open("Mon secret.")
    step.stand(1)
    spoken.mouth.ends()
    spoken.voice.repeat()
    assert spoken.mouth.hears() == ["Mon secret."]


def test_headphones_without_the_voice_close_no_curtain(spoken: Spoken) -> None:
    step = at_a_curtain(spoken)
    spoken.kiosk.comfort.adjust("voice", False)
    plug(spoken, IN)
    step.lift()
    plug(spoken, OUT)
    assert not step.curtained


def test_headphones_that_hang_there_are_still_in_for_the_next_visitors(spoken: Spoken) -> None:
    plug(spoken, IN)
    spoken.kiosk.home()
    assert not spoken.voice.on
    step = at_a_curtain(spoken)
    step.lift()
    spoken.voice.open("Mon secret.")
    assert spoken.mouth.hears() == ["Mon secret."]


def test_who_plays_alone_has_no_secret(spoken: Spoken) -> None:
    play_until(sit(spoken.kiosk, "boite-noire", "short", 3), "before")
    spoken.on()
    spoken.voice.open("Votre avis.")
    assert spoken.mouth.texts == ["Votre avis."]


def test_where_all_answer_at_once_nobody_is_told_what_is_pointed_at(spoken: Spoken) -> None:
    at_a_curtain(spoken)
    spoken.kiosk.table.makeRoom(6)
    spoken.kiosk.table.feel(6)
    spoken.voice.point("Étoile, d’accord.")
    spoken.voice.mark("Étoile, d’accord.")
    spoken.voice.open("Votre avis, en secret.")
    assert spoken.mouth.texts == ["Votre avis, en secret."]
