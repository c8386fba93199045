"""A text is in memory only until the table keeps it; then it waits for approval, and the next tables may read it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.moves import Continue, Erase, Keep, Redone, Started, Undone
from kiosk.engine.rules import Accepted, Refused
from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.write.rules import Rewrite, SignAgain, Wrote
from kiosk.sessions.desk import TEXTS_OFFERED, Desk
from kiosk.sessions.session import Session
from kiosk.storage import Store, Unreadable, VisitorText
from tests.clocks import FakeClock
from tests.sessions.plume import TALE, at_end, at_text, plume, write
from tests.storage.test_texts import traces


def holding(folder: Path, words: str = TALE) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and words.encode() in file.read_bytes()]


def test_what_is_written_can_be_read_and_is_on_no_disk(desk: Desk, tmp_path: Path) -> None:
    session = at_text(desk)
    session.write("conte", TALE, "fr")
    found = session.text("~conte", "fr")
    assert found is not None
    assert (found.text, found.sign, found.ours) == (TALE, "", True)
    write(session)
    signed = session.text("~conte", "en")
    assert signed is not None
    assert signed.sign in {"Moon fox", "Absent-minded owl", "Polite otter"}
    assert holding(tmp_path) == []
    assert TALE not in repr(found)


def test_a_kept_text_waits_for_approval(desk: Desk, store: Store, clock: FakeClock) -> None:
    clock.pass_time(59 * 60 + 58)
    session = at_end(desk)
    assert isinstance(session.submit(Keep("conte")), Accepted)
    (found,) = store.texts.of("pending", "plume")
    assert (found.text, found.session_id, found.step, found.language) == (TALE, session.id, "conte", "fr")
    assert (found.label, found.hour) == ("Votre histoire", datetime(2026, 6, 1, 10, tzinfo=UTC))
    signed = session.text("~conte", "fr")
    assert signed is not None
    assert found.sign == signed.sign != ""
    assert found.id[0] == "0"


def test_it_is_saved_before_it_is_shown(desk: Desk, store: Store) -> None:
    session = at_end(desk)
    seen: list[int] = []
    session.changed.append(lambda: seen.append(len(store.texts.of("pending"))))
    session.submit(Keep("conte"))
    assert seen == [1]


def test_what_cannot_be_saved_stays_undecided(desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise Unreadable("no")

    session = at_end(desk)
    with monkeypatch.context() as patch:
        patch.setattr(store.sessions, "append", refuse)
        for move in (Keep("conte"), Erase("conte")):
            with pytest.raises(Unreadable):
                session.submit(move)
    assert session.view().step.kept == session.view().step.erased == ()
    assert session.text("~conte", "fr") is not None


FORGET: dict[str, Callable[[Session], Any]] = {
    "erased": lambda session: session.submit(Erase("conte")),
    "left": lambda session: session.leave(),
    "ended": lambda session: session.close(),
}


@pytest.mark.parametrize("how", FORGET)
def test_a_text_that_is_not_kept_is_forgotten(desk: Desk, store: Store, tmp_path: Path, how: str) -> None:
    session = at_end(desk)
    FORGET[how](session)
    assert session.text("~conte", "fr") is None
    assert store.texts.of("pending") == []
    assert holding(tmp_path) == []
    assert isinstance(session.submit(Keep("conte")), Refused)


def test_undo_withdraws_a_kept_text_and_redo_keeps_it_again(desk: Desk, store: Store, tmp_path: Path) -> None:
    session = at_end(desk)
    session.submit(Keep("conte"))
    target = session.view().undo
    assert target is not None
    session.submit(Undone(target))
    assert store.texts.of("pending") == []
    assert holding(tmp_path) == traces(tmp_path) == []
    assert session.text("~conte", "fr") is not None
    session.submit(Redone())
    assert [text.text for text in store.texts.of("pending")] == [TALE]


def test_a_facilitator_who_takes_a_kept_text_back_finds_it_nowhere(desk: Desk, store: Store, tmp_path: Path) -> None:
    session = at_end(desk)
    reached = session.play.top.number
    session.submit(Keep("conte"))
    session.submit(Smile(3))
    assert isinstance(session.submit(Undone(reached), facilitator=True), Accepted)
    assert (session.view().id, store.texts.of("pending"), holding(tmp_path)) == ("mur", [], [])
    session.submit(Continue())
    session.submit(Keep("conte"))
    assert len(store.texts.of("pending")) == 1


def test_undo_while_writing_loses_no_word(desk: Desk) -> None:
    session = at_text(desk)
    session.write("conte", TALE, "fr")
    session.submit(Wrote(len(TALE), 9))
    session.submit(SignAgain())
    for _ in range(2):
        target = session.view().undo
        assert target is not None
        session.submit(Undone(target))
    assert not session.view().step.written
    found = session.text("~conte", "fr")
    assert found is not None
    assert (found.text, found.sign) == (TALE, "")


def test_after_a_cut_the_game_goes_on_without_the_text(desk: Desk, store: Store) -> None:
    session = at_text(desk)
    session.write("conte", TALE, "fr")
    session.submit(Wrote(len(TALE), 9))
    offer = desk.offer()
    assert offer is not None
    resumed = desk.resume(offer)
    assert resumed.view().step.written
    assert resumed.text("~conte", "fr") is None
    resumed.submit(Rewrite())
    write(resumed, "Une autre histoire.")
    found = resumed.text("~conte", "fr")
    assert found is not None
    assert found.text == "Une autre histoire."


def test_the_next_tables_meet_approved_texts_only(desk: Desk, store: Store) -> None:
    for number in range(3):
        session = at_end(desk, f"{TALE} {number}")
        session.submit(Keep("conte"))
        session.close()
    ids = [text.id for text in store.texts.of("pending")]
    store.texts.approve(ids[0])
    store.texts.approve(ids[2])
    store.texts.refuse(ids[1])
    session = at_text(desk)
    *_, opening = session.play.moments()
    assert isinstance(opening.event.move, Started)
    assert opening.event.move.texts == (f"~{ids[2]}", f"~{ids[0]}")
    assert session.view().zones["mur"].cards == (f"~{ids[2]}", f"~{ids[0]}", "exemple")
    found = session.text(f"~{ids[2]}", "en")
    assert found is not None
    assert (found.text, found.ours) == (f"{TALE} 2", False)
    assert session.text(f"~{ids[1]}", "fr") is None


def test_a_game_without_a_wall_meets_no_text(
    desk: Desk, deck: Deck, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, int]] = []

    def approved(deck_id: str, limit: int) -> list[VisitorText]:
        asked.append((deck_id, limit))
        return []

    monkeypatch.setattr(store.texts, "wall", approved)
    desk.start(deck, "short", (1,))
    assert asked == []
    desk.start(plume(), "short", (1,))
    assert asked == [("plume", TEXTS_OFFERED)]


def test_a_wall_that_cannot_be_read_is_an_empty_one(desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_: Any) -> Any:
        raise Unreadable("input/output error")

    monkeypatch.setattr(store.texts, "wall", unreadable)
    monkeypatch.setattr(store.texts, "of", unreadable)
    session = at_text(desk)
    assert session.view().zones["mur"].cards == ("exemple",)
    assert session.text("~0123", "fr") is None
