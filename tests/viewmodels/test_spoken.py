"""Words in QML: by section and name, with their blanks, in the language of the moment, in any number of engines."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.host.words import words
from kiosk.viewmodels import spoken

SAID = b"""
import QtQml
import kiosk.words

QtObject {
    property int count: 2
    property string name
    readonly property string called: Words.vote.option(name, "A")
    readonly property bool mirrored: Words.mirrored
    readonly property string layout: Words.layout
    readonly property string plain: Words.vote.confirm
    readonly property string filled: Words.vote.option(count, "A")
    readonly property string found: Words.seat.word(`n${count}`)
    readonly property string none: Words.seat.word("n9")
}
"""


class Speaker:
    """An engine with an object that says a few words."""

    def __init__(self) -> None:
        spoken.register()
        self.engine = QQmlEngine()
        self._component = QQmlComponent(self.engine)
        self._component.setData(SAID, QUrl("inline"))
        self.said = self._component.create()
        assert self.said is not None, self._component.errorString()

    def speak(self, language: str) -> None:
        found = self.engine.singletonInstance(spoken.MODULE, "Words")
        assert isinstance(found, QObject)
        found.setProperty("language", language)

    def all(self) -> tuple[str, ...]:
        return tuple(self.said.property(name) for name in ("plain", "filled", "found", "none"))


def expected(language: str, count: int) -> tuple[str, ...]:
    say = words(language).say
    return say("vote.confirm"), say("vote.option", name=count, seats="A"), say(f"seat.n{count}"), ""


def test_words_are_said_and_said_again_in_another_language(qapp: QGuiApplication) -> None:
    speaker = Speaker()
    assert speaker.all() == expected("fr", 2)
    speaker.said.setProperty("count", 3)
    assert speaker.all() == expected("fr", 3)
    speaker.speak("en")
    assert speaker.all() == expected("en", 3)


def test_two_engines_speak_each_their_own_language(qapp: QGuiApplication) -> None:
    one, other = Speaker(), Speaker()
    other.speak("en")
    assert (one.all(), other.all()) == (expected("fr", 2), expected("en", 2))


def test_blanks_are_filled_in_the_order_of_the_alphabet() -> None:
    assert spoken.blanks("{seat} says {value}, {seat}") == ("seat", "value")
    assert spoken.blanks("{value} {most}") == ("most", "value")


def test_words_of_another_direction_are_isolated_in_a_sentence_of_qml(qapp: QGuiApplication) -> None:
    speaker = Speaker()
    speaker.said.setProperty("name", "שלום")
    assert speaker.said.property("called") == words("fr").say("vote.option", name=0, seats="A").replace(
        "0", "\u2068שלום\u2069"
    )


def test_words_tell_how_their_language_is_written(qapp: QGuiApplication) -> None:
    speaker = Speaker()
    assert (speaker.said.property("mirrored"), speaker.said.property("layout")) == (False, "azerty")
    speaker.speak("en-easy")
    assert (speaker.said.property("mirrored"), speaker.said.property("layout")) == (False, "qwerty")
