"""One text at a time, with what to be careful about; its words are in no message."""

from datetime import UTC, datetime

from kiosk.facilitator.personal import PATTERNS
from kiosk.facilitator.text_queue import Counts, Waiting
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.storage import VisitorText
from kiosk.viewmodels.facilitator.texts_model import derive_props

FR = words("fr")
AT = datetime(2026, 6, 1, 10, tzinfo=UTC)
COUNTS = Counts(2, 1, 0)


def text(name: str, sign: str = "") -> VisitorText:
    return VisitorText(name, "s", "plume", "step", f"Le texte {name}.", sign, "fr", "Un moment", AT)


WAITING = (Waiting(text("a", "Loutre"), ()), Waiting(text("b"), ("email", "name")))


def test_a_shelf_shows_one_text_and_says_how_many_there_are() -> None:
    props = derive_props("pending", 0, WAITING, COUNTS, "La Plume", FR)
    assert (props.text, props.place, props.count, props.warning) == ("Le texte a.", 0, 2, "")
    assert [name.rpartition(" ")[2] for name in props.shelves] == ["2", "1", "0"]
    assert "Loutre" in props.sign
    assert "La Plume" in props.origin


def test_a_warning_names_everything_it_saw() -> None:
    props = derive_props("pending", 1, WAITING, COUNTS, "La Plume", FR)
    assert FR.say("texts.warn_email") in props.warning
    assert FR.say("texts.warn_name") in props.warning
    assert props.sign == FR.say("texts.unsigned")


def test_every_warning_has_its_words() -> None:
    for language in LANGUAGES:
        for kind in (*PATTERNS, "digits", "name"):
            assert words(language).say(f"texts.warn_{kind}")


def test_an_empty_shelf_shows_no_text() -> None:
    props = derive_props("refused", 0, (), COUNTS, "", FR)
    assert (props.text, props.count) == ("", 0)


def test_what_is_shown_is_not_in_what_a_message_would_say() -> None:
    assert "Le texte a." not in repr(derive_props("pending", 0, WAITING, COUNTS, "La Plume", FR))
