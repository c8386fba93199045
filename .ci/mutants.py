"""`make mutants`: breaks the lines of docs/mutants.toml one at a time, in a copy of the tree. A promise whose tests
stay green has survived, and nothing proves it: the command fails."""

import os
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree, ignore_patterns

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "mutants.toml"
MOST = 120
"""Seconds for the tests of one mutant."""
LEFT_OUT = ignore_patterns(".git", ".venv*", "build", "dist", "__pycache__", ".*_cache")
RED, GREEN = 1, 0
"""What pytest returns when a test failed, and when none did; anything else is no verdict."""


@dataclass(frozen=True)
class Mutant:
    """A promise, a ``text`` that stands once in kiosk/, what it ``becomes``, and the ``tests`` that must go red."""

    promise: str
    text: str
    becomes: str
    tests: tuple[str, ...]

    def place(self, tree: Path) -> Path:
        """The file that holds the text. Raises LookupError unless it is one, and the text stands there once."""
        files = [file for pattern in ("*.py", "*.qml") for file in (tree / "kiosk").rglob(pattern)]
        found = [(file, count) for file in files if (count := file.read_text("utf-8").count(self.text))]
        if [count for _, count in found] != [1]:
            places = ", ".join(f"{file.relative_to(tree)} ({count})" for file, count in found) or "nowhere"
            raise LookupError(f"docs/mutants.toml, “{self.promise}”: its text must stand once in kiosk/, not {places}")
        return found[0][0]


def mutants() -> list[Mutant]:
    """Those of the table, in its order."""
    rows = tomllib.loads(TABLE.read_text("utf-8"))["mutant"]
    return [Mutant(row["promise"], row["text"], row["becomes"], tuple(row["tests"])) for row in rows]


def tried(tree: Path, tests: Iterable[str], most: float | None = None) -> int | None:
    """What pytest returns for these tests of a tree; None when it took too long."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTHONPYCACHEPREFIX", None)  # a file changed twice in a second would be taken for the first
    try:
        return subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=most, check=False
        ).returncode
    except subprocess.TimeoutExpired:
        return None


def verdict(tree: Path, mutant: Mutant) -> bool:
    """Break the line, run its tests, mend it, and say what became of it."""
    file = mutant.place(tree)
    whole, begun = file.read_text("utf-8"), time.monotonic()
    file.write_text(whole.replace(mutant.text, mutant.becomes), "utf-8")
    code = tried(tree, mutant.tests, MOST)
    file.write_text(whole, "utf-8")
    told = {RED: "red", GREEN: "SURVIVED", None: "TOO LONG"}.get(code, f"NO VERDICT ({code})")
    print(f"{told:9} {time.monotonic() - begun:4.0f} s  {mutant.promise} ({file.relative_to(tree)})", flush=True)
    return code == RED


def main() -> int:
    """Every mutant, or those whose promise holds one of the words given."""
    chosen = [one for one in mutants() if not sys.argv[1:] or any(word in one.promise for word in sys.argv[1:])]
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = copytree(ROOT, Path(folder) / "tree", ignore=LEFT_OUT)
        if tried(tree, dict.fromkeys(test for one in chosen for test in one.tests)) != GREEN:
            print("The tests of the table are not green before anything is broken.", file=sys.stderr)
            return 1
        red = [verdict(tree, one) for one in chosen]
    print(f"{sum(red)} of {len(red)} are found.")
    return 0 if all(red) else 1


if __name__ == "__main__":
    sys.exit(main())
