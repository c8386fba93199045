"""A text typed or put together, counted as it grows, finished, signed, and forgotten when the table is free."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.engine.moves import Continue, Move, Undone
from kiosk.engine.rules import Accepted
from kiosk.host.words import words
from kiosk.kinds.discuss.rules import Finish
from kiosk.kinds.write.rules import Wrote
from kiosk.kinds.write.screen import WriteStep
from kiosk.kinds.write.screen.write_props import Props
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import open_store
from kiosk.viewmodels.paper import Paper
from kiosk.viewmodels.scene import Scene
from tests.clocks import FakeClock
from tests.sessions.plume import at_text, plume, write


class Screen:
    """The writing screen of a session: what it asks is done, what is done is shown."""

    def __init__(self, session: Session, language: str = "fr") -> None:
        self.session, self.language = session, language
        self.model = WriteStep(self.submit)
        session.changed.append(self.show)
        self.show()

    def submit(self, move: Move, seat: int) -> bool:
        return isinstance(self.session.submit(move, seat), Accepted)

    @property
    def scene(self) -> Scene:
        session, language = self.session, self.language
        return Scene(
            view=session.view(),
            deck=session.deck,
            language=language,
            words=words(language),
            seconds_left=session.seconds_left,
            paper=Paper(
                lambda card: session.text(card, language), lambda step, text: session.write(step, text, language)
            ),
        )

    def show(self) -> None:
        if self.session.view().kind == "write":
            self.model.show(self.scene)

    def speak(self, language: str) -> None:
        self.language = language
        self.show()

    def type(self, letters: str) -> None:
        for letter in letters:
            self.model.type(letter)

    @property
    def props(self) -> Props:
        props = self.model.props
        assert isinstance(props, Props)
        return props


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FakeClock()
    store = open_store(tmp_path, clock.now)
    yield Desk(store, clock, RandomChance(7))
    store.close()


@pytest.fixture
def screen(desk: Desk) -> Screen:
    return Screen(at_text(desk))


def test_what_is_typed_is_in_the_sessions_memory_letter_by_letter(screen: Screen) -> None:
    screen.type("Où est l'été ?")
    kept = screen.session.text("~conte", "fr")
    assert kept is not None
    assert (screen.props.text, kept.text) == ("Où est l’été\u202f?",) * 2
    assert (screen.props.caret, screen.props.starting) == (14, False)
    screen.model.back()
    screen.model.place(3)
    screen.model.wordBack()
    assert (screen.props.text, screen.props.caret) == ("est l’été\u202f", 0)


@pytest.mark.parametrize(
    ("language", "empty", "short", "over"),
    [
        ("fr", "Encore 280 signes", "Encore 277 signes", "2 de trop"),
        ("en", "280 characters left", "277 characters left", "2 too many"),
    ],
)
def test_the_counter_turns_to_words_when_it_is_too_much(
    screen: Screen, language: str, empty: str, short: str, over: str
) -> None:
    screen.speak(language)
    told = [screen.props.count]
    screen.type("abc")
    told.append(screen.props.count)
    screen.type("d" * 279)
    told.append(screen.props.count)
    assert told == [empty, short, over]
    assert (screen.props.left, screen.props.over) == (-2, True)


def test_words_are_counted_where_they_are_what_runs_out(desk: Desk) -> None:
    screen = Screen(at_text(desk, "normal"))
    write(screen.session)
    for move in (Finish(), Continue()):
        screen.session.submit(move)
    told = []
    for number in (0, 3, 28):
        screen.type("mot " * number)
        told.append(screen.props.count)
    assert told == ["Mots restants\u00a0: 30", "Mots restants\u00a0: 27", "Mots en trop\u00a0: 1"]
    screen.type("a" * 260)
    assert screen.props.count.endswith("de trop") is False
    assert (screen.props.seconds, screen.props.total) == (90, 90)


def test_a_refused_text_stays_and_says_nothing_more(screen: Screen) -> None:
    screen.type("Trop peu")
    screen.model.finish()
    assert (screen.props.text, screen.props.written) == ("Trop peu", False)


def test_a_finished_text_is_trimmed_signed_and_may_be_taken_up_again(screen: Screen) -> None:
    screen.type("Une voix a ri. ")
    screen.model.finish()
    assert (screen.props.text, screen.props.written, screen.props.lost) == ("Une voix a ri.", True, False)
    first = screen.props.sign
    screen.model.signAgain()
    assert "" != screen.props.sign != first
    screen.type("x")
    assert screen.props.text == "Une voix a ri."
    screen.model.rewrite()
    screen.type(" x")
    assert (screen.props.text, screen.props.written, screen.props.sign) == ("Une voix a ri. x", False, "")
    screen.model.finish()
    screen.model.next()
    assert screen.session.view().id == "lecture"


def test_undo_brings_the_text_back_as_it_was(screen: Screen) -> None:
    screen.type("Une voix a ri.")
    screen.model.finish()
    target = screen.session.view().undo
    assert target is not None
    screen.session.submit(Undone(target))
    assert (screen.props.text, screen.props.caret, screen.props.written) == ("Une voix a ri.", 14, False)


def test_cards_are_in_view_and_all_words_can_be_touched(screen: Screen) -> None:
    cards = [row.card_id for row in screen.model._cards.rows]
    rows = screen.model._fragments.rows
    assert len(cards) == 3
    assert [row.name for row in rows[:3]] == ["starter:demain", "starter:personne", "starter:chaque"]
    assert [row.sort for row in rows[3:7]] == ["card", "card", "card", "link"]
    assert [row.text for row in rows[-4:]] == [".", ",", "?", "!"]
    names = [row.name for row in rows]
    assert len(set(names)) == len(names)
    for name in ("starter:demain", "fragment:1", names[-4]):
        screen.model.add(name)
    title = screen.scene.card_text(cards[0], "title")
    assert screen.props.text.casefold() == f"demain matin, {title}.".casefold()
    screen.model.add("fragment:999")
    assert screen.props.text.endswith(".")


def test_the_letters_follow_the_language_until_they_are_switched(screen: Screen) -> None:
    told = [screen.props.layout]
    screen.speak("en")
    told.append(screen.props.layout)
    screen.model.switchLayout()
    told.append(screen.props.layout)
    screen.speak("fr")
    told.append(screen.props.layout)
    assert told == ["azerty", "qwerty", "azerty", "qwerty"]


def test_after_a_cut_a_finished_text_is_said_to_be_lost(desk: Desk) -> None:
    session = at_text(desk)
    session.write("conte", "Une voix a ri.", "fr")
    session.submit(Wrote(14, 4))
    session.leave()
    screen = Screen(session)
    assert (screen.props.written, screen.props.lost, screen.props.text, screen.props.sign) == (True, True, "", "")
    screen.model.rewrite()
    assert (screen.props.written, screen.props.lost) == (False, False)


def test_the_next_table_finds_nothing(screen: Screen, desk: Desk) -> None:
    screen.type("Une voix a ri.")
    screen.model.switchLayout()
    screen.session.leave()
    screen.model.forget()
    assert screen.props == Props()
    screen.session = at_text(desk)
    screen.show()
    assert (screen.props.text, screen.props.caret) == ("", 0)


def test_a_text_is_a_card_with_an_author(screen: Screen) -> None:
    screen.type("Une voix a ri.")
    screen.model.finish()
    screen.model.next()
    scene = screen.scene
    face = scene.card("~conte")
    assert (face.title, face.text, face.source) == ("Votre texte", "Une voix a ri.", "")
    assert scene.author("~conte") in {"Renard lunaire", "Hibou distrait", "Loutre polie"}
    assert scene.card_text("~conte", "pro") == scene.author("marche") == ""
    gone = replace(scene, paper=Paper(lambda card: None, lambda step, text: None))
    assert gone.card_text("~conte", "text") == "Ce texte n’est plus là."
    assert gone.author("~conte") == ""


def test_the_deck_of_these_tests_is_sound() -> None:
    assert plume().offered == ("fr", "en")
