"""A kiosk with twenty decks installed: ``python -m tests.facilitator.intake.twenty`` prints what each act takes."""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.decks.loading import load, load_checked
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.installed import InstalledDecks, Version
from kiosk.host.icon_names import glyphs
from kiosk.host.paths import bundled_decks_dir

GLYPHS = frozenset(glyphs())
DECKS = 20


def ready(folder: Path, number: int, version: str) -> Path:
    """One of the decks that ship, under an id of its own."""
    names = sorted(path.parent.name for path in bundled_decks_dir().glob("*/deck.yaml"))
    name, path = names[number % len(names)], folder / f"{number}-{version}"
    head = shutil.copytree(bundled_decks_dir() / name, path / "deck") / "deck.yaml"
    head.write_text(head.read_text().replace(f"id: {name}", f"id: deck-{number}"))
    return path


def put(installed: InstalledDecks, path: Path, version: str) -> Callable[[], object]:
    """What brings a deck in, once it was examined and read."""
    deck = path / "deck"
    coming = Version("", version, "x", digest(deck), "unsigned", digest(deck))
    loaded = load_checked(deck)
    return lambda: installed.put(path, coming, loaded)


def timed(what: str, *acts: Callable[[], object]) -> None:
    """Print what they take."""
    start = time.perf_counter()
    for act in acts:
        act()
    sys.stdout.write(f"{what:<40}{1000 * (time.perf_counter() - start):7.1f} ms\n")


def main(folder: Path) -> None:
    """Every act once."""
    before = InstalledDecks(folder)
    for number in range(DECKS):
        for version in ("1.0", "1.1"):
            put(before, ready(folder, number, version), version)()
    installed = InstalledDecks(folder, GLYPHS)
    timed("start: every deck read", installed.playable)
    timed("install", put(installed, ready(folder, DECKS, "1.0"), "1.0"), installed.playable)
    timed("rollback, beside the screen", lambda: installed.read_before("deck-3"))
    timed("rollback", lambda: installed.rollback("deck-3"), installed.playable)
    timed("removal", lambda: installed.remove("deck-4"), installed.playable)
    decks = [loaded.folder for loaded in installed.playable()]
    timed("every deck checked", lambda: [load(deck, GLYPHS) for deck in decks])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(Path(made))
