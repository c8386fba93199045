"""``kiosk self-test``: what the kiosk stands on, looked at before the doors open."""

import argparse
import platform
import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Literal, NamedTuple

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQuick import QSGRendererInterface

from kiosk.app.frames import intervals
from kiosk.app.house import House
from kiosk.app.options import default_inches
from kiosk.app.running import held
from kiosk.app.window import KioskWindow, has_display, measured_screen, open_application
from kiosk.decks.loading import Loaded
from kiosk.host.icons import glyphs, icon_font
from kiosk.host.paths import assets_dir
from kiosk.host.screen import MM_PER_INCH, Screen
from kiosk.storage import NewerDatabase, SelfTest

FAMILIES = ("Atkinson Hyperlegible Next", "Bricolage Grotesque", "Inter")
SAFE_SQLITE = (3, 51, 3)
FRAMES = 60
SLOW_FRAME_MS = 20.0
LITTLE_SPACE_MB = 500


class Line(NamedTuple):
    """One thing that was looked at. ``warn`` can be lived with, ``fail`` cannot."""

    verdict: Literal["ok", "warn", "fail"]
    what: str
    told: str


def self_test(options: argparse.Namespace) -> int:
    """Print what was found, line by line. Returns 1 when something fails. Raises AlreadyOpenError while a kiosk
    runs."""
    failed = 0
    for line in _lines(options):
        print(f"{line.verdict:5} {line.what:9} {line.told}", flush=True)
        failed += line.verdict == "fail"
    print(f"{failed} of these must be mended." if failed else "Ready.")
    return 1 if failed else 0


def _lines(options: argparse.Namespace) -> Iterator[Line]:
    with held(options.data) as folder:
        open_application(offscreen=not has_display())
        yield from _versions()
        yield from _fonts()
        yield _icons()
        yield from _house(options, folder)
        yield _space(folder)


def _versions() -> Iterator[Line]:
    yield Line("ok", "kiosk", version("cafe-ia-kiosk"))
    yield Line("ok", "Python", platform.python_version())
    yield Line("ok", "Qt", f"{qVersion()}, PySide6 {PySide6.__version__}, platform {QGuiApplication.platformName()}")


def _fonts() -> Iterator[Line]:
    """Each family is asked for by the name the screens use."""
    known = QFontDatabase.families()
    for family in FAMILIES:
        found = any(name.startswith(family) for name in known)
        yield Line("ok" if found else "fail", "font", family if found else f"{family} is missing from {assets_dir()}")


def _icons() -> Line:
    identity = QFontDatabase.addApplicationFont(str(icon_font()))
    if identity < 0:
        return Line("fail", "icons", f"{icon_font()} is not a font")
    return Line("ok", "icons", f"{len(glyphs())} in {QFontDatabase.applicationFontFamilies(identity)[0]}")


def _house(options: argparse.Namespace, folder: Path) -> Iterator[Line]:
    try:
        house = House(folder)
    except NewerDatabase as error:
        yield Line("fail", "database", str(error))
        return
    yield from (Line("fail", "decks", problem.line("en")) for problem in house.library.problems)
    yield from (_deck(loaded) for loaded in house.library.loaded)
    yield from (Line("warn", "database", f"{told.code}: {told.file}") for told in house.store.notices)
    yield from _database(house.store.self_test(), folder)
    yield from _window(options, house)
    house.close()


def _deck(loaded: Loaded) -> Line:
    if not loaded.findings:
        return Line("ok", "deck", loaded.id)
    told = f"{loaded.id}: {len(loaded.findings)} findings, see “kiosk check {loaded.folder}”"
    return Line("warn" if loaded.deck else "fail", "deck", told)


def _database(test: SelfTest, folder: Path) -> Iterator[Line]:
    if tuple(int(part) for part in test.sqlite_version.split(".")) < SAFE_SQLITE:
        reason = "before 3.51.3 two writers can race and damage the file; the kiosk has one only"
        yield Line("warn", "SQLite", f"{test.sqlite_version}: {reason}")
    else:
        yield Line("ok", "SQLite", test.sqlite_version)
    told = "a write reached the disk in" if test.saves else "nothing can be kept in"
    yield Line("ok" if test.saves else "fail", "database", f"{told} {folder}")


def _window(options: argparse.Namespace, house: House) -> Iterator[Line]:
    screen = measured_screen(options.size, options.inches, default_inches(options.size or (0, 0)))
    yield _screen(options, screen)
    try:
        window = KioskWindow(screen, fullscreen=has_display() and options.size is None)
    except RuntimeError as error:
        yield Line("fail", "window", str(error))
        return
    window.present(house.kiosk, glyphs(), icon_font())
    times = intervals(window.window, FRAMES)
    yield Line("ok", "renderer", _renderer(window))
    yield _frames(times)
    window.close()


def _screen(options: argparse.Namespace, screen: Screen) -> Line:
    told, reported = options.inches is not None, QGuiApplication.primaryScreen().physicalSize()
    width, height = (round(pixels / screen.px_per_mm) for pixels in (screen.width_px, screen.height_px))
    size = f"{screen.width_px} x {screen.height_px} px, {width} x {height} mm, {screen.inches:.1f} inches"
    seen = f"the system reports {reported.width():.0f} x {reported.height():.0f} mm"
    diagonal = (reported.width() ** 2 + reported.height() ** 2) ** 0.5 / MM_PER_INCH
    if told or abs(diagonal - screen.inches) < 0.1:
        return Line("ok", "screen", f"{size} as {'told' if told else 'the system reports'}")
    return Line("warn", "screen", f"{size} assumed; {seen}. Measure the panel and give --inches")


def _renderer(window: KioskWindow) -> str:
    api = window.window.rendererInterface().graphicsApi()
    return "software, without GPU" if api is QSGRendererInterface.GraphicsApi.Software else f"{api.name} on the GPU"


def _frames(times: list[float]) -> Line:
    if not times:
        return Line("fail", "frames", "the window shows none")
    middle = median(times)
    told = f"one every {middle:.1f} ms (median of {len(times)})"
    if middle > SLOW_FRAME_MS:
        return Line("warn", "frames", f"{told}: motion will stutter")
    return Line("ok", "frames", told)


def _space(folder: Path) -> Line:
    there = next(place for place in (folder, *folder.parents) if place.is_dir())
    free = shutil.disk_usage(there).free // 1_000_000
    return Line("ok" if free >= LITTLE_SPACE_MB else "warn", "disk", f"{free} MB free in {there}")
