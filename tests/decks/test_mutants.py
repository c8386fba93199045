"""Damaged decks: whatever happened to a deck's files, loading says so in words and touches nothing outside it."""

import os
import random
import sys
from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.folders import GOOD, overlaid

FILES = sorted(str(path.relative_to(GOOD)) for path in GOOD.rglob("*") if path.is_file())
PIECES: tuple[bytes, ...] = (
    *(
        b"\0",
        b"\xff",
        b'"',
        b"'",
        b",",
        b";",
        b"\n",
        b": ",
        b"- ",
        b"[",
        b"{",
        b"}",
        b"&a ",
        b"*a",
        b"!x ",
        b"\t",
        b"<<: ",
    ),
    *(
        b"short",
        b"{short: 1, normal: 2, long: 3}",
        b"[]",
        b"{}",
        b"-1",
        b"99999999999",
        b"reserve",
        b"../x",
        b"\xe2\x80\xae",
    ),
)
TOUCHES = (
    "open",
    "os.listdir",
    "os.scandir",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.symlink",
    "os.link",
)
MUTANTS = 200


def mutated(content: bytes, chance: random.Random) -> bytes:
    """A few accidents: bytes lost, doubled, replaced by trouble, lines swapped, the end cut off."""
    for _ in range(chance.randint(1, 4)):
        at, end = sorted(chance.randrange(len(content) + 1) for _ in range(2))
        end = min(end, at + 40)
        lines = content.splitlines(keepends=True)
        chance.shuffle(lines)
        content = chance.choice(
            [
                content[:at] + content[end:],
                content[:end] + content[at:],
                content[:at] + chance.choice(PIECES) + content[end:],
                content[:at] + chance.choice(PIECES) + content[at:],
                b"".join(lines),
                content[:at],
            ]
        )
    return content


class Watch:
    """Notes every path that is opened, listed or changed while it is on. Python keeps its hook until the end."""

    def __init__(self) -> None:
        self.on = False
        self.paths: list[Path] = []
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.on and event in TOUCHES and isinstance(arguments[0], str | bytes | os.PathLike):
            self.paths.append(Path(os.fsdecode(arguments[0])).absolute())


WATCH = Watch()


@pytest.fixture(scope="module", autouse=True)
def imported() -> None:
    """What Python itself loads at the first use is no file of ours."""
    load(GOOD)
    b"\xe9".decode("cp1252")


@pytest.mark.parametrize("seed", range(MUTANTS))
def test_a_damaged_deck_is_told_in_words(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    names = chance.sample(FILES, chance.randint(1, 3))
    deck = overlaid(tmp_path / "deck", {name: mutated((GOOD / name).read_bytes(), chance) for name in names})

    WATCH.paths.clear()
    WATCH.on = True
    loaded = load(deck)
    WATCH.on = False

    assert "E038" not in {finding.code for finding in loaded.findings}, loaded.findings[0].line("en")
    assert (loaded.deck is None) == any(finding.severity == "error" for finding in loaded.findings)
    for finding in loaded.findings:
        assert finding.line("fr").startswith(str(finding.places[0]))
        assert "\n" not in finding.line("en")
    assert [path for path in WATCH.paths if not path.is_relative_to(deck)] == []
    assert len(WATCH.paths) >= len(names)
