"""Bad examples: each folder of `bad/` is a good deck with one thing changed, and says what must be found."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.decks.folders import GOOD, overlaid

BAD = GOOD.parent / "bad"
CHANGE = "change.yaml"


@dataclass(frozen=True)
class BadDeck:
    """A folder of `bad/`: edits of a good deck (the ``base``), files removed, where its code is found, codes that come
    with it."""

    folder: Path
    edits: tuple[dict[str, str], ...]
    removed: tuple[str, ...]
    found: tuple[str, ...]
    also: frozenset[str]
    base: Path

    @property
    def code(self) -> str:
        """The folder's name begins with it."""
        return self.folder.name.partition("-")[0]

    @classmethod
    def read(cls, folder: Path) -> "BadDeck":
        """Read `change.yaml`."""
        raw: dict[str, Any] = yaml.safe_load((folder / CHANGE).read_text("utf-8"))
        return cls(
            folder=folder,
            edits=tuple(raw.get("edits", ())),
            removed=tuple(raw.get("removed", ())),
            found=tuple(raw["found"]),
            also=frozenset(raw.get("also", ())),
            base=GOOD.parent / raw.get("base", GOOD.name),
        )

    def build(self, into: Path) -> Path:
        """The good deck with the edits made, files removed, and the other files of the folder laid over it."""
        texts = apply_edits(self.edits, self.base)
        own = [path for path in self.folder.rglob("*") if path.is_file() and path.name != CHANGE]
        laid = {str(path.relative_to(self.folder)): path.read_bytes() for path in own}
        return overlaid(into / "deck", {**texts, **dict.fromkeys(self.removed), **laid}, self.base)


def apply_edits(edits: tuple[dict[str, str], ...], base: Path = GOOD) -> dict[str, str]:
    """The files of a good deck that edits change: each replaces the first passage. Fails when there is none."""
    texts: dict[str, str] = {}
    for edit in edits:
        text = texts.get(edit["file"]) or (base / edit["file"]).read_text("utf-8")
        assert edit["find"] in text, f"{edit['file']} does not hold {edit['find']!r}"
        texts[edit["file"]] = text.replace(edit["find"], edit["put"], 1)
    return texts


@cache
def bad_decks() -> tuple[BadDeck, ...]:
    """Every folder of `bad/`."""
    found = tuple(BadDeck.read(folder) for folder in sorted(BAD.iterdir()) if folder.is_dir())
    assert found, "no bad example seen"
    return found
