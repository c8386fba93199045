"""A stick pulled at any moment of an export: put back, it holds nothing that calls itself an export, or the whole; and
the sentence is the right one."""

import errno
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from kiosk.facilitator.onto_stick import NotCopied
from kiosk.facilitator.results.export import Export, Exported
from kiosk.facilitator.results.export_files import HASHES, Contents
from kiosk.facilitator.results.luggage import Luggage
from kiosk.host.volumes import stick_at
from kiosk.host.words import words
from tests.clocks import FakeClock
from tests.facilitator.results.calls import Calls
from tests.facilitator.sticks import KINDS, LoopStick, Make

NOW = FakeClock().now()
PULLS = 50


@pytest.fixture
def made(luggage: Luggage, monkeypatch: pytest.MonkeyPatch) -> Luggage:
    """The luggage, with its files made once for all exports of a test."""
    files = {name: make() for name, make in Contents(luggage, "fr", NOW).makers.items()}
    monkeypatch.setattr(Contents, "makers", {name: partial(bytes, content) for name, content in files.items()})
    return luggage


def export(luggage: Luggage, stick: LoopStick) -> Exported | NotCopied:
    return Export(luggage, stick_at(stick.folder), "fr", NOW).run(lambda done, total: None)


def finished(stick: LoopStick) -> list[Path]:
    """What calls itself an export."""
    return [path for path in stick.folder.glob("cafe-ia-*") if path.suffix != ".part"]


def whole(folder: Path) -> bool:
    told = dict(line.split("  ")[::-1] for line in (folder / HASHES).read_text("utf-8").splitlines())
    files = [file for file in folder.rglob("*") if file.is_file() and file.name != HASHES]
    return told == {str(file.relative_to(folder)): sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.mark.parametrize("kind", KINDS)
def test_pulled_at_fifty_moments_the_stick_holds_nothing_or_all(
    sticks: Make, made: Luggage, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    stick, calls = sticks(256, kind), Calls(0, lambda: None)
    with calls.counted(monkeypatch):
        assert isinstance(export(made, stick), Exported)
    for moment in Random(1).sample(range(1, calls.count + 1), PULLS):
        with Calls(moment, stick.pull).counted(monkeypatch):
            end = export(made, stick)
        assert not any(stick.folder.iterdir()), "something was written in a folder of the machine"
        stick.put_back()
        assert all(map(whole, finished(stick)))
        assert isinstance(end, NotCopied)
        assert end.why == "pulled"
        assert "a été retirée" in end.told(words("fr"))
    before = len(finished(stick))
    assert isinstance(export(made, stick), Exported)
    assert len(finished(stick)) == before + 1
    assert before < PULLS


@pytest.mark.parametrize(("megabytes", "protected", "why"), [(3, False, "no_space"), (64, True, "read_only")])
def test_a_stick_that_takes_nothing_says_why(
    sticks: Make, made: Luggage, megabytes: int, protected: bool, why: str
) -> None:
    stick = sticks(megabytes)
    if protected:
        stick.protect()
    end = export(made, stick)
    assert isinstance(end, NotCopied)
    assert (end.why, finished(stick)) == (why, [])
    assert end.told(words("fr")).endswith("tout est toujours sur la borne.")
    assert protected or 0 <= end.free < end.needed


def test_a_stick_that_fills_up_while_it_is_written_is_full(
    sticks: Make, made: Luggage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = sticks(64)

    def full() -> None:
        raise OSError(errno.ENOSPC, "full")

    with Calls(9, full).counted(monkeypatch):
        end = export(made, stick)
    assert isinstance(end, NotCopied)
    assert end.why == "no_space"
    assert [path.name for path in stick.folder.iterdir()] == ["lost+found"]
