"""A stick pulled, or a disk filled, at any moment of an import: the right word, and nothing has changed."""

import random
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.facilitator.intake import returning, staging
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.intake.job import Outcome
from kiosk.facilitator.intake.parcels import Parcel, look
from kiosk.host.drives import mounted
from kiosk.host.durable import write_durably
from kiosk.host.volumes import stick_at
from kiosk.host.volumes import sticks as sticks_of
from tests.decks.folders import edited, overlaid
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_folders import picture
from tests.facilitator.intake.intakes import digest_of, intake, outcome_of, parcel, told
from tests.facilitator.intake.zips import entries_of, zipped
from tests.facilitator.results.calls import Calls
from tests.facilitator.sticks import KINDS, LoopStick, Make
from tests.host.test_volumes import Kernel

PULLS = 50


def filled(stick: LoopStick) -> None:
    """A deck with a fault, one without, and the second one zipped."""
    good = overlaid(stick.folder / "jeu", edited("deck.yaml", 'version: "1.0"', 'version: "1.1"'))
    picture(images.picture("PNG"))[0](good)
    (stick.folder / "jeu.zip").write_bytes(zipped(entries_of(good)))
    overlaid(stick.folder / "mauvais", edited("deck.yaml", "color: slate", "color: grey"))
    subprocess.run(["sync", "-f", stick.folder], check=True)  # noqa: S607


@pytest.fixture
def desk(tmp_path: Path) -> Intake:
    """An intake with the first version installed."""
    desk = intake(tmp_path)
    desk.install(outcome_of(desk, parcel(overlaid(tmp_path / "first" / "jeu", {}), "folder")))
    return desk


def counted(desk: Intake, taken: Parcel, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many calls an import makes once Python has loaded all it needs."""
    calls = Calls(0, lambda: None)
    desk.discard(outcome_of(desk, taken))
    with calls.counted(monkeypatch):
        outcome = outcome_of(desk, taken)
    desk.discard(outcome)
    return calls.count


def pulled_at(moment: int, desk: Intake, taken: Parcel, stick: LoopStick, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """The outcome of an import during which the stick is pulled; then the stick is put back."""
    calls = Calls(moment, stick.pull)
    with calls.counted(monkeypatch):
        outcome = outcome_of(desk, taken)
    assert calls.count >= moment, "it was not pulled"
    assert list(stick.folder.iterdir()) == [], "something was written in a folder of the machine"
    stick.put_back()
    return outcome


@pytest.mark.parametrize("kind", KINDS)
def test_a_stick_pulled_at_fifty_moments_is_told_and_changes_nothing(
    sticks: Make, desk: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    stick, chance, seen = sticks(kind=kind), random.Random(1), Counter[str]()
    filled(stick)
    parcels = look(stick_at(stick.folder)).parcels
    counts = [counted(desk, taken, monkeypatch) for taken in parcels]
    before = digest_of(tmp_path / "data")
    for number in range(PULLS):
        which = number % len(parcels)
        taken = Parcel(parcels[which].path, parcels[which].kind, stick_at(stick.folder))
        outcome = pulled_at(chance.randint(1, counts[which]), desk, taken, stick, monkeypatch)
        seen[outcome.status] += 1
        assert outcome.status != "refused" or any("E033" in one for one in told(outcome)), "not the fault of its author"
        desk.discard(outcome)
        assert digest_of(tmp_path / "data") == before
    seldom = set() if kind == "ext4" else {"refused"}
    assert set(seen) | seldom == {"pulled", "ok", "refused"}, "a stick may go once all of it was read"
    assert seen["pulled"] > PULLS // 4


def test_a_report_never_lies_on_the_machine(sticks: Make, desk: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = sticks()
    filled(stick)

    def pulled_before(path: Path, content: bytes) -> None:
        stick.pull()
        write_durably(path, content)

    monkeypatch.setattr(returning, "write_durably", pulled_before)
    outcome = outcome_of(desk, Parcel(stick.folder / "mauvais", "folder", stick_at(stick.folder)))
    assert outcome.status == "pulled"
    assert list(stick.folder.parent.glob("stick-0/**/*")) == []


def test_a_deck_that_was_read_whole_plays_though_its_stick_has_gone(sticks: Make, desk: Intake, tmp_path: Path) -> None:
    stick = sticks()
    filled(stick)
    outcome = outcome_of(desk, Parcel(stick.folder / "jeu", "folder", stick_at(stick.folder)))
    stick.pull()
    desk.install(outcome)
    assert [loaded.deck.version for loaded in desk.installed.playable() if loaded.deck] == ["1.1"]


def test_a_mounted_stick_is_seen_and_a_protected_one_is_not_written(sticks: Make, desk: Intake, tmp_path: Path) -> None:
    stick, kernel = sticks(), Kernel(tmp_path / "sys")
    filled(stick)
    device = next(one.device for one in mounted() if one.mountpoint == str(stick.folder))
    kernel.drive(Path(device).name, "usb1/1-1", "1")
    (seen,) = sticks_of(mounted, kernel.folder)
    assert (seen.folder, seen.writable) == (stick.folder, True)
    stick.protect()
    (seen,) = sticks_of(mounted, kernel.folder)
    assert not seen.writable
    before = digest_of(stick.folder)
    outcome = outcome_of(desk, Parcel(stick.folder / "mauvais", "folder", seen))
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.report, digest_of(stick.folder)) == ("refused", "", before)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A kiosk whose disk has two megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", folder], check=True, capture_output=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"nothing can be mounted here: {error}")
    yield folder
    with suppress(subprocess.CalledProcessError):
        subprocess.run(["umount", folder], check=True)  # noqa: S607


@pytest.mark.parametrize("told_before", [True, False])
def test_a_full_disk_is_told_in_bytes_and_keeps_nothing(
    told_before: bool, small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "RESERVE", 0)
    if not told_before:  # the disk fills while the deck is written
        monkeypatch.setattr(staging.Room, "free", 3_000_000)
    deck = overlaid(tmp_path / "stick" / "jeu", {f"media/{n}.png": images.speckled(560) for n in range(3)})
    desk = intake(small_disk)
    outcome = outcome_of(desk, parcel(deck, "folder"))
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.needed > 2_500_000) == ("no_space", True)
    assert outcome.verdict.free < outcome.verdict.needed or not told_before
    assert [path.name for path in (small_disk / "data").rglob("*")] == ["staging"]
