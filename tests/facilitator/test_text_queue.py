"""The queue of visitors' texts, through a store of its own."""

import pytest

from kiosk.facilitator.text_queue import Counts, TextQueue
from kiosk.storage import Store, UnknownText, VisitorText
from tests.clocks import FakeClock

TEXTS = {"a": "La pluie a tout effacé.", "b": "Appelle Marie Dupont au 06 12 34 56 78", "c": "Rien."}


@pytest.fixture
def queue(store: Store, clock: FakeClock) -> TextQueue:
    """Three texts of one session, a step each."""
    store.decks.keep("hash", "jeu", b"{}")
    store.sessions.start("session", "jeu", "hash", "short", 1, "fr")
    texts = [VisitorText(n, "session", "jeu", n, text, "", "fr", "Titre", clock.now()) for n, text in TEXTS.items()]
    store.sessions.append("session", 0, ["{}"], kept=texts)
    return TextQueue(store)


def test_texts_wait_in_their_order_with_what_may_be_personal_in_them(queue: TextQueue) -> None:
    assert [(each.text.id, each.warnings) for each in queue.waiting()] == [
        ("a", ()),
        ("b", ("phone", "digits", "name")),
        ("c", ()),
    ]
    assert queue.counts() == Counts(3, 0, 0)


def test_each_is_approved_refused_or_erased(queue: TextQueue, store: Store) -> None:
    queue.approve("a")
    queue.refuse("b")
    queue.erase("c")
    assert queue.counts() == Counts(0, 1, 1)
    assert [text.id for text in store.texts.wall("jeu", 9)] == ["a"]
    queue.refuse("a")
    assert queue.counts() == Counts(0, 0, 2)


def test_the_journal_tells_what_was_done_and_to_nothing(queue: TextQueue, store: Store) -> None:
    before = len(store.ledger.lines())
    queue.approve("a")
    queue.refuse("b")
    queue.erase("c")
    lines = store.ledger.lines()[before:]
    assert [line.action for line in lines] == ["text_approved", "text_refused", "text_erased"]
    assert {line.about + line.result for line in lines} == {""}


def test_a_text_that_is_not_there_is_refused_and_not_noted(queue: TextQueue, store: Store) -> None:
    before = len(store.ledger.lines())
    for act in (queue.approve, queue.refuse, queue.erase):
        with pytest.raises(UnknownText):
            act("nobody")
    assert len(store.ledger.lines()) == before
