"""The words of the screens as QML reads them: ``Words.vote.confirm``, ``Words.curtain.hand_over(seat)``, in any file,
in the language of the moment."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QQmlEngine, qmlRegisterSingletonType

from kiosk.host.languages import FIRST, Writing
from kiosk.host.words import filled, words

MODULE = "kiosk.words"
BLANK = re.compile(r"\{(\w+)\}")


def blanks(text: str) -> tuple[str, ...]:
    """The names of the blanks in a text, in the order in which QML fills them: that of the alphabet."""
    return tuple(sorted(set(BLANK.findall(text))))


class Section(QObject):
    """The words of one section in one language: they never change, so that another language is another section."""

    def __init__(self, texts: Mapping[str, str], writing: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._writing = texts, writing

    @Slot(str, result=str)
    def word(self, name: str) -> str:
        """The words of a name that is known only in play; empty for a name without words."""
        return self._texts.get(name, "")


def _plain(name: str) -> Property:
    return Property(str, lambda self: self._texts[name], constant=True)


def _filled(name: str, names: tuple[str, ...]) -> Callable[..., str]:
    def fill(self: Section, *values: str) -> str:
        return filled(self._texts[name], self._writing, dict(zip(names, values, strict=True)))

    return Slot(*[str] * len(names), name=name, result=str)(fill)


@cache
def section_type(name: str) -> type[Section]:
    """The class of a section: a constant property for each of its words, a method for those with blanks."""
    texts = words(FIRST).texts[name]
    members = {one: _filled(one, names) if (names := blanks(text)) else _plain(one) for one, text in texts.items()}
    return type("WordsOf" + "".join(part.capitalize() for part in name.split("_")), (Section,), members)


class SpokenWords(QObject):
    """All sections, in one language; one for each engine. The sections of a language are made when first read."""

    language_changed: Signal  # made with the class: Qt ties a property to a signal of the same class alone

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = FIRST
        self._made: dict[tuple[str, str], Section] = {}

    def speak(self, language: str) -> None:
        """Say everything in this language."""
        if language != self._language:
            self._language = language
            self.language_changed.emit()

    def section(self, name: str) -> Section:
        """A section in the language of the moment. Raises KeyError."""
        key = (self._language, name)
        if key not in self._made:
            said = words(self._language)
            self._made[key] = section_type(name)(said.texts[name], said.writing, self)
        return self._made[key]


def _section(name: str, changed: Signal) -> Property:
    return Property(QObject, lambda self: self.section(name), notify=changed)


@cache
def words_type() -> type[SpokenWords]:
    """The class of the singleton: a property for each section, and for how the language is written."""
    changed = Signal()
    language = Property(str, lambda self: self._language, SpokenWords.speak, notify=changed)
    mirrored = Property(bool, lambda self: words(self._language).writing.mirrored, notify=changed)
    layout = Property(str, lambda self: words(self._language).writing.keyboard, notify=changed)
    sections = {name: _section(name, changed) for name in words(FIRST).texts}
    told = {"language": language, "mirrored": mirrored, "layout": layout}
    return type("Words", (SpokenWords,), {"language_changed": changed, **told, **sections})


def _spoken(engine: QQmlEngine) -> SpokenWords:
    return words_type()(engine)


@cache
def register() -> None:
    """Let QML import ``kiosk.words``, in every engine of this process."""
    # Qt's stubs want bytes for the name, Qt wants text
    qmlRegisterSingletonType(words_type(), MODULE, 1, 0, "Words", _spoken)  # type: ignore[call-overload]
