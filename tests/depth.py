"""How deep a run of the tests goes: a share of what takes long, drawn by the commit, or all of it.

``DEPTH`` in the environment is any word to draw by, or ``all``. Without it the word is the commit, so that every change
draws anew and a few of them see all. The run says its word in its header: with it what was drawn is drawn again.
"""

import os
import subprocess
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

ALL = "all"
SHARES = {
    "cases with a screen or a page": 3,
    "bots": 15,
    "bots of every kind": 10,
    "monkeys": 43,
    "gatherings": 41,
    "tremors": 7,
    "walks of the games": 13,
    "walks on small screens": 17,
    "airy walks": 13,
    "walks in a mirror": 43,
    "rooms in a mirror": 5,
    "layers in a mirror": 7,
    "steady walks": 17,
    "stops": 3,
    "screens by keys": 11,
    "contrasts": 13,
    "grown and contrasted walks": 31,
    "demonstrations": 3,
    "grid of demonstrations": 6,
    "kills": 3,
    "flips": 10,
    "guessers": 3,
    "windows": 3,
    "odd texts": 31,
    "results": 7,
    "posters": 31,
    "sheets": 5,
    "tiles": 5,
    "views": 2,
    "kills of an update": 20,
    "cuts of an update": 10,
    "kills of a disk": 10,
    "kills of the voice": 20,
    "spoken texts": 31,
    "long proofs": 2,
}
"""What is drawn from, and one of how many is. For games times windows times seeds it divides none of these numbers, so
that a run draws others of each."""
SHOWN = ("tests/ui/", "tests/on_paper/")
"""How the names of tests begin that show a screen or a page: half of what a run takes, in a tenth of its tests."""
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
PAIRS = ((("fr", False), ("en", True)), (("fr", True), ("en", False)))
"""Views of a screen, its language and whether its letters are large: in a pair each of both is seen."""

type View = tuple[str, bool]


def _commit() -> str:
    """The commit of this tree; of a tree without a history always the same word."""
    command = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short=12", "HEAD"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "no-commit"


WORD = os.environ.setdefault("DEPTH", _commit())
"""Set for the processes that share the work too: they draw alike, though a commit be made meanwhile."""


def seed(about: str, word: str = WORD) -> int:
    """A seed of 32 bits for what is told; another one for each word."""
    return int.from_bytes(sha256(f"{word} {about}".encode()).digest()[:4])


os.environ.setdefault("PYTHONHASHSEED", str(seed("the order of sets")))
"""For the processes that share the work, which run the tests."""


def header(word: str = WORD) -> str:
    """What to say of a run."""
    shares = ", ".join(f"1/{share} of the {what}" for what, share in SHARES.items())
    return "depth: all" if word == ALL else f"depth: {shares}; again: DEPTH={word} make test; all: make prove"


def drawn[T](what: str, whole: Sequence[T], salt: str = "", word: str = WORD) -> list[T]:
    """The share of the whole that this run looks at, at least one of it; another one for each ``salt``."""
    if word == ALL:
        return list(whole)
    step = min(SHARES[what], len(whole))
    return list(whole[int.from_bytes(sha256(f"{word} {what} {salt}".encode()).digest()) % step :: step])


def of_each_test(names: Sequence[str], word: str = WORD) -> set[str]:
    """The names of cases that this run tries: of what shows a screen or a page its share of each test, all of the rest.
    They are shuffled, so that windows and languages that go round as the share does are not left out together."""
    cases: dict[str, list[str]] = {}
    for name in names:
        test = name.partition("[")[0] if name.startswith(SHOWN) else name
        cases.setdefault(test, []).append(name)
    return {
        name
        for test, whole in cases.items()
        for name in drawn("cases with a screen or a page", sorted(whole, key=lambda one: seed(one, word)), test, word)
    }


def walks(salt: str, word: str = WORD) -> dict[str, tuple[tuple[int, int], list[View]]]:
    """A walk for each window that is drawn, by name: its size, and the views that are taken of each screen."""
    return {
        f"{width}x{height}": (
            (width, height),
            [view for pair in drawn("views", PAIRS, f"{salt} {width}", word) for view in pair],
        )
        for width, height in drawn("windows", SIZES, salt, word)
    }
