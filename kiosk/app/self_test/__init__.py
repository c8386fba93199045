"""``kiosk self-test``: what the kiosk stands on, looked at before the doors open."""

import argparse
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.app.command_line import default_inches
from kiosk.app.frames import intervals
from kiosk.app.house import House
from kiosk.app.self_test import aloud, bundle, panel
from kiosk.app.self_test.tested_line import TestedLine
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.decks.loading import Loaded
from kiosk.host.clock import SystemClock
from kiosk.host.displays import has_display
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.instance import only_instance
from kiosk.host.paths import data_dir
from kiosk.host.venue import look
from kiosk.storage import NewerDatabase, SelfTest

SAFE_SQLITE = (3, 51, 3)
FRAMES = 60
LITTLE_SPACE_MB = 500


def self_test(options: argparse.Namespace) -> int:
    """Print what was found, line by line. Returns 1 when something fails. Raises AlreadyOpenError while a kiosk
    runs."""
    if options.venue:
        return _venue(options.data)
    failed = 0
    for line in _lines(options):
        print(f"{line.verdict:5} {line.what:9} {line.told}", flush=True)
        failed += line.verdict == "fail"
    print(f"{failed} of these must be mended." if failed else "Ready.")
    return 1 if failed else 0


def _venue(data: Path | None) -> int:
    missing = 0
    for line in look(Path("/"), SystemClock().now(), data):
        print(f"{line.verdict:11} {line.what:13} {line.told}", flush=True)
        missing += line.verdict == "no"
    print(f"{missing} of these are missing." if missing else "Nothing is known to be missing.")
    return 1 if missing else 0


def _lines(options: argparse.Namespace) -> Iterator[TestedLine]:
    with ExitStack() as stack:
        try:
            folder = data_dir(options.data)
            stack.enter_context(only_instance(folder))
            yield _space(folder)
        except OSError as error:
            yield TestedLine("fail", "data", f"nothing can be kept: {error}")
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="kiosk-self-test-")))
        drawn = panel.driver(folder, options.software)
        open_application(offscreen=not has_display(), folder=folder, software=options.software)
        yield from bundle.lines()
        yield drawn
        yield from _house(options, folder)


def _space(folder: Path) -> TestedLine:
    free = shutil.disk_usage(folder).free // 1_000_000
    return TestedLine("ok" if free >= LITTLE_SPACE_MB else "warn", "data", f"{free} MB free in {folder}")


def _house(options: argparse.Namespace, folder: Path) -> Iterator[TestedLine]:
    try:
        house = House(folder)
    except NewerDatabase as error:
        yield TestedLine("fail", "database", str(error))
        return
    with closing(house):
        yield from (TestedLine("fail", "decks", problem.line("en")) for problem in house.games.library.problems)
        yield from (_deck(loaded) for loaded in house.games.library.loaded)
        yield from (TestedLine("warn", "database", f"{told.code}: {told.file}") for told in house.store.notices)
        yield from _database(house.store.self_test(), folder)
        yield aloud.voice(house.office.voice.engine)
        yield from _window(options, house)


def _deck(loaded: Loaded) -> TestedLine:
    if not loaded.findings:
        return TestedLine("ok", "deck", loaded.id)
    told = f"{loaded.id}: {len(loaded.findings)} findings, see “kiosk check {loaded.folder}”"
    return TestedLine("warn" if loaded.deck else "fail", "deck", told)


def _database(test: SelfTest, folder: Path) -> Iterator[TestedLine]:
    if tuple(int(part) for part in test.sqlite_version.split(".")) < SAFE_SQLITE:
        reason = "before 3.51.3 two writers can race and damage the file; the kiosk has one only"
        yield TestedLine("warn", "SQLite", f"{test.sqlite_version}: {reason}")
    else:
        yield TestedLine("ok", "SQLite", test.sqlite_version)
    told = "a write reached the disk in" if test.saves else "nothing can be kept in"
    yield TestedLine("ok" if test.saves else "fail", "database", f"{told} {folder}")


def _window(options: argparse.Namespace, house: House) -> Iterator[TestedLine]:
    screen = measured_screen(options.size, options.inches, default_inches(options.size or (0, 0)))
    yield panel.size(screen, told=options.inches is not None)
    try:
        window = KioskWindow(screen, fullscreen=has_display() and options.size is None)
    except RuntimeError as error:
        yield TestedLine("fail", "window", str(error))
        return
    window.present(house.kiosk, glyphs(), icon_font())
    times = intervals(window.window, FRAMES)
    yield panel.renderer(window.window)
    yield panel.frames(times)
    window.close()
