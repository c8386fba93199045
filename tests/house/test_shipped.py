"""A deck that is read once is the deck that is there; what a test writes is read anew."""

from pathlib import Path
from shutil import copytree

from kiosk.decks.library import Library
from kiosk.host.paths import bundled_decks_dir

GAME = "boite-noire"


def test_what_no_test_changes_is_read_once() -> None:
    one, other = (Library.scan([bundled_decks_dir()]).deck(GAME) for _ in range(2))
    assert one is other


def test_what_a_test_writes_is_read_each_time(tmp_path: Path) -> None:
    head = copytree(bundled_decks_dir() / GAME, tmp_path / GAME) / "deck.yaml"
    before = Library.scan([tmp_path]).deck(GAME)
    head.write_text(head.read_text("utf-8").replace(before.version, "9.9.9"), "utf-8")
    assert Library.scan([tmp_path]).deck(GAME).version == "9.9.9" != before.version
