"""Options of the commands that draw, read by the standard library: the first frame of a window waits for no more."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from kiosk.host.languages import FIRST, LANGUAGES

TABLET = (1280, 800)
TABLET_INCHES = 10.1
PANEL = (1920, 1080)
PANEL_INCHES = 24.0
LENGTHS = ("flash", "short", "normal", "long")
COMFORTS = (
    *("large", "larger", "airy", "contrast", "dark", "calm", "silent", "double", "endless", "easy", "listen"),
    *("faster", "fastest", "slowest", "slower", "loud", "louder", "loudest", "softest", "softer", "soft"),
    *("low", "left"),
)
COMMANDS = {
    "run": "the kiosk, full screen",
    "demo": "play one whole session by touch, one picture per screen",
    "self-test": "look at what the kiosk stands on, before the doors open",
    "bench": "measure the kiosk beside a floor measured in the same run",
    "print": "put a game on paper, to print and cut: one PDF a language",
    "studio": "play the game you are writing, and again after each save, beside what is to be mended",
}
BENCHES = ("start", "memory", "frames", "motion", "rules", "decks", "saving", "voice", "festival", "package")


def size(text: str) -> tuple[int, int]:
    """``1920x1080`` -> (1920, 1080). Raises ArgumentTypeError."""
    shape = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if shape is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    return int(shape[1]), int(shape[2])


def inches(text: str) -> float:
    """A diagonal between 7 and 100 inches. Raises ArgumentTypeError."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 7 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a diagonal between 7 and 100 inches")
    return value


def seats(text: str) -> int:
    """A number of seats from 1 to 6. Raises ArgumentTypeError."""
    if text not in {"1", "2", "3", "4", "5", "6"}:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seats from 1 to 6")
    return int(text)


def comforts(text: str) -> tuple[str, ...]:
    """``large,contrast`` -> ("large", "contrast"). Raises ArgumentTypeError."""
    words = tuple(text.split(","))
    if other := [word for word in words if word not in COMFORTS]:
        raise argparse.ArgumentTypeError(f"{other[0]!r} is not one of {', '.join(COMFORTS)}")
    return words


def bench_group(text: str) -> str:
    """One of BENCHES. Raises ArgumentTypeError."""
    if text not in BENCHES:
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(BENCHES)}")
    return text


def default_inches(window: tuple[int, int]) -> float:
    """The diagonal taken for a window size when nothing better is known."""
    return TABLET_INCHES if window in (TABLET, TABLET[::-1]) else PANEL_INCHES


def _panel(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", type=size, metavar="WxH", help="window size in pixels")
    parser.add_argument("--inches", type=inches, metavar="D", help="diagonal of the panel")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder for what must survive")
    parser.add_argument("--software", action="store_true", help="let the processor draw, whatever the machine has")


def _games(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--deck", metavar="DECK", help="open this game only: its id, or its folder, workbook or zip")
    parser.add_argument("--language", choices=LANGUAGES, default=FIRST, help="language at the start")
    parser.add_argument(
        "--decks", type=Path, action="append", default=[], metavar="DIR", help="one more folder of decks"
    )


def _run(run: argparse.ArgumentParser) -> None:
    _panel(run)
    _games(run)
    run.add_argument(
        "--safe",
        action="store_true",
        help="only the games that came with the kiosk, without motion, on data of its own",
    )
    run.add_argument("--windowed", action="store_true", help="in a window, with a cursor")
    run.add_argument(
        "--public-screen", action="store_true", help="show those who look on the question, on a second screen"
    )


def _demo(demo: argparse.ArgumentParser) -> None:
    _panel(demo)
    _games(demo)
    demo.add_argument("--length", choices=LENGTHS, default="normal")
    demo.add_argument("--seats", type=seats, default=3, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    demo.add_argument("--comfort", type=comforts, default=(), metavar="A,B", help=f"among {', '.join(COMFORTS)}")
    demo.add_argument("--pass-screen", action="store_true", help="answer in secret one after the other")
    demo.add_argument("--pictures", type=Path, metavar="DIR")


def _self_test(self_test: argparse.ArgumentParser) -> None:
    _panel(self_test)
    self_test.add_argument(
        "--venue", action="store_true", help="only look at what a machine needs in a venue; open and change nothing"
    )


def _bench(bench: argparse.ArgumentParser) -> None:
    bench.add_argument("groups", nargs="*", type=bench_group, metavar="GROUP", help=f"only {', '.join(BENCHES)}")
    bench.add_argument("--json", type=Path, default=Path("build/bench.json"), metavar="FILE", help="where figures go")


def _print(paper: argparse.ArgumentParser) -> None:
    paper.add_argument("deck", metavar="DECK", help="the id of a game that ships, or a deck's folder, workbook or zip")
    paper.add_argument("--language", choices=LANGUAGES, help="in this language only")
    paper.add_argument("--large", action="store_true", help="in large print, four cards a page")
    paper.add_argument("--into", type=Path, default=Path(), metavar="FOLDER", help="where the PDFs are written")


def _studio(studio: argparse.ArgumentParser) -> None:
    studio.add_argument("path", type=Path, metavar="PATH", help="a deck's folder, workbook or zip")
    studio.add_argument("--language", choices=LANGUAGES, default=FIRST, help="language at the start")
    studio.add_argument("--software", action="store_true", help="let the processor draw, whatever the machine has")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read one of COMMANDS and its options. Exits with 2 and a sentence when they are wrong."""
    parser = argparse.ArgumentParser(prog="kiosk", description="The commands of the kiosk that draw.")
    commands = parser.add_subparsers(dest="command", required=True)
    fill = {"run": _run, "demo": _demo, "self-test": _self_test, "bench": _bench, "print": _print, "studio": _studio}
    for name, what in COMMANDS.items():
        fill[name](commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}."))
    parser.set_defaults(unread=False, left_out=[])
    return parser.parse_args(arguments)
